import { degreesOf } from './degree.ts'
import { complementsOf, type Net, neighboursOf } from './net.ts'

/**
 * How much each is held within one circle: low when its contacts do not know each other, high when they all do.
 * c(i) = Σ_{j ∈ N(i)} (p_ij + Σ_q p_iq p_qj)², with p_ij = 1 / k(i) [Burt 1992, Structural Holes, p. 54]; null for who
 * works with nobody. O(Σ k(v) min(k(v), n - k(v))).
 */
export function constraintOf(net: Net): (number | null)[] {
  const degrees = degreesOf(net)
  const complements = complementsOf(net)
  const share = Float64Array.from(degrees, (k) => (k === 0 ? 0 : 1 / k))
  const near = new Uint8Array(net.size)
  return Array.from(degrees, (k, i) => {
    if (k === 0) return null
    const neighbours = neighboursOf(net, i)
    const own = share[i] ?? 0
    let all = 0
    for (const j of neighbours) {
      near[j] = 1
      all += share[j] ?? 0
    }
    let sum = 0
    for (const j of neighbours) {
      const others = complements[j]
      let through = 0
      if (others === null || others === undefined) {
        for (const q of neighboursOf(net, j)) if (near[q] === 1) through += share[q] ?? 0
      } else {
        through = all
        for (const q of others) if (near[q] === 1) through -= share[q] ?? 0
      }
      sum += (own * (1 + through)) ** 2
    }
    for (const j of neighbours) near[j] = 0
    return sum
  })
}
