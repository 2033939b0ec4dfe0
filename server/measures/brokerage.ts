import { beside } from './beside.ts'
import type { Net } from './net.ts'

/**
 * For how many pairs that do not work together someone is between, by the groups of the three:
 * coordinator AAA · consultant ABA · gatekeeper AAB (and representative BAA, which is the same where ties have no
 * direction) · liaison ABC [Gould & Fernandez 1989, Sociological Methodology 19:89].
 */
export type Brokerage = { coordinator: number; consultant: number; gatekeeper: number; liaison: number }

/** Brokerage of each. `groups`: the group of each. Each pair counts once. */
export function brokeragesOf(net: Net, groups: ArrayLike<number>): Brokerage[] {
  const near = new Uint32Array(net.size)
  let stamp = 0
  return Array.from({ length: net.size }, (_, v) => {
    const found: Brokerage = { coordinator: 0, consultant: 0, gatekeeper: 0, liaison: 0 }
    for (const a of beside(net, v)) {
      stamp++
      for (const b of beside(net, a)) near[b] = stamp
      for (const b of beside(net, v)) if (b > a && near[b] !== stamp) found[roleOf(groups[a], groups[v], groups[b])]++
    }
    return found
  })
}

function roleOf(a: number | undefined, v: number | undefined, b: number | undefined): keyof Brokerage {
  if (a === b) return a === v ? 'coordinator' : 'consultant'
  return a === v || b === v ? 'gatekeeper' : 'liaison'
}
