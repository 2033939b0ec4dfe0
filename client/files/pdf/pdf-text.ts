import { type PdfDocument } from './open-pdf.ts'
import { setFont } from './pdf-pen.ts'

/** How words on a page look, pt. `leading`: from line to line. */
export type PdfStyle = { size: number; weight: 400 | 600; colour: string; leading: number }

/** Width of words, pt. */
export const wordsWidth = (pdf: PdfDocument, text: string, { size, weight }: PdfStyle): number =>
  setFont(pdf, size, weight).widthOfString(text)

/** Words over lines of at most so wide, pt. A word that is too long by itself is broken where it must. */
export function wrapLines(pdf: PdfDocument, text: string, width: number, style: PdfStyle): string[] {
  setFont(pdf, style.size, style.weight)
  return text.split('\n').flatMap((part) => {
    const lines: string[] = []
    let line = ''
    for (const word of part.split(/\s+/).filter((word) => word !== '')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (pdf.widthOfString(longer) <= width) line = longer
      else {
        if (line !== '') lines.push(line)
        const pieces = broken(pdf, word, width)
        lines.push(...pieces.slice(0, -1))
        line = pieces.at(-1) ?? ''
      }
    }
    return [...lines, line]
  })
}

/** A word in pieces that each fit, after a sign where an address or a name can be broken. */
function broken(pdf: PdfDocument, word: string, width: number): string[] {
  if (pdf.widthOfString(word) <= width) return [word]
  let fits = 1
  while (fits < word.length - 1 && pdf.widthOfString(word.slice(0, fits + 1)) <= width) fits += 1
  const after = Math.max(...['/', '-', '.', '_', '?', '&'].map((sign) => word.lastIndexOf(sign, fits - 1) + 1))
  const at = after > fits / 2 ? after : fits
  return [word.slice(0, at), ...broken(pdf, word.slice(at), width)]
}

/** One line on the page: `y` is where it stands on. */
export function line(pdf: PdfDocument, text: string, x: number, y: number, style: PdfStyle, link?: string): void {
  if (text === '') return
  setFont(pdf, style.size, style.weight).fillOpacity(1).fillColor(style.colour)
  pdf.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', ...(link === undefined ? {} : { link }) })
}

/** The same, with its end at `x`. */
export const lineTo = (pdf: PdfDocument, text: string, x: number, y: number, style: PdfStyle): void => {
  line(pdf, text, x - wordsWidth(pdf, text, style), y, style)
}

/** Lines under each other; `y` is what the first stands on. */
export function pdfLinesAt(pdf: PdfDocument, lines: readonly string[], x: number, y: number, style: PdfStyle): void {
  for (const [at, text] of lines.entries()) line(pdf, text, x, y + at * style.leading, style)
}

/** A level line from x to x, pt. */
export function levelLine(pdf: PdfDocument, from: number, to: number, y: number, colour: string, width: number): void {
  pdf.undash().lineCap('butt').lineWidth(width).strokeOpacity(1)
  pdf.moveTo(from, y).lineTo(to, y).stroke(colour)
}
