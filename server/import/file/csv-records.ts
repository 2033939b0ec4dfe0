import type { SheetRow } from './sheet.ts'
import { columnLetters, ReadFault } from './read-fault.ts'

const QUOTE = 34
const LF = 10
const CR = 13

/**
 * The records of a csv text, each numbered as a spreadsheet does: blank ones counted, ended by CRLF, LF or CR. A quote at the start of
 * a cell opens it, one inside a word is a letter. Throws a ReadFault that names the row in which a quote opens that never closes.
 */
export function* csvRecords(
  text: string,
  delimiter: string,
  from = 0,
  sheet: string | null = null,
): Generator<SheetRow> {
  const mark = delimiter.codePointAt(0) ?? 0
  const end = text.length
  let at = from
  let number = 0
  while (at < end) {
    number += 1
    const cells: string[] = []
    for (;;) {
      let start = at
      if (text.charCodeAt(at) === QUOTE) {
        const quoted = quotedCell(text, at, mark)
        if (quoted === null)
          throw new ReadFault({ code: 'csv-quote', sheet, row: number, column: columnLetters(cells.length) })
        cells.push(quoted.cell)
        at = quoted.at
      } else {
        let code = text.charCodeAt(at)
        while (at < end && code !== mark && code !== LF && code !== CR) code = text.charCodeAt((at += 1))
        cells.push(text.slice(start, at))
        start = at
      }
      if (at < end && text.charCodeAt(at) === mark) {
        at += 1
        continue
      }
      break
    }
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at += 1
    at += 1
    yield { number, cells }
  }
}

/** A cell from its opening quote on: its text, and where what follows it stands. Null when the quote never closes. */
function quotedCell(text: string, from: number, mark: number): { cell: string; at: number } | null {
  let cell = ''
  let start = from + 1
  for (;;) {
    const close = text.indexOf('"', start)
    if (close === -1) return null
    const next = text.charCodeAt(close + 1)
    if (next === QUOTE) {
      cell += text.slice(start, close + 1)
      start = close + 2
      continue
    }
    if (close + 1 >= text.length || next === mark || next === LF || next === CR)
      return { cell: cell + text.slice(start, close), at: close + 1 }
    // What goes on behind a closing quote: the quotes were letters of a word.
    let at = close + 1
    let code = next
    while (at < text.length && code !== mark && code !== LF && code !== CR) code = text.charCodeAt((at += 1))
    return { cell: text.slice(from, at), at }
  }
}
