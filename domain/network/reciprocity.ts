/** Pairs of whom at least one says that they work together, and those of whom both do. */
export type Reciprocity = { stated: number; confirmed: number; share: number | null }

/**
 * Pairs confirmed by both / pairs stated; null when nobody was asked. `said`: who says it, of whom; said twice counts
 * once, and of oneself not at all.
 */
export function reciprocityOf(said: Iterable<readonly [from: number, to: number]>): Reciprocity {
  const sayers = new Map<string, Set<number>>()
  for (const [from, to] of said) {
    if (from === to) continue
    const pair = `${Math.min(from, to)} ${Math.max(from, to)}`
    sayers.set(pair, (sayers.get(pair) ?? new Set()).add(from))
  }
  const stated = sayers.size
  const confirmed = [...sayers.values()].filter((who) => who.size === 2).length
  return { stated, confirmed, share: stated === 0 ? null : confirmed / stated }
}
