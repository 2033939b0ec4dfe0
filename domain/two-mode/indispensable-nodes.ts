import type { Kind } from '../../contract/vocabulary.ts'
import { expectedKindSet } from '../expected.ts'
import { reading } from '../region-state.ts'
import { across, cutAround, orAll, seatsOf, touching } from './components-after-cut.ts'
import { endsOf, twoModeOf } from './graph.ts'
import { countIn, type GraphReading, readGraph, readingOf, tally } from './graph-reading.ts'
import { cutOff, linesTo, namesIn, type Part, separatedParts } from './parts.ts'
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
      const recorded = readGraph(two, { floor: true, chosen })
      return both(recorded, mayJoin ? readGraph(two, { floor: true, chosen, mentioned: true }) : recorded)
    }),
  }
})

function separationsIn(graph: GraphReading, expected: readonly Kind[]): Separations {
  const { search, takesPart, two } = graph
  const before = expected.map((kind) => tally(search, (v) => takesPart(v) && two.kinds[v] === kind))
  return new Map(
    graph.articulationPoints.flatMap((v): [number, Separation][] => {
      const parts = separatedParts(v, graph)
      const second = parts[1]?.size ?? 0
      if (second === 0) return []
      const off = cutOff(parts)
      const kinds = expected.filter((_, k) => {
        const gone = countParts(before[k], off)
        return gone > 0 && gone === countParts(before[k], parts)
      })
      return [[v, { second, kinds }]]
    }),
  )
}

const countParts = (before: Int32Array | undefined, parts: readonly Part[]) =>
  before === undefined ? 0 : parts.reduce((sum, { intervals }) => sum + countIn(before, intervals), 0)

/** How many partners are cut off without a node. */
export const cutPartners = (v: number, graph: GraphReading): number =>
  cutOff(separatedParts(v, graph)).reduce((sum, { partners }) => sum + partners, 0)

/** What is cut off without a node, and what the answer may hang on. */
export function describeSeparation(v: number, graph: GraphReading) {
  const { two } = graph
  const parts = separatedParts(v, graph)
  const off = cutOff(parts)
  const cut = cutAround(v, graph)
  return {
    id: two.ids[v] ?? '',
    parts: parts.length,
    /** No part is the largest: all are cut off. */
    tied: off.length === parts.length,
    cut: off.reduce((sum, { partners }) => sum + partners, 0),
    who: namesIn(off, graph),
    evidence: linesTo(off, v, graph),
    mentions: (operational: boolean) => {
      const some = two.mentions.filter((mention) => mention.may.length > 0 && (mention.operational || !operational))
      return orAll(across(cut, touching(some, seatsOf, graph)), some)
    },
    unlevelled: () => {
      const joining = across(cut, touching(two.unlevelled, endsOf, graph))
      const own = two.unlevelled.filter((line) => endsOf(line).includes(v))
      return orAll(joining.length > 0 ? joining : own.map(({ id }) => id), two.unlevelled)
    },
  }
}
