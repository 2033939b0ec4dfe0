import { levels } from '../../contract/vocabulary.ts'
import { isPositive, mayBeAt, statementsAt } from '../../domain/counting.ts'
import { expectedKindSet } from '../../domain/expected.ts'
import { goalAbsenceOf, type GoalFacts, goalsOf } from '../../domain/tables/goals.ts'
import { kinOf } from '../../domain/kin.ts'
import { partnersOf } from '../../domain/partners.ts'
import { isPresent } from '../../domain/presence.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { silentLevels } from '../../domain/silence.ts'
import type { Statement } from '../../domain/statements.ts'
import { type Find, type Finding, missing } from '../rule.ts'

type LeadLevel = 'administrative' | 'policy'

/** Goals without a lead at administrative or at policy level; present, expected partners without a goal. */
export const find: Find = (state) => {
  const partners = partnersOf(state).filter(
    ({ id, kind }) => expectedKindSet(state).has(kind) && isPresent(state, id, null),
  )
  if (goalsOf(state).length === 0) return partners.length === 0 ? [] : [withoutGoals(state.graph.region.id)]
  return [
    ...goalsOf(state).flatMap((goal) => withoutLead(state, goal)),
    ...partners.flatMap(({ id }) => withoutGoal(state, id)),
  ]
}

/** One row for each level that lacks a lead. A lead without a level may be at either, but not at both. */
function withoutLead(state: RegionState, { id, involvements }: GoalFacts): Finding[] {
  const positive = involvements.filter(isPositive)
  const isLead = ({ role }: { role: string | null }) => role === 'lead'
  const lacking = (['administrative', 'policy'] as const).filter(
    (level) => !positive.some((each) => each.level === level && isLead(each)),
  )
  const silent = silentLevels(state)
  const unlevelled = positive.filter(({ level, role }) => level === 'unspecified' && role !== 'participant')
  const unknown = (level: LeadLevel) => positive.filter((each) => each.level === level && each.role === null)
  const uncovered = lacking.filter((level) => unknown(level).length === 0)
  const decided = uncovered.length > unlevelled.length && !lacking.some((level) => silent.includes(level))
  const without = decided ? lacking : lacking.filter((level) => !silent.includes(level))
  const ids = (list: readonly { id: string }[]) => list.map((each) => each.id)
  return lacking.map((level) => ({
    about: [id],
    severity: 'high',
    level,
    facts: { variant: 'goal', levels: decided || unlevelled.length === 0 ? without : [level] },
    evidence: [id, ...ids(involvements.filter((each) => each.level === level))],
    missing: decided ? [] : missing({ role_unknown: ids(unknown(level)), level_unspecified: ids(unlevelled) }),
  }))
}

function withoutGoal(state: RegionState, partner: string): Finding[] {
  const goals = goalAbsenceOf(state, partner)
  if (goals === null) return []
  const perhaps = perhapsPresent(state, partner)
  // Wherever such a line makes it present, it gives it a goal too.
  if (perhaps.length > 0 && perhaps.every((id) => goals.unlevelled.includes(id))) return []
  const own = levels.flatMap((level) => statementsAt(state, partner, level).positive)
  return [
    {
      about: [partner],
      severity: 'medium',
      level: null,
      facts: { variant: 'partner', levels: [] },
      evidence: [partner, ...own.map(({ id }) => id), ...goals.zeros],
      missing: missing({
        mention: goals.mentions,
        level_unspecified: [...goals.unlevelled, ...perhaps],
      }),
    },
  ]
}

/** What alone makes a partner present, and would not if it were operational: a line without level in a planned activity (R5). Ids. */
function perhapsPresent(state: RegionState, partner: string): string[] {
  const all = kinOf(state, partner).flatMap((kin) =>
    levels.flatMap((level) => statementsAt(state, kin, level).positive),
  )
  const certain = (statement: Statement) => statement.level !== 'unspecified' || mayBeAt(statement, 'operational')
  return all.some(certain) ? [] : all.map(({ id }) => id)
}

const withoutGoals = (region: string): Finding => ({
  about: [region],
  severity: 'medium',
  level: null,
  facts: { variant: 'none', levels: [] },
  evidence: [region],
  missing: [{ reason: 'no_goals', ids: [] }],
})
