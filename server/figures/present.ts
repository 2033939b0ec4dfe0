import type { Present } from '../../contract/figures.ts'
import { kindNames } from '../../contract/vocabulary.ts'
import type { Read } from '../gaps/readings.ts'
import { knownBy, lack } from './lacking.ts'

/**
 * Which expected kinds take part: a partner of the kind, or its kin, has a positive statement (as the rules read it).
 * A kind that is only mentioned is not known; while it is too early, no kind is called absent.
 */
export function presentOf({ given }: Read, tooEarly: boolean): Present {
  const inOrder = given.expected.toSorted((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind))
  const kinds = inOrder.map(({ kind, statutory }): Present['kinds'][number] => {
    const partners = given.partners.filter((one) => one.kind === kind && one.anywhere.kin > 0).map(({ id }) => id)
    const mentions = given.mentions.filter((one) => one.kinds.includes(kind)).map(({ id }) => id)
    const open = mentions.length > 0 ? 'mentioned' : tooEarly ? 'unsaid' : 'absent'
    return { kind, statutory, state: partners.length > 0 ? 'present' : open, partners, mentions }
  })
  const count = (state: string) => kinds.filter((one) => one.state === state).length
  const lacking = [
    ...(count('mentioned') > 0 ? [lack('mention', count('mentioned'), kinds.length)] : []),
    ...(count('unsaid') > 0 ? [lack('too_early', count('unsaid'), kinds.length)] : []),
  ]
  return { known: knownBy(!tooEarly && kinds.length > 0, lacking), lacking, kinds }
}
