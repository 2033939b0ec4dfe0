import { wordsIn } from '../../i18n/words.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import { fontFile } from '../../picture/typeface/font-files.ts'
import { loadedTypeface } from '../../picture/typeface/typeface.ts'
import { fileName } from '../file-name.ts'
import { type Making, noWatch } from '../making.ts'
import type { FactsheetDocument, FactsheetSubject } from './factsheet.ts'
import type { Factsheets } from './factsheet-document.ts'
import { laySheet } from './lay-sheet.ts'
import type { PlacedSheet } from './placed-sheet.ts'

/** Where a factsheet stands on its page. The typeface must be loaded. */
export const placedSheet = (sheet: FactsheetDocument): PlacedSheet =>
  laySheet({ words: wordsIn(sheet.file.lang), tokens: paperTokens, measure: loadedTypeface().measure }, sheet)

/** Factsheets as PDF/UA-1, a page each with its bookmark. What makes it is fetched when it is first needed. */
export async function factsheetPdf(
  sheets: readonly (() => FactsheetDocument | null)[],
  { title, moment, lang, day }: Pick<FactsheetDocument['file'], 'moment' | 'lang' | 'day'> & { title: string },
  making: Making = noWatch,
): Promise<Uint8Array> {
  const [{ drawFactsheet }, { openPdf, endPdf }, { rootTag }, regular, bold] = await Promise.all([
    import('./factsheet-pdf.ts'),
    import('../pdf/open-pdf.ts'),
    import('../pdf/pdf-tags.ts'),
    fontFile(400),
    fontFile(600),
  ])
  const pdf = await openPdf({ title, subject: moment, lang, day }, { regular, bold })
  const root = rootTag(pdf)
  for (const [at, of] of sheets.entries()) {
    await making.turn(at + 1, sheets.length)
    const sheet = of()
    if (sheet !== null) drawFactsheet(pdf, root, sheet, placedSheet(sheet))
  }
  root.end()
  return endPdf(pdf)
}

const titleOf = ({ file, subject }: FactsheetDocument) =>
  [file.region, wordsIn(file.lang).t('view.factsheet'), ...(subject.kind === 'region' ? [] : [subject.name])].join(', ')

type MadeFactsheet = { name: string; content: Blob }

/** One factsheet as a file. */
export async function factsheetFile(sheet: FactsheetDocument): Promise<MadeFactsheet> {
  const content = await factsheetPdf([() => sheet], { ...sheet.file, title: titleOf(sheet) })
  return { name: `${sheet.file.name}.pdf`, content: new Blob([content as BlobPart], { type: 'application/pdf' }) }
}

/** Separate PDFs in a zip, or all as pages of one. */
export const allForms = ['zip', 'one'] as const
export type AllForm = (typeof allForms)[number]

/** Many factsheets in one file; what is not there is left out. Rejects with the reason of `making` once it is given up. */
export async function allFactsheets(
  sheets: Factsheets,
  subjects: readonly FactsheetSubject[],
  form: AllForm,
  making: Making,
): Promise<MadeFactsheet> {
  const first = sheets.of(null)
  if (first === null) throw new Error('There is no region to make factsheets of.')
  const { file } = first
  const name = fileName(file.name, wordsIn(file.lang).t('factsheet.all'))
  if (form === 'one') {
    const each = subjects.map(
      ({ id }) =>
        () =>
          sheets.of(id),
    )
    const content = await factsheetPdf(each, { ...file, title: titleOf(first) }, making)
    return { name: `${name}.pdf`, content: new Blob([content as BlobPart], { type: 'application/pdf' }) }
  }
  const { makeZip } = await import('../zip/make-zip.ts')
  const files = new Map<string, Uint8Array>()
  for (const [at, { id }] of subjects.entries()) {
    await making.turn(at + 1, subjects.length)
    const sheet = sheets.of(id)
    if (sheet === null) continue
    const content = await factsheetPdf([() => sheet], { ...sheet.file, title: titleOf(sheet) })
    files.set(freeName(sheet.file.name, files), content)
  }
  const zip = makeZip(Object.fromEntries(files))
  return { name: `${name}.zip`, content: new Blob([zip as BlobPart], { type: 'application/zip' }) }
}

/** Two may be called alike. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  const nth = (n: number): string => (n === 1 ? `${name}.pdf` : `${name}-${n}.pdf`)
  let n = 1
  while (taken.has(nth(n))) n += 1
  return nth(n)
}
