import { rect } from '../../picture/path.ts'
import { outlinedSvg } from '../../picture/pens/outlined-svg.ts'
import { plane } from '../../picture/primitives.ts'
import { lightTokens } from '../../picture/style/light-tokens.ts'
import { loadTypeface } from '../../picture/typeface/typeface.ts'
import type { Size } from '../../picture/view.ts'
import type { FileDocument } from '../file-document.ts'
import { sheetOf } from './frame-sheet.ts'
import { sheetWords } from './sheet-words.ts'

/** The sheet of a document as an SVG that looks the same everywhere: on white, its letters as outlines. Throws where nothing is drawn. */
export async function svgOfSheet(document: FileDocument): Promise<{ svg: string; size: Size }> {
  const { sheet, lang, names } = document
  const typeface = await loadTypeface()
  const block = sheetOf(document, typeface.measure)
  if (sheet === null || block === null) throw new Error('There is nothing drawn to make a picture of.')
  const size = { width: Math.ceil(block.width), height: Math.ceil(block.height) }
  const { title, heading, counts, foot } = sheetWords(document, sheet)
  const texts = {
    ...{ title: `${title}: ${heading}`, desc: [counts, ...foot].join('. '), lang },
    nameOf: (record: string) => names[record] ?? null,
  }
  const ground = plane(rect(0, 0, size.width, size.height), lightTokens.paper)
  return { svg: outlinedSvg([ground, ...block.picture], { x: 0, y: 0, ...size }, texts, typeface), size }
}
