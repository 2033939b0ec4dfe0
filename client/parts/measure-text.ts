import { typeface } from '../picture/style/tokens.ts'

/** Font of the names on the map, as map.css sets it. */
export const nameFont = `400 13px ${typeface}`

/** Measures a text as the names are set; falls back to a mean width where nothing can be drawn. */
export function makeMeasure(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (context !== null) context.font = nameFont
    const width = context?.measureText(text).width ?? text.length * 6.3
    known.set(text, width)
    return width
  }
}

let pen: CanvasRenderingContext2D | null = null

/** Width of a text in px, in the typeface of the page. */
export function measureWord(text: string, size: number, weight: number): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (pen === null) return (text.length * 6.3 * size) / 13
  pen.font = `${weight} ${size}px ${typeface}`
  return pen.measureText(text).width
}
