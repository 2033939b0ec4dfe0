import type { ScoreBand } from '../../../picture/kept/score-band.ts'
import type { ScoreGutter } from '../../../picture/kept/score-gutter.ts'
import type { Size, ViewBox } from '../../../picture/view.ts'
import type { TableFloor } from '../../../picture/table-floor/types.ts'
import type { MapDrawing } from '../drawing.ts'

/** "Tafel en vloer" with what stays in sight of it. */
export type ScoreDrawing = MapDrawing & {
  band: ScoreBand
  gutter: ScoreGutter
  /** Height of the middle of each row, and of each column how far it is from the left; px of the drawing. */
  rows: readonly number[]
  columns: readonly number[]
  /** What can be opened or folded again, and where it stands. */
  /** The columns and rows themselves, for who fills in at their crossings, and the seats for a ring around one. */
  placed: Pick<TableFloor, 'columns' | 'rows' | 'seats' | 'gutter' | 'width' | 'height'>
  folds: readonly { id: string; name: string; open: boolean; x: number; y: number; w: number; h: number }[]
}

export const edges = ['above', 'below', 'left', 'right'] as const
/** How many rows or columns lie beyond each edge of the screen. */
export type OutOfSight = Record<(typeof edges)[number], number>

/** How far the band is moved to stay in sight, px of the screen: 0 where all of it is. */
export function bandOffset({ top, bottom }: Pick<ScoreBand, 'top' | 'bottom'>, view: ViewBox, size: Size): number {
  const [from, high] = [view.y + top * view.zoom, (bottom - top) * view.zoom]
  const most = Math.max(0, size.height - high)
  return Math.min(most, Math.max(0, from)) - from
}

/** Names of rows take no more of the screen than this: on a narrow one they move with the map. */
const MOST_GUTTER = 0.35

/** How far the names of rows are moved to stay in sight, px of the screen: 0 where they are, or have no room to stay. */
export function gutterOffset({ width }: Pick<ScoreGutter, 'width'>, view: ViewBox, size: Size): number {
  return width * view.zoom > size.width * MOST_GUTTER ? 0 : Math.max(0, -view.x)
}

/** What the kept names of rows cover at the left, px of the screen; they may come to cover it when the map moves on. */
export const gutterWidth = (gutter: Pick<ScoreGutter, 'width'>, view: ViewBox, size: Size): number =>
  gutter.width * view.zoom > size.width * MOST_GUTTER ? 0 : gutter.width * view.zoom

/** What one step moves of the screen, and what it leaves between the last row or column and the edge, px. */
const [SHARE, AIR] = [0.6, 40]
/** Half of the least that is to be seen of a row or column, px of the drawing. */
const HALF = 7

/** From where to where rows are seen, px of the screen: beside the band, not under it. */
function openRows(band: Pick<ScoreBand, 'top' | 'bottom'>, view: ViewBox, size: Size): [top: number, bottom: number] {
  const by = bandOffset(band, view, size)
  const high = (band.bottom - band.top) * view.zoom
  return [by > 0 ? high : 0, size.height - (by < 0 ? high : 0)]
}

/** Whether the row at this height of the drawing is seen. */
export function isInSight(y: number, band: Pick<ScoreBand, 'top' | 'bottom'>, view: ViewBox, size: Size): boolean {
  const [top, bottom] = openRows(band, view, size)
  const [at, half] = [view.y + y * view.zoom, HALF * view.zoom]
  return at - half >= top && at + half <= bottom
}

export function outOfSight({ band, gutter, rows, columns }: ScoreDrawing, view: ViewBox, size: Size): OutOfSight {
  const hidden = rows.filter((y) => !isInSight(y, band, view, size))
  const half = HALF * view.zoom
  const middle = (openRows(band, view, size)[0] + openRows(band, view, size)[1]) / 2
  const above = hidden.filter((y) => view.y + y * view.zoom < middle).length
  const across = columns.map((x) => view.x + x * view.zoom)
  const first = gutterOffset(gutter, view, size) > 0 ? gutterWidth(gutter, view, size) : 0
  return {
    above,
    below: hidden.length - above,
    left: across.filter((x) => x - half < first).length,
    right: across.filter((x) => x + half > size.width).length,
  }
}

/** How far a step to that side moves the map, px of the screen: some of what was seen stays in sight, and no further than the last. */
export function stepTo(
  side: keyof OutOfSight,
  { band, gutter, rows, columns }: ScoreDrawing,
  view: ViewBox,
  size: Size,
): { x: number; y: number } {
  const [wide, high] = [size.width * SHARE, size.height * SHARE]
  const y = (at: number) => view.y + at * view.zoom
  const x = (at: number) => view.x + at * view.zoom
  if (side === 'above') return { x: 0, y: Math.min(high, AIR - y(Math.min(...rows, band.top))) }
  if (side === 'below') return { x: 0, y: Math.max(-high, size.height - AIR - y(Math.max(...rows, band.bottom))) }
  if (side === 'left') {
    const first = gutterWidth(gutter, view, size) + AIR
    return { x: Math.min(wide, first - x(Math.min(...columns))), y: 0 }
  }
  return { x: Math.max(-wide, size.width - AIR - x(Math.max(...columns))), y: 0 }
}
