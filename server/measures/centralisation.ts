import { degreesOf } from './degree.ts'
import type { Net } from './net.ts'

/**
 * How much the ties gather at one: 1 in a star, 0 where all have as many.
 * Σ (k_max - k(v)) / ((n - 1)(n - 2)); null with fewer than three [Freeman 1979, Social Networks 1:215].
 */
export function centralisationOf(net: Net): number | null {
  const { size: n } = net
  if (n < 3) return null
  const degrees = degreesOf(net)
  const most = degrees.reduce((a, b) => Math.max(a, b), 0)
  return degrees.reduce((sum, k) => sum + most - k, 0) / ((n - 1) * (n - 2))
}
