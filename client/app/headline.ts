import type { Gaps } from '../../contract/gap.ts'
import { capitalise, type Words } from '../i18n/words.ts'
import { type NumberedFinding, isQuestion, type Mark, type Scene } from '../scene/scene.ts'
import type { ScreenId } from '../store/address/view-state.ts'
import { pairLine } from '../text/pair.ts'
import { metBy } from '../text/met.ts'
import { isNamedAnywhere, ownPresence, presenceOf } from '../text/presence.ts'

/** The sentence on top of a view: what is to be seen, made from the data and true of it. */
export function headline(scene: Scene, gaps: Gaps, view: ScreenId, words: Words): string {
  const { t, number } = words
  if (gaps.tooEarly) return early(scene, gaps, words)
  const selected = scene.focus?.findings ?? []
  const findings =
    selected.length === 0 ? scene.findings : scene.findings.filter(({ number }) => selected.includes(number))
  const found = findings.filter(isQuestion)
  const handled = findings.filter(({ decided, advice }) => decided && !advice).length
  const open = findings.filter(({ decided }) => !decided).length
  const stage = scene.stages.find(({ id }) => id === scene.focus?.id)
  if (view !== 'gaps' && stage !== undefined)
    return t('headline.stage', {
      n: stage.marks.length,
      name: stage.name,
      number: capitalise(number(stage.marks.length)),
    })
  const chosen = scene.marks.find(
    ({ id, what }) =>
      scene.focus?.finding === null && selected.length === 0 && scene.focus.marks.includes(id) && what !== 'sector',
  )
  const pair = view === 'gaps' ? null : pairLine(scene, scene.focus?.id ?? null, words)
  if (pair !== null) return pair
  if (view !== 'gaps' && chosen !== undefined) return chosenLine(scene, chosen, words)
  const core = pattern(scene, found, words)
  const count = t('headline.questions', { n: found.length, number: capitalise(number(found.length)) })
  if (view === 'gaps') {
    if (found.length === 0)
      return handled > 0 ? t('headline.handled', { n: handled }) : t('headline.noQuestions', { n: open })
    return core === null ? `${count}.` : `${count}: ${core}`
  }
  if (core !== null) return capitalise(core)
  if (found.length > 0) return `${count}.`
  if (handled > 0) return t('headline.handled', { n: handled })
  return open > 0 ? t('headline.onlyOpen', { n: open, number: number(open) }) : t('headline.nothing')
}

/** The pattern most findings share, as far as it follows from who is named where. */
function pattern(scene: Scene, found: readonly NumberedFinding[], { t, number }: Words): string | null {
  const marks = scene.marks.filter(({ id }) => found.some((finding) => finding.marks.includes(id)))
  const misses = ({ id }: Mark, side: 'table' | 'floor') =>
    found.some((finding) => finding.marks.includes(id) && finding.side === side)
  const named = (mark: Mark, side: 'table' | 'floor') => ownPresence(presenceOf(scene, mark.id, side)) > 0
  const count = (list: readonly Mark[]) => list.reduce((sum, { members }) => sum + Math.max(members.length, 1), 0)
  const groups = [
    {
      key: 'headline.table',
      n: count(marks.filter((mark) => named(mark, 'table') && !named(mark, 'floor') && misses(mark, 'floor'))),
    },
    {
      key: 'headline.floor',
      n: count(marks.filter((mark) => named(mark, 'floor') && !named(mark, 'table') && misses(mark, 'table'))),
    },
    { key: 'headline.absent', n: count(marks.filter(({ what }) => what === 'absent')) },
    { key: 'headline.alone', n: count(marks.filter(({ how }) => how === 'known')) },
  ] as const
  const most = [...groups].sort((a, b) => b.n - a.n)[0]
  return most === undefined || most.n === 0 ? null : t(most.key, { n: most.n, number: number(most.n) })
}

function chosenLine(scene: Scene, mark: Mark, { t }: Words): string {
  const name = capitalise(
    mark.what === 'mention' ? `‘${mark.name}’` : (mark.full.split(':')[0] ?? mark.name),
  ).replaceAll('\u00AD', '')
  if (mark.what === 'mention') return t('headline.mention', { name })
  if (mark.what === 'absent') return t('headline.expected', { name })
  const table = presenceOf(scene, mark.id, 'table')
  const floor = presenceOf(scene, mark.id, 'floor')
  if (!isNamedAnywhere(scene, mark)) return t('headline.known', { name })
  if (table.named + floor.named === 0) return t('headline.elsewhere', { name, ...metBy(scene, mark) })
  return t('headline.chosen', {
    name,
    tables: table.named,
    tablesOf: table.of,
    floors: floor.named,
    floorsOf: floor.of,
  })
}

function early({ counts }: Scene, { expected }: Gaps, { t }: Words): string {
  const first = t('headline.early', {
    n: counts.partners,
    kinds: t('count.kinds', { n: expected.kinds - expected.named }),
  })
  return `${first} ${counts.statements === 0 ? t('headline.empty') : t('headline.first', { n: counts.statements })}`
}
