/** More lines without level than this between two are not told apart: each doubles the ways. */
const MAX_LINES = 10

/** Every selection of some lines, those without level say that are at this one, each by itself. */
export function* selections<T>(lines: readonly T[]): Generator<T[]> {
  const few = lines.slice(0, MAX_LINES)
  for (let mask = 0; mask < 1 << few.length; mask++) yield few.filter((_, at) => (mask & (1 << at)) !== 0)
}

/** A verdict in one way: how severe, or not found, or not decidable even so. */
export type WayVerdict<S> = S | 'clear' | 'undecidable'

/** Found when every way finds it, clear when no way does; what it weighs is then for the ways to say (all of them). */
export function overWays<S>(
  verdicts: readonly WayVerdict<S>[],
): { state: 'found'; found: S[] } | { state: 'clear' | 'undecidable' } {
  if (verdicts.every((verdict) => verdict === 'clear')) return { state: 'clear' }
  const found = verdicts.filter((verdict): verdict is S => verdict !== 'clear' && verdict !== 'undecidable')
  return found.length === verdicts.length ? { state: 'found', found } : { state: 'undecidable' }
}
