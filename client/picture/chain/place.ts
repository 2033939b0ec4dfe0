import type { Sector } from '../../../contract/vocabulary.ts'
import type { ChainRow } from './rows.ts'

/** All lengths in px. */
export const chainGrid = {
  row: 38,
  block: 62,
  blockHeight: 16,
  bar: 5,
  head: 118,
  foot: 62,
  tightFoot: 80,
  padding: 24,
} as const
/** `tight`: too narrow for two squares and a count in words. */
const pitches = { least: 82, tight: 96, most: 156, wide: 138 } as const

export type PlacedChainRow = { row: ChainRow; y: number; first: boolean; sector: Sector }
export type ChainSheet = {
  /** Sectors stand in a column of their own; else above their rows. */
  wide: boolean
  tight: boolean
  /** Height below the columns, where handovers stand in words. */
  foot: number
  label: number
  pitch: number
  width: number
  /** Top and bottom of the columns, below the headers. */
  top: number
  bottom: number
  rows: PlacedChainRow[]
  /** Left edge and middle of a stage, and the middle of the gutter after it. */
  left: (stage: number) => number
  middle: (stage: number) => number
  gutter: (stage: number) => number
  band: number
  yOf: ReadonlyMap<string, number>
  /** One on a screen; on paper one a page, each under heads of its own. Px down. */
  parts: readonly SheetPart[]
}
export type SheetPart = { top: number; bottom: number }
/** How much of the columns goes on the first page, and on each after it; px. */
export type PageHeights = { first: number; next: number }
/** Below the last row of a part. */
const END = 8

/**
 * Where everything stands, for so many stages in so much width; wider than that, it scrolls sideways. On pages, no row is
 * parted, and the first row of each says its sector anew.
 */
export function placeSheet(
  rows: readonly ChainRow[],
  stages: number,
  room: number,
  pages: PageHeights | null = null,
): ChainSheet {
  const fit = (label: number) => (room - label - chainGrid.padding) / Math.max(stages, 1)
  const wide = fit(300) >= pitches.wide
  const label = wide ? 300 : room < 800 ? 148 : room < 860 ? 168 : 188
  const pitch = Math.round(Math.min(pitches.most, Math.max(pitches.least, fit(label))))
  const left = (stage: number) => label + stage * pitch
  const top = 8
  let y = top
  const starts = [0]
  const placed = rows.map((row, at): PlacedChainRow => {
    const { sector } = row.mark
    const begins = rows[at - 1]?.mark.sector !== sector
    const above = (first: boolean) => (first ? (wide ? (at === 0 ? 6 : 12) : 26) : 0)
    const most = starts.length === 1 ? pages?.first : pages?.next
    // Below the last row stand the handovers.
    const below = at === rows.length - 1 ? END + chainGrid.tightFoot : END
    const turns =
      most !== undefined && at > 0 && y + above(begins) + chainGrid.row + below > (starts.at(-1) ?? 0) + most
    if (turns) starts.push(y)
    const first = begins || turns
    y += above(first)
    const here = { row, y: y + chainGrid.row / 2, first, sector }
    y += chainGrid.row
    return here
  })
  const gap = Math.min(24, pitch * 0.14)
  const bottom = Math.max(y + 6, top + 6 * chainGrid.row)
  return {
    wide,
    tight: pitch < pitches.tight,
    foot: pitch < pitches.tight ? chainGrid.tightFoot : chainGrid.foot,
    label,
    pitch,
    width: left(stages) + chainGrid.padding - gap,
    top,
    bottom,
    rows: placed,
    left,
    middle: (stage) => left(stage) + (pitch - gap) / 2,
    gutter: (stage) => left(stage + 1) - gap / 2,
    band: pitch - gap,
    yOf: new Map(placed.map((placedChainRow) => [placedChainRow.row.mark.id, placedChainRow.y])),
    parts: starts.map((start, at) => ({ top: start, bottom: starts[at + 1] ?? bottom + END })),
  }
}

/** A curve from the right of a block to the left of the next, flat at both ends. */
export function curve(x1: number, y1: number, x2: number, y2: number): string {
  const bend = (x2 - x1) * (y1 === y2 ? 0.5 : 0.62)
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
}

/** Letters on paper are at least so large beside those on a screen. */
const LEAST_ZOOM = 0.72
/** What a paper has for the chain, px: its width, and its height on the first page, below the headline, and on the next. */
export type Paper = { width: number } & PageHeights

/** The chain on paper: on one page where its letters stay legible, else on as many as it needs, as wide as the paper. */
export function placeOnPaper(
  rows: readonly ChainRow[],
  stages: number,
  paper: Paper,
): { sheet: ChainSheet; zoom: number } {
  const heads = chainGrid.head + END
  const most = Math.min(1, paper.first / (heads + rows.length * (chainGrid.row + 6) + chainGrid.tightFoot))
  const zoom = Math.max(LEAST_ZOOM, most)
  const pages = { first: paper.first / zoom - heads, next: paper.next / zoom - heads }
  const sheet = placeSheet(rows, stages, paper.width / zoom, pages)
  return { sheet, zoom: Math.min(zoom, paper.width / sheet.width) }
}
