import type { Change, Put } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { PartnerId } from '../../../contract/ids.ts'
import type { RoundLine } from '../../../domain/confirmation/round.ts'
import { partnerName } from '../../text/names.ts'
import { newId } from '../changes/observation.ts'
import { type RecordedStatement, wordOf } from '../changes/said-changes.ts'

/** What was said holds still on this day, YYYY-MM-DD; nothing else of it changes. */
export const confirmSaid = (said: readonly RecordedStatement[], day: string): Put[] =>
  said.map((one) =>
    'at' in one
      ? { op: 'put', what: 'involvement', record: { ...one, lastConfirmed: day } }
      : { op: 'put', what: 'tie', record: { ...one, lastConfirmed: day } },
  )

/**
 * The same by the partner itself: where only others said it until now, it is its own word as well from now on, so that it is heard at
 * the next moment. `title`: of the observation of the day, where that is not there yet.
 */
export function confirmLines(
  graph: RegionGraph,
  partner: string,
  lines: readonly RoundLine[],
  { title, day }: { title: string; day: string },
): Change[] {
  const confirmed = confirmSaid(
    lines.flatMap(({ said }) => said),
    day,
  )
  const others = lines.filter(({ isOwn }) => !isOwn)
  if (others.length === 0) return confirmed
  const { puts, fields } = wordOf(graph, 'partner', title, day)
  const own = { inferred: false, inferredWhy: null, note: null, statedAs: partnerName(graph, partner) ?? partner }
  const words = others.flatMap(({ at, said }): Put[] => {
    const [first] = said
    if (first === undefined) return []
    const id = newId(graph, 'said')
    const who = PartnerId.parse(partner)
    const same = { ...own, ...fields, id, statement: id }
    return 'at' in first
      ? [{ op: 'put', what: 'involvement', record: { ...first, ...same, partner: who } }]
      : [{ op: 'put', what: 'tie', record: { ...first, ...same, from: who, to: PartnerId.parse(at) } }]
  })
  return [...puts, ...confirmed, ...words]
}
