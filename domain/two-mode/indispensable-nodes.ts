import type { Kind } from '../../contract/vocabulary.ts'
import { expectedKindSet } from '../expected.ts'
import { intervalsBelow } from '../network/articulation-points.ts'
import { at } from '../network/net.ts'
import { reading } from '../region-state.ts'
import { across, cutAround, orAll, seatsOf, type Touching, touching } from './components-after-cut.ts'
import { nodeEndsOf, type TableMention, twoModeOf } from './graph.ts'
import { countIn, type GraphReading, readTwoModeGraph, readingOf } from './graph-reading.ts'
import { cutOff, linesTo, partnersNamedIn, type ConnectedPart, separatedParts } from './parts.ts'
import { waysOf } from './ways.ts'

/** What falls apart without a node: the size of the second largest part, and the expected kinds cut off altogether. */
export type Separation = { second: number; kinds: readonly Kind[] }
/** By node (an articulation point). */
export type Separations = ReadonlyMap<number, Separation>

/** As one way has it; `mentioned`: with every mention joined. */
export type WaySeparations = { graph: GraphReading; recorded: Separations; mentioned: Separations }
/** All levels together, and the operational part in every way in which statements without level may lie. */
export type AllSeparations = { whole: WaySeparations; floor: readonly WaySeparations[] }

export const separationsOf = reading((state): AllSeparations => {
  const two = twoModeOf(state)
  const expected = [...expectedKindSet(state)]
  const both = (recorded: GraphReading, mentioned: GraphReading): WaySeparations => {
    const before = separationsIn(recorded, expected)
    const after = mentioned === recorded ? before : separationsIn(mentioned, expected)
    return { graph: recorded, recorded: before, mentioned: after }
  }
  const mayJoin = two.mentions.some(({ may, operational }) => operational && may.length > 0)
  return {
    whole: both(readingOf(two), readingOf(two, { mentioned: true })),
    floor: waysOf(two).map((chosen) => {
      if (chosen.size === 0)
        return both(readingOf(two, { floor: true }), readingOf(two, { floor: true, mentioned: true }))
      const recorded = readTwoModeGraph(two, { floor: true, chosen })
      return both(recorded, mayJoin ? readTwoModeGraph(two, { floor: true, chosen, mentioned: true }) : recorded)
    }),
  }
})

function separationsIn(graph: GraphReading, expected: readonly Kind[]): Separations {
  const countKinds = kindCounts(graph, expected)
  return new Map(
    graph.articulationPoints.flatMap((v): [number, Separation][] => {
      const parts = mayDivide(v, graph) ? separatedParts(v, graph) : []
      const second = parts[1]?.size ?? 0
      if (second === 0) return []
      const [gone, all] = [countKinds(cutOff(parts)), countKinds(parts)]
      return [[v, { second, kinds: expected.filter((_, k) => at(gone, k) > 0 && gone[k] === all[k]) }]]
    }),
  )
}

/** Whether partners stand on two sides of v at least: around most nodes they do not. */
function mayDivide(v: number, { search, before, takesPart }: GraphReading): boolean {
  const { position, end, root } = search
  let [sides, below] = [0, 0]
  for (const interval of intervalsBelow(v, search)) {
    const partners = countIn(before, [interval])
    below += partners
    if (partners > 0 && ++sides > 1) return true
  }
  const first = at(root, v)
  const all = countIn(before, [[at(position, first), at(end, first)]])
  return sides === 1 && all - below - (takesPart(v) ? 1 : 0) > 0
}

/** How many partners of each of these kinds stand in some parts. */
function kindCounts({ search: { order }, takesPart, two }: GraphReading, kinds: readonly Kind[]) {
  const numbers = new Map(kinds.map((kind, k) => [kind, k]))
  const width = kinds.length
  // Row i: among the first i nodes of the search.
  const before = new Int32Array((order.length + 1) * width)
  for (let i = 0; i < order.length; i++) {
    before.copyWithin((i + 1) * width, i * width, (i + 1) * width)
    const v = at(order, i)
    const kind = takesPart(v) ? two.kinds[v] : undefined
    const k = kind === undefined ? undefined : numbers.get(kind)
    if (k !== undefined) before[(i + 1) * width + k] = at(before, (i + 1) * width + k) + 1
  }
  return (parts: readonly ConnectedPart[]): Int32Array => {
    const counts = new Int32Array(width)
    for (const { intervals } of parts)
      for (const [begin, end] of intervals)
        for (let k = 0; k < width; k++)
          counts[k] = at(counts, k) + at(before, end * width + k) - at(before, begin * width + k)
    return counts
  }
}

/** How many partners are cut off without a node. */
export const cutPartners = (v: number, graph: GraphReading): number =>
  cutOff(separatedParts(v, graph)).reduce((sum, { partners }) => sum + partners, 0)

/** What is cut off without a node, and what the answer may hang on. */
export type SeparationDescription = {
  id: string
  parts: number
  /** No part is the largest: all are cut off. */
  tied: boolean
  /** How many partners are cut off, and the first of them. */
  cut: number
  who: string[]
  evidence: string[]
  mentions: () => string[]
  unlevelled: () => string[]
}

export function describeSeparation(v: number, graph: GraphReading): SeparationDescription {
  const { two } = graph
  const parts = separatedParts(v, graph)
  const off = cutOff(parts)
  const cut = cutAround(v, graph)
  return {
    id: two.ids[v] ?? '',
    parts: parts.length,
    tied: off.length === parts.length,
    cut: off.reduce((sum, { partners }) => sum + partners, 0),
    who: partnersNamedIn(off, graph),
    evidence: linesTo(off, v, graph),
    mentions: () => orAll(across(cut, touchedIn(graph).mentions), touchedIn(graph).may),
    unlevelled: () => {
      const joining = across(cut, touchedIn(graph).unlevelled)
      const own = two.unlevelled.filter((line) => nodeEndsOf(line).includes(v))
      return orAll(joining.length > 0 ? joining : own.map(({ id }) => id), two.unlevelled)
    },
  }
}

/** The same in several ways: that in which most is cut off, and what the answer may hang on in any. None without a way. */
export function describeWays(v: number, ways: readonly WaySeparations[]) {
  const described = ways
    .map(({ graph, recorded }) => ({ ...describeSeparation(v, graph), kinds: recorded.get(v)?.kinds ?? [] }))
    .sort((a, b) => b.cut - a.cut || b.parts - a.parts)
  return described.slice(0, 1).map((most) => ({
    ...most,
    evidence: described.flatMap(({ evidence }) => evidence),
    mentions: () => described.flatMap(({ mentions }) => mentions()),
    unlevelled: () => described.flatMap(({ unlevelled }) => unlevelled()),
  }))
}

/** Of the ways that find it: that with none of what has no level, else that with all, else every one. */
export function waysToShow(
  floor: readonly WaySeparations[],
  finds: (way: WaySeparations) => boolean,
): readonly WaySeparations[] {
  const first = floor.slice(0, 2).find(finds)
  return first === undefined ? floor.filter(finds) : [first]
}

/** What may join the parts that something falls into: kept with the graph, as hundreds of nodes ask for it. */
type Touched = { may: readonly TableMention[]; mentions: Touching; unlevelled: Touching }
const made = new WeakMap<GraphReading, Touched>()
function touchedIn(graph: GraphReading): Touched {
  const known = made.get(graph)
  if (known !== undefined) return known
  const { mentions, unlevelled } = graph.two
  const may = mentions.filter((mention) => mention.may.length > 0 && (mention.operational || !graph.floor))
  const touched = {
    may,
    mentions: touching(may, seatsOf, graph),
    unlevelled: touching(unlevelled, nodeEndsOf, graph),
  }
  made.set(graph, touched)
  return touched
}
