/** One thing to draw: an SVG tag with its class and attributes; the page and the docs make of it what they need. */
export type ExampleShape = {
  tag: 'line' | 'path' | 'rect' | 'circle' | 'text'
  kind: string
  at: Record<string, number | string>
  text?: string
}
export type ExampleDrawing = { width: number; height: number; shapes: ExampleShape[] }

const round = (n: number) => Math.round(n * 10) / 10
export const lineShape = (kind: string, x1: number, y1: number, x2: number, y2: number): ExampleShape => ({
  tag: 'line',
  kind,
  at: { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) },
})
export const rectShape = (kind: string, x: number, y: number, width: number, height: number): ExampleShape => ({
  tag: 'rect',
  kind,
  at: { x: round(x), y: round(y), width: round(width), height: round(height) },
})
export const circle = (kind: string, cx: number, cy: number, r: number): ExampleShape => ({
  tag: 'circle',
  kind,
  at: { cx: round(cx), cy: round(cy), r },
})
export const path = (kind: string, d: string, transform?: string): ExampleShape => ({
  tag: 'path',
  kind,
  at: transform === undefined ? { d } : { d, transform },
})
export const textShape = (kind: string, x: number, y: number, said: string, anchor = 'start'): ExampleShape => ({
  tag: 'text',
  kind,
  at: { x: round(x), y: round(y), 'text-anchor': anchor },
  text: said,
})
/** Half an arc between two columns, up (`lift` below zero) or down. */
export const arc = (kind: string, x1: number, x2: number, y: number, lift: number): ExampleShape =>
  path(kind, `M${round(x1)} ${round(y)}Q${round((x1 + x2) / 2)} ${round(y + 2 * lift)} ${round(x2)} ${round(y)}`)
