import type { SheetCell } from '../sheet-rows.ts'
import { xmlText } from '../xml.ts'

/**
 * Text as a workbook keeps it (ECMA-376-1, 22.4.2.4): a carriage return is `_x000D_`; where the text itself has such a code, its first
 * `_` is written as one.
 */
export const sheetText = (text: string): string =>
  xmlText(text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_'))

const DAY = 86_400_000
/** Day 60 of the 1900 system never was: from the next one on all days are as they should be. */
const FIRST_SURE = '1900-03-01'
/** The number of a day, YYYY-MM-DD, in the 1900 system; null for the days it has wrong. */
export const dayNumber = (day: string): number | null =>
  day < FIRST_SURE ? null : Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY)

/** One cell, with the style it has; an empty one is not written. */
export function cellXml(place: string, cell: SheetCell, style: number): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`
  const number = typeof cell === 'object' ? dayNumber(cell.day) : null
  if (number !== null) return `<c r="${place}" s="${style}"><v>${number}</v></c>`
  const text = typeof cell === 'object' ? cell.day : cell
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${sheetText(text)}</t></is></c>`
}
