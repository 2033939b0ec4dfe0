import { disc, n, rect } from '../../path.ts'
import { type Picture, plane, type Primitive, stroke, type Stroke } from '../../primitives.ts'
import type { Tokens } from '../../style/tokens.ts'
import { FAINT } from './block.ts'
import type { ChainLine, Hub } from '../lines.ts'
import { type ChainSheet, curve, chainGrid } from '../place.ts'
import type { ChainShape } from '../shape.ts'

type Ends = { sheet: ChainSheet; from: number; to: number; tokens: Tokens }
const fadedIf = (faint: boolean) => (faint ? { fade: FAINT } : {})

/** The lines over every gutter: who hands over to whom, and who goes on itself. */
export function linesPicture(shape: ChainShape, sheet: ChainSheet, tokens: Tokens): Picture {
  const faint = (...marks: string[]) => shape.faded.lines || marks.some(shape.faded.mark)
  return shape.lines.flatMap(({ lines, hubs }, at): Primitive[] => {
    const from = sheet.middle(at) + chainGrid.block / 2
    const to = sheet.middle(at + 1) - chainGrid.block / 2
    const ends = { sheet, from, to, tokens }
    return [
      ...hubs.flatMap((hub) => hubPicture(hub, ends, faint)),
      ...[...lines].sort(barsLast).flatMap((line) => linePicture(line, ends, faint(line.from, line.to))),
    ]
  })
}

/** A bar lies over the ends of the lines at it. */
const barsLast = (a: ChainLine, b: ChainLine) => Number(a.what === 'itself') - Number(b.what === 'itself')

function linePicture(line: ChainLine, { sheet, from, to, tokens }: Ends, faint: boolean): Primitive[] {
  const [a, b] = [sheet.yOf.get(line.from), sheet.yOf.get(line.to)]
  if (a === undefined || b === undefined) return []
  const base = { record: line.from, ...fadedIf(faint) }
  if (line.what === 'itself')
    return [plane(rect(from, a - chainGrid.bar / 2, to - from, chainGrid.bar), tokens.ink, base)]
  const kin = line.what === 'kin'
  const pen: Partial<Stroke> = { ...base, width: kin ? 3 : 1.4 }
  const colour = kin ? tokens.ink : tokens['ink-soft']
  const joined = stroke(curve(from, a, line.open ? to - 7 : to, b), colour, pen)
  if (!line.open) return [joined]
  const end = disc(to - 4, b, 3)
  return [joined, plane(end, tokens.paper, base), stroke(end, colour, pen)]
}

/** Many who meet at one table: their lines come together in a point, and go on from there. */
function hubPicture(hub: Hub, { sheet, from, to, tokens }: Ends, faint: (...marks: string[]) => boolean): Primitive[] {
  const x = (from + to) / 2
  const ys = (marks: readonly string[]) => marks.map((id) => ({ id, y: sheet.yOf.get(id) ?? sheet.top }))
  const ends = [...ys(hub.from), ...ys(hub.to)]
  const y = ends.reduce((sum, one) => sum + one.y, 0) / Math.max(ends.length, 1)
  const line = (id: string, d: string) =>
    stroke(d, tokens['ink-soft'], { width: 1.4, record: id, ...fadedIf(faint(id)) })
  const point = disc(x, y, 4)
  return [
    ...ys(hub.from).map((one) => line(one.id, curve(from, one.y, x, y))),
    ...ys(hub.to).map((one) => line(one.id, curve(x, y, to, one.y))),
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
