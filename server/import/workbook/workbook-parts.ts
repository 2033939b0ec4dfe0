import { posix } from 'node:path'
import { ReadFault } from '../file/read-fault.ts'
import type { ZipArchive } from '../file/zip-archive.ts'
import { attributeOf, readXml } from './xml-stream.ts'

export type WorksheetPart = { name: string; part: string; isHidden: boolean }
export type WorkbookParts = {
  dates: 1900 | 1904
  sheets: WorksheetPart[]
  sharedStrings: string | null
  styles: string | null
}

/** Excel takes 31. */
const MAX_NAME = 200

type Relation = { id: string; type: string; target: string }

/** Which parts a workbook has, from its content types and relations. Throws ReadFault: not-xlsx, ods, xlsx-damaged. */
export async function workbookParts(zip: ZipArchive): Promise<WorkbookParts> {
  await refuseOtherZips(zip)
  const root = (await relationsOf(zip, '')).find(({ type }) => type.endsWith('/officeDocument'))
  const workbook = root?.target ?? 'xl/workbook.xml'
  if (!zip.names.includes(workbook)) throw new ReadFault({ code: 'xlsx-damaged', part: workbook })
  const relations = await relationsOf(zip, workbook)
  const partOf = (end: string) => {
    const found = relations.find(({ type }) => type.endsWith(end))?.target ?? null
    return found !== null && zip.names.includes(found) ? found : null
  }
  const parts: WorkbookParts = {
    dates: 1900,
    sheets: [],
    sharedStrings: partOf('/sharedStrings'),
    styles: partOf('/styles'),
  }
  await readXml(zip, workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes['date1904'] ?? '')) parts.dates = 1904
      if (name !== 'sheet') return
      const relation = relations.find(({ id }) => id === attributeOf(attributes, 'id'))
      if (relation?.type.endsWith('/worksheet') !== true) return
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible'
      parts.sheets.push({ name: (attributes['name'] ?? '').slice(0, MAX_NAME), part: relation.target, isHidden })
    },
  })
  return parts
}

async function refuseOtherZips(zip: ZipArchive): Promise<void> {
  if (zip.names.includes('mimetype')) {
    let text = ''
    for await (const chunk of zip.chunks('mimetype')) text += Buffer.from(chunk).toString('latin1')
    if (text.includes('opendocument.spreadsheet')) throw new ReadFault({ code: 'ods' })
  }
  const types: string[] = []
  if (zip.names.includes('[Content_Types].xml'))
    await readXml(zip, '[Content_Types].xml', {
      open: (_name, { ContentType = '' }) => {
        types.push(ContentType)
      },
    })
  if (!types.some((type) => spreadsheet.test(type))) throw new ReadFault({ code: 'not-xlsx' })
}
const spreadsheet = /(?:spreadsheetml|ms-excel)\.(?:sheet|template)(?:\.macroEnabled)?\.main\+xml$/

async function relationsOf(zip: ZipArchive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part)
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  if (!zip.names.includes(file)) return []
  const relations: Relation[] = []
  await readXml(zip, file, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      relations.push({ id: Id, type: Type, target })
    },
  })
  return relations
}
