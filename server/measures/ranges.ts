import type { z } from 'zod'
import type { Missing } from '../../contract/gap.ts'
import type { Said } from '../gaps/rows.ts'

/** What an answer hangs on, and why. */
export type Reason = { reason: z.infer<typeof Missing>['reason']; ids: string[] }
/** The same of one contact: whoever asks for a strength of no more than `low` need not know. */
export type Unsure = Reason & { low: number }
/** Between which strengths a contact lies; 0 is none. `known`: somebody named a value. */
export type Range = { low: number; high: number; known: boolean }

const least = 1
const most = 5
/** What an unknown strength may be. */
export const unknown: Range = { low: least, high: most, known: false }

/**
 * The least and the most that is named in statements on one thing; unknown may be 1 to 5 and is ignored beside a known
 * value (R8). Null when nothing is said.
 */
export function rangeOf(said: readonly Pick<Said, 'strength'>[]): Range | null {
  const values = said.flatMap(({ strength }) => strength ?? [])
  if (values.length > 0) return { low: Math.min(...values), high: Math.max(...values), known: true }
  return said.length > 0 ? unknown : null
}

/** Why a range is wider than one value. */
export function unsureOf({ low, high, known }: Range, said: readonly Said[]): Unsure[] {
  if (low === high) return []
  return [{ reason: known ? 'values_differ' : 'strength_unknown', ids: said.map(({ id }) => id), low }]
}
