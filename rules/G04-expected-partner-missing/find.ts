import { expectedKindsOf } from '../../domain/expected.ts'
import { mentionsOf } from '../../domain/mentions.ts'
import { partnersOf } from '../../domain/partners.ts'
import { absenceOf, isPresent } from '../../domain/presence.ts'
import { type Find, type Finding, idsOf, missing } from '../rule.ts'

/** Expected kinds of which no partner has a positive statement, itself or through its kin. */
export const find: Find = (state) =>
  expectedKindsOf(state).flatMap(({ kind, statutory, ids }): Finding[] => {
    const partners = partnersOf(state).filter((partner) => partner.kind === kind)
    if (partners.some(({ id }) => isPresent(state, id, null))) return []
    const absent = partners.map(({ id }) => absenceOf(state, id, null))
    const named = mentionsOf(state).filter(({ kinds }) => kinds.includes(kind))
    return [
      {
        about: [`kind:${kind}`],
        severity: statutory ? 'high' : 'medium',
        level: null,
        facts: {},
        evidence: [...ids, ...absent.flatMap(({ zeros }) => zeros)],
        missing: missing({ mention: [...idsOf(named), ...absent.flatMap(({ mentions }) => mentions)] }),
      },
    ]
  })
