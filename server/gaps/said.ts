import type { Involvement } from '../../contract/records/lines/involvement.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import type { Tie } from '../../contract/records/lines/tie.ts'
import { validOn } from '../../domain/in-force.ts'
import { byId } from '../../domain/order.ts'

/** A line of the region, as it is recorded: everything that measures and evidence ask of it. */
export type SaidRow = Omit<Tie, 'id' | 'from' | 'to' | 'note'> & {
  id: string
  partner: string
  /** The partner, table or goal it is said of. */
  at: string
  what: 'partner' | 'body' | 'activity' | 'goal'
  /** Of an activity. */
  status: RegionGraph['activities'][number]['status']
  role: Involvement['role']
}

/** By id, so that the order in which things were written never shows in an answer. */
export function saidOf(graph: RegionGraph, on: string): SaidRow[] {
  const statuses = new Map(graph.activities.map(({ id, status }) => [id, status]))
  const bodies = new Set(graph.bodies.map(({ id }) => id))
  const inForce = validOn(on)
  return byId([
    ...graph.ties.filter(inForce).map((tie): SaidRow => ({
      ...tie,
      partner: tie.from,
      at: tie.to,
      what: 'partner',
      status: null,
      role: null,
    })),
    ...graph.involvements.filter(inForce).map((row): SaidRow => ({
      ...row,
      what: statuses.has(row.at) ? 'activity' : bodies.has(row.at) ? 'body' : 'goal',
      status: statuses.get(row.at) ?? null,
    })),
  ])
}

/** Counts nowhere in an activity that stopped or was not realised, nor as work on the floor of one that is only planned (R5). */
export { countsInActivity as counts } from '../../domain/counting.ts'
