import type { Positions } from '../../../contract/layout.ts'
import { MARK_WRAP, PLATE_WRAP, plateBox, wrapName } from './boxes.ts'
import { rectAt, type Rect } from './layout/rects.ts'
import { firstOfRule } from '../../scene/group-by-rule.ts'
import type { PairFinding } from '../../scene/pair/pair-finding.ts'
import { type Arc, isMarked, type Mark, type Row, type Scene, type Side } from '../../scene/scene.ts'
import { badgeClass, markClasses, widthOf } from '../elements.ts'
import { iconFor } from '../style/icon-image.ts'
import { classes, edgeItem, type Item, nodeItem } from '../items.ts'
import { networkPairFindings, pairFindingItems } from './network-pairs.ts'

type Point = { x: number; y: number }
/** A body or activity as one plate, with the rows it stands on. */
export type Plate = Point & { table: string; lines: string[]; box: Rect; rows: Row[]; faded: boolean; chosen: boolean }
export type NetMark = Point & { mark: Mark; lines: string[]; marked: boolean }
/** What has a place; `between`: findings drawn between two of them, and not as a number at each. */
export type PlacedNetwork = { plates: Plate[]; marks: NetMark[]; scene: Scene; between: PairFinding[] }

/** The scene with a place for each mark and plate; what has none yet is left out. */
export function makeNet(scene: Scene, positions: Positions): PlacedNetwork {
  const at = (id: string): Point | null => {
    const place = positions[id]
    return place === undefined ? null : { x: place[0], y: place[1] }
  }
  const groups = new Map<string, Row[]>()
  for (const row of scene.rows) if (row.table !== '') groups.set(row.table, [...(groups.get(row.table) ?? []), row])
  const plates = [...groups].flatMap(([table, rows]): Plate[] => {
    const [place, name] = [at(table), rows[0]?.name]
    if (place === null || name === undefined) return []
    const faded = rows.every((row) => row.faded)
    const chosen = rows.some(({ id }) => scene.focus?.rows.includes(id))
    return [
      {
        ...place,
        table,
        lines: wrapName(name, PLATE_WRAP, 3),
        box: rectAt(place, plateBox(name)),
        rows,
        faded,
        chosen,
      },
    ]
  })
  const found = new Set(scene.findings.filter(isMarked).flatMap(({ marks }) => marks))
  const marks = scene.marks.flatMap((mark): NetMark[] => {
    const place = at(mark.id)
    if (place === null) return []
    return [{ ...place, mark, lines: wrapName(mark.name, MARK_WRAP, 2), marked: found.has(mark.id) }]
  })
  return { plates, marks, scene, between: networkPairFindings({ plates, marks, scene }) }
}

export function networkElements(net: PlacedNetwork): Item[] {
  return [
    ...lineItems(net),
    ...arcItems(net),
    ...net.between.flatMap((finding) => pairFindingItems(finding, net)),
    ...net.plates.flatMap(plateItems),
    ...net.marks.flatMap(markItems),
    ...badgeItems(net),
  ]
}

/** Lines between a partner and where it meets others. The two levels lie side by side. */
function lineItems({ scene, plates, marks }: PlacedNetwork): Item[] {
  const plateOf = new Map(plates.flatMap((plate) => plate.rows.map((row) => [row.id, { plate, row }] as const)))
  const markOf = new Map(marks.map((mark) => [mark.mark.id, mark]))
  const own = scene.seats.filter(({ how }) => how !== 'members' && how !== 'expected')
  const beside = new Map<string, string[]>()
  const key = (mark: string, table: string) => `${mark} ${table}`
  for (const { mark, row } of own) {
    const table = plateOf.get(row)?.plate.table
    if (table !== undefined) beside.set(key(mark, table), [...(beside.get(key(mark, table)) ?? []), row])
  }
  return own.flatMap((seat): Item[] => {
    const [to, from] = [plateOf.get(seat.row), markOf.get(seat.mark)]
    if (to === undefined || from === undefined) return []
    const pair = beside.get(key(seat.mark, to.plate.table)) ?? []
    const shift = (pair.indexOf(seat.row) - (pair.length - 1) / 2) * 7
    const { start, end, sign } = sides(from, to.plate, shift)
    const chosen = from.mark.step === 0 || to.plate.chosen
    const names = lineClasses(to.row.side, seat.how, seat.faded, chosen, scene)
    const data = { select: seat.mark }
    // A line alone goes from node to node: a third of the elements of a large region.
    const line =
      pair.length === 1
        ? [edgeItem(`tie:${seat.id}`, `mark:${seat.mark}`, `plate:${to.plate.table}`, names, data)]
        : [
            nodeItem(`foot:${seat.id}`, start.x, start.y, 'anchor'),
            nodeItem(`head:${seat.id}`, end.x, end.y, 'anchor'),
            edgeItem(`tie:${seat.id}`, `foot:${seat.id}`, `head:${seat.id}`, names, data),
          ]
    const ends = classes('seat', `is-${seat.how}`, seat.lead && 'is-lead')
    return chosen && !seat.faded
      ? [...line, nodeItem(`end:${seat.id}`, sign.x, sign.y, ends, { select: seat.mark })]
      : line
  })
}

const lineClasses = (side: Side, how: Arc['how'], faded: boolean, chosen: boolean, scene: Scene) =>
  classes(
    'tie',
    `on-${side}`,
    `is-${how}`,
    faded && 'is-faded',
    chosen && !faded && 'is-chosen',
    !chosen && !faded && scene.focus !== null && 'is-near',
  )

/** From a mark to the edge of a plate, moved aside by `shift`; and where the sign at its end stands. */
function sides(from: Point, plate: Plate, shift: number): { start: Point; end: Point; sign: Point } {
  const [dx, dy] = [plate.x - from.x, plate.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const start = { x: from.x - uy * shift, y: from.y + ux * shift }
  const target = { x: plate.x - uy * shift, y: plate.y + ux * shift }
  const [wide, high] = [(plate.box.x2 - plate.box.x1) / 2, (plate.box.y2 - plate.box.y1) / 2]
  const back = Math.min(wide / Math.max(0.001, Math.abs(ux)), high / Math.max(0.001, Math.abs(uy)))
  const end = { x: target.x - ux * (back - 1), y: target.y - uy * (back - 1) }
  return { start, end, sign: { x: end.x - ux * 8, y: end.y - uy * 8 } }
}

function arcItems({ scene, marks }: PlacedNetwork): Item[] {
  const shown = new Set(marks.map(({ mark }) => mark.id))
  return scene.arcs
    .filter(({ a, b }) => shown.has(a) && shown.has(b))
    .map((arc) => {
      const chosen = scene.focus?.marks.some((id) => id === arc.a || id === arc.b) ?? false
      const names = lineClasses(arc.side, arc.how, arc.faded, chosen, scene)
      return edgeItem(`arc:${arc.id}`, `mark:${arc.a}`, `mark:${arc.b}`, `${names} is-direct`, {
        w: widthOf(arc.strength),
        select: arc.a,
      })
    })
}

/** A plate, with its rule on top for the board table, below for the work floor, on both for both. */
function plateItems({ table, x, y, box, rows, faded, chosen }: Plate): Item[] {
  const [w, h] = [box.x2 - box.x1, box.y2 - box.y1]
  const tone = classes(faded && 'is-faded', chosen && 'is-chosen')
  const on = (...sides: Side[]) => rows.some(({ side }) => sides.includes(side))
  const rule = (end: string, at: number, there: boolean) =>
    there ? [nodeItem(`${end}:${table}`, x, at, `rule ${tone}`, { w, h: 3 })] : []
  return [
    nodeItem(`plate:${table}`, x, y, `plate ${tone}`, { w, h, select: table }),
    ...rule('top', box.y1 + 1, on('table', 'policy')),
    ...rule('foot', box.y2 - 1, on('floor')),
  ]
}

function markItems({ mark, x, y, lines }: NetMark): Item[] {
  const icon = iconFor(mark)
  const unfold = mark.what === 'stack' ? { unfold: mark.id } : {}
  return [
    nodeItem(`mark:${mark.id}`, x, y, `${markClasses(mark)} in-network`, {
      select: mark.id,
      tip: mark.full,
      ...unfold,
      ...(icon === null ? {} : { icon }),
      ...(mark.how === 'mentioned' ? { label: '?' } : {}),
    }),
    nodeItem(`name:${mark.id}`, x, y + 17 + lines.length * 8, 'hit', {
      w: 76,
      h: lines.length * 16,
      select: mark.id,
      ...unfold,
    }),
  ]
}

/** Half of what a number covers, px. */
const HALF = 11

/** Where the numbers of findings stand, to the right of their marks, each kind of finding once. */
function numbersOf({ scene, marks, between }: PlacedNetwork) {
  const drawn = new Set(between.map(({ finding }) => finding.id))
  const places = new Map(marks.map((mark) => [mark.mark.id, mark]))
  const taken = new Map<string, number>()
  const stands = firstOfRule()
  return scene.findings
    .filter(({ id }) => !drawn.has(id))
    .flatMap((finding) =>
      finding.marks.flatMap((id) => {
        const place = places.get(id)
        const chosen = scene.focus?.finding === finding.number
        if (place === undefined || !stands(id, finding, chosen)) return []
        const nth = taken.get(id) ?? 0
        taken.set(id, nth + 1)
        return [{ finding, mark: place.mark, chosen, x: place.x + 21 + nth * 2 * HALF, y: place.y - 12 }]
      }),
    )
}

/** What the numbers of findings cover while nothing is chosen: a choice moves no map. */
export const numberRects = (net: PlacedNetwork): Rect[] =>
  numbersOf({ ...net, scene: { ...net.scene, focus: null } }).map((at) =>
    rectAt(at, { left: HALF, right: HALF, up: HALF, down: HALF }),
  )

const badgeItems = (net: PlacedNetwork): Item[] =>
  numbersOf(net).map(({ finding, mark, chosen, x, y }) => {
    const names = classes(
      'badge in-network',
      `is-${finding.severity}`,
      badgeClass(finding),
      !chosen && (finding.filtered || mark.faded) && 'is-faded',
    )
    return nodeItem(`badge:${finding.id}@${mark.id}`, x, y, names, {
      select: finding.id,
      label: finding.label,
    })
  })
