import type { ImportSheet } from '../../contract/answers/import.ts'
import { type ImportIssue, ReadFault } from './file/read-fault.ts'
import { readCsvFile } from './file/csv-file.ts'
import { isCsvZip, readCsvZip } from './file/csv-zip.ts'
import { MAX_PACKED_MB, openZip } from './file/zip-archive.ts'
import { readWorkbook } from './workbook/read-workbook.ts'
import type { FileContent, Sheet } from './file/sheet.ts'
import { type KnownRegion, startDraft } from './known-region.ts'
import type { Entity } from './names/known-entity.ts'
import { correctionOf, noChoices, type ReadingChoices, sheetKey, withChoices } from './import-choices.ts'
import { type AffiliationFacts, readAffiliation } from './statements/read-affiliation.ts'
import { askOfColumn, options } from './statements/ask.ts'
import type { ImportDraft } from './statements/import-draft.ts'
import { readInvolvements } from './statements/read-involvements.ts'
import { readMatrix } from './statements/read-matrix.ts'
import { readPartners } from './statements/read-partners.ts'
import { readSurvey } from './statements/read-survey.ts'
import { readTies } from './statements/read-ties.ts'
import { recognise } from './table/recognise.ts'
import { RowFilter } from './table/row-filter.ts'
import { textEncodings, type TableShape } from '../../contract/answers/import-words.ts'
import type { TableLayout } from './table/table-layout.ts'
import { readTemplate } from './template/read-template.ts'
import { type TemplateLayout, templateLayout } from './template/template-layout.ts'

/** A table as it was read, with what was left out. */
export type ReadTable = {
  layout: TableLayout
  filter: RowFilter
  symmetric?: boolean
  affiliation?: AffiliationFacts
}

/** What a file is read as, on a region. `refused`: nothing is read, and why. */
export type SheetReading = {
  content: FileContent | null
  tables: (ReadTable | TemplateLayout)[]
  skippedSheets: { sheet: string; why: string }[]
  /** Sheets of which nothing is read, csv among them. */
  left: { sheet: Sheet; why: NonNullable<ImportSheet['left']> }[]
  draft: ImportDraft
  refused: ImportIssue | null
}

export type ReadOptions = { name: string; choices?: ReadingChoices }

const MEGABYTE = 1024 * 1024
const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte)

/** What a file holds, by its content and never by its name. Throws ReadFault when nothing of it can be read. */
async function readFileContent(bytes: Uint8Array, { encoding }: ReadingChoices): Promise<FileContent> {
  if (startsWith(bytes, 0x50, 0x4b)) {
    if (bytes.length > MAX_PACKED_MB * MEGABYTE)
      throw new ReadFault({ code: 'xlsx-too-large', words: `${Math.ceil(bytes.length / MEGABYTE)} MB` })
    const zip = await openZip(bytes)
    return isCsvZip(zip) ? readCsvZip(zip, encoding) : readWorkbook(zip)
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new ReadFault({ code: isLocked ? 'xlsx-password' : 'xls-old' })
  }
  return readCsvFile(bytes, encoding)
}

/** Partners and tables are read before what joins them, so that a name is known wherever its sheet lies. */
const order: readonly TableShape[] = ['partners', 'affiliation', 'involvements', 'matrix', 'ties', 'survey']

/** Reads a file of a region. Never throws for what is wrong with the file: that is in `refused`, or among the errors of the draft. */
export async function readSheets(bytes: Uint8Array, known: KnownRegion, given: ReadOptions): Promise<SheetReading> {
  const choices = given.choices ?? noChoices
  const draft = startDraft(known, { name: given.name, kind: 'document' }, choices)
  const reading: SheetReading = { content: null, tables: [], skippedSheets: [], left: [], draft, refused: null }
  try {
    reading.content = await readFileContent(bytes, choices)
    readContent(reading, reading.content, given.name, choices)
  } catch (error) {
    if (!(error instanceof ReadFault)) throw error
    reading.refused = error.issue
  }
  return reading
}

function readContent(reading: SheetReading, content: FileContent, fileName: string, choices: ReadingChoices): void {
  const { draft } = reading
  if (content.hasMacro) draft.questions.add('macro', null)
  if (content.isGuessed === true)
    draft.questions.add(
      'encoding',
      { sheet: null },
      { words: content.encoding ?? '', detail: options(textEncodings, content.encoding ?? '') },
    )
  const layouts: TableLayout[] = []
  const templates: TemplateLayout[] = []
  const empty: { sheet: Sheet; why: string; row: number | null }[] = []
  for (const given of content.sheets) {
    const sheet = withChoices(given, choices)
    const why = whyLeft(sheet, choices)
    if (why !== null) {
      reading.skippedSheets.push({ sheet: sheet.name ?? '', why })
      reading.left.push({ sheet, why })
      continue
    }
    const template = templateLayout(sheet, content.sheets.length === 1 ? fileName : null)
    if (template !== null) {
      templates.push(template)
      continue
    }
    const layout = recognise(sheet, correctionOf(choices, sheet.name))
    if ('shape' in layout) layouts.push(withLevel(layout, choices))
    else {
      empty.push({ sheet, ...layout })
      reading.left.push({ sheet, why: layout.why })
    }
  }
  if (choices.leaveSheets.size === 0 || empty.length > 0) refuseNothing(layouts, templates, empty)
  for (const { sheet, why } of empty) if (sheet.name !== null) reading.skippedSheets.push({ sheet: sheet.name, why })
  reading.tables = [...templates, ...readTables(draft, layouts)]
  readTemplate(draft, templates)
}

function whyLeft({ name, isHidden }: Sheet, { leaveSheets }: ReadingChoices): 'hidden' | 'marked' | 'chosen' | null {
  if (isHidden) return 'hidden'
  if (leaveSheets.has(sheetKey(name))) return 'chosen'
  return /\(ignore\)\s*$/i.test(name ?? '') ? 'marked' : null
}

/** The level somebody chose for a table that says none. */
const withLevel = (layout: TableLayout, { levels }: ReadingChoices): TableLayout => ({
  ...layout,
  level: layout.level ?? levels.get(layout.name ?? '') ?? null,
})

const hasRows = ({ sheet, header }: TemplateLayout): boolean => {
  for (const { number, cells } of sheet.rows())
    if (number > header && cells.some((cell) => cell.trim() !== '')) return true
  return false
}

/** When no sheet gives anything: why. */
function refuseNothing(
  layouts: readonly TableLayout[],
  templates: readonly TemplateLayout[],
  empty: readonly { sheet: Sheet; why: string; row: number | null }[],
): void {
  const [first] = templates
  if (layouts.length > 0 || templates.some(hasRows)) return
  if (first !== undefined) throw new ReadFault({ code: 'no-rows', sheet: first.name, row: first.header })
  const reason = empty.find(({ why }) => why === 'no-rows') ?? empty.find(({ why }) => why === 'no-table') ?? empty[0]
  const code =
    reason === undefined || reason.why === 'empty' ? 'no-rows' : reason.why === 'no-rows' ? 'no-rows' : 'no-table'
  throw new ReadFault({ code, sheet: reason?.sheet.name ?? null, ...(reason?.row ? { row: reason.row } : {}) })
}

function readTables(draft: ImportDraft, layouts: readonly TableLayout[]): ReadTable[] {
  const ids = new Map<string, Entity>()
  const tables = new Map<TableLayout, ReadTable>()
  for (const shape of order)
    for (const layout of layouts) {
      if (layout.shape !== shape) continue
      const width = layout.columns.length
      const table: ReadTable = { layout, filter: new RowFilter(layout.sheet, layout.header.rows.at(-1) ?? 1, width) }
      tables.set(layout, table)
      askOfHeader(draft, layout)
      readTable(draft, table, ids)
      const hidden = hiddenRows(table)
      if (hidden[0] !== undefined && !draft.choices.leaveHidden)
        draft.questions.add('hidden-rows', { sheet: layout.name, row: hidden[0] })
    }
  return layouts.flatMap((layout) => tables.get(layout) ?? [])
}

function readTable(draft: ImportDraft, table: ReadTable, ids: Map<string, Entity>): void {
  const { layout, filter } = table
  if (layout.shape === 'ties') readTies(draft, layout, filter, ids)
  else if (layout.shape === 'involvements') readInvolvements(draft, layout, filter)
  else if (layout.shape === 'partners') readPartners(draft, layout, filter, ids)
  else if (layout.shape === 'survey') readSurvey(draft, layout, filter)
  else if (layout.shape === 'affiliation') table.affiliation = readAffiliation(draft, layout, filter)
  else table.symmetric = readMatrix(draft, layout, filter).symmetric
}

function askOfHeader(draft: ImportDraft, layout: TableLayout): void {
  const row = layout.header.rows.at(-1) ?? 1
  for (const { index, header, meaning } of layout.columns) {
    const place = { sheet: layout.name, row, column: index }
    if (meaning === 'twice') draft.questions.add('header-twice', place, { words: header })
    if (meaning === 'scale' || (meaning === 'weight' && layout.shape === 'ties')) askOfColumn(draft, layout, index)
  }
}

export const hiddenRows = ({ layout, filter }: ReadTable): number[] =>
  [...layout.sheet.hiddenRows]
    .filter((row) => filter.first !== null && filter.last !== null && row >= filter.first && row <= filter.last)
    .sort((a, b) => a - b)
