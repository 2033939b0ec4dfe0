import { ReadFault } from '../file/read-fault.ts'
import type { FileContent, Sheet } from '../file/sheet.ts'
import type { ZipArchive } from '../file/zip-archive.ts'
import { dayStyles, sharedTexts } from './cell-styles.ts'
import { type WorksheetPart, workbookParts } from './workbook-parts.ts'
import { readWorksheet } from './worksheet.ts'
import { readXml } from './xml-stream.ts'

/** A workbook, after one pass over all its parts. Throws ReadFault: xlsx-damaged with the part, not-xlsx, ods. */
export async function readWorkbook(zip: ZipArchive): Promise<FileContent> {
  await checkParts(zip)
  const { dates, sheets, sharedStrings, styles } = await workbookParts(zip)
  const context = { texts: await sharedTexts(zip, sharedStrings), dayStyles: await dayStyles(zip, styles), dates }
  const content: FileContent = {
    as: 'xlsx',
    dates,
    hasMacro: zip.names.some((name) => /vbaProject\.bin$/i.test(name)),
    sheets: [],
  }
  for (const part of sheets)
    content.sheets.push(part.isHidden ? hiddenSheet(part) : await readWorksheet(zip, part, context))
  return content
}

const hiddenSheet = ({ name }: WorksheetPart): Sheet => ({
  ...{ name, rows: () => [], merges: [], hiddenRows: new Set<number>(), hiddenColumns: [] },
  isHidden: true,
})

/** Every part is as long as the directory says; then all XML is well-formed, and a sheet that is not is named. */
async function checkParts(zip: ZipArchive): Promise<void> {
  const parts = zip.names.filter((name) => !name.endsWith('/'))
  for (const part of parts) await zip.check(part)
  for (const part of parts.filter((name) => /\.(?:xml|rels)$/i.test(name)))
    try {
      await readXml(zip, part, {})
    } catch (error) {
      throw error instanceof ReadFault ? new ReadFault({ ...error.issue, ...(await sheetOf(zip, part)) }) : error
    }
}

async function sheetOf(zip: ZipArchive, part: string): Promise<{ sheet?: string }> {
  try {
    const { sheets } = await workbookParts(zip)
    const name = sheets.find((sheet) => sheet.part === part)?.name
    return name === undefined ? {} : { sheet: name }
  } catch {
    return {}
  }
}
