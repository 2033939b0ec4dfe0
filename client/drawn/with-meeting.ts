import type { RegionGraph } from '../../contract/graph.ts'
import type { PresentedRegion } from './presented-region.ts'

/**
 * A region as a moment froze it, with what was said, decided and agreed since: who tells its story sits in the room of
 * today. A decision of then stays; one that was taken since stands with its gap.
 */
export function withMeeting(
  then: PresentedRegion,
  { moments, stories, minutes, decisions, actions }: RegionGraph,
): PresentedRegion {
  const since = new Map(decisions.map((decision) => [decision.gap, decision]))
  const gaps = then.gaps.gaps.map((gap) => ({ ...gap, decision: gap.decision ?? since.get(gap.id) ?? null }))
  return {
    ...then,
    graph: { ...then.graph, moments, stories, minutes, decisions, actions },
    gaps: { ...then.gaps, gaps },
  }
}
