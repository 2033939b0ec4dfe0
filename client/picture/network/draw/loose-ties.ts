import type { Scene } from '../../../scene/scene.ts'
import { high } from '../layout/heights.ts'
import type { PlacedField, PlacedNetwork } from '../layout/types.ts'
import { type Corner, polyline } from '../layout/polyline.ts'
import type { PlacedTie } from '../layout/types.ts'
import { halfOfSide } from '../shape.ts'
import { shownBy, type PlacedMark } from '../placed-marks.ts'
import type { TieShape } from '../ties.ts'

/** Room beside a field, and along the middle, for lines that come only with what is chosen, px. */
const [BESIDE, ALONG] = [14, 20]

/** Where there are too many direct ties to draw them all: those of who is chosen, one for each other end and level. */
export function looseTies(net: PlacedNetwork, scene: Scene, shownMarks: readonly PlacedMark[]): PlacedTie[] {
  const { focus } = scene
  if (focus === null || net.loose.length === 0) return []
  const shown = shownBy(shownMarks, scene)
  const found = new Map<string, { tie: TieShape; from: PlacedMark; to: PlacedMark }>()
  for (const one of net.loose) {
    const arcs = scene.arcs.filter(({ id }) => one.records.includes(id))
    for (const { id, a, b, faded } of arcs) {
      const [mine, other] = focus.marks.includes(a) ? [a, b] : [b, a]
      const [from, to] = [shown.get(mine), shown.get(other)]
      if (!focus.marks.includes(mine) || faded || from === undefined || to === undefined || from === to) continue
      const key = `${from.slot}~${to.slot}:${one.side}`
      const before = found.get(key)
      if (before === undefined) found.set(key, { tie: { ...one, id: key, records: [id] }, from, to })
      else before.tie.records.push(id)
    }
  }
  const all = [...found.values()]
  return all.map(({ tie, from, to }, nth) => {
    const corners = cornersOf(net, tie, [from, to], nth, all.length)
    return { tie, line: polyline(corners, 6), middle: corners[2] ?? { x: from.x, y: from.y } }
  })
}

function cornersOf(
  net: PlacedNetwork,
  { side }: TieShape,
  [from, to]: readonly [PlacedMark, PlacedMark],
  nth: number,
  of: number,
): Corner[] {
  const half = halfOfSide(side)
  const beyond = net.middle.y2 + 10 + (nth + 0.5) * Math.min(6, ALONG / of)
  const along = half === 'up' ? -beyond : beyond
  const [a, b] = [from, to].map((end) => {
    const field = net.fields.find(({ field: { sector } }) => sector === end.mark.sector)
    const out = field === undefined ? -end.way : outOf(field)
    const edge = field === undefined ? end.x + out * 20 : out < 0 ? field.rect.x1 : field.rect.x2
    const lane = edge + out * (3 + (nth + 0.5) * Math.min(5, BESIDE / of))
    const sign = half === 'up' ? -1 : 1
    if (net.slots.find(({ id }) => id === end.slot)?.behind === true) {
      const row = end.y + (sign * high.row) / 2
      return [
        { x: end.x, y: end.y + sign * 14 },
        { x: end.x, y: row },
        { x: lane, y: row },
      ]
    }
    const y = end.y + (nth / Math.max(1, of - 1) - 0.5) * (of > 1 ? 16 : 0)
    return [
      { x: end.x + out * 14, y },
      { x: lane, y },
    ]
  })
  if (a === undefined || b === undefined) return []
  const between = from.mark.sector === to.mark.sector ? [] : [a, b].map((way) => ({ x: way.at(-1)?.x ?? 0, y: along }))
  return [...a, ...between, ...b.toReversed()]
}

/** The side of a field its lines leave at: towards the axis; of the one on the axis, the left. */
const outOf = ({ rect, way }: PlacedField) => (rect.x1 < 0 && rect.x2 > 0 ? -1 : -way)
