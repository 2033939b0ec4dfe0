import { articulationPointsIn, type Interval } from '../network/articulation-points.ts'
import { depthFirstSearch, type Search } from '../network/depth-first-search.ts'
import { at, type Net, netOfEnds } from '../network/net.ts'
import { nodeEndsOf, type Line, type TableMention, type TwoMode } from './graph.ts'

/**
 * One way to read the graph. `floor`: its operational part, in which `chosen` statements without a level are operational
 * too. `mentioned`: with every mention joined to all acting partners of its kinds (R6).
 */
export type Way = { floor?: boolean; mentioned?: boolean; chosen?: ReadonlySet<Line> }

/** The graph as one way has it, searched through. */
export type GraphReading = {
  two: TwoMode
  /** Whether it is the operational part. */
  floor: boolean
  net: Net
  search: Search
  articulationPoints: readonly number[]
  /** Partners that take part, among the first so many nodes of the search. */
  before: Int32Array
  takesPart: (node: number) => boolean
  /** The lines that are in it. */
  has: (line: Line) => boolean
}

const none: ReadonlySet<Line> = new Set()

export function readTwoModeGraph(two: TwoMode, { floor = false, mentioned = false, chosen = none }: Way): GraphReading {
  const mentions = mentioned ? two.mentions.filter(({ operational }) => operational || !floor) : []
  const acting = floor ? two.floor.slice() : new Uint8Array(two.partners).fill(1)
  for (const v of [...[...chosen].flatMap(nodeEndsOf), ...mentions.flatMap(({ may }) => may)])
    if (v < two.partners) acting[v] = 1
  const takesPart = (v: number) => acting[v] === 1
  const has = (line: Line) =>
    !floor ||
    line.level === 'operational' ||
    chosen.has(line) ||
    (line.level === null && takesPart(line.a) && takesPart(line.b))
  const net = netOfEnds(two.ids.length, endsIn(floor ? two.lines.filter(has) : two.lines, mentions))
  const search = depthFirstSearch(net)
  const articulationPoints = articulationPointsIn(search)
  return { two, floor, net, search, articulationPoints, before: tally(search, takesPart), takesPart, has }
}

/** The ends of some lines, and of the seats that some mentions stand for. */
export function endsIn(lines: readonly Line[], mentions: readonly TableMention[]): Int32Array {
  const ends = new Int32Array(2 * mentions.reduce((sum, { may }) => sum + may.length, lines.length))
  let i = 0
  for (const line of lines) {
    ends[i++] = line.a
    ends[i++] = line.b
  }
  for (const mention of mentions)
    for (const v of mention.may) {
      ends[i++] = v
      ends[i++] = mention.at
    }
  return ends
}

/** The readings that several rules ask for, each made once. */
const made = new WeakMap<TwoMode, Map<string, GraphReading>>()
export function readingOf(two: TwoMode, { floor = false, mentioned = false }: Omit<Way, 'chosen'> = {}): GraphReading {
  const known = made.get(two) ?? new Map<string, GraphReading>()
  made.set(two, known)
  // Where nobody is named without saying who, both ways are one.
  const joins = mentioned && two.mentions.some(({ may, operational }) => may.length > 0 && (operational || !floor))
  const key = `${floor} ${joins}`
  const found = known.get(key) ?? readTwoModeGraph(two, { floor, mentioned: joins })
  known.set(key, found)
  return found
}

/** How many nodes that count stand among the first so many of a search: a row of one longer than the search. */
function tally({ order }: Search, counts: (node: number) => boolean): Int32Array {
  const before = new Int32Array(order.length + 1)
  for (let i = 0; i < order.length; i++) before[i + 1] = at(before, i) + (counts(at(order, i)) ? 1 : 0)
  return before
}

export const countIn = (before: Int32Array, intervals: readonly Interval[]): number =>
  intervals.reduce((sum, [begin, end]) => sum + at(before, end) - at(before, begin), 0)
