import { movePicture } from '../../picture/move.ts'
import type { Picture } from '../../picture/primitives.ts'
import { drawOnPdf } from '../pdf/pdf-pen.ts'
import { artifact, addTag, holder, type PdfTag } from '../pdf/pdf-tags.ts'
import { newPage } from '../pdf/sheet.ts'
import type { PdfDocument } from '../pdf/open-pdf.ts'
import type { FactsheetDocument } from './factsheet.ts'
import { type PlacedPart, type PlacedSheet, type PlacedText, sheetPaper } from './placed-sheet.ts'

const page = { ...{ x: 0, y: 0, scale: 1 }, ...sheetPaper }

/** A factsheet as a page of a PDF, with its bookmark. */
export function drawFactsheet(pdf: PdfDocument, root: PdfTag, sheet: FactsheetDocument, { parts }: PlacedSheet): void {
  newPage(pdf, [sheetPaper.width, sheetPaper.height])
  pdf.outline.addItem(sheet.subject.name)
  const section = holder(pdf, root, 'Sect')
  const onPage = (picture: Picture) => {
    drawOnPdf(pdf, picture, page)
  }
  for (const part of parts) drawPart(pdf, section, part, onPage)
}

function drawPart(
  pdf: PdfDocument,
  section: PdfTag,
  { texts, figure, marks }: PlacedPart,
  onPage: (picture: Picture) => void,
): void {
  if (marks.length > 0)
    artifact(pdf, () => {
      onPage(marks)
    })
  if (figure !== null) {
    const { x, y, width, height, picture, alt } = figure
    addTag(
      pdf,
      section,
      'Figure',
      () => {
        onPage(movePicture(picture, { x, y }))
      },
      { alt, bbox: [x, y, x + width, y + height] },
    )
  }
  let list: PdfTag | null = null
  for (const text of texts) {
    if (text.tag !== 'li') list = null
    else list ??= holder(pdf, section, 'L')
    drawText(pdf, list ?? section, text, onPage)
  }
}

const tags = { h1: 'H1', h2: 'H2', p: 'P' } as const

function drawText(
  pdf: PdfDocument,
  parent: PdfTag,
  { tag, lines, sign }: PlacedText,
  onPage: (picture: Picture) => void,
) {
  const draw = () => {
    onPage(lines)
  }
  if (tag !== 'li') {
    addTag(pdf, parent, tags[tag], draw)
    return
  }
  const item = holder(pdf, parent, 'LI')
  // A number in a sign is read; a sign without letters says nothing by itself.
  const isRead = sign?.picture.some(({ what }) => what === 'word') === true
  const signed = () => {
    if (sign !== null) onPage(movePicture(sign.picture, sign))
  }
  if (isRead) addTag(pdf, item, 'Lbl', signed)
  else if (sign !== null) artifact(pdf, signed)
  addTag(pdf, item, 'LBody', draw)
}
