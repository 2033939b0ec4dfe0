import type { Gaps } from '../../../contract/gap.ts'
import { basisOf } from '../../../domain/sources/basis.ts'
import { unnamedKinds } from '../../../domain/expected.ts'
import { chainOf } from '../../../domain/chain/chain.ts'
import { capitalise, type Words } from '../../i18n/words.ts'
import { type NumberedFinding, isQuestion, type Mark, type Scene } from '../../scene/scene.ts'
import type { ScreenId } from '../../store/address/view-state.ts'
import { pairLine } from '../../text/pair.ts'
import { metBy } from '../../text/met.ts'
import { isNamedAnywhere, ownPresence, presenceOf } from '../../text/presence.ts'

/** The sentence on top of a view: what is to be seen, made from the data and true of it. */
export function headline(scene: Scene, gaps: Gaps, view: ScreenId, words: Words): string {
  const { t, number } = words
  if (gaps.tooEarly) return early(scene, words)
  const selected = scene.focus?.findings ?? []
  const findings =
    selected.length === 0 ? scene.findings : scene.findings.filter(({ number }) => selected.includes(number))
  const found = findings.filter(isQuestion)
  const handled = findings.filter(({ decided, advice }) => decided && !advice).length
  const open = findings.filter(({ decided }) => !decided).length
  const stage = scene.stages.find(({ id }) => id === scene.focus?.id)
  if (view !== 'gaps' && stage !== undefined) return stageLine(scene, stage, words)
  const chosen = scene.marks.find(
    ({ id, what }) =>
      scene.focus?.finding === null && selected.length === 0 && scene.focus.marks.includes(id) && what !== 'sector',
  )
  const pair = view === 'gaps' ? null : pairLine(scene, scene.focus?.id ?? null, words)
  if (pair !== null) return pair
  if (view !== 'gaps' && chosen !== undefined) return chosenLine(scene, chosen, words)
  const facts = scene.findings.filter(({ decided, advice, standing }) => decided && !advice && standing !== 'dismissed')
  const core = pattern(scene, facts, words)
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

/** How many are recorded at a step; nobody only where it was said that this is everyone. */
function stageLine({ region }: Scene, { id, name }: Scene['stages'][number], { t, number }: Words): string {
  const stage = chainOf(region).find((one) => one.id === id)
  const n = stage?.coverers.length ?? 0
  if (n === 0) return t(stage?.complete === true ? 'headline.stageNobody' : 'headline.stageUnsaid', { name })
  return t('headline.stage', { n, name, number: capitalise(number(n)) })
}

/**
 * The pattern most findings share, as far as it follows from who is named where. A fact stays one when a meeting decided on it: how
 * many are assigned, or meant to be so, is said behind it.
 */
function pattern(scene: Scene, found: readonly NumberedFinding[], { t, number }: Words): string | null {
  const marks = scene.marks.filter(({ id }) => found.some((finding) => finding.marks.includes(id)))
  const missing =
    (side: 'table' | 'floor') =>
    (mark: Mark, { marks: about, side: on }: NumberedFinding) =>
      on === side && about.includes(mark.id) && named(mark, other[side]) && !named(mark, side)
  const named = ({ id }: Mark, side: 'table' | 'floor') => ownPresence(presenceOf(scene, id, side)) > 0
  const other = { table: 'floor', floor: 'table' } as const
  const about = (what: (mark: Mark) => boolean) => (mark: Mark, finding: NumberedFinding) =>
    what(mark) && finding.marks.includes(mark.id)
  const groups = [
    { key: 'headline.table', holds: missing('floor') },
    { key: 'headline.floor', holds: missing('table') },
    { key: 'headline.absent', holds: about(({ what }) => what === 'absent') },
    { key: 'headline.alone', holds: about(({ how }) => how === 'known') },
  ] as const
  const count = (list: readonly Mark[]) => list.reduce((sum, { members }) => sum + Math.max(members.length, 1), 0)
  const counted = groups.map(({ key, holds }) => {
    const of = (findings: readonly NumberedFinding[]) =>
      count(marks.filter((mark) => findings.some((finding) => holds(mark, finding))))
    const all = of(found)
    const open = of(found.filter(isQuestion))
    const assigned = of(found.filter(({ standing }) => standing === 'assigned'))
    return { key, n: all, assigned: Math.min(assigned, all - open), open }
  })
  const most = [...counted].sort((a, b) => b.n - a.n)[0]
  if (most === undefined || most.n === 0) return null
  const { key, n, assigned, open } = most
  const settled = n - open - assigned
  return [
    t(key, { n, number: number(n) }),
    ...(assigned > 0 ? [t('headline.assigned', { n: assigned })] : []),
    ...(settled > 0 ? [t('headline.accepted', { n: settled })] : []),
  ].join('; ')
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

function early({ counts, region }: Scene, { t }: Words): string {
  const { statements, own } = basisOf(region)
  const said = statements + own
  const first = t('headline.early', {
    n: counts.partners,
    kinds: t('count.kinds', { n: unnamedKinds(region).length }),
  })
  return `${first} ${said === 0 ? t('headline.empty') : t('headline.first', { n: said })}`
}
