import { meets } from './cells.ts'
import type { MatrixCell, Half } from './types.ts'

/** Width of a figure in a cell, px: 12 px type, the bolder of the two weights. */
const figure = 6.5
/** Air on either side of a number that stands beside something else, px. */
const GAP_PX = 2.5
/** A square with its count behind it: the square and the air between, px. */
export const beforeCount = 8

export const numberWidth = (text: string | number): number => String(text).length * figure

/** Whether the number of a finding stands beside what is drawn in a half, and not in its middle. */
export const hasNumberAside = (half: Half): boolean =>
  half.finding !== null && (meets(half) || half.none || half.share !== null)

/** What the number of a finding takes from the right of a half, px; 0 where it stands in the middle, or there is none. */
export const numberRoom = (half: Half): number =>
  half.finding === null || !hasNumberAside(half) ? 0 : numberWidth(half.finding.of.label) + 2 * GAP_PX

/** Middle of a number that stands at the right of `width` px. */
export const numberAt = (number: string, width: number): number => width - GAP_PX - numberWidth(number) / 2

/** The least width at which nothing in a cell stands over its number, px: a cell without one fits any width. */
export function leastWidth({ halves }: MatrixCell): number {
  const widths = Object.values(halves).map((half) => {
    const room = half.share === null ? numberRoom(half) : 0
    if (room === 0) return 0
    const count = half.bodies + half.activities
    const squares = count > 1 ? beforeCount + numberWidth(count) : 6
    return room + 3 + Math.max(squares, half.tie === null ? 12 : 16)
  })
  return Math.ceil(Math.max(...widths))
}
