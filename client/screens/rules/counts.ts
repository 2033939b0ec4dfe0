import type { Known } from '../../store/state.ts'

/** How many a rule finds in a region and how many it cannot decide, those shown with another included; null while it is too early. */
export function countsOf({ gaps }: Known, rule: string): { found: number; open: number } | null {
  if (gaps.tooEarly) return null
  return {
    found: gaps.gaps.filter((gap) => gap.rule === rule).length,
    open: gaps.undecidable.filter((one) => one.rule === rule).length,
  }
}
