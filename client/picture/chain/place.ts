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
}

/** Where everything stands, for so many stages in so much width; wider than that, it scrolls sideways. */
export function placeSheet(rows: readonly ChainRow[], stages: number, room: number): ChainSheet {
  const fit = (label: number) => (room - label - chainGrid.padding) / Math.max(stages, 1)
  const wide = fit(300) >= pitches.wide
  const label = wide ? 300 : room < 800 ? 148 : room < 860 ? 168 : 188
  const pitch = Math.round(Math.min(pitches.most, Math.max(pitches.least, fit(label))))
  const left = (stage: number) => label + stage * pitch
  const top = 8
  let y = top
  const placed = rows.map((row, at): PlacedChainRow => {
    const { sector } = row.mark
    const first = rows[at - 1]?.mark.sector !== sector
    if (first) y += wide ? (at === 0 ? 6 : 12) : 26
    const here = { row, y: y + chainGrid.row / 2, first, sector }
    y += chainGrid.row
    return here
  })
  const gap = Math.min(24, pitch * 0.14)
  return {
    wide,
    tight: pitch < pitches.tight,
    foot: pitch < pitches.tight ? chainGrid.tightFoot : chainGrid.foot,
    label,
    pitch,
    width: left(stages) + chainGrid.padding - gap,
    top,
    bottom: Math.max(y + 6, top + 6 * chainGrid.row),
    rows: placed,
    left,
    middle: (stage) => left(stage) + (pitch - gap) / 2,
    gutter: (stage) => left(stage + 1) - gap / 2,
    band: pitch - gap,
    yOf: new Map(placed.map((placedChainRow) => [placedChainRow.row.mark.id, placedChainRow.y])),
  }
}

/** A curve from the right of a block to the left of the next, flat at both ends. */
export function curve(x1: number, y1: number, x2: number, y2: number): string {
  const bend = (x2 - x1) * (y1 === y2 ? 0.5 : 0.62)
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
}
