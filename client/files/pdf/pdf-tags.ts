import type { PdfDocument } from './open-pdf.ts'

/** A part of a document as a screen reader walks it. */
export type PdfTag = PDFKit.PDFStructureElement
type TagName = 'Document' | 'Sect' | 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Figure' | 'Link' | TableTag
type TableTag = 'Table' | 'TR' | 'TH' | 'TD' | 'Caption'
/** `bbox`: left, top, right, bottom, pt. `scope`: of the head of a table. */
type TagOptions = { alt?: string; bbox?: readonly number[]; scope?: 'Column' | 'Row' }

/** The root, under which everything that is read hangs. */
export function rootTag(pdf: PdfDocument): PdfTag {
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  return root
}

/** A part that holds others. */
export function holder(pdf: PdfDocument, parent: PdfTag, name: TagName): PdfTag {
  const tag = pdf.struct(name)
  parent.add(tag)
  return tag
}

/** Something that is read, drawn at once on the page. */
export function addTag(
  pdf: PdfDocument,
  parent: PdfTag,
  name: TagName,
  draw: () => void,
  options: TagOptions = {},
): void {
  parent.add(pdf.struct(name, options, draw))
}

/** What is there for the eye alone, or is read elsewhere already. Not within something that is tagged. */
export function artifact(pdf: PdfDocument, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  pdf.markContent('Artifact', { type })
  draw()
  pdf.endMarkedContent()
}
