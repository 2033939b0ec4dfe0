import type { Severity } from '../../contract/vocabulary.ts'
import type { Statement } from '../../domain/statements.ts'
import { knownStrengths } from '../../domain/contacts/strengths.ts'
import { overWays, selections, type WayVerdict } from '../../domain/contacts/ways.ts'
import type { Settings } from '../rule.ts'

export type Bounds = Record<'strong' | 'weak' | 'high', number>
export const boundsOf = (settings: Settings): Bounds => ({
  strong: settings.number('strong'),
  weak: settings.number('weak'),
  high: settings.number('high'),
})
/** What a pair's direct ties say at the strong level, at the weak one, and without a level. */
type Sides = Record<'above' | 'below' | 'unlevelled', readonly Statement[]>

/**
 * Whether a pair is split, over all ways for the lines without level: each may be at either of the two levels, or at another.
 * Null when it is not; undecided it has the severity it would have at the least.
 */
export function splitOf(
  { above, below, unlevelled }: Sides,
  bounds: Bounds,
  shareTable: () => boolean,
): { found: boolean; severity: Severity } | null {
  const verdicts: WayVerdict<number>[] = []
  for (const strong of selections(unlevelled))
    for (const weak of selections(unlevelled.filter((line) => !strong.includes(line))))
      verdicts.push(splitIn([...above, ...strong], [...below, ...weak], bounds, shareTable))
  const verdict = overWays(verdicts)
  if (verdict.state === 'clear') return null
  const known = { above: knownStrengths(above), below: knownStrengths(below) }
  const difference =
    verdict.state === 'found'
      ? Math.min(...verdict.found)
      : Math.max(bounds.strong, known.above.length > 0 ? Math.min(...known.above) : 0) -
        Math.min(bounds.weak, known.below.length > 0 ? Math.max(...known.below) : bounds.weak)
  return { found: verdict.state === 'found', severity: difference >= bounds.high ? 'high' : 'medium' }
}

/** How far the two levels lie apart, when every stated value is strong at the one and weak at the other (R8). */
function splitIn(
  above: readonly Statement[],
  below: readonly Statement[],
  { strong, weak }: Bounds,
  shareTable: () => boolean,
): WayVerdict<number> {
  const [high, low] = [knownStrengths(above), knownStrengths(below)]
  if (above.length === 0 || high.length + low.length === 0) return 'clear'
  if (high.length > 0 && Math.max(...high) < strong) return 'clear'
  if (low.length > 0 && Math.min(...low) > weak) return 'clear'
  if (below.length === 0) return shareTable() ? 'clear' : 'undecidable'
  // Unknown may be 1 to 5.
  if (low.length === 0 && weak < 1) return 'clear'
  const isSure = high.length > 0 && low.length > 0 && Math.min(...high) >= strong && Math.max(...low) <= weak
  return isSure ? Math.min(...high) - Math.max(...low) : 'undecidable'
}
