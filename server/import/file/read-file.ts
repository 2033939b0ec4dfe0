import { readWorkbook } from '../workbook/read-workbook.ts'
import { readCsvFile } from './csv-file.ts'
import { ReadFault } from './read-fault.ts'
import type { FileContent } from './sheet.ts'
import { MAX_PACKED_MB, openZip } from './zip-archive.ts'

const MEGABYTE = 1024 * 1024
const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte)

/** What a file holds, by its content and never by its name. Throws ReadFault when nothing of it can be read. */
export async function readFileContent(bytes: Uint8Array): Promise<FileContent> {
  if (startsWith(bytes, 0x50, 0x4b)) {
    if (bytes.length > MAX_PACKED_MB * MEGABYTE)
      throw new ReadFault({ code: 'xlsx-too-large', words: `${Math.ceil(bytes.length / MEGABYTE)} MB` })
    return readWorkbook(await openZip(bytes))
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new ReadFault({ code: isLocked ? 'xlsx-password' : 'xls-old' })
  }
  return readCsvFile(bytes)
}
