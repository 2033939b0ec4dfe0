import { disc, n, rect } from '../../path.ts'
import { type Picture, plane, type Primitive, stroke, type Stroke } from '../../primitives.ts'
import type { Tokens } from '../../style/tokens.ts'
import { FAINT } from './block.ts'
import type { ChainLine, Hub } from '../lines.ts'
import { type ChainSheet, curve, chainGrid } from '../place.ts'
import type { ChainShape } from '../shape.ts'

/** In a sheet of so many rows a line over more than so many of them is a hook at either end, until somebody is chosen. */
const [MANY_ROWS, FAR_ROWS] = [40, 8]

/** `far`: px from which a line is no more than its two ends. */
type Ends = { sheet: ChainSheet; from: number; to: number; far: number; tokens: Tokens }
const fadedIf = (faint: boolean) => (faint ? { fade: FAINT } : {})

/** The lines over every gutter: who hands over to whom, and who goes on itself. */
export function linesPicture(shape: ChainShape, sheet: ChainSheet, tokens: Tokens): Picture {
  const faint = (...marks: string[]) => shape.faded.lines || marks.some(shape.faded.mark)
  const crowded = sheet.rows.length > MANY_ROWS && !sheet.rows.some(({ row }) => shape.faded.mark(row.mark.id))
  const far = crowded ? FAR_ROWS * chainGrid.row : Infinity
  return shape.lines.flatMap(({ lines, hubs }, at): Primitive[] => {
    const from = sheet.middle(at) + chainGrid.block / 2
    const to = sheet.middle(at + 1) - chainGrid.block / 2
    const ends = { sheet, from, to, far, tokens }
    return [
      ...hubs.flatMap((hub) => hubPicture(hub, ends, faint)),
      ...[...lines].sort(barsLast).flatMap((line) => linePicture(line, ends, faint(line.from, line.to))),
    ]
  })
}

/** The first px of a line that goes on far up or down. */
function hook(x: number, y: number, by: number, ahead: 1 | -1 = 1): string {
  const down = Math.sign(by)
  return `M${n(x)} ${n(y)}c${5 * ahead} 0 ${8 * ahead} ${3 * down} ${8 * ahead} ${10 * down}`
}

/** A bar lies over the ends of the lines at it. */
const barsLast = (a: ChainLine, b: ChainLine) => Number(a.what === 'itself') - Number(b.what === 'itself')

function linePicture(line: ChainLine, { sheet, from, to, far, tokens }: Ends, faint: boolean): Primitive[] {
  const [a, b] = [sheet.yOf.get(line.from), sheet.yOf.get(line.to)]
  if (a === undefined || b === undefined) return []
  const base = { record: line.from, ...fadedIf(faint) }
  if (line.what === 'itself')
    return [plane(rect(from, a - chainGrid.bar / 2, to - from, chainGrid.bar), tokens.ink, base)]
  const kin = line.what === 'kin'
  const pen: Partial<Stroke> = { ...base, width: kin ? 3 : 1.4 }
  const colour = kin ? tokens.ink : tokens['ink-soft']
  if (Math.abs(b - a) > far)
    return [stroke(hook(from, a, b - a), colour, pen), stroke(hook(to, b, a - b, -1), colour, pen)]
  const joined = stroke(curve(from, a, line.open ? to - 7 : to, b), colour, pen)
  if (!line.open) return [joined]
  const end = disc(to - 4, b, 3)
  return [joined, plane(end, tokens.paper, base), stroke(end, colour, pen)]
}

/** Many who meet at one table: their lines come together in a point, and go on from there. */
function hubPicture(
  hub: Hub,
  { sheet, from, to, far, tokens }: Ends,
  faint: (...marks: string[]) => boolean,
): Primitive[] {
  const x = (from + to) / 2
  const ys = (marks: readonly string[]) => marks.map((id) => ({ id, y: sheet.yOf.get(id) ?? sheet.top }))
  const ends = [...ys(hub.from), ...ys(hub.to)]
  const y = ends.reduce((sum, one) => sum + one.y, 0) / Math.max(ends.length, 1)
  const line = (id: string, d: string) =>
    stroke(d, tokens['ink-soft'], { width: 1.4, record: id, ...fadedIf(faint(id)) })
  const point = disc(x, y, 4)
  return [
    ...ys(hub.from).map((one) =>
      line(one.id, Math.abs(y - one.y) > far ? hook(from, one.y, y - one.y) : curve(from, one.y, x, y)),
    ),
    ...ys(hub.to).map((one) =>
      line(one.id, Math.abs(y - one.y) > far ? hook(to, one.y, y - one.y, -1) : curve(x, y, to, one.y)),
    ),
    plane(point, hub.open ? tokens.paper : tokens['ink-soft'], { record: hub.table }),
    stroke(point, tokens['ink-soft'], { width: 1.4, record: hub.table }),
  ]
}

const MARKER = 10
/** Room between the end of a stub and the marker. */
const GAP_PX = 7

/** Where a handover breaks: the marker down the gutter, and on both sides the stubs of who would hand over or take over. */
export function guttersPicture(shape: ChainShape, sheet: ChainSheet, tokens: Tokens): Picture {
  return shape.handovers.flatMap(({ handover, word, marked }, at): Primitive[] => {
    if (word !== 'broken' && word !== 'unknown') return []
    const x = sheet.gutter(at)
    const record = handover.from.id
    const colour = word === 'unknown' ? tokens['ink-faint'] : tokens['ink-soft']
    const gutter =
      word === 'broken' && marked
        ? plane(rect(x - MARKER / 2, sheet.top, MARKER, sheet.bottom - sheet.top), tokens.marker, { record })
        : stroke(`M${n(x)} ${n(sheet.top)}V${n(sheet.bottom)}`, colour, { dash: [3, 4], record })
    return [gutter, ...(word === 'broken' ? stubs(shape, sheet, at, tokens) : [])]
  })
}

function stubs(shape: ChainShape, sheet: ChainSheet, at: number, tokens: Tokens): Primitive[] {
  const right = sheet.middle(at) + chainGrid.block / 2
  const left = sheet.middle(at + 1) - chainGrid.block / 2
  const reach = Math.min(27, (left - right) / 2 - MARKER / 2 - GAP_PX)
  return sheet.rows.flatMap(({ row: { mark, cells }, y }) => {
    const own = (cell: (typeof cells)[number] | undefined) => cell != null && cell.how !== 'members'
    const stub = (x: number, by: number) =>
      stroke(`M${n(x)} ${n(y)}h${n(by)}m0 -4v8`, tokens.ink, {
        width: 1.5,
        record: mark.id,
        ...fadedIf(shape.faded.mark(mark.id)),
      })
    return [...(own(cells[at]) ? [stub(right, reach)] : []), ...(own(cells[at + 1]) ? [stub(left, -reach)] : [])]
  })
}
