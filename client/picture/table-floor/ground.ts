import { rect } from '../path.ts'
import { type Picture, plane, stroke } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'
import type { Swipe, TableFloor } from './types.ts'
import type { Measure } from './wrap.ts'

/** As far as the band of partners goes on to either side, px: further than anybody zooms out. */
const BEYOND = 4000

/** From where to where the band and the strip go, px. */
type Edges = { from: number; to: number }

/** What lies under everything else: sector fields, the band of partners, hairlines and strokes of the marker. */
export function tableFloorGround(score: TableFloor, tokens: Tokens, measure: Measure, edges?: Edges): Picture {
  const { fields, rows, swipes, gutter, width, height, strip } = score
  const { from: first, to: last } = edges ?? { from: 0, to: width }
  return [
    ...fields.map((field) => plane(rect(field.x, 0, field.width, height), tokens.field)),
    ...rows.map(({ row, y }) => {
      const from = gutter + (row.question === null ? 0 : measure(row.question) + 18)
      const d = `M${from} ${y}H${width - 10}`
      return row.silent ? stroke(d, tokens['ink-faint'], { dash: [1.6, 3.6] }) : stroke(d, tokens.hairline)
    }),
    ...(strip === null ? [] : [stroke(`M${first} ${strip}H${last}`, tokens.hairline)]),
    ...bandGround(score, tokens, edges),
    ...swipes.map((swipe) => plane(swipePath(swipe), tokens.marker, { opacity: swipe.faded ? 0.3 : 1 })),
  ]
}

/** The paper of the band of partners between two hairlines, from side to side. */
export function bandGround({ band, width }: TableFloor, tokens: Tokens, edges?: Edges): Picture {
  const { from, to } = edges ?? { from: -BEYOND, to: width + BEYOND }
  return [
    plane(rect(from, band.top, to - from, band.bottom - band.top), tokens.paper),
    ...[band.top, band.bottom].map((y) => stroke(`M${from} ${y}H${to}`, tokens.hairline)),
  ]
}

/** A stroke of a marker is never quite straight. */
function swipePath({ x, top, bottom, up }: Swipe): string {
  const [left, right] = [x - 11, x + 11]
  return up
    ? `M${left} ${top + 3}L${right} ${top}L${right - 1} ${bottom - 1}L${left + 1} ${bottom}Z`
    : `M${left + 1} ${top + 1}L${right - 1} ${top}L${right} ${bottom - 4}L${left} ${bottom}Z`
}
