/**
 * The share of pairs that cannot reach each other, 0 (all can) to 1 (none can), from the sizes of the parts a network
 * falls into: 1 - sum s(s - 1) / (n(n - 1)) (Borgatti 2006). 0 below two points, where there are no pairs.
 */
export function fragmentation(sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const joined = sizes.reduce((sum, size) => sum + size * (size - 1), 0)
  return all < 2 ? 0 : 1 - joined / (all * (all - 1))
}
