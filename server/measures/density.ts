import { pairsOf } from './degree.ts'
import type { Net } from './net.ts'

/**
 * Which share of all pairs that could work together does. 2m / (n (n - 1)), 0 to 1; null with fewer than two.
 * A number to describe a network with, never a mark for it: more is not always better.
 */
export const densityOf = (net: Net): number | null =>
  net.size < 2 ? null : (2 * pairsOf(net)) / (net.size * (net.size - 1))
