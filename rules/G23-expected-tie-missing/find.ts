import type { Severity } from '../../contract/vocabulary.ts'
import {
  type Contact,
  contactEvidence,
  contactMentions,
  contactsBetween,
  type Cooperation,
  cooperationOf,
} from '../../domain/contacts/contacts.ts'
import { type ExpectedTies, expectedTiesOf, othersOf } from '../../domain/contacts/expected-ties.ts'
import { familyOf } from '../../domain/kin.ts'
import { mentionsFor } from '../../domain/mentions.ts'
import { isPresent } from '../../domain/presence.ts'
import { type Find, type Finding, missing, type Reason } from '../rule.ts'

const severities = { law: 'high', agreement: 'medium', own: 'low' } as const satisfies Record<string, Severity>

/** Partners that are expected to work with somebody at a level, and do not, or less closely; both sides are present. */
export const find: Find = (state) =>
  expectedTiesOf(state).flatMap((ties) => {
    const present = othersOf(state, ties, (other) => isPresent(state, other, null))
    const possible = othersOf(
      state,
      ties,
      (other) => isPresent(state, other, null) || mentionsFor(state, other, null).length > 0,
    )
    const { partners, level, strength } = ties
    return partners.flatMap((partner): Finding[] => {
      const others = present(partner)
      if (others === null || !isPresent(state, partner, null)) return []
      const own = familyOf(state, [partner])
      const cooperation = cooperationOf(contactsBetween(state, own, others, level), strength)
      if (cooperation.state === 'yes') return []
      const sure = cooperation.state === 'no' || cooperation.state === 'unrecorded'
      // Words that stood for one of the two, or for both, would make it true (R6).
      const named = sure ? [...contactsBetween(state, own, possible(partner) ?? others, level, { mentions: true })] : []
      const contacts = named.filter(({ high }) => high >= strength)
      const reasons = [...cooperation.reasons, ...missing({ mention: contacts.flatMap(contactMentions) })]
      return [finding(ties, partner, cooperation, contacts, reasons)]
    })
  })

function finding(
  { expectation, origin, level, strength, other, isNamed }: ExpectedTies,
  partner: string,
  { state, high, evidence }: Cooperation,
  contacts: readonly Contact[],
  reasons: readonly Reason[],
): Finding {
  const sure = state === 'unrecorded' ? 'unrecorded' : high === 0 ? 'asked' : 'weak'
  const variant = reasons.length > 0 ? 'unsure' : sure
  return {
    about: [expectation, partner, ...(isNamed ? [other] : [])],
    severity: severities[origin],
    level,
    facts: { variant, one: partner, other, at: level, strength, most: high },
    evidence: [expectation, ...evidence, ...contacts.flatMap(contactEvidence)],
    missing: reasons,
  }
}
