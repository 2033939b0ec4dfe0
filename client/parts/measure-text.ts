/** Font of the names on the map, as map.css sets it. */
export const nameFont = '400 13px "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif'

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
