import { levels } from '../../contract/vocabulary.ts'
import { statementsAt } from '../../domain/counting.ts'
import { expectedKindSet } from '../../domain/expected.ts'
import { goalAbsenceOf, type GoalFacts, goalsOf, leadAbsenceOf } from '../../domain/tables/goals.ts'
import { partnersOf } from '../../domain/partners.ts'
import { isPresent, uncertainPresence } from '../../domain/presence.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { type Find, type Finding, idsOf, missing } from '../rule.ts'

/** Goals without a lead at administrative or at policy level; present, expected partners without a goal. */
export const find: Find = (state) => {
  const expected = expectedKindSet(state)
  const partners = partnersOf(state).filter(({ id, kind }) => expected.has(kind) && isPresent(state, id, null))
  if (goalsOf(state).length === 0) return partners.length === 0 ? [] : [withoutGoals(state.graph.region.id)]
  return [
    ...goalsOf(state).flatMap((goal) => withoutLead(state, goal)),
    ...partners.flatMap(({ id }) => withoutGoal(state, id)),
  ]
}

/** One row for each level that lacks a lead. */
function withoutLead(state: RegionState, goal: GoalFacts): Finding[] {
  const { lacking, heard, isSure, unknown, unlevelled } = leadAbsenceOf(state, goal)
  return lacking.map((level) => ({
    about: [goal.id],
    severity: 'high',
    level,
    facts: { variant: 'goal', levels: isSure || unlevelled.length === 0 ? heard : [level] },
    evidence: [goal.id, ...idsOf(goal.involvements.filter((each) => each.level === level))],
    missing: isSure ? [] : missing({ role_unknown: unknown(level), level_unspecified: unlevelled }),
  }))
}

function withoutGoal(state: RegionState, partner: string): Finding[] {
  const goals = goalAbsenceOf(state, partner)
  if (goals === null) return []
  const perhaps = uncertainPresence(state, partner)
  // Wherever such a line makes it present, it gives it a goal too.
  if (perhaps.length > 0 && perhaps.every((id) => goals.unlevelled.includes(id))) return []
  const own = levels.flatMap((level) => statementsAt(state, partner, level).positive)
  return [
    {
      about: [partner],
      severity: 'medium',
      level: null,
      facts: { variant: 'partner', levels: [] },
      evidence: [partner, ...idsOf(own), ...goals.zeros],
      missing: missing({ mention: goals.mentions, level_unspecified: [...goals.unlevelled, ...perhaps] }),
    },
  ]
}

const withoutGoals = (region: string): Finding => ({
  about: [region],
  severity: 'medium',
  level: null,
  facts: { variant: 'none', levels: [] },
  evidence: [region],
  missing: [{ reason: 'no_goals', ids: [] }],
})
