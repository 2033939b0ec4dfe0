import { n } from '../../picture/path.ts'
import { svgOf } from '../../picture/pens/svg-pen.ts'
import type { Picture } from '../../picture/primitives.ts'
import { markupText } from '../markup.ts'

type Size = { width: number; height: number }

/** The pictures of a page: each is written once, and used by its number. */
export type Symbols = {
  /** An SVG that shows a picture; `label`: what it is, empty where words beside it say so. */
  use: (picture: Picture, size: Size, className: string, label: string) => string
  /** All pictures that were used, to be put in the page once. */
  all: () => string
}

const whole = /^<svg[^>]*>(?:<defs>(.*?)<\/defs>)?(.*)<\/svg>$/s
/** Which record a stroke is of says nothing to who reads the page. */
const records = / data-record="[^"]*"/g
/** The third decimal of a px: a tenth of all that is drawn, and less than any screen can show. */
const thirdDecimals = /(\.\d\d)\d(?=[^<>]*\/?>)/g

export function makeSymbols(): Symbols {
  const ids = new Map<string, string>()
  const patterns = new Set<string>()
  const idOf = (picture: Picture, { width, height }: Size): string => {
    const [, defs = '', body = ''] = whole.exec(svgOf(picture, { x: 0, y: 0, width, height })) ?? []
    for (const pattern of defs.match(/<pattern.*?<\/pattern>/gs) ?? []) patterns.add(pattern)
    const symbol = `viewBox="0 0 ${n(width)} ${n(height)}">${body.replaceAll(records, '').replaceAll(thirdDecimals, '$1')}`
    const id = ids.get(symbol) ?? `p${ids.size + 1}`
    ids.set(symbol, id)
    return id
  }
  return {
    use: (picture, size, className, label) => {
      const { width, height } = size
      const said = label === '' ? 'aria-hidden="true"' : `role="img" aria-label="${markupText(label)}"`
      const [wide, high] = [n(width), n(height)]
      return `<svg class="${className}" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" ${said}><use href="#${idOf(picture, size)}"/></svg>`
    },
    all: () => {
      const symbols = [...ids].map(([symbol, id]) => `<symbol id="${id}" ${symbol}</symbol>`)
      return `<svg class="symbols" aria-hidden="true" stroke-miterlimit="10"><defs>${[...patterns].join('')}</defs>${symbols.join('')}</svg>`
    },
  }
}
