import { at } from '../../domain/network/net.ts'
import { type Remainder, removeEach } from '../../domain/network/removal.ts'
import type { Line, Mention, TwoMode } from './graph.ts'
import { pairs } from './hubs.ts'
import type { Graph } from './of-input.ts'
import { endsOf } from './pieces.ts'
import { cutOff, mostNamed } from './shape.ts'

/** What is lost when some lines are taken out. */
export type Loss = {
  /** Partners cut off from the rest of the part they were in, and the first of them. */
  cut: number
  who: string[]
  /** By how much the fragmentation rises (Borgatti 2006), 0 to 1. */
  rise: number
  /** Mentions that may join what is cut off to the rest again. */
  joining: string[]
}

/** The loss of each group of lines by itself; `named`: with every mention joined, and then only how much it is. */
export function lossesOf({ two, shape }: Graph, groups: readonly (readonly Line[])[], named: boolean): Loss[] {
  const out = new Set(groups.flat())
  const ends = ({ a, b }: Line) => [a, b] as const
  const joined = named ? two.mentions.flatMap(({ at: table, may }) => may.map((v) => [table, v] as const)) : []
  const fixed = [...two.lines.filter((line) => !out.has(line)).map(ends), ...joined]
  const { root } = shape({ named }).walk
  const counts = (v: number) => v < two.partners
  const found: Loss[] = []
  const before = pairsIn(root, two.partners)
  const joining = joiningIn(two.mentions)
  const look = (left: Remainder, group: number) => {
    const off = fallenOff(groups[group] ?? [], left, root)
    found[group] = {
      cut: off.reduce((sum, { partners }) => sum + partners, 0),
      who: named ? [] : firstOf(off, left, two),
      joining: named || off.length === 0 ? [] : joining(off, left),
      rise: two.partners < 2 ? 0 : (before - left.pairs()) / pairs(two.partners),
    }
  }
  removeEach(
    two.ids.length,
    counts,
    fixed,
    groups.map((lines) => lines.map(ends)),
    look,
  )
  return found
}

/** Of each part that falls apart: what is cut off. Every piece of it holds an end of a line that was taken out. */
function fallenOff(lines: readonly Line[], left: Remainder, root: Int32Array): { part: number; partners: number }[] {
  // Most lines are not the only way: where both ends still hang together, nothing has fallen off.
  if (lines.every(({ a, b }) => left.componentOf(a) === left.componentOf(b))) return []
  const pieces = new Map<number, Set<number>>()
  for (const v of lines.flatMap(endsOf))
    pieces.set(at(root, v), (pieces.get(at(root, v)) ?? new Set()).add(left.componentOf(v)))
  return [...pieces.values()].flatMap((some) => {
    const parts = [...some]
      .map((part) => ({ part, partners: left.counted(part) }))
      .filter(({ partners }) => partners > 0)
    return parts.length < 2 ? [] : cutOff(parts.sort((a, b) => b.partners - a.partners))
  })
}

/** Mentions that touch what is cut off and something else as well; sought from what is cut off, which is little. */
function joiningIn(mentions: readonly Mention[]) {
  const points = mentions.map(({ at: table, may }) => new Set([table, ...may]))
  const touching = new Map<number, number[]>()
  for (const [m, some] of points.entries())
    for (const v of some) {
      const known = touching.get(v)
      if (known === undefined) touching.set(v, [m])
      else known.push(m)
    }
  return (off: readonly { part: number }[], left: Remainder): string[] => {
    const found = new Set<number>()
    for (const { part } of off) {
      const inside = new Map<number, number>()
      for (const v of left.members(part)) for (const m of touching.get(v) ?? []) inside.set(m, (inside.get(m) ?? 0) + 1)
      for (const [m, count] of inside) if (count < (points[m]?.size ?? 0)) found.add(m)
    }
    return mentions.filter((_, m) => found.has(m)).map(({ id }) => id)
  }
}

function firstOf(off: readonly { part: number }[], left: Remainder, { ids, partners }: TwoMode): string[] {
  const all = off.flatMap(({ part }) => [...left.members(part)]).filter((v) => v < partners)
  return all
    .sort((a, b) => a - b)
    .flatMap((v) => ids[v] ?? [])
    .slice(0, mostNamed)
}

function pairsIn(root: Int32Array, partners: number): number {
  const sizes = new Map<number, number>()
  for (const first of root.subarray(0, partners)) sizes.set(first, (sizes.get(first) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0)
}
