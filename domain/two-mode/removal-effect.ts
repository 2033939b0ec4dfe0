import { pairsOfSize } from '../network/components.ts'
import { at } from '../network/net.ts'
import { type Remainder, removeEach } from '../network/removal.ts'
import type { Line, TwoMode } from './graph.ts'
import { endsIn, readingOf } from './graph-reading.ts'
import { cutOff, isOneFamily, largestFamily, maxNamed } from './parts.ts'

/** What is lost when some lines are taken out. */
export type RemovalEffect = {
  /** Partners cut off from the rest of the part they were in (a partner and its kin alone are one), and the first to name. */
  cut: number
  who: string[]
  /** By how much the fragmentation rises (Borgatti 2006), 0 to 1; each partner counts. */
  rise: number
  /** Mentions that may join what is cut off to the rest again. */
  joining: string[]
}
/** `family`: partners that are no part by themselves. */
export type Removal = { lines: readonly Line[]; family: ReadonlySet<number> }

/** The effect of each removal by itself; `mentioned`: with every mention joined. */
export function removalEffectsOf(two: TwoMode, removals: readonly Removal[], mentioned: boolean): RemovalEffect[] {
  if (removals.length === 0) return []
  const out = new Set(removals.flatMap(({ lines }) => lines))
  const stay = two.lines.filter((line) => !out.has(line))
  const { root } = readingOf(two, { mentioned }).search
  const before = connectedPairs(root, two.partners)
  const joining = joiningIn(two)
  const effects: RemovalEffect[] = []
  removeEach(
    two.ids.length,
    (v) => v < two.partners,
    endsIn(stay, mentioned ? two.mentions : []),
    removals.map(({ lines }) => endsIn(lines, [])),
    (left, i) => {
      const removal = removals[i]
      const off = removal === undefined ? [] : fallenOff(removal, left, root, two)
      effects[i] = {
        cut: off.reduce((sum, { size }) => sum + size, 0),
        who: mentioned ? [] : firstOf(off, left, two),
        joining: mentioned || off.length === 0 ? [] : joining(off, left),
        rise: two.partners < 2 ? 0 : (before - left.pairs()) / pairsOfSize(two.partners),
      }
    },
  )
  return effects
}

type Fallen = { component: number; size: number }
/** Of each component that falls apart: what is cut off. Every part of it holds an end of a line that was taken out. */
function fallenOff({ lines, family }: Removal, left: Remainder, root: Int32Array, two: TwoMode): Fallen[] {
  // Most lines are not the only way: where both ends are still connected, nothing has fallen off.
  if (lines.every(({ a, b }) => left.componentOf(a) === left.componentOf(b))) return []
  const parts = new Map<number, Set<number>>()
  for (const v of lines.flatMap(({ a, b }) => [a, b]))
    parts.set(at(root, v), (parts.get(at(root, v)) ?? new Set()).add(left.componentOf(v)))
  return [...parts.values()].flatMap((some) => {
    const counted = [...some].flatMap((component) => {
      const size = sizeOf(component, left, family, two)
      return size === 0 ? [] : [{ component, size }]
    })
    return cutOff(counted.sort((a, b) => b.size - a.size))
  })
}

/** As a part (R12): 0 without any partner, or with none but those of the family. */
function sizeOf(component: number, left: Remainder, family: ReadonlySet<number>, two: TwoMode): number {
  const count = left.counted(component)
  if (count === 0 || count > Math.max(family.size, largestFamily(two))) return count
  const partners = [...left.members(component)].filter((v) => v < two.partners)
  if (partners.every((v) => family.has(v))) return 0
  return isOneFamily(two, partners) ? 1 : count
}

/** Mentions that touch what is cut off and something else as well; sought from what is cut off, which is little. */
function joiningIn({ mentions, mentionsAt }: TwoMode) {
  return (off: readonly Fallen[], left: Remainder): string[] => {
    const found = new Set<number>()
    for (const { component } of off) {
      const inside = new Map<number, number>()
      for (const v of left.members(component)) for (const m of mentionsAt(v)) inside.set(m, (inside.get(m) ?? 0) + 1)
      for (const [m, count] of inside) if (count <= (mentions[m]?.may.length ?? 0)) found.add(m)
    }
    return mentions.filter((_, m) => found.has(m)).map(({ id }) => id)
  }
}

const firstOf = (off: readonly Fallen[], left: Remainder, { ids, partners }: TwoMode): string[] =>
  off
    .flatMap(({ component }) => [...left.members(component)])
    .filter((v) => v < partners)
    .sort((a, b) => a - b)
    .slice(0, maxNamed)
    .flatMap((v) => ids[v] ?? [])

function connectedPairs(root: Int32Array, partners: number): number {
  const sizes = new Map<number, number>()
  for (const first of root.subarray(0, partners)) sizes.set(first, (sizes.get(first) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + pairsOfSize(size), 0)
}
