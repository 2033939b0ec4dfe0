import { actingPartners, isPositive } from '../../domain/counting.ts'
import { goalsOf } from '../../domain/tables/goals.ts'
import type { Severity } from '../../contract/vocabulary.ts'
import type { Find, Finding } from '../rule.ts'

/** A declared form that does not fit the number of acting partners, or the share of them that is involved in a goal. */
export const find: Find = (state, settings) => {
  const { form, id: region } = state.graph.region
  const acting = actingPartners(state)
  if (form === 'unknown') return []
  const statements = goalsOf(state)
    .flatMap(({ involvements }) => involvements)
    .filter((involvement) => isPositive(involvement) && acting.has(involvement.partner))
  const share = acting.size === 0 ? null : new Set(statements.map(({ partner }) => partner)).size / acting.size
  const misfit = (variant: string, severity: Severity, more: Partial<Finding> = {}): Finding => ({
    about: [region],
    severity,
    level: null,
    facts: { variant, partners: acting.size, share, threshold: settings.number(variant) },
    evidence: [region, ...acting],
    missing: [],
    ...more,
  })
  const found: Finding[] = []
  if (form === 'shared' && acting.size > settings.number('shared')) found.push(misfit('shared', 'medium'))
  if (form === 'lead' && acting.size > settings.number('lead')) found.push(misfit('lead', 'medium'))
  if (form === 'own' && acting.size <= settings.number('own')) found.push(misfit('own', 'low'))
  const lacksGoals = goalsOf(state).length === 0
  if (form !== 'lead' && (lacksGoals || (share !== null && share < settings.number('consensus'))))
    found.push(
      misfit('consensus', 'low', {
        evidence: [region, ...acting, ...statements.map(({ id }) => id)],
        missing: lacksGoals ? [{ reason: 'no_goals', ids: [] }] : [],
      }),
    )
  return found
}
