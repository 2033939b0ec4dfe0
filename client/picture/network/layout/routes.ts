import { groupBy } from '../../../../domain/group-by.ts'
import type { Point } from '../../path.ts'
import type { NetworkHalf, NetworkShape } from '../shape.ts'
import type { Attached } from './attach.ts'
import type { Lanes } from './channel.ts'
import { type Heights, wayAt } from './heights.ts'
import type { PlacedRibbon, PlacedSlot, PlacedTie, PlacedTrunk } from './types.ts'
import { type Corner, polyline } from './polyline.ts'
import type { Ports } from './ports.ts'
import { wide, type Widths } from './widths.ts'
import { type ChannelKey, channelKey, ribbonWidth, type TieEnd, type TiePlan, trunkKey } from './wires.ts'

type Laid = {
  shape: NetworkShape
  attached: readonly Attached[]
  ports: Ports
  ties: readonly TiePlan[]
  lanes: Record<ChannelKey, Lanes>
  heights: Heights
  widths: Widths
  slots: readonly PlacedSlot[]
  trunks: boolean
}

/** NetworkHalf of a seat, with the line that touches it; and from the edge of a plate to the middle of its seats. */
const SEAT = 5
const BESIDE = 6
/** NetworkHalf of a number at the root of a ribbon. */
const NUMBER = 10

export function routesOf(laid: Laid): { ribbons: PlacedRibbon[]; trunks: PlacedTrunk[]; ties: PlacedTie[] } {
  const whole = laid.attached.map((one) => ({ one, ...routeOf(one, laid) }))
  const ribbons = whole.map(({ one, corners, seat, label }): PlacedRibbon => {
    const { ribbon, half, flank } = one
    const trunk = laid.trunks && flank !== 0 ? trunkKey(one) : null
    const line = polyline(trunk === null ? corners : branchOf(corners, half))
    return { ribbon, half, flank, corners, line, trunk, width: ribbonWidth(ribbon.named), label, seat }
  })
  const shared = groupBy(
    ribbons.filter(({ trunk }) => trunk !== null),
    ({ trunk }) => trunk,
  )
  const trunks = [...shared.values()].flatMap((own): PlacedTrunk[] => {
    const [first] = own.toSorted((a, b) => Math.abs(b.seat.y) - Math.abs(a.seat.y))
    if (first === undefined) return []
    const [last] = branchOf(first.corners, first.half)
    const line = polyline([...first.corners.slice(0, -2), ...(last === undefined ? [] : [last])])
    return [{ side: first.ribbon.side, ribbons: own.map(({ ribbon }) => ribbon), line }]
  })
  return { ribbons, trunks, ties: laid.ties.flatMap((plan) => tieRoute(plan, laid)) }
}

/** From where a ribbon leaves its trunk. */
function branchOf(corners: readonly Corner[], half: NetworkHalf): Corner[] {
  const [turn, end] = corners.slice(-2)
  return turn === undefined || end === undefined ? [] : [{ x: turn.x, y: turn.y + (half === 'up' ? 9 : -9) }, turn, end]
}

type Route = { corners: Corner[]; seat: Point; label: Point }

function routeOf(one: Attached, { ports, lanes, widths, trunks }: Laid): Route {
  const { ribbon, flank, column } = one
  const [port, y] = [ports.ports.get(ribbon.id) ?? 0, ports.seats.get(ribbon.id) ?? 0]
  if (flank === 0) {
    const way = one.half === 'up' ? -1 : 1
    const seat = { x: 0, y }
    const ends = [
      { x: 0, y: port },
      { x: 0, y: y - way * SEAT },
    ]
    return { corners: ends, seat, label: { x: 0, y: port + way * NUMBER } }
  }
  const at = widths[flank]
  const x = (px: number) => flank * px
  const seat = { x: x(widths.plate / 2 + BESIDE), y }
  const end = { x: seat.x + flank * SEAT, y }
  const atSeat = { x: x(widths.plate / 2 + 27), y }
  const edge = column === 0 ? widths.centre / 2 : Math.abs(column) === 2 ? at.outer : at.inner
  const begin = { x: x(edge), y: port }
  const outwards = column === 0 ? NUMBER + 2 : -NUMBER - 2
  const label = trunks ? atSeat : { x: x(edge + outwards), y: port }
  if (!trunks && Math.abs(column) === 2) {
    const [from, to] = [
      { x: x(at.outer - wide.roots), y: port },
      { x: x(at.curves), y, curve: true as const },
    ]
    return { corners: [begin, from, to, end], seat, label }
  }
  const channel = lanes[channelKey('inner', flank)]
  const lane = x(at.lanes + (channel.at.get(trunks ? trunkKey(one) : ribbon.id) ?? 0))
  return { corners: [begin, { x: lane, y: port }, { x: lane, y }, end], seat, label }
}

/** From mark to mark: through the channels at both ends, and along the middle between them. */
function tieRoute({ tie, ends, way }: TiePlan, { lanes, widths, heights, slots }: Laid): PlacedTie[] {
  const places = [tie.a, tie.b].map((slot) => slots.find(({ id }) => id === slot))
  const [a, b] = places
  if (a === undefined || b === undefined) return []
  const laneAt = ({ channel, flank }: TieEnd, id: string) => {
    const side = widths[flank]
    const first = channel.startsWith('outer') ? side.outerLanes + 4 : side.lanes
    return flank * (first + (lanes[channel].at.get(id) ?? 0))
  }
  const mark = (slot: PlacedSlot, { y, column }: TieEnd): Corner => ({
    x: slot.x - (column === 0 ? 1 : slot.way) * 14,
    y,
  })
  const [from, to] = ends
  const [first, last] = [mark(a, from), mark(b, to)]
  const inside =
    way === null
      ? [
          { x: laneAt(from, tie.id), y: from.y },
          { x: laneAt(to, tie.id), y: to.y },
        ]
      : [
          { x: laneAt(from, `${tie.id}#0`), y: from.y },
          { x: laneAt(from, `${tie.id}#0`), y: wayAt(heights, way.half, way.nth) },
          { x: laneAt(to, `${tie.id}#1`), y: wayAt(heights, way.half, way.nth) },
          { x: laneAt(to, `${tie.id}#1`), y: to.y },
        ]
  const corners = [first, ...inside, last]
  const longest = corners.slice(1).map((corner, at) => ({ corner, before: corners[at] ?? corner }))
  const length = ({ corner, before }: (typeof longest)[number]) => Math.hypot(corner.x - before.x, corner.y - before.y)
  const [most] = longest.sort((p, q) => length(q) - length(p))
  const middle =
    most === undefined ? first : { x: (most.corner.x + most.before.x) / 2, y: (most.corner.y + most.before.y) / 2 }
  return [{ tie, line: polyline(corners), middle }]
}
