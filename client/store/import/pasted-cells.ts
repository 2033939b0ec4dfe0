/** Cells as a spreadsheet puts them on the clipboard: lines of cells with tabs between, as a csv file; null when it is one cell only. */
export function pastedFile(text: string, name: string): { name: string; content: Blob } | null {
  const cells = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  if (!/[\t\n]/.test(cells)) return null
  return { name: `${name}.csv`, content: new Blob([cells, '\n'], { type: 'text/tab-separated-values' }) }
}

/** What was dropped or pasted as a file: the first. */
export const fileOf = (transfer: DataTransfer | null): File | null => transfer?.files[0] ?? null
