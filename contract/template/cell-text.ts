/*
 * How text stands in a cell of the template, and how it is read back: exactly the same.
 */

/** What somebody writes to take out what is recorded: an empty cell never does. */
const emptying = /^\s*\((?:leeg|empty)\)\s*$/i
export const isEmptying = (cell: string): boolean => emptying.test(cell)

/** A spreadsheet would take it for a formula, or drop what stands first; or it is said as a text that would take another out. Any apostrophes in front count with it. */
const formula = /^'*(?:[=+\-@\t\r]|\s*\((?:leeg|empty)\)\s*$)/i

/** One apostrophe is put in front of what a spreadsheet could take for a formula, however many it has: `readGuard` takes one off. */
export const writeGuard = (text: string): string => (formula.test(text) ? `'${text}` : text)
/** The text as it was before `writeGuard`; `'s-Gravenhage` stays. */
export const readGuard = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell)

/** A text that would come apart in a list, or that starts as one in quotes. */
const needsQuotes = (text: string) => text === '' || text.includes(';') || text.startsWith('"') || text.trim() !== text

/** Several texts in one cell: `a; b`. One with `;` in it, or with blanks at its ends, stands in quotes, and its own quotes double. */
export const joinCell = (texts: readonly string[]): string =>
  texts.map((text) => (needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('; ')

const LONGEST_LIST = 100_000
/** The texts of a cell as `joinCell` wrote it, or a person: blanks around each and empty ones fall away. */
export function splitCell(cell: string): string[] {
  // Longer than all a list holds: it is said to be too long, and a search for quotes in it would exhaust the stack.
  if (cell.length > LONGEST_LIST) return [cell]
  const texts: string[] = []
  const item = /\s*(?:"((?:[^"]|"")*)"\s*(?=;|$)|([^;]*))(?:;|$)/gy
  while (item.lastIndex < cell.length) {
    const [, quoted, plain] = item.exec(cell) ?? []
    const text = quoted?.replaceAll('""', '"') ?? plain?.trim() ?? ''
    if (quoted !== undefined || text !== '') texts.push(text)
  }
  return texts
}
