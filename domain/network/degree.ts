import type { Net } from './net.ts'

/** Degree of each: with how many others it works. k(v) = |N(v)| [Freeman 1979, Social Networks 1:215]. */
export const degreesOf = ({ size, starts }: Net): Uint32Array =>
  Uint32Array.from({ length: size }, (_, v) => (starts[v + 1] ?? 0) - (starts[v] ?? 0))

/** How many pairs work together. m = ½ Σ k(v). */
export const pairsOf = ({ ends }: Net): number => ends.length / 2

/**
 * Which share of all pairs that could work together does. 2m / (n (n - 1)), 0 to 1; null with fewer than two.
 * A number to describe a network with, never a mark for it: more is not always better.
 */
export const densityOf = (net: Net): number | null =>
  net.size < 2 ? null : (2 * pairsOf(net)) / (net.size * (net.size - 1))

/**
 * Degree centralisation: how much the ties gather at one: 1 in a star, 0 where all have as many.
 * Σ (k_max - k(v)) / ((n - 1)(n - 2)); null with fewer than three [Freeman 1979, Social Networks 1:215].
 */
export function centralisationOf(net: Net): number | null {
  const { size: n } = net
  if (n < 3) return null
  const degrees = degreesOf(net)
  const largest = degrees.reduce((a, b) => Math.max(a, b), 0)
  return degrees.reduce((sum, k) => sum + largest - k, 0) / ((n - 1) * (n - 2))
}
