import type { RegionGraph } from '../../contract/graph.ts'
import type { Tie } from '../../contract/records/lines/tie.ts'

type Span = { since: string | null; until: string | null }
/** In force on a day: both days included, an unknown one is open (rules.md R1). */
const within = (on: string | null) => (span: Span) =>
  on === null || ((span.since === null || span.since <= on) && (span.until === null || on <= span.until))

/** Ties in force on `on` of which was asked, and there is none. */
export const noneInForce = (graph: RegionGraph, on: string | null): Tie[] =>
  graph.ties.filter((tie) => within(on)(tie) && tie.strength === 0 && tie.from !== tie.to)

/** The part of a graph that is in force on `on` and positive: strength 0 says "asked, and there is none". */
export function inForce(graph: RegionGraph, on: string | null): RegionGraph {
  const now = within(on)
  const partners = graph.partners.filter(now)
  const ids = new Set<string>(partners.map(({ id }) => id))
  return {
    ...graph,
    partners,
    memberships: graph.memberships.filter((one) => now(one) && ids.has(one.member) && ids.has(one.cluster)),
    coverages: graph.coverages.filter((one) => now(one) && ids.has(one.partner)),
    involvements: graph.involvements.filter((one) => now(one) && one.strength !== 0 && ids.has(one.partner)),
    ties: graph.ties.filter(
      (one) => now(one) && one.strength !== 0 && one.from !== one.to && ids.has(one.from) && ids.has(one.to),
    ),
  }
}
