/** Everything of one look in a row is one path: a row of 120 cells is a handful of elements. In drawing order. */
export const layers = [
  'field',
  'paper',
  'here',
  'hatch',
  'grid',
  'dotted',
  'share',
  'bar',
  'unknown',
  'open',
  'full',
  'tried',
  'dash',
  'corner',
] as const
export type Layer = (typeof layers)[number]
/** A word or number in a cell; `finding` = its number, which takes the marker when it is looked at. */
export type Label = { x: number; y: number; text: string; look: 'number' | 'count' | 'word'; finding: string | null }

/** What is drawn, gathered: the paths of each look, clear and faint, and what is written. */
export type Paint = { clear: Map<Layer, string>; faint: Map<Layer, string>; labels: Label[] }
export const newPaint = (): Paint => ({ clear: new Map(), faint: new Map(), labels: [] })

export type Brush = (layer: Layer, path: string) => void
export const brush =
  (paths: Map<Layer, string>): Brush =>
  (layer, path) =>
    paths.set(layer, (paths.get(layer) ?? '') + path)
