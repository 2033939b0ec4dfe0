import type { Present } from '../../contract/figures.ts'
import { kindNames } from '../../contract/vocabulary.ts'
import { expectedKindsOf, namedKinds } from '../../domain/expected.ts'
import { mentionsOf } from '../../domain/mentions.ts'
import { partnersOf } from '../../domain/partners.ts'
import { isPresent } from '../../domain/presence.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { knownBy, lack } from './lacking.ts'

/**
 * Which expected kinds take part: a partner of the kind, or its kin, has a positive statement. A kind that is only mentioned is
 * not known; while it is too early, no kind is called absent.
 */
export function presentOf(state: RegionState): Present {
  const { tooEarly } = namedKinds(state)
  const inOrder = expectedKindsOf(state).toSorted((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind))
  const kinds = inOrder.map(({ kind, statutory }): Present['kinds'][number] => {
    const partners = partnersOf(state)
      .filter((partner) => partner.kind === kind && isPresent(state, partner.id, null))
      .map(({ id }) => id)
    const mentions = mentionsOf(state)
      .filter((mention) => mention.kinds.includes(kind))
      .map(({ id }) => id)
    const open = mentions.length > 0 ? 'mentioned' : tooEarly ? 'unsaid' : 'absent'
    return { kind, statutory, state: partners.length > 0 ? 'present' : open, partners, mentions }
  })
  const count = (what: string) => kinds.filter((kind) => kind.state === what).length
  const lacking = [
    ...(count('mentioned') > 0 ? [lack('mention', count('mentioned'), kinds.length)] : []),
    ...(count('unsaid') > 0 ? [lack('too_early', count('unsaid'), kinds.length)] : []),
  ]
  return { known: knownBy(!tooEarly && kinds.length > 0, lacking), lacking, kinds }
}
