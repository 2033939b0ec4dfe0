import type { FileDrawing } from '../file-document.ts'
import { drawOnPdf, type PdfPlace } from './pdf-pen.ts'
import type { PdfDocument } from './open-pdf.ts'
import { line, type PdfStyle, wordsWidth } from './pdf-text.ts'
import { artifact, holder, type PdfTag, addTag } from './pdf-tags.ts'

export const POINTS_PER_MM = 72 / 25.4
const mm = (length: number) => length * POINTS_PER_MM
/** Sizes of paper, pt: wide and high. */
export const papers = {
  handout: [mm(210), mm(297)],
  a4: [mm(297), mm(210)],
  a3: [mm(420), mm(297)],
  a0: [mm(1189), mm(841)],
} as const

/** What stands on a page of the handout lies between these, pt; under `bottom` is the foot. */
export const handoutFrame = { left: mm(16), right: mm(194), top: 80, bottom: 776, foot: 789 }

/** A new page of so many pt without margins: everything on it has a place. */
export function newPage(pdf: PdfDocument, [width, height]: readonly [number, number]): void {
  pdf.addPage({ size: [width, height], margin: 0 })
}

/** The largest a drawing gets in a box, pt per px, and how high it then is. */
export function fitIn({ width, height }: FileDrawing, room: { width: number; height: number }) {
  const scale = Math.min(room.width / width, room.height / height)
  return { scale, height: height * scale, width: width * scale }
}

/** A drawing as a figure with its words for who cannot see it. */
export function figure(pdf: PdfDocument, parent: PdfTag, drawing: FileDrawing, at: Omit<PdfPlace, 'width' | 'height'>) {
  const { picture, width, height } = drawing
  const bbox = [at.x, at.y, at.x + width * at.scale, at.y + height * at.scale]
  const alt = [drawing.heading, drawing.counts].filter((text) => text !== '').join('. ')
  addTag(
    pdf,
    parent,
    'Figure',
    () => {
      drawOnPdf(pdf, picture, { ...at, width, height })
    },
    { alt, bbox },
  )
}

/** A legend on lines of at most so wide, pt: where each sign stands, and how high it all is. */
export function layLegend(pdf: PdfDocument, items: FileDrawing['legend'], width: number, style: PdfStyle) {
  const scale = style.size / 14
  const [gap, between] = [style.size * 0.7, style.size * 2]
  let [x, row] = [0, 0]
  const placed = items.map((entry) => {
    const wide = entry.width * scale + gap + wordsWidth(pdf, entry.text, style)
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1]
    const at = { ...entry, x, y: row * style.leading }
    x += wide + between
    return at
  })
  return { placed, scale, gap, height: items.length === 0 ? 0 : (row + 1) * style.leading }
}

/** Signs with their words from left to right, over as many rows as it takes. Gives how high they are, pt. */
export function legend(
  pdf: PdfDocument,
  parent: PdfTag,
  items: FileDrawing['legend'],
  at: { x: number; y: number; width: number },
  style: PdfStyle,
): number {
  const { placed, scale, gap, height } = layLegend(pdf, items, at.width, style)
  if (placed.length === 0) return 0
  const list = holder(pdf, parent, 'L')
  for (const { sign, width, text, x, y } of placed) {
    const [left, base] = [at.x + x, at.y + y]
    artifact(pdf, () => {
      drawOnPdf(pdf, sign, { x: left, y: base - 0.35 * style.size - 7 * scale, scale, width, height: 14 })
    })
    addTag(pdf, holder(pdf, list, 'LI'), 'LBody', () => {
      line(pdf, text, left + width * scale + gap, base, style)
    })
  }
  return height
}
