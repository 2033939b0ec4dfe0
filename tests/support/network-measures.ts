import type { Point } from '../../client/picture/path.ts'
import { crossings } from '../../client/picture/network/layout/crossings.ts'
import type { PlacedNetwork } from '../../client/picture/network/layout/types.ts'
import type { Rect } from '../../client/picture/network/layout/rects.ts'
import { TRUNK } from '../../client/picture/network/layout/wires.ts'
import { textWidth } from '../../client/picture/network/boxes.ts'

/** A line with all that it may touch: the field it leaves, the plate it comes to. `group`: lines that share a part of their way. */
export type Measured = { id: string; points: Point[]; width: number; own: string[]; group: string }

export function linesOf(net: PlacedNetwork): Measured[] {
  const sectorOf = new Map(net.slots.map(({ id, sector }) => [id, sector as string]))
  return [
    ...net.ribbons.map(({ ribbon, line, width, trunk }) => ({
      id: ribbon.id,
      points: line.points,
      width,
      own: [ribbon.plate, ribbon.sector],
      group: trunk ?? ribbon.id,
    })),
    ...net.trunks.map(({ side, ribbons, line }) => ({
      id: `trunk ${ribbons[0]!.sector}:${side}`,
      points: line.points,
      width: TRUNK,
      own: [ribbons[0]!.sector],
      group: `${ribbons[0]!.sector}:${side}`,
    })),
    ...net.ties.map(({ tie, line }) => ({
      id: tie.id,
      points: line.points,
      width: tie.width,
      own: [sectorOf.get(tie.a)!, sectorOf.get(tie.b)!],
      group: tie.id,
    })),
    ...net.hanging.map(({ plate, slot, line }) => ({
      id: `stem ${plate.id}`,
      points: line.points,
      width: 1.6,
      own: [plate.id, sectorOf.get(slot)!],
      group: `stem ${slot}`,
    })),
  ]
}

/** All that no line may come near to, with its id: plates, fields, and names outside them. */
export function obstaclesOf(net: PlacedNetwork): { id: string; rect: Rect }[] {
  return [
    ...net.plates.map(({ plate, rect }) => ({ id: plate.id, rect })),
    ...net.hanging.map(({ plate, rect }) => ({ id: plate.id, rect })),
    ...net.fields.map(({ field, rect }) => ({ id: field.sector, rect })),
    ...net.absent.map(({ id, x, y, way, absent }) => {
      const end = x + way * (17 + Math.max(...absent.lines.map(textWidth)))
      return { id, rect: { x1: Math.min(x - 13, end), x2: Math.max(x + 13, end), y1: y - 15, y2: y + 15 } }
    }),
  ]
}

/** Lines that run through the name of a mark within a field, be it their own. */
export function throughNames(net: PlacedNetwork): string[] {
  const shapes = new Map(net.fields.flatMap(({ field }) => field.slots.map((slot) => [slot.id, slot])))
  const names = net.slots.flatMap(({ id, x, y, way }) => {
    const lines = shapes.get(id)?.lines ?? []
    if (lines.length === 0) return []
    const [from, to] = [x + way * 17, x + way * (17 + Math.max(...lines.map(textWidth)))]
    const half = lines.length * 7.5
    return [{ id, rect: { x1: Math.min(from, to), x2: Math.max(from, to), y1: y - half, y2: y + half } }]
  })
  return linesOf(net).flatMap((line) =>
    names.filter(({ rect }) => near(line.points, rect) < 2).map(({ id }) => `${line.id} through ${id}`),
  )
}

const segments = ({ points }: Measured) => points.slice(1).map((to, at) => [points[at]!, to] as const)

/** Lines that come nearer than `least` px to what is not theirs. */
export function touching(net: PlacedNetwork, least: number): string[] {
  const obstacles = obstaclesOf(net)
  return linesOf(net).flatMap((line) =>
    obstacles
      .filter(({ id }) => !line.own.includes(id))
      .filter(({ rect }) => segments(line).some(([a, b]) => toRect(a, b, rect) < least + line.width / 2 - 0.01))
      .map(({ id }) => `${line.id} by ${id}`),
  )
}

/** Lines that run side by side, nearer to each other than `least` px, along more than 10 px. */
export function crowded(net: PlacedNetwork, least: number): string[] {
  const lines = linesOf(net)
  return lines.flatMap((one, at) =>
    lines
      .slice(at + 1)
      .filter((other) => other.group !== one.group && beside(one, other, least))
      .map((other) => `${one.id} along ${other.id}`),
  )
}

function beside(one: Measured, other: Measured, least: number): boolean {
  const apart = least + (one.width + other.width) / 2 - 0.01
  return segments(one).some(([a, b]) => {
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    if (length < 6) return false
    const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length]
    return segments(other).some(([c, d]) => {
      const way = Math.hypot(d.x - c.x, d.y - c.y)
      if (way < 6 || Math.abs(ux * (d.y - c.y) - uy * (d.x - c.x)) > way * 0.12) return false
      const along = (p: Point) => (p.x - a.x) * ux + (p.y - a.y) * uy
      const [from, to] = [along(c), along(d)].sort((p, q) => p - q)
      const shared = Math.min(length, to!) - Math.max(0, from!)
      const gap = (p: Point) => Math.abs((p.x - a.x) * uy - (p.y - a.y) * ux)
      return shared > 10 && Math.min(gap(c), gap(d)) < apart
    })
  })
}

export const crossingsOf = (net: PlacedNetwork): number => crossings(linesOf(net))

/** How near a line comes to a rectangle, px. */
export const near = (points: readonly Point[], rect: Rect): number =>
  Math.min(...points.slice(1).map((to, at) => toRect(points[at]!, to, rect)))

/** From a stretch to a rectangle, px; 0 when it goes through. */
function toRect(a: Point, b: Point, rect: Rect): number {
  const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 2))
  let least = Infinity
  for (let step = 0; step <= steps; step++) {
    const [x, y] = [a.x + ((b.x - a.x) * step) / steps, a.y + ((b.y - a.y) * step) / steps]
    const dx = Math.max(rect.x1 - x, 0, x - rect.x2)
    const dy = Math.max(rect.y1 - y, 0, y - rect.y2)
    least = Math.min(least, Math.hypot(dx, dy))
  }
  return least
}
