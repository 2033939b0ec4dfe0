import { at, complementsOf, type Net, neighboursOf } from './net.ts'

/**
 * For how many pairs that do not work together someone is between, by the groups of the three:
 * coordinator AAA · consultant ABA · gatekeeper AAB (and representative BAA, which is the same where ties have no
 * direction) · liaison ABC [Gould & Fernandez 1989, Sociological Methodology 19:89].
 */
export type Brokerage = { coordinator: number; consultant: number; gatekeeper: number; liaison: number }

/**
 * Brokerage of each. `groups`: the group of each, 0.. . Each pair counts once. No pair is visited: of each neighbour it is
 * counted how many of the others it does not work with, O(Σ k(v) min(k(v), n - k(v))).
 */
export function brokerageOf(net: Net, groups: ArrayLike<number>): Brokerage[] {
  const complements = complementsOf(net)
  const groupOf = (v: number) => groups[v] ?? 0
  const near = new Uint8Array(net.size)
  const inGroup = new Int32Array(Array.from(groups).reduce((most, group) => Math.max(most, group + 1), 1))
  return Array.from({ length: net.size }, (_, v) => {
    const neighbours = neighboursOf(net, v)
    const own = groupOf(v)
    const twice: Brokerage = { coordinator: 0, consultant: 0, gatekeeper: 0, liaison: 0 }
    inGroup.fill(0)
    for (const a of neighbours) {
      near[a] = 1
      inGroup[groupOf(a)] = at(inGroup, groupOf(a)) + 1
    }
    for (const a of neighbours) {
      const group = groupOf(a)
      const others = complements[a] ?? null
      // Of the neighbours of v those that a does not work with: all, of the group of a, and of the group of v.
      let [all, ofA, ofV] = [0, 0, 0]
      const row = others ?? neighboursOf(net, a)
      for (let i = 0; i < row.length; i++) {
        const b = at(row, i)
        if (near[b] !== 1 || b === a) continue
        all++
        if (groupOf(b) === group) ofA++
        if (groupOf(b) === own) ofV++
      }
      if (others === null) {
        all = neighbours.length - 1 - all
        ofA = at(inGroup, group) - 1 - ofA
        ofV = at(inGroup, own) - Number(group === own) - ofV
      }
      twice[group === own ? 'coordinator' : 'consultant'] += ofA
      if (group === own) twice.gatekeeper += all - ofA
      else {
        twice.gatekeeper += ofV
        twice.liaison += all - ofA - ofV
      }
    }
    for (const a of neighbours) near[a] = 0
    return half(twice)
  })
}

/** Every pair was seen from both of its ends. */
const half = ({ coordinator, consultant, gatekeeper, liaison }: Brokerage): Brokerage => ({
  coordinator: coordinator / 2,
  consultant: consultant / 2,
  gatekeeper: gatekeeper / 2,
  liaison: liaison / 2,
})
