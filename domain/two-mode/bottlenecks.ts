import { pairsOfSize } from '../network/components.ts'
import { at } from '../network/net.ts'
import { reading } from '../region-state.ts'
import { across, componentsAfter, cutAround, orAll, seatsOf, touching } from './components-after-cut.ts'
import { twoModeOf } from './graph.ts'
import { countIn, type GraphReading, readingOf } from './graph-reading.ts'
import { linesTo, type ConnectedPart, partsAround } from './parts.ts'

/** A partner, and how many pairs of others are connected only through it, of those that are connected. Its kin are no others. */
export type Bottleneck = {
  id: string
  /** Partners that act in the region; it and its kin count as one. */
  acting: number
  through: number
  connected: number
  /** The same with every mention joined. */
  ifMentioned: { through: number; connected: number }
  mentions: string[]
  evidence: string[]
}

export const bottlenecks = reading((state): Bottleneck[] => {
  const two = twoModeOf(state)
  const [recorded, mentioned] = [readingOf(two), readingOf(two, { mentioned: true })]
  const [all, then] = [connectedIn(recorded), connectedIn(mentioned)]
  const mentions = touching(two.mentions, seatsOf, recorded)
  return recorded.articulationPoints.flatMap((v): Bottleneck[] => {
    if (v >= two.partners) return []
    const { through, connected, parts } = pairsThrough(v, recorded, all)
    if (through === 0) return []
    return [
      {
        id: two.ids[v] ?? '',
        acting: two.partners - (two.kin[v]?.size ?? 0),
        through,
        connected,
        ifMentioned: pairsThrough(v, mentioned, then),
        mentions: orAll(across(cutAround(v, recorded), mentions), two.mentions),
        evidence: linesTo(parts, v, recorded),
      },
    ]
  })
})

/** Pairs of partners that can reach each other by any way. */
function connectedIn(graph: GraphReading): number {
  const { root } = graph.search
  const first = Array.from(root.keys()).filter((v) => root[v] === v)
  return first.reduce((sum, v) => sum + pairsOfSize(partnersAround(v, graph)), 0)
}

/** How many partners are in the component that begins with v. */
const partnersAround = (v: number, { before, search: { position, end } }: GraphReading) =>
  countIn(before, [[at(position, v), at(end, v)]])

/** The parts around v that hold others than its kin, and the pairs of those. */
function pairsThrough(v: number, graph: GraphReading, all: number) {
  const { two, search } = graph
  const kin = [...(two.kin[v] ?? [])]
  const componentOf = componentsAfter(v, graph)
  const kinIn = new Map<number | undefined, number>()
  for (const each of kin) kinIn.set(componentOf(each), (kinIn.get(componentOf(each)) ?? 0) + 1)
  const others = (part: ConnectedPart) => part.partners - (kinIn.get(part.component) ?? 0)
  const parts = partsAround(v, graph).filter((part) => others(part) > 0)
  const size = parts.reduce((sum, part) => sum + others(part), 0)
  const through = pairsOfSize(size) - parts.reduce((sum, part) => sum + pairsOfSize(others(part)), 0)
  // Elsewhere its kin are no others either.
  const own = at(search.root, v)
  const elsewhere = new Map<number, number>()
  for (const each of kin) {
    const root = at(search.root, each)
    if (root !== own) elsewhere.set(root, (elsewhere.get(root) ?? 0) + 1)
  }
  const here = pairsOfSize(partnersAround(own, graph)) - pairsOfSize(size)
  const lost = [...elsewhere].reduce((sum, [root, count]) => {
    const partners = partnersAround(root, graph)
    return sum + pairsOfSize(partners) - pairsOfSize(partners - count)
  }, 0)
  return { through, connected: all - here - lost, parts }
}
