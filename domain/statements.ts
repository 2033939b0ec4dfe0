import type { Involvement } from '../contract/records/lines/involvement.ts'
import type { Tie } from '../contract/records/lines/tie.ts'
import type { ActivityStatus, Level } from '../contract/vocabulary.ts'
import { validOn } from './in-force.ts'
import { byId } from './order.ts'
import { reading } from './region-state.ts'

/** A tie or an involvement, under the same words: who, with whom or in what, at which level. */
export type Statement = {
  id: string
  partner: string
  /** The partner, table or goal it is about. */
  at: string
  what: 'partner' | 'body' | 'activity' | 'goal'
  /** Of an activity. */
  status: ActivityStatus | null
  level: Level
  strength: number | null
  judgement: number | null
  role: Involvement['role']
  lastConfirmed: string | null
  statedBy: Tie['statedBy']
  carriedBy: readonly string[]
  inferred: boolean
  source: string
  /** The utterance it comes from: one about a collective becomes several of these. */
  statement: string
}

/** Every statement in force on the day (R1), "asked, and none" too, whatever it is about, in the order of their ids. */
export const statementsOf = reading(({ graph, on }): Statement[] => {
  const inForce = validOn(on)
  const statuses = new Map<string, ActivityStatus | null>(graph.activities.map(({ id, status }) => [id, status]))
  const bodies = new Set<string>(graph.bodies.map(({ id }) => id))
  const list: Statement[] = []
  for (const tie of graph.ties) if (inForce(tie)) list.push(stated(tie, tie.from, tie.to, 'partner', null, null))
  for (const involvement of graph.involvements) {
    if (!inForce(involvement)) continue
    const { partner, at, role } = involvement
    const what = statuses.has(at) ? 'activity' : bodies.has(at) ? 'body' : 'goal'
    list.push(stated(involvement, partner, at, what, statuses.get(at) ?? null, role))
  }
  return byId(list)
})

function stated(
  {
    id,
    level,
    strength,
    judgement,
    lastConfirmed,
    statedBy,
    carriedBy,
    inferred,
    source,
    statement,
  }: Tie | Involvement,
  partner: string,
  at: string,
  what: Statement['what'],
  status: ActivityStatus | null,
  role: Involvement['role'],
): Statement {
  return {
    id,
    partner,
    at,
    what,
    status,
    level,
    strength,
    judgement,
    role,
    lastConfirmed,
    statedBy,
    carriedBy,
    inferred,
    source,
    statement,
  }
}
