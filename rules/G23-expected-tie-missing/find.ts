import type { Severity } from '../../contract/vocabulary.ts'
import { type Cooperation, contactsBetween, cooperationOf } from '../../domain/contacts.ts'
import { type ExpectedTie, expectedTies } from '../../domain/expected-ties.ts'
import { familyOf, isKin } from '../../domain/kin.ts'
import { mentionsFor } from '../../domain/mentions.ts'
import { isPresent } from '../../domain/presence.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { type Find, type Finding, missing, type Reason } from '../rule.ts'

const severities = { law: 'high', agreement: 'medium', own: 'low' } as const satisfies Record<string, Severity>

/** Partners that are expected to work with somebody at a level, and do not, or less closely; both sides are present. */
export const find: Find = (state) =>
  expectedTies(state).flatMap((tie): Finding[] => {
    const present = tie.others.filter((other) => isPresent(state, other, null))
    if (present.length === 0 || !isPresent(state, tie.partner, null)) return []
    if (present.some((other) => isKin(state, tie.partner, other))) return []
    const { level, strength } = tie
    const sides = [familyOf(state, [tie.partner]), familyOf(state, present)] as const
    const cooperation = cooperationOf(contactsBetween(state, ...sides, level), strength)
    if (cooperation.state === 'yes') return []
    const sure = cooperation.state === 'no' || cooperation.state === 'unrecorded'
    const reasons = sure ? mentioned(state, tie) : cooperation.reasons
    return [
      {
        about: [tie.expectation, tie.partner, ...(tie.isNamed ? [tie.other] : [])],
        severity: severities[tie.origin],
        level,
        facts: {
          variant: variantOf(cooperation, reasons),
          ...{ one: tie.partner, other: tie.other, at: level, strength, most: cooperation.high },
        },
        evidence: [tie.expectation, ...cooperation.evidence],
        missing: reasons,
      },
    ]
  })

/** Words that would make it true, if they stood for one of the two, or for both (R6). */
function mentioned(state: RegionState, { partner, others, level, strength }: ExpectedTie): Reason[] {
  const possible = others.filter((other) => isPresent(state, other, null) || mentionsFor(state, other, null).length > 0)
  const sides = [familyOf(state, [partner]), familyOf(state, possible)] as const
  const contacts = [...contactsBetween(state, ...sides, level, { mentions: true })]
  const ends = contacts.filter(({ high }) => high >= strength).flatMap((contact) => contact.ends)
  return missing({ mention: ends.flatMap(({ mentions }) => mentions) })
}

function variantOf({ state, high }: Cooperation, reasons: readonly Reason[]): string {
  if (reasons.length > 0) return 'unsure'
  if (state === 'unrecorded') return 'unrecorded'
  return high === 0 ? 'asked' : 'weak'
}
