/**
 * Cells as spreadsheets hand them over: a tab between two, a line a row; a cell that holds a tab, a line break or a
 * quotation mark at its start stands in quotation marks, with those within it doubled.
 */
export function formatCells(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/^"|[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((row) => row.map(cell).join('\t')).join('\n')
}

/** Reads what `formatCells` writes, and what Excel, LibreOffice and web pages put on the clipboard. The last line break ends a row and begins none. */
export function parseCells(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const endRow = () => {
    rows.push(row)
    row = []
  }
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at)
    row.push(cell)
    const mark = text[end]
    at = end + (mark === '\r' && text[end + 1] === '\n' ? 2 : 1)
    if (mark === '\t' && at >= text.length) row.push('')
    if (mark !== '\t') endRow()
  }
  if (row.length > 0) endRow()
  return rows
}

function plainCell(text: string, from: number): { cell: string; end: number } {
  const found = text.slice(from).search(/[\t\r\n]/)
  const end = found === -1 ? text.length : from + found
  return { cell: text.slice(from, end), end }
}

/** A quotation mark that closes nowhere, or with a letter behind it, was a letter itself. */
function quotedCell(text: string, from: number): { cell: string; end: number } {
  let cell = ''
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') {
      cell += text[at] ?? ''
    } else if (text[at + 1] === '"') {
      cell += '"'
      at++
    } else if (at + 1 === text.length || /[\t\r\n]/.test(text[at + 1] ?? '')) {
      return { cell, end: at + 1 }
    } else {
      break
    }
  }
  return plainCell(text, from)
}
