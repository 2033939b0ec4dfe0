import { wordsIn } from '../../i18n/words.ts'
import type { FileDocument } from '../file-document.ts'
import { drawFlat } from './flat-sheet.ts'
import { drawHandout, drawSources } from './handout.ts'
import { endPdf, openPdf, type PdfLetters } from './open-pdf.ts'
import { rootTag } from './pdf-tags.ts'
import { drawPoster } from './poster.ts'

/** A handout, a page a step; one view on A4 or A3, flat; or a poster of A0. */
export const pdfKinds = ['handout', 'a4', 'a3', 'poster'] as const
export type PdfKind = (typeof pdfKinds)[number]

/** A document as PDF/UA-1. Throws where a flat sheet is asked for and nothing is drawn. */
export async function makePdf(document: FileDocument, kind: PdfKind, letters: PdfLetters): Promise<Uint8Array> {
  const words = wordsIn(document.lang)
  const { head, moment, lang, day, sheet } = document
  const pdf = await openPdf({ title: head, subject: moment, lang, day }, letters)
  const root = rootTag(pdf)
  if (kind === 'handout') drawHandout(pdf, root, document, words)
  else {
    if (sheet === null) throw new Error('There is nothing drawn to put on a sheet.')
    if (kind === 'poster') drawPoster(pdf, root, { ...document, sheet }, words)
    else if (drawFlat(pdf, root, { ...document, sheet }, kind, words)) drawSources(pdf, root, document, words)
  }
  root.end()
  return endPdf(pdf)
}
