import { expectedKindSet } from '../../domain/expected.ts'
import { partnersOf } from '../../domain/partners.ts'
import { absenceOf, isPresent, positiveAt, unlevelledAt } from '../../domain/presence.ts'
import { type Find, type Finding, missing } from '../rule.ts'

/** Partners with a positive statement of their own at administrative level, while none of their kin is operational. */
export const find: Find = (state) =>
  partnersOf(state).flatMap(({ id, kind }): Finding[] => {
    const table = positiveAt(state, id, 'administrative')
    const unlevelled = table.length > 0 ? [] : unlevelledAt(state, id, 'administrative')
    if (table.length + unlevelled.length === 0 || isPresent(state, id, 'operational')) return []
    const floor = absenceOf(state, id, 'operational')
    return [
      {
        about: [id],
        severity: expectedKindSet(state).has(kind) ? 'high' : 'medium',
        level: 'operational',
        facts: {},
        evidence: [...table, ...floor.zeros],
        missing: missing({ mention: floor.mentions, level_unspecified: [...floor.unlevelled, ...unlevelled] }),
      },
    ]
  })
