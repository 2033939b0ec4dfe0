import { formatList, type Words } from '../../../i18n/words.ts'
import type { Scene, Side } from '../../../scene/scene.ts'
import { sceneWords } from '../../../scene/words/scene-words.ts'
import { sharedTables } from '../../../drawn/words/network-line.ts'

/** What the bar of counts says of a network: what there is, where several sectors sit, or whose lines have come loose. */
export function networkCounts(scene: Scene, words: Words): string[] {
  const { t, lang } = words
  const chosen = scene.marks.find(({ step, what }) => step === 0 && what !== 'mention' && what !== 'absent')
  if (scene.focus !== null && scene.focus.finding === null && chosen !== undefined) {
    const name = chosen.name.replaceAll('\u00AD', '')
    return [t('count.network.chosen', { name }), t('count.network.full', { name })]
  }
  const there = scene.rows.filter(({ table }) => table !== '')
  const at = (...sides: Side[]) => there.filter(({ side }) => sides.includes(side)).length
  const [tables, floors, without] = [at('table', 'policy'), at('floor'), at('unspecified')]
  const parts = [
    ...(tables > 0 ? [t('count.network.tables', { n: tables })] : []),
    ...(floors > 0 ? [t('count.network.floors', { n: floors })] : []),
    ...(without > 0 ? [t('count.network.unspecified', { n: without })] : []),
  ]
  if (parts.length === 0) return []
  const shared = sharedTables(scene)
  const everywhere = [...shared.of].filter(([, { all }]) => all === shared.tables).map(([sector]) => sector)
  const names = everywhere.map((sector) => sceneWords(lang).sector(sector))
  const several = t('count.network.shared', { n: shared.tables })
  const all = t('count.network.everywhere', {
    n: names.length,
    names: formatList(words, names),
    of: shared.tables,
  })
  const said = shared.tables > 1 && names.length > 0 ? `${several}: ${all}` : several
  return [`${formatList(words, parts)}, ${said}`]
}
