import type { RecordKind } from '../../contract/records/table.ts'
import { joinCell, writeGuard } from '../../contract/template/cell-text.ts'
import { cellWords, type WordList } from '../../contract/template/cell-words.ts'
import type { CellValue, LineColumn, TemplateColumn, TemplateSheet } from '../../contract/template/sheet.ts'
import { templateSheets } from '../../contract/template/sheets.ts'
import { makeNamer } from './cell-names.ts'
import { type NetworkExport, recordsIn } from './network-export.ts'

/** What stands in a cell; null = empty, which is: not recorded. */
export type SheetCell = string | number | { day: string } | null
export type SheetRows = { sheet: TemplateSheet; columns: readonly TemplateColumn[]; rows: SheetCell[][] }

/** More characters than this no spreadsheet keeps in a cell. */
const MAX_CELL = 32_767

type Shape = 'export' | 'template' | 'template-empty'
type AnyRecord = Readonly<Record<string, unknown>> & { id: string }

/**
 * A region as the sheets of the template, with what is in each cell. An export has every sheet that says something, and the columns
 * an export adds; the template has what a person fills in, with or without what the region has.
 */
export function sheetRows(network: NetworkExport, shape: Shape): SheetRows[] {
  const cellOf = makeCells(network)
  return templateSheets
    .filter((sheet) => (network.persons || !sheet.people) && (shape === 'export' || !sheet.added))
    .map((sheet) => {
      const columns = sheet.columns.filter(
        ({ added, people }) => (network.persons || !people) && (shape === 'export' || !added),
      )
      const records = shape === 'template-empty' ? [] : (recordsIn(network, sheet.what) as readonly AnyRecord[])
      return { sheet, columns, rows: records.map((record) => columns.map((column) => cellOf(record, column))) }
    })
    .filter(({ sheet, rows }) => !sheet.added || rows.length > 0)
}

type Plain = string | number | boolean

function makeCells(network: NetworkExport) {
  const { graph, lang } = network
  const named = makeNamer(graph)
  const wordOf = (list: WordList, word: Plain): string => {
    const words = (cellWords[list] as Readonly<Record<string, readonly [string, string]>>)[String(word)]
    return words?.[lang === 'nl' ? 0 : 1] ?? String(word)
  }
  const textOf = (value: CellValue, held: Plain): string => {
    if (typeof value === 'object') return 'words' in value ? wordOf(value.words, held) : named(value.of, String(held))
    if (value === 'yes-no') return wordOf('yesNo', held === true ? 'yes' : 'no')
    if (value === 'party' && !String(held).startsWith('kind:')) return named(['partner'], String(held))
    return String(held)
  }
  const about = new Map<string, SheetCell>([
    ['version', graph.version],
    ['on', { day: network.on }],
    ['filter', network.what],
  ])
  const linesOf = makeLineNames(network, named)
  return (record: AnyRecord, { field, value }: TemplateColumn): SheetCell => {
    if (value === 'about') return about.get(field) ?? null
    if (typeof value === 'object' && 'line' in value) return joinedCell(linesOf(value, record.id))
    const held = record[field] as Plain | readonly Plain[] | null
    if (held === null) return null
    if (value === 'setting') return typeof held === 'number' ? held : JSON.stringify(held)
    if (typeof held === 'object') return joinedCell(held.map((one) => textOf(value, one)))
    if (value === 'day') return { day: String(held) }
    return value === 'whole' ? Number(held) : writeGuard(textOf(value, held))
  }
}

/** Of a short column: what the lines of a record lead to, by name, each once. */
function makeLineNames(network: NetworkExport, named: ReturnType<typeof makeNamer>) {
  const kept = new Map<RecordKind, Map<string, string[]>>()
  return ({ line, self, end, of }: LineColumn, id: string): string[] => {
    const before = kept.get(line)
    const lines = before ?? new Map<string, string[]>()
    if (before === undefined) {
      kept.set(line, lines)
      for (const record of recordsIn(network, line) as readonly AnyRecord[]) {
        const from = String(record[self])
        lines.set(from, [...(lines.get(from) ?? []), named(of, String(record[end]))])
      }
    }
    return [...new Set(lines.get(id))]
  }
}

/** Too much for a cell stands on the sheet of the lines alone. */
function joinedCell(texts: readonly string[]): string | null {
  const cell = writeGuard(joinCell(texts))
  return cell === '' || cell.length > MAX_CELL ? null : cell
}
