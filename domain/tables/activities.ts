import type { Activity } from '../../contract/records/nodes/activity.ts'
import type { Mention } from '../../contract/records/nodes/mention.ts'
import { groupBy } from '../group-by.ts'
import { byId } from '../order.ts'
import { partnerKinds } from '../partners.ts'
import { reading, type RegionState } from '../region-state.ts'
import { type Statement, statementsOf } from '../statements.ts'

/** Every involvement of the day at a body, activity or goal, whatever its status, in the order of their ids (R1, R2). */
const involvements = reading((state): ReadonlyMap<string, Statement[]> => {
  const registered = partnerKinds(state)
  return groupBy(
    statementsOf(state).filter(({ what, partner }) => what !== 'partner' && registered.has(partner)),
    ({ at }) => at,
  )
})
const none: readonly Statement[] = []
export const involvementsAt = (state: RegionState, at: string): readonly Statement[] =>
  involvements(state).get(at) ?? none

/** An involvement in a body that carries the activity, and the carrying by which it counts for it (R5). */
export type CarriedInvolvement = Statement & { carrying: string }

/** An activity, and who takes part in it: "asked, and none" too. */
export type ActivityFacts = {
  activity: Activity
  /** The carryings that make a body its place. Ids. */
  carryings: string[]
  /** At the activity itself. */
  direct: readonly Statement[]
  /** In the bodies that carry it. */
  carried: CarriedInvolvement[]
  mentions: Mention[]
  mentionsInBodies: Mention[]
}

/** Every activity of the region, whatever its status: the rules about activities choose. */
export const activitiesOf = reading((state): ActivityFacts[] => {
  const mentions = groupBy(byId(state.graph.mentions), ({ at }): string => at)
  const carryings = groupBy(byId(state.graph.carryings), ({ activity }): string => activity)
  return byId(state.graph.activities).map((activity) => {
    const by = carryings.get(activity.id) ?? []
    const bodies = [...new Set(by.map(({ body }) => body))]
    return {
      activity,
      carryings: by.map(({ id }) => id),
      direct: involvementsAt(state, activity.id),
      carried: by.flatMap(({ id, body }) =>
        involvementsAt(state, body).map((statement) => ({ ...statement, carrying: id })),
      ),
      mentions: mentions.get(activity.id) ?? [],
      mentionsInBodies: bodies.flatMap((body) => mentions.get(body) ?? []),
    }
  })
})
