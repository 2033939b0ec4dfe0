import type { Words } from '../../i18n/words.ts'
import type { PdfDocument } from '../pdf/open-pdf.ts'
import type { PdfTag } from '../pdf/pdf-tags.ts'
import { papers } from '../pdf/sheet.ts'

const [width, height] = papers.a3
/** What stands on a page lies between these, pt. */
export const besideFrame = { left: 42, right: width - 42, top: 58, bottom: height - 54 }

/** A place to draw on: the part of the document it belongs to, what is free on the page, and how the next one begins. */
export type BesidePlace = {
  pdf: PdfDocument
  section: PdfTag
  words: Words
  /** Pt, as is `bottom`. */
  top: number
  bottom: number
  /** Begins a page, and gives where what is on it may stand. */
  turn: () => number
}
