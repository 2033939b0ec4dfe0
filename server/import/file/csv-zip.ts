import type { TextEncoding } from '../../../contract/answers/import-words.ts'
import { readCsvFile } from './csv-file.ts'
import { ReadFault } from './read-fault.ts'
import type { FileContent } from './sheet.ts'
import type { ZipArchive } from './zip-archive.ts'

const isCsv = (name: string) => /\.csv$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name)

/** Whether a zip holds csv files, and is no workbook. What else is in it, such as a text on how to read them, is not opened. */
export const isCsvZip = ({ names }: ZipArchive): boolean =>
  names.some(isCsv) && !names.includes('[Content_Types].xml') && !names.includes('mimetype')

/** A zip of csv files as one file: each is a sheet, called as the file is. Throws a ReadFault that names the sheet. */
export async function readCsvZip(zip: ZipArchive, said: TextEncoding | null): Promise<FileContent> {
  const content: FileContent = { as: 'csv', hasMacro: false, sheets: [] }
  for (const name of zip.names) {
    if (!isCsv(name)) continue
    const sheet = sheetName(name)
    const read = readNamed(await bytesOf(zip, name), sheet, said)
    content.encoding ??= read.encoding ?? 'utf-8'
    content.delimiter ??= read.delimiter ?? ';'
    if (read.isGuessed === true) content.isGuessed = true
    content.sheets.push(...read.sheets)
  }
  return content
}

function readNamed(bytes: Uint8Array, sheet: string, said: TextEncoding | null): FileContent {
  try {
    return readCsvFile(bytes, said, sheet)
  } catch (error) {
    throw error instanceof ReadFault ? new ReadFault({ ...error.issue, sheet }) : error
  }
}

const sheetName = (path: string) => (path.split('/').at(-1) ?? path).replace(/\.csv$/i, '').slice(0, 200)

async function bytesOf(zip: ZipArchive, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of zip.chunks(name)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
