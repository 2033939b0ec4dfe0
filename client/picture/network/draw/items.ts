import type { Scene } from '../../../scene/scene.ts'
import { clockItems, markClasses, seatRemark, tieRemark } from '../../elements.ts'
import { classes, type Item, nodeItem } from '../../items.ts'
import { iconFor } from '../../style/icon-image.ts'
import { textWidth } from '../boxes.ts'
import type { PlacedNetwork, PlacedTie } from '../layout/types.ts'
import type { Rect } from '../layout/rects.ts'
import type { PlateShape } from '../shape.ts'
import type { PlacedMark } from '../placed-marks.ts'
import { networkBadges } from './badges.ts'
import { looseTies } from './loose-ties.ts'
import { tieState } from './tie-lines.ts'
import { type LookOf, ribbonNumber } from './ribbon-look.ts'

/** Marks, plates, seats and numbers, and over them where one can point: what the canvas draws over the lines. */
export function networkItems(
  net: PlacedNetwork,
  scene: Scene,
  shownMarks: readonly PlacedMark[],
  lookOf: LookOf,
): Item[] {
  const someone = scene.focus !== null && scene.focus.marks.length > 0
  return [
    ...[...net.plates, ...net.hanging].flatMap(({ plate, rect }) => plateItems(plate, rect, scene)),
    ...net.ribbons.flatMap(({ ribbon, seat, label }): Item[] => {
      const look = lookOf(ribbon)
      const chosen = look.marks.some(({ step }) => step === 0)
      const faded = look.faded || (someone && !chosen)
      const names = classes('seat', `is-${look.how}`, 'in-network', look.lead && 'is-lead', faded && 'is-faded')
      const table = net.plates.find(({ plate }) => plate.id === ribbon.plate)?.plate
      const tip = `${ribbonNumber(look)}: ${look.marks.map(({ name }) => name.replaceAll('\u00AD', '')).join(', ')}`
      const data = { tip, ...(table === undefined ? {} : tapOn(table, scene)) }
      return [
        ...seatRemark(ribbon.id, { ...look, faded }, seat.x, seat.y),
        nodeItem(`seat:${ribbon.id}`, seat.x, seat.y, names, data),
        nodeItem(`number:${ribbon.id}`, label.x, label.y, 'hit', { ...data, w: 24, h: 14 }),
      ]
    }),
    ...net.ties.flatMap((tie) => tieRemarks(tie, scene)),
    ...looseTies(net, scene, shownMarks).flatMap((tie) => tieRemarks(tie, scene)),
    ...net.hanging.flatMap(({ plate, slot, seat }) => {
      const own = scene.seats.find(({ row, mark }) => plate.rows.includes(row) && mark === slot)
      const { how, lead } = own ?? { how: 'inferred' as const, lead: false }
      const faded = plate.rows.every((id) => scene.rows.find((row) => row.id === id)?.faded)
      const names = classes('seat', `is-${how}`, 'in-network', lead && 'is-lead', faded && 'is-faded')
      return [
        ...seatRemark(plate.id, { how, lead, faded }, seat.x, seat.y),
        nodeItem(`seat:${plate.id}`, seat.x, seat.y, names, tapOn(plate, scene)),
      ]
    }),
    ...shownMarks.flatMap(markItems),
    ...net.fields.flatMap(({ field, rect }) => {
      if (!field.folded && !field.opened) return []
      const open = `sector:${field.sector}`
      const box = field.folded ? rect : { ...rect, y2: rect.y1 + 26 }
      return [boxItem(`fold:${field.sector}`, box, { open })]
    }),
    ...networkBadges(net, scene, shownMarks).items,
  ]
}

/** By whose word a direct tie is, in its middle. */
const tieRemarks = ({ tie, middle: { x, y } }: PlacedTie, scene: Scene): Item[] =>
  tie.what === 'tie' ? tieRemark(tie.id, { how: tie.how, faded: tieState(tie, scene).faded }, x, y) : []

const middle = ({ x1, x2, y1, y2 }: Rect) => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2, w: x2 - x1, h: y2 - y1 })

function boxItem(id: string, rect: Rect, data: Item['data']): Item {
  const { x, y, w, h } = middle(rect)
  return nodeItem(id, x, y, 'hit', { ...data, w, h })
}

/** A plate chooses its body; one that stands for several opens. */
function tapOn({ id, rows }: PlateShape, scene: Scene): Item['data'] {
  if (id.startsWith('plates:')) return { open: id }
  const table = scene.rows.find((row) => rows.includes(row.id))?.table ?? ''
  return table === '' ? {} : { select: table }
}

/** A plate, with its rule above at the board table and below on the work floor. */
function plateItems(plate: PlateShape, rect: Rect, scene: Scene): Item[] {
  const { id, side, rows, silent, lines } = plate
  const own = scene.rows.filter((row) => rows.includes(row.id))
  const faded = own.every((row) => row.faded)
  const chosen = own.some((row) => scene.focus?.rows.includes(row.id))
  const { x, y, w, h } = middle(rect)
  const tone = classes(faded && 'is-faded', chosen && 'is-chosen', silent && 'is-silent')
  const tip =
    lines.some((line) => line.endsWith('…')) || rows.length > 1 ? { tip: own.map((row) => row.name).join(', ') } : {}
  const rule = (end: string, at: number) => nodeItem(`${end}:${id}`, x, at, `rule ${tone}`, { w, h: 3 })
  return [
    nodeItem(`plate:${id}`, x, y, `plate ${tone}`, { w, h, ...tapOn(plate, scene), ...tip }),
    ...(silent
      ? []
      : side === 'table'
        ? [rule('top', rect.y1 + 0.5)]
        : side === 'floor'
          ? [rule('foot', rect.y2 - 0.5)]
          : []),
  ]
}

function markItems({ mark, x, y, way, lines, folded }: PlacedMark): Item[] {
  const icon = iconFor(mark)
  const unfold = mark.what === 'stack' ? { unfold: mark.id } : {}
  const tap = folded ? { open: mark.id } : { select: mark.id, ...unfold }
  const wide = Math.max(...lines.map(textWidth))
  const label = mark.how === 'mentioned' ? '?' : folded ? String(mark.members.length) : null
  return [
    nodeItem(`mark:${mark.id}`, x, y, `${markClasses(mark)} in-network`, {
      ...tap,
      tip: mark.full,
      ...(icon === null ? {} : { icon }),
      ...(label === null ? {} : { label }),
    }),
    ...clockItems(mark, x, y),
    nodeItem(`name:${mark.id}`, x + way * (18 + wide / 2), y, 'hit', {
      ...tap,
      tip: mark.full,
      w: wide,
      h: lines.length * 15 + 4,
    }),
  ]
}
