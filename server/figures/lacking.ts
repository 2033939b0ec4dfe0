import type { Known, Lacking } from '../../contract/figures.ts'
import type { NamedLevel } from '../../contract/vocabulary.ts'

export const lack = (reason: Lacking['reason'], n = 0, of = 0, level: NamedLevel | null = null): Lacking => ({
  reason,
  n,
  of,
  level,
})

/** An answer from whether there is one at all, and what is left open in it. */
export const knownBy = (answered: boolean, lacking: readonly Lacking[]): Known =>
  !answered ? 'unknown' : lacking.length === 0 ? 'known' : 'partly'
