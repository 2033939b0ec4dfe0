import { expectedKindSet } from '../../domain/expected.ts'
import { partnersOf } from '../../domain/partners.ts'
import { absenceOf, isPresent } from '../../domain/presence.ts'
import { type Find, type Finding, missing } from '../rule.ts'

/** Registered partners without a positive statement at any level, themselves or through their kin. */
export const find: Find = (state) =>
  partnersOf(state).flatMap(({ id, kind }): Finding[] => {
    if (isPresent(state, id, null)) return []
    const { zeros, mentions } = absenceOf(state, id, null)
    return [
      {
        about: [id],
        severity: expectedKindSet(state).has(kind) ? 'high' : 'low',
        level: null,
        facts: {},
        evidence: [id, ...zeros],
        missing: missing({ mention: mentions }),
      },
    ]
  })
