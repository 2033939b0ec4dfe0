import { typeface } from '../picture/style/tokens.ts'

/** Font of the names on the map, as map.css sets it. */
export const nameFont = `400 13px ${typeface}`

let pen: CanvasRenderingContext2D | null = null
/** Widths found before, by font: to measure takes long, and the same names come again and again. */
let known = new Map<string, Map<string, number>>()
/** More texts of a font than any region has names. */
const MAX_KNOWN = 20_000
let measured = (text: string) => measureWord(text, 13, 400)

/** Once the typeface has come: until then another stood for it, with widths of its own. */
export function forgetWidths(): void {
  known = new Map()
  measured = (text) => measureWord(text, 13, 400)
}

function penOf(): CanvasRenderingContext2D | null {
  if (pen !== null) return pen
  pen = document.createElement('canvas').getContext('2d')
  document.fonts.addEventListener('loadingdone', forgetWidths)
  return pen
}

/** Width of a text in px, in the typeface of the page; falls back to a mean width where nothing can be drawn. */
export function measureWord(text: string, size: number, weight: number): number {
  const font = `${weight} ${size}px ${typeface}`
  const widths = known.get(font) ?? new Map<string, number>()
  const before = widths.get(text)
  if (before !== undefined) return before
  const drawn = penOf()
  if (drawn === null) return (text.length * 6.3 * size) / 13
  drawn.font = font
  const { width } = drawn.measureText(text)
  if (widths.size > MAX_KNOWN) widths.clear()
  widths.set(text, width)
  known.set(font, widths)
  return width
}

/** Width of a text as the names are set. */
export const measureName = (text: string): number => measureWord(text, 13, 400)
/** The same, as a function of its own for each time the typeface has come: what was set by another is set anew. */
export const nameMeasure = (): ((text: string) => number) => measured
