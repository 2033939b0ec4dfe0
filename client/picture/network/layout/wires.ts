import type { Side } from '../../../scene/scene.ts'
import type { NetworkHalf, NetworkShape } from '../shape.ts'
import { halfOfSide } from '../shape.ts'
import type { TieShape } from '../ties.ts'
import type { Attached, Flank } from './attach.ts'
import type { Stub, Wire } from './channel.ts'
import { type Heights, high, wayAt } from './heights.ts'
import type { Ports } from './ports.ts'
import type { FieldColumn } from './ranks.ts'

/** A way between columns: at a flank, beside the plates (inner) or beside an outermost field (outer). */
export type ChannelKey = `${'inner' | 'outer'}${Flank}`
export const channelKey = (where: 'inner' | 'outer', flank: Flank): ChannelKey => `${where}${flank}`
export type Wires = Record<ChannelKey, Wire[]>

/** A tie with its two ends, and where it passes along the middle when they lie at different channels. */
export type TieEnd = { channel: ChannelKey; flank: Flank; column: FieldColumn; y: number; stub: Stub['to'] }
export type TiePlan = { tie: TieShape; ends: readonly [TieEnd, TieEnd]; way: { half: NetworkHalf; nth: number } | null }

/** Widths of ribbons by how many named partners sit there, px. */
export const ribbonWidth = (named: number): number => (named > 4 ? 5.6 : named > 2 ? 3.6 : named === 2 ? 2.6 : 1.6)
/** A line that several ribbons of a sector share. */
export const TRUNK = 5.6
export const trunkKey = ({ ribbon }: Attached): string => `${ribbon.sector}:${ribbon.side}`

type Wanted = { shape: NetworkShape; columnOf: (slot: string) => FieldColumn }

/** Which ties pass along the middle, and at how many lines above and below it. */
export function passing({ shape, columnOf }: Wanted, attached: readonly Attached[], trunks: boolean) {
  const first = (half: NetworkHalf) =>
    trunks ? Math.max(...([-2, 2] as const).map((column) => levelsLeaving(attached, column, half).length)) : 0
  const count = { up: first('up'), down: first('down') }
  const ways = shape.ties.map((tie) => {
    const [a, b] = flanksOf(columnOf(tie.a), columnOf(tie.b))
    const half = halfOfSide(tie.side)
    if (a.channel === b.channel) return null
    count[half] += 1
    return { half, nth: count[half] - 1 }
  })
  return { count, ways }
}

/** The levels at which the field of an outermost column leaves for a half, in a fixed order. */
export const levelsLeaving = (attached: readonly Attached[], column: FieldColumn, half: NetworkHalf): Side[] =>
  (['table', 'policy', 'floor', 'unspecified'] as const).filter((side) =>
    attached.some((one) => one.column === column && one.half === half && one.ribbon.side === side),
  )

function flanksOf(a: FieldColumn, b: FieldColumn) {
  // In the middle field marks stand at the left: lines leave it there, whichever way they go.
  const end = (own: FieldColumn) => {
    const side: Flank = own > 0 ? 1 : -1
    return { channel: channelKey(Math.abs(own) === 2 ? 'outer' : 'inner', side), flank: side, column: own }
  }
  return [end(a), end(b)] as const
}

/** Ties with the heights of their ends: those of one slot lie side by side. */
export function planTies(
  { shape, columnOf }: Wanted,
  heights: Heights,
  ways: ReturnType<typeof passing>['ways'],
): TiePlan[] {
  const taken = new Map<string, number>()
  const exit = (slot: string) => {
    const all = shape.fields.flatMap(({ slots }) => slots).find(({ id }) => id === slot)?.ties ?? 1
    const nth = taken.get(slot) ?? 0
    taken.set(slot, nth + 1)
    return (heights.slots.get(slot) ?? 0) + (nth - (all - 1) / 2) * high.lane
  }
  return shape.ties.map((tie, at): TiePlan => {
    const [a, b] = flanksOf(columnOf(tie.a), columnOf(tie.b))
    const ended = (end: typeof a, slot: string): TieEnd => ({
      ...end,
      y: exit(slot),
      stub: end.column === 0 ? 'axis' : 'out',
    })
    return { tie, ends: [ended(a, tie.a), ended(b, tie.b)], way: ways[at] ?? null }
  })
}

/** What lies in each channel. */
export function wiresOf(
  attached: readonly Attached[],
  ports: Ports,
  ties: readonly TiePlan[],
  heights: Heights,
  trunks: boolean,
): Wires {
  const wires: Wires = { 'inner-1': [], inner1: [], 'outer-1': [], outer1: [] }
  const shared = new Map<string, Wire>()
  for (const one of attached) {
    if (one.flank === 0 || (!trunks && Math.abs(one.column) === 2)) continue
    const { id, named } = one.ribbon
    const seat: Stub = { y: ports.seats.get(id) ?? 0, to: 'axis' }
    const begin: Stub = { y: ports.ports.get(id) ?? 0, to: one.column === 0 ? 'axis' : 'out' }
    const channel = wires[channelKey('inner', one.flank)]
    const trunk = trunks ? shared.get(trunkKey(one)) : undefined
    if (trunk !== undefined) {
      trunk.stubs.push(seat)
      continue
    }
    const wire = { id: trunks ? trunkKey(one) : id, stubs: [begin, seat], width: trunks ? TRUNK : ribbonWidth(named) }
    channel.push(wire)
    if (trunks) shared.set(wire.id, wire)
  }
  for (const { tie, ends, way } of ties) {
    const [a, b] = ends
    if (way === null) {
      wires[a.channel].push({ id: tie.id, stubs: [a, b].map(({ y, stub }) => ({ y, to: stub })), width: tie.width })
      continue
    }
    const y = wayAt(heights, way.half, way.nth)
    ends.forEach((end, at) => {
      const other = at === 0 ? b : a
      const to = end.flank !== other.flank || end.channel.startsWith('outer') ? 'axis' : 'out'
      const stubs: Stub[] = [
        { y: end.y, to: end.stub },
        { y, to },
      ]
      wires[end.channel].push({ id: `${tie.id}#${at}`, stubs, width: tie.width })
    })
  }
  return wires
}
