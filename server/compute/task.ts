import type { Figures } from '../../contract/figures.ts'
import type { Gaps } from '../../contract/gap.ts'
import type { Rule } from '../../contract/rule.ts'
import type { RegionState } from '../../domain/region-state.ts'

/** What can be worked out beside the server, and what that gives. */
export type Answers = { figures: Figures; gaps: Gaps }
export type Task =
  | { kind: 'figures'; state: RegionState; handover: number }
  | { kind: 'gaps'; state: RegionState; rules: readonly Rule[] }
export type Done = { answer: Answers[Task['kind']] } | { error: Error }

/** Above this a region is worked out in a thread of its own: below it, it takes less than the 200 ms that nobody notices. */
const MAX_INLINE_WEIGHT = 25_000

/** How much there is to work out: its lines, and the pairs that meet at each table. */
export function isHeavy({ graph }: RegionState): boolean {
  const sizes = new Map<string, number>()
  for (const { at } of graph.involvements) sizes.set(at, (sizes.get(at) ?? 0) + 1)
  const pairs = [...sizes.values()].reduce((total, size) => total + size * size, 0)
  return graph.ties.length + graph.partners.length + pairs > MAX_INLINE_WEIGHT
}
