import type { Search } from '../network/depth-first-search.ts'
import { at } from '../network/net.ts'
import { nodeEndsOf, isStatement, type Line, type TwoMode } from './graph.ts'
import { readingOf } from './graph-reading.ts'

/** Nodes and lines that all ways together may search, and how many ways at most: a large region is searched in two. */
const MAX_SEARCHED = 30_000
const MAX_WAYS = 64

/**
 * The ways in which statements without a level may lie: those that are operational; none first, then all. Each lies by
 * itself, so that there are 2^n; what joins nothing new in any of them is left out. Where there are too many, each alone and
 * all but each; where those are too many too, none and all. Never some: which would be for the order of ids to say.
 */
export function waysOf(two: TwoMode): ReadonlySet<Line>[] {
  const open = two.unlevelled.filter((line) => mayMatter(line, two))
  const most = Math.min(MAX_WAYS, MAX_SEARCHED / Math.max(1, two.ids.length + two.lines.length))
  const [none, all] = [new Set<Line>(), new Set(open)]
  if (open.length === 0) return [none]
  if (2 ** open.length <= most) {
    const last = 2 ** open.length - 1
    const some = Array.from(
      { length: last - 1 },
      (_, i) => new Set(open.filter((_line, at) => ((i + 1) >> at) % 2 === 1)),
    )
    return [none, all, ...some]
  }
  if (2 * open.length + 2 > most) return [none, all]
  return [none, all, ...open.flatMap((line) => [new Set([line]), new Set(open.filter((other) => other !== line))])]
}

/**
 * A line between two nodes of one block of the operational part changes no separation in any way. A statement about a goal
 * only brings a partner in, which then is connected by what it is part of.
 */
function mayMatter(line: Line, two: TwoMode): boolean {
  const { search } = readingOf(two, { floor: true })
  const isNew = nodeEndsOf(line).some((v) => v < two.partners && two.floor[v] !== 1)
  if (line.b === -1) return isNew && (two.linesAt[line.a] ?? []).some((each) => !isStatement(each))
  return isNew || !isOneBlock(line.a, line.b, search, blocksOf(search))
}

const made = new WeakMap<Search, Int32Array>()
/** By node: the highest node but one of the block (biconnected component) of the edge to its parent; -1 of a root. */
function blocksOf(search: Search): Int32Array {
  const known = made.get(search)
  if (known !== undefined) return known
  const { order, parent, low, position } = search
  const block = new Int32Array(order.length).fill(-1)
  for (const v of order) {
    const above = at(parent, v)
    if (above !== -1) block[v] = at(low, v) >= at(position, above) ? v : at(block, above)
  }
  made.set(search, block)
  return block
}

function isOneBlock(a: number, b: number, { parent }: Search, block: Int32Array): boolean {
  const [ofA, ofB] = [at(block, a), at(block, b)]
  return (ofA !== -1 && (ofA === ofB || parent[ofA] === b)) || (ofB !== -1 && parent[ofB] === a)
}
