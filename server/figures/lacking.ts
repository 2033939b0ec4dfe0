import type { Answerability, MissingData } from '../../contract/figures.ts'
import type { NamedLevel } from '../../contract/vocabulary.ts'

export const lack = (reason: MissingData['reason'], n = 0, of = 0, level: NamedLevel | null = null): MissingData => ({
  reason,
  n,
  of,
  level,
})

/** An answer from whether there is one at all, and what is left open in it. */
export const knownBy = (answered: boolean, lacking: readonly MissingData[]): Answerability =>
  !answered ? 'unknown' : lacking.length === 0 ? 'known' : 'partly'
