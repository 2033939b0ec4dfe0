import type { Readable } from 'node:stream'
import { guideLines, guideNames } from './guide.ts'
import type { NetworkExport } from './network-export.ts'
import { type SheetCell, sheetRows } from './sheet-rows.ts'
import { streamZip } from './zip.ts'

/** Without it, Excel reads UTF-8 as another encoding. */
const BOM = '\ufeff'
const LINE_END = '\r\n'

/** What would end a cell, or be trimmed from it, stands between quotes (RFC 4180). */
const cellText = (text: string, delimiter: string): string =>
  /["\r\n]/.test(text) || text.includes(delimiter) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text

const textOf = (cell: SheetCell): string => (cell === null ? '' : typeof cell === 'object' ? cell.day : String(cell))

/** A line of a csv: as a spreadsheet of that language expects it, `;` in Dutch and `,` in English. Days are YYYY-MM-DD. */
export const csvLine = (cells: readonly SheetCell[], lang: 'nl' | 'en'): string => {
  const delimiter = lang === 'nl' ? ';' : ','
  return cells.map((cell) => cellText(textOf(cell), delimiter)).join(delimiter) + LINE_END
}

/** The sheets of an export, each a csv, together with a text that says how to read them. */
export function streamCsv(network: NetworkExport): Readable {
  const { lang, on } = network
  const guide = () => [BOM, ...guideLines(network, 'export').map((line) => line + LINE_END)]
  const sheets = sheetRows(network, 'export').map(({ sheet, columns, rows }) => ({
    name: `${sheet[lang].toLowerCase()}.csv`,
    *text() {
      yield (
        BOM +
        csvLine(
          columns.map((column) => column[lang]),
          lang,
        )
      )
      for (const row of rows) yield csvLine(row, lang)
    },
  }))
  return streamZip([{ name: `${guideNames[lang].file}.txt`, text: guide }, ...sheets], on)
}
