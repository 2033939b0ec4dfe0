import { articulationPointsIn, childrenOf, type Interval } from '../network/articulation-points.ts'
import { depthFirstSearch, type Search } from '../network/depth-first-search.ts'
import { at, type Net, netOf } from '../network/net.ts'
import { endsOf, type Line, type TwoMode } from './graph.ts'

/**
 * One way to read the graph. `floor`: its operational part, in which `chosen` statements without a level are operational
 * too. `mentioned`: with every mention joined to all acting partners of its kinds (R6).
 */
export type Way = { floor?: boolean; mentioned?: boolean; chosen?: ReadonlySet<Line> }

/** The graph as one way has it, searched through. */
export type GraphReading = {
  two: TwoMode
  net: Net
  search: Search
  children: readonly (readonly number[])[]
  articulationPoints: readonly number[]
  /** Partners that take part, among the first so many nodes of the search. */
  before: Int32Array
  takesPart: (node: number) => boolean
  /** The lines that are in it. */
  has: (line: Line) => boolean
}

const none: ReadonlySet<Line> = new Set()

export function readGraph(two: TwoMode, { floor = false, mentioned = false, chosen = none }: Way): GraphReading {
  const mentions = mentioned ? two.mentions.filter(({ operational }) => operational || !floor) : []
  const acting = floor ? two.floor.slice() : new Uint8Array(two.partners).fill(1)
  for (const v of [...[...chosen].flatMap(endsOf), ...mentions.flatMap(({ may }) => may)])
    if (v < two.partners) acting[v] = 1
  const takesPart = (v: number) => acting[v] === 1
  const has = (line: Line) =>
    !floor ||
    line.level === 'operational' ||
    chosen.has(line) ||
    (line.level === null && takesPart(line.a) && takesPart(line.b))
  const edges = two.lines.filter(has).map(({ a, b }) => [a, b] as const)
  const joined = mentions.flatMap(({ at: table, may }) => may.map((v) => [table, v] as const))
  const net = netOf(two.ids.length, [...edges, ...joined])
  const search = depthFirstSearch(net)
  const children = childrenOf(search)
  const articulationPoints = articulationPointsIn(search, children)
  return { two, net, search, children, articulationPoints, before: tally(search, takesPart), takesPart, has }
}

/** The readings that several rules ask for, each made once. */
const made = new WeakMap<TwoMode, Map<string, GraphReading>>()
export function readingOf(two: TwoMode, { floor = false, mentioned = false }: Omit<Way, 'chosen'> = {}): GraphReading {
  const known = made.get(two) ?? new Map<string, GraphReading>()
  made.set(two, known)
  // Where nobody is named without saying who, both ways are one.
  const joins = mentioned && two.mentions.some(({ may, operational }) => may.length > 0 && (operational || !floor))
  const key = `${floor} ${joins}`
  const found = known.get(key) ?? readGraph(two, { floor, mentioned: joins })
  known.set(key, found)
  return found
}

/** How many nodes that count stand among the first so many of a search: a row of one longer than the search. */
export function tally({ order }: Search, counts: (node: number) => boolean): Int32Array {
  const before = new Int32Array(order.length + 1)
  order.forEach((v, i) => (before[i + 1] = at(before, i) + Number(counts(v))))
  return before
}

export const countIn = (before: Int32Array, intervals: readonly Interval[]): number =>
  intervals.reduce((sum, [begin, end]) => sum + at(before, end) - at(before, begin), 0)
