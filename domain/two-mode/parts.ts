import { type Interval, intervalsBelow } from '../network/articulation-points.ts'
import { at } from '../network/net.ts'
import type { Line, TwoMode } from './graph.ts'
import { countIn, type GraphReading } from './graph-reading.ts'
import { componentsAfter } from './components-after-cut.ts'

/**
 * Partners that stay connected when something is taken out. `component`: its number, see components-after-cut.ts.
 * `size`: a partner and its kin alone count as one, beside others each counts (R12).
 */
export type ConnectedPart = { component: number; intervals: readonly Interval[]; partners: number; size: number }

/** Into which parts the surroundings of v fall without v; those without any partner are none. Largest first. */
export function partsAround(v: number, reading: GraphReading): ConnectedPart[] {
  const { search, before, takesPart } = reading
  const { position, end, root } = search
  const below = intervalsBelow(v, search)
  const parts: ConnectedPart[] = []
  const add = (component: number, intervals: readonly Interval[], partners: number) => {
    if (partners > 0) parts.push({ component, intervals, partners, size: sizeOf(reading, intervals, partners) })
  }
  const first = at(root, v)
  const whole: Interval = [at(position, first), at(end, first)]
  let others = countIn(before, [whole]) - (takesPart(v) ? 1 : 0)
  for (const [component, interval] of below.entries()) {
    const partners = countIn(before, [interval])
    add(component, [interval], partners)
    others -= partners
  }
  if (others > 0) add(-1, without(whole, [[at(position, v), at(position, v) + 1], ...below]), others)
  return parts.sort((a, b) => b.size - a.size)
}

/** What is left of an interval without some in it, which are in rising order. */
function without([begin, end]: Interval, gone: readonly Interval[]): Interval[] {
  const left: Interval[] = []
  let from = begin
  for (const [start, stop] of gone) {
    if (from < start) left.push([from, start])
    from = stop
  }
  if (from < end) left.push([from, end])
  return left
}

/** The same to v itself: a part of nothing but its own kin and their kin is none (R12). A table has no kin. */
export function separatedParts(v: number, reading: GraphReading): ConnectedPart[] {
  const { two } = reading
  const parts = partsAround(v, reading)
  if (parts.length === 0 || v >= two.partners) return parts
  const family = two.familyOf(two.ids[v] ?? '')
  if (family.size <= 1) return parts
  return parts.filter(
    (part) => part.partners > family.size || !partnersIn(part.intervals, reading).every((p) => family.has(p)),
  )
}

/** What stands on either side of the line above w in the search, the smaller side first; of two alike, the one below. */
export function sidesOf(w: number, reading: GraphReading): [ConnectedPart, ConnectedPart] {
  const { position, end, root } = reading.search
  const part = (component: number, ...intervals: Interval[]): ConnectedPart => {
    const partners = countIn(reading.before, intervals)
    return { component, intervals, partners, size: sizeOf(reading, intervals, partners) }
  }
  const first = at(root, w)
  const below = part(0, [at(position, w), at(end, w)])
  const above = part(-1, [at(position, first), at(position, w)], [at(end, w), at(end, first)])
  return below.size <= above.size ? [below, above] : [above, below]
}

/** Every part but the largest; all, when no part is. `parts` largest first. */
export const cutOff = <P extends { size: number }>(parts: readonly P[]): readonly P[] =>
  parts.length < 2 ? [] : parts[0]?.size === parts[1]?.size ? parts : parts.slice(1)

function sizeOf(reading: GraphReading, intervals: readonly Interval[], partners: number): number {
  // Most are larger than any family, or begin with who has no kin: nobody is listed for them.
  if (partners < 2 || partners > largestFamily(reading.two)) return partners
  if (reading.two.kin[firstPartner(intervals, reading)]?.size === 0) return partners
  return isOneFamily(reading.two, partnersIn(intervals, reading)) ? 1 : partners
}

/** Whether these are a partner and its kin alone. */
export function isOneFamily({ kin }: TwoMode, partners: readonly number[]): boolean {
  const [first = -1] = partners
  const candidates = [first, ...(kin[first] ?? [])]
  const among = new Set(partners)
  return candidates.some(
    (candidate) =>
      among.has(candidate) &&
      partners.every((partner) => partner === candidate || kin[candidate]?.has(partner) === true),
  )
}

const largestKin = new WeakMap<TwoMode['kin'], number>()
function largest(kin: TwoMode['kin']): number {
  const known = largestKin.get(kin) ?? kin.reduce((most, { size }) => Math.max(most, size), 0)
  largestKin.set(kin, known)
  return known
}
/** How many partners a partner and its kin are at most. */
export const largestFamily = ({ kin }: TwoMode): number => largest(kin) + 1

function firstPartner(intervals: readonly Interval[], { search: { order }, takesPart }: GraphReading): number {
  for (const [begin, end] of intervals)
    for (let i = begin; i < end; i++) if (takesPart(at(order, i))) return at(order, i)
  return -1
}

/** The partners in some intervals. */
export function partnersIn(intervals: readonly Interval[], { search: { order }, takesPart }: GraphReading): number[] {
  const found: number[] = []
  for (const [begin, end] of intervals)
    for (let i = begin; i < end; i++) if (takesPart(at(order, i))) found.push(at(order, i))
  return found
}

/** How many are named in a sentence; the rest is a number. */
export const maxNamed = 6
/** The first of them to name, in the order of their ids. */
export const partnersNamedIn = (parts: readonly ConnectedPart[], reading: GraphReading): string[] =>
  partnersIn(
    parts.flatMap(({ intervals }) => intervals),
    reading,
  )
    .sort((a, b) => a - b)
    .slice(0, maxNamed)
    .map((v) => reading.two.ids[v] ?? '')

/** The lines from v to some of the parts around it, by id. */
export function linesTo(parts: readonly ConnectedPart[], v: number, reading: GraphReading): string[] {
  const componentOf = componentsAfter(v, reading)
  const components = new Set<number | undefined>(parts.map(({ component }) => component))
  const lines: readonly Line[] = reading.two.linesAt[v] ?? []
  return lines
    .filter((line) => reading.has(line) && components.has(componentOf(line.a === v ? line.b : line.a)))
    .map(({ id }) => id)
}
