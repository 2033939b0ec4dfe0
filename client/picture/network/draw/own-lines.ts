import { pairFindingsOf } from '../../../scene/pair/pair-finding.ts'
import type { Scene } from '../../../scene/scene.ts'
import { high } from '../layout/heights.ts'
import type { PlacedField, PlacedNetwork, PlacedSlot } from '../layout/types.ts'
import { type Corner, type Polyline, polyline } from '../layout/polyline.ts'
import type { PlacedRibbon } from '../layout/types.ts'
import type { PlacedMark } from '../placed-marks.ts'

/** A line of one partner, loose from the ribbon it lies in. */
export type OwnLine = { id: string; mark: string; ribbon: PlacedRibbon; line: Polyline }

/** Room beside a field for the lines that leave it one by one, px; and from a field to what passes over it. */
const [BESIDE, OVER] = [26, 12]

/** The lines of who is chosen: from its mark along its field, then as the ribbons go that it is part of. */
export function ownLines(net: PlacedNetwork, scene: Scene, shownMarks: readonly PlacedMark[]): OwnLine[] {
  const { focus } = scene
  if (focus === null) return []
  return shownMarks
    .filter(({ mark }) => focus.marks.includes(mark.id))
    .flatMap((one) => {
      const own = scene.seats.filter(({ mark, how, faded }) => mark === one.mark.id && !faded && how !== 'members')
      return linesOf(net, one, new Set(own.map(({ id }) => id)))
    })
}

/** A line that is the only one, with the finding that says so: its mark, or the sector in which that is folded. */
export function fragileLines(net: PlacedNetwork, scene: Scene, shown: ReadonlyMap<string, PlacedMark>) {
  return pairFindingsOf(scene).flatMap(({ finding, a, b, row, faded }) => {
    const at = shown.get(a)
    if (b !== null || row === null || at === undefined) return []
    return linesOf(net, at, new Set([`${a}@${row}`])).map(({ line }) => ({ finding, faded, line }))
  })
}

/** From a mark to the plates of these seats. */
function linesOf(net: PlacedNetwork, { mark, slot }: PlacedMark, seats: ReadonlySet<string>): OwnLine[] {
  const place = net.slots.find(({ id }) => id === slot)
  const field = net.fields.find(({ field: { sector } }) => sector === mark.sector)
  if (place === undefined || field === undefined) return []
  const own = net.ribbons.filter(({ ribbon }) => ribbon.seats.some((id) => seats.has(id)))
  return loose(own, place, field, mark.id)
}

function loose(own: readonly PlacedRibbon[], place: PlacedSlot, { rect, way }: PlacedField, mark: string): OwnLine[] {
  const centre = rect.x1 < 0 && rect.x2 > 0
  const edge = centre ? rect.x1 : way < 0 ? rect.x2 : rect.x1
  // From the field towards the axis; from the middle one to the left, where its marks are.
  const out = centre ? -1 : -way
  return (['up', 'down'] as const).flatMap((half) => {
    // What leaves furthest from the mark has the lane nearest to the field, so that none crosses another.
    const mine = own
      .filter((one) => one.half === half)
      .toSorted((a, b) => Math.abs((b.corners[0]?.y ?? 0) - place.y) - Math.abs((a.corners[0]?.y ?? 0) - place.y))
    const ports = new Map<string, number>()
    for (const { trunk, ribbon } of mine) {
      const key = trunk ?? `${ribbon.sector}:${ribbon.side}`
      if (!ports.has(key)) ports.set(key, ports.size)
    }
    const lanes = sharesTrunks(mine) ? ports.size : mine.length
    const step = Math.min(6, BESIDE / Math.max(1, lanes))
    return mine.map((ribbon, at): OwnLine => {
      const nth = sharesTrunks(mine)
        ? (ports.get(ribbon.trunk ?? `${ribbon.ribbon.sector}:${ribbon.ribbon.side}`) ?? 0)
        : at
      const lane = edge + out * (4 + step * (nth + 0.5))
      const sign = half === 'up' ? -1 : 1
      const y = place.y + sign * Math.max(1, Math.min(11, 2 + (lanes - nth - 1) * Math.min(6, 11 / lanes)))
      const [port, ...rest] = ribbon.corners
      const between = place.y + sign * (high.row / 2 - 2 + nth)
      const begin: Corner[] = place.behind
        ? [
            { x: place.x, y: place.y + sign * 14 },
            { x: place.x, y: between },
            { x: lane, y: between },
          ]
        : [
            { x: place.x + out * 14, y },
            { x: lane, y },
          ]
      const turned = port === undefined ? [] : around(ribbon, port, lane, rect, centre, half)
      return { id: `own:${mark}:${ribbon.ribbon.id}`, mark, ribbon, line: polyline([...begin, ...turned, ...rest], 7) }
    })
  })
}

/** Whether ribbons share trunks: then the lines of one partner do so too. */
const sharesTrunks = (ribbons: readonly PlacedRibbon[]) => ribbons.some(({ trunk }) => trunk !== null)

/** To the port of a ribbon: straight, or from the middle field over its edge. */
function around(
  { flank }: PlacedRibbon,
  port: Corner,
  lane: number,
  rect: PlacedField['rect'],
  centre: boolean,
  half: 'up' | 'down',
): Corner[] {
  if (!centre || flank === -1) return [{ x: lane, y: port.y }]
  const over = half === 'up' ? rect.y1 - OVER : rect.y2 + OVER
  if (flank === 0)
    return [
      { x: lane, y: over },
      { x: 0, y: over },
    ]
  const beside = rect.x2 + rect.x1 - lane
  return [
    { x: lane, y: over },
    { x: beside, y: over },
    { x: beside, y: port.y },
  ]
}
