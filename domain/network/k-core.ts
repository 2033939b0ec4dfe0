import { degreesOf } from './degree.ts'
import { type Net, neighboursOf } from './net.ts'

/**
 * Core number of each: the largest k for which it belongs to a group where each works with at least k others of the
 * group [Seidman 1983, Social Networks 5:269]. By taking out the least connected again and again, in linear time
 * [Batagelj & Zaveršnik 2003, arXiv cs/0310049].
 */
export function coreNumbersOf(net: Net): Uint32Array {
  const core = degreesOf(net)
  const most = core.reduce((a, b) => Math.max(a, b), 0)
  const buckets: number[][] = Array.from({ length: most + 1 }, () => [])
  core.forEach((k, v) => buckets[k]?.push(v))
  const out = new Uint8Array(net.size)
  for (let k = 0; k <= most; k++) {
    const bucket = buckets[k] ?? []
    // Grows while it is walked: who loses a neighbour may fall into the bucket at hand.
    for (let at = 0; at < bucket.length; at++) {
      const v = bucket[at] ?? 0
      if (out[v] === 1 || core[v] !== k) continue
      out[v] = 1
      for (const w of neighboursOf(net, v)) {
        const left = core[w] ?? 0
        if (out[w] === 1 || left <= k) continue
        core[w] = left - 1
        buckets[left - 1]?.push(w)
      }
    }
  }
  return core
}
