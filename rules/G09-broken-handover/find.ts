import { chainOf, isAnyCovered } from '../../domain/chain/chain.ts'
import { type Handover, handoverOf } from '../../domain/chain/handover.ts'
import { type Find, type Finding } from '../rule.ts'

/** Two consecutive steps, both covered, between which nobody works together closely enough; one for a region where no coverage is recorded. */
export const find: Find = (state, settings) => {
  const chain = chainOf(state)
  if (!isAnyCovered(state)) return chain.length > 1 ? [unrecorded(state.graph.region.id)] : []
  return chain.slice(1).flatMap((to, at): Finding[] => {
    const from = chain[at]
    if (from === undefined) return []
    const handover = handoverOf(state, from, to, settings.number('strength'))
    if (handover.state === 'linked' || handover.state === 'uncovered') return []
    const isLate = from.number !== null && from.number >= settings.number('highFrom')
    const isConsecutive = from.number !== null && to.number === from.number + 1
    return [
      {
        about: [from.id, to.id],
        severity: isLate && isConsecutive ? 'high' : 'medium',
        level: 'operational',
        facts: { variant: variantOf(handover), from: from.id, to: to.id, strength: handover.strength },
        evidence: handover.evidence,
        missing: handover.reasons,
      },
    ]
  })
}

function variantOf({ state, recorded, strength, reasons }: Handover): string {
  if (state === 'unknown')
    return reasons.every(({ reason }) => reason === 'coverage_unfinished') ? 'unfinished' : 'unsure'
  return recorded ? (strength === 0 ? 'asked' : 'weak') : 'unrecorded'
}

const unrecorded = (region: string): Finding => ({
  about: [region],
  severity: 'medium',
  level: null,
  facts: { variant: 'region', from: null, to: null, strength: 0 },
  evidence: [region],
  missing: [{ reason: 'no_coverage', ids: [] }],
})
