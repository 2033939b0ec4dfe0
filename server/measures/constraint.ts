import { beside } from './beside.ts'
import { degreesOf } from './degree.ts'
import type { Net } from './net.ts'

/**
 * How much each is held within one circle: low when its contacts do not know each other, high when they all do.
 * c(i) = Σ_{j ∈ N(i)} (p_ij + Σ_q p_iq p_qj)², with p_ij = 1 / k(i) [Burt 1992, Structural Holes, p. 54]; null for who
 * works with nobody.
 */
export function constraintsOf(net: Net): (number | null)[] {
  const degrees = degreesOf(net)
  const share = Float64Array.from(degrees, (k) => (k === 0 ? 0 : 1 / k))
  const near = new Uint32Array(net.size)
  return Array.from(degrees, (k, i) => {
    if (k === 0) return null
    const own = share[i] ?? 0
    for (const j of beside(net, i)) near[j] = i + 1
    let sum = 0
    for (const j of beside(net, i)) {
      let through = 0
      for (const q of beside(net, j)) if (near[q] === i + 1) through += share[q] ?? 0
      sum += (own * (1 + through)) ** 2
    }
    return sum
  })
}
