import { type ActivityFacts, activitiesOf, involvementsAt } from './activities.ts'
import { countsInActivity, isPositive, mayBeAt } from '../counting.ts'
import { groupBy } from '../group-by.ts'
import { idsOf } from '../contacts/reasons.ts'
import { kinOf } from '../kin.ts'
import { mentionsFor } from '../mentions.ts'
import { byId } from '../order.ts'
import { reading, type RegionState } from '../region-state.ts'
import { silentLevels } from '../sources/silent-levels.ts'
import type { Statement } from '../statements.ts'

/** A goal, and every involvement in it, "asked, and none" too. */
export type GoalFacts = { id: string; involvements: readonly Statement[] }
export const goalsOf = reading((state): GoalFacts[] =>
  byId(state.graph.goals).map(({ id }) => ({ id, involvements: involvementsAt(state, id) })),
)

/** An involvement in a goal, or in an activity that serves one. `certain`: false when it may be at a level that does not count. */
type GoalInvolvement = { statement: Statement; certain: boolean }

const servingActivities = reading((state) =>
  activitiesOf(state).filter(
    ({ activity: { serves, status } }) => serves.length > 0 && countsInActivity({ status, level: 'unspecified' }),
  ),
)
const goalInvolvements = reading((state): ReadonlyMap<string, GoalInvolvement[]> => {
  const direct = goalsOf(state).flatMap(({ involvements }) => involvements)
  const all = [
    ...direct.map((statement) => ({ statement, certain: true })),
    ...servingActivities(state).flatMap(inActivity),
  ]
  return groupBy(all, ({ statement }) => statement.partner)
})

/** Of a body that carries the activity, its operational partners are doers of it (R5); without a level one may be. */
function inActivity({ activity: { status }, direct, carried }: ActivityFacts): GoalInvolvement[] {
  const counting = (statement: Statement) => countsInActivity({ status, level: statement.level })
  const own = direct.filter(counting).map((statement) => ({
    statement,
    certain: statement.level !== 'unspecified' || mayBeAt({ status }, 'operational'),
  }))
  const doers = carried.filter(({ level }) => level === 'operational' || level === 'unspecified')
  if (!countsInActivity({ status, level: 'operational' })) return own
  return [...own, ...doers.map((statement) => ({ statement, certain: statement.level === 'operational' }))]
}

/** Of a partner that nothing surely joins to a goal, by its kin either: what says there is none, and what may join it. Ids. */
export type GoalAbsence = { zeros: string[]; unlevelled: string[]; mentions: string[] }

/** Null for a partner that has a goal: itself or by its kin involved in one, or in an activity that serves one (R4, R5). */
export function goalAbsenceOf(state: RegionState, partner: string): GoalAbsence | null {
  const all = kinOf(state, partner).flatMap((kin) => goalInvolvements(state).get(kin) ?? [])
  if (all.some(({ statement, certain }) => certain && isPositive(statement))) return null
  const ids = (positive: boolean) => [
    ...new Set(all.filter(({ statement }) => isPositive(statement) === positive).map(({ statement }) => statement.id)),
  ]
  const named = mentionsAtServing(state)
  const mentions = mentionsFor(state, partner, null).filter(({ id }) => named.has(id))
  return { zeros: ids(false), unlevelled: ids(true), mentions: mentions.map(({ id }) => id) }
}

/** The mentions that may be somebody involved in an activity that serves a goal. */
const mentionsAtServing = reading((state): ReadonlySet<string> => {
  const ids = servingActivities(state).flatMap(({ activity: { status }, mentions, mentionsInBodies }) => {
    const operational = countsInActivity({ status, level: 'operational' })
    return [
      ...mentions.filter(({ level }) => operational || level !== 'operational'),
      ...mentionsInBodies.filter(({ level }) => operational && (level === null || level === 'operational')),
    ].map(({ id }) => id)
  })
  return new Set(ids)
})

const leadLevels = ['administrative', 'policy'] as const
type LeadLevel = (typeof leadLevels)[number]

/** A goal needs a lead at administrative and at policy level: where it has none for certain. */
export type LeadAbsence = {
  lacking: LeadLevel[]
  /** Those of them at which somebody in the region says anything (R7). */
  heard: LeadLevel[]
  /** Whether one is surely lacking: who has no level may be lead at either, but not at both. */
  isSure: boolean
  /** Who may be its lead at a level, since their role is not stated, and who at either, since their level is not. Ids. */
  unknown: (level: LeadLevel) => string[]
  unlevelled: string[]
}

export function leadAbsenceOf(state: RegionState, { involvements }: GoalFacts): LeadAbsence {
  const positive = involvements.filter(isPositive)
  const lacking = leadLevels.filter((level) => !positive.some((each) => each.level === level && each.role === 'lead'))
  const heard = lacking.filter((level) => !silentLevels(state).includes(level))
  const unknown = (level: LeadLevel) => idsOf(positive.filter((each) => each.level === level && each.role === null))
  const unlevelled = idsOf(positive.filter(({ level, role }) => level === 'unspecified' && role !== 'participant'))
  const uncovered = lacking.filter((level) => unknown(level).length === 0)
  return {
    ...{ lacking, heard, unknown, unlevelled },
    isSure: uncovered.length > unlevelled.length && heard.length === lacking.length,
  }
}
