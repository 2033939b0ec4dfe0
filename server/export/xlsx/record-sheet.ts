import type { TemplateColumn } from '../../../contract/template/sheet.ts'
import { listWarning } from '../guide.ts'
import type { SheetRows } from '../sheet-rows.ts'
import { columnLetters } from '../../import/file/read-fault.ts'
import { xmlHead, xmlText, xmlValue } from '../xml.ts'
import { cellXml } from './cells.ts'
import { styles } from './styles.ts'

export const worksheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
/** Rows that offer a list, counted from the header: the rows that are there and many to fill in. */
const MIN_LISTED = 1_000
/** Width in letters by what a column holds. */
const widthOf = ({ value, field, list }: TemplateColumn): number => {
  if (value === 'day' || value === 'yes-no' || value === 'whole') return 14
  if (field === 'note' || field === 'statedAs' || field === 'inferredWhy' || field === 'result') return 50
  if (value === 'id' || value === 'address' || list) return 32
  return typeof value === 'object' && 'words' in value ? 24 : 30
}

const styleOf = ({ value }: TemplateColumn) =>
  value === 'day'
    ? styles.day
    : value === 'whole' || value === 'setting' || value === 'about'
      ? styles.plain
      : styles.text
const headerOf = ({ required, added }: TemplateColumn) =>
  required ? styles.required : added ? styles.added : styles.header

/** Where the words for a column stand, as a formula; null where it is filled in freely. */
export type ListOf = (column: TemplateColumn) => string | null

/** A3, on its side. */
const PAPER = 8

/**
 * A sheet of records: the header stays in sight and filters, a column is as wide as what it holds, words are chosen from a list. On
 * paper all columns stand side by side, under the header on each page.
 */
export function* recordSheet({ columns, rows }: SheetRows, lang: 'nl' | 'en', listOf: ListOf): Iterable<string> {
  const last = columnLetters(columns.length - 1)
  yield `${xmlHead}<worksheet ${worksheet}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}${rows.length + 1}"/>`
  yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  yield '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>'
  for (const [at, column] of columns.entries())
    yield `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column)}" style="${styleOf(column)}" customWidth="1"/>`
  yield '</cols><sheetData><row r="1" ht="20" customHeight="1">'
  for (const [at, column] of columns.entries()) yield cellXml(`${columnLetters(at)}1`, column[lang], headerOf(column))
  yield '</row>\n'
  for (const [at, row] of rows.entries()) {
    yield `<row r="${at + 2}">`
    for (const [place, cell] of row.entries()) {
      const column = columns[place]
      if (column === undefined) continue
      const style = typeof cell === 'object' ? styles.day : typeof cell === 'number' ? styles.plain : styleOf(column)
      yield cellXml(`${columnLetters(place)}${at + 2}`, cell, style)
    }
    yield '</row>\n'
  }
  yield `</sheetData><autoFilter ref="A1:${last}${rows.length + 1}"/>${listsXml(columns, rows.length, lang, listOf)}`
  yield '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
  yield `<pageSetup paperSize="${PAPER}" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>\n`
}

function listsXml(columns: readonly TemplateColumn[], rows: number, lang: 'nl' | 'en', listOf: ListOf): string {
  const { title, text } = listWarning[lang]
  const end = Math.max(MIN_LISTED, rows * 2) + 1
  const lists = columns.flatMap((column, at) => {
    const formula = column.list ? null : listOf(column)
    if (formula === null) return []
    const place = columnLetters(at)
    return [
      '<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" ' +
        `errorTitle="${xmlValue(title)}" error="${xmlValue(text)}" sqref="${place}2:${place}${end}">` +
        `<formula1>${xmlText(formula)}</formula1></dataValidation>`,
    ]
  })
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
}
