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

/**
 * Above this weight a region is worked out in a thread of its own, which costs a copy of it both ways. Below it, it takes less
 * than the 200 ms that nobody notices, also in a server that has just started.
 */
const MAX_INLINE_WEIGHT = { figures: 25_000, gaps: 3_000 } as const
/** What a pair that meets at a table weighs against a line: figures look at each pair, the rules at few. */
const PAIR_WEIGHT = { figures: 1, gaps: 0.01 } as const

/** Whether there is much to work out of a region: its lines, and the pairs that meet at each table. */
export function isHeavy(kind: Task['kind'], { graph }: RegionState): boolean {
  const sizes = new Map<string, number>()
  for (const { at } of graph.involvements) sizes.set(at, (sizes.get(at) ?? 0) + 1)
  const pairs = [...sizes.values()].reduce((total, size) => total + size * size, 0)
  const lines = graph.ties.length + graph.involvements.length + graph.partners.length
  return lines + pairs * PAIR_WEIGHT[kind] > MAX_INLINE_WEIGHT[kind]
}
