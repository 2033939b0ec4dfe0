import type { Lang } from '../../i18n/words.ts'
import { joinBytes } from '../join-bytes.ts'

export type PdfDocument = PDFKit.PDFDocument
/** The typeface as TTF, at 400 and at 600. */
export type PdfLetters = { regular: Uint8Array; bold: Uint8Array }
/** What a reader of files shows of it. `day`: when it was made, `2026-11-28`; the only date in it. */
export type PdfAbout = { title: string; subject: string; lang: Lang; day: string }

/** The parts of pdfkit that its types do not know. */
type Own = { subset: number | undefined; _fontFamilies: Record<string, { finalize: () => void }> }

/**
 * An empty document that becomes a PDF/UA-1: tagged, with its language and title. The same input gives the same bytes.
 * It has no page yet.
 */
export async function openPdf({ title, subject, lang, day }: PdfAbout, letters: PdfLetters): Promise<PdfDocument> {
  const { default: Document } = await import('pdfkit')
  const options = {
    ...{ pdfVersion: '1.7', subset: 'PDF/UA', tagged: true, displayTitle: true },
    ...{ autoFirstPage: false, bufferPages: true },
    lang: lang === 'nl' ? 'nl-NL' : 'en-GB',
    info: { Title: title, Subject: subject, Creator: 'Ketenkaart', Producer: 'Ketenkaart', CreationDate: noon(day) },
    // Without it a typeface of its own would be opened, which cannot be embedded.
    font: null,
  }
  const pdf = new Document(options as unknown as PDFKit.PDFDocumentOptions)
  pdf.registerFont('regular', letters.regular)
  pdf.registerFont('bold', letters.bold)
  return pdf
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`)

/** Ends a document and gives its bytes. */
export function endPdf(pdf: PdfDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (part: Uint8Array) => parts.push(part))
    pdf.on('end', () => {
      resolve(joinBytes(parts))
    })
    pdf.on('error', reject)
  })
  finishFonts(pdf as unknown as Own)
  pdf.end()
  return done
}

/** Fonts that are finished for PDF/UA get the list of letters that PDF/A-1 asks for, and it is wrong. */
function finishFonts(own: Own): void {
  const { subset } = own
  own.subset = undefined
  for (const font of Object.values(own._fontFamilies)) font.finalize()
  own.subset = subset
}
