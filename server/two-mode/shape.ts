import {
  childrenOf,
  articulationPointsIn,
  intervalsBelow,
  type Interval,
} from '../../domain/network/articulation-points.ts'
import { at, type Net, netOf } from '../../domain/network/net.ts'
import { depthFirstSearch, type Search } from '../../domain/network/depth-first-search.ts'
import type { Line, TwoMode } from './graph.ts'

/**
 * One way to read the graph. `floor`: its operational part. `named`: with every mention joined to all acting partners of its
 * kinds (R6). `unsaid`: what has no level counts as operational too.
 */
export type Reading = { floor?: boolean; named?: boolean; unsaid?: boolean }

/** The graph as one reading has it, walked through. */
export type Shape = {
  net: Net
  walk: Search
  children: readonly (readonly number[])[]
  /** The points whose surroundings fall apart without them (articulation points). */
  joints: readonly number[]
  /** Partners that take part, among the first so many points of the walk. */
  before: Int32Array
  takesPart: (point: number) => boolean
  /** The lines that are in it. */
  has: (line: Line) => boolean
}

/** What is on the floor: a statement of that level, one without level if it may count, and memberships. */
const onFloor = ({ level, planned }: Line, unsaid: boolean) =>
  level === null || level === 'operational' || (unsaid && level === 'unspecified' && !planned)

export function shapeOf(two: TwoMode, { floor = false, named = false, unsaid = false }: Reading): Shape {
  const mentions = named ? two.mentions.filter(({ operational }) => operational || !floor) : []
  const joined = new Set(mentions.flatMap(({ may }) => may))
  const acts = (v: number) => v < two.partners && (!floor || (two.floor[v] ?? 0) >= (unsaid ? 1 : 2) || joined.has(v))
  const stands = (v: number) => v >= two.partners || acts(v)
  const has = (line: Line) => !floor || (onFloor(line, unsaid) && stands(line.a) && stands(line.b))
  const lines = two.lines.filter(has)
  const added = mentions.flatMap(({ at, may }) => may.map((v) => [at, v] as const))
  const net = netOf(two.ids.length, [...lines.map(({ a, b }) => [a, b] as const), ...added])
  const walked = depthFirstSearch(net)
  const children = childrenOf(walked)
  const joints = articulationPointsIn(walked, children)
  return { net, walk: walked, children, joints, before: tally(walked, acts), takesPart: acts, has }
}

/** How many points that count stand among the first so many of a walk: a row of one longer than the walk. */
export function tally({ order }: Search, counts: (point: number) => boolean): Int32Array {
  const before = new Int32Array(order.length + 1)
  order.forEach((v, i) => (before[i + 1] = at(before, i) + Number(counts(v))))
  return before
}

/** How many are named in a sentence; the rest is a number. */
export const mostNamed = 6

/** Points that hang together, as stretches of the walk. `piece`: its number around the point taken out, see pieces.ts. */
export type Part = { piece: number; stretches: readonly Interval[]; partners: number }

export const countIn = (before: Int32Array, stretches: readonly Interval[]) =>
  stretches.reduce((sum, [begin, end]) => sum + at(before, end) - at(before, begin), 0)

/** Into which parts the surroundings of v fall without v; those without any partner are left out. Heaviest first. */
export function partsAround(v: number, { walk: walked, children, before }: Shape): Part[] {
  const { position: place, end, root } = walked
  const below = intervalsBelow(v, children[v] ?? [], walked)
  const gone: Interval[] = [[at(place, v), at(place, v) + 1], ...below]
  const rest: Interval[] = []
  let begin = at(place, at(root, v))
  for (const [from, to] of [...gone, [at(end, at(root, v)), -1] as const]) {
    if (begin < from) rest.push([begin, from])
    begin = to
  }
  const parts = [...below.map((one, piece) => ({ piece, stretches: [one] })), { piece: -1, stretches: rest }]
  return parts
    .map(({ piece, stretches }): Part => ({ piece, stretches, partners: countIn(before, stretches) }))
    .filter(({ partners }) => partners > 0)
    .sort((a, b) => b.partners - a.partners)
}

/** Every part but the largest; all, when no part is. `parts` heaviest first. */
export const cutOff = <P extends { partners: number }>(parts: readonly P[]): readonly P[] =>
  parts[0]?.partners === parts[1]?.partners ? parts : parts.slice(1)

/** The first `most` partners of these parts, in the order of their ids. */
export function whoIn(
  parts: readonly Part[],
  { walk: { order }, takesPart }: Shape,
  ids: readonly string[],
  most: number,
) {
  const found: number[] = []
  for (const [begin, end] of parts.flatMap(({ stretches }) => stretches))
    for (let i = begin; i < end && found.length < most; i++) if (takesPart(at(order, i))) found.push(at(order, i))
  return found.sort((a, b) => a - b).map((v) => ids[v] ?? '')
}
