import { parseLevels, parseStrength, roleValues, isBlank } from './cell-values.ts'
import { wordKey } from './cell-text.ts'
import type { DataRow } from './row-filter.ts'

/** What the cells of a column are, counted. */
export type ColumnValues = {
  filled: number
  /** Marks, strengths in figures or words, roles. */
  values: number
  /** Level words and letters of levels. */
  levels: number
  /** Cells of letters of a responsibility table: R, A, C, I, S. */
  responsibilities: number
  /** The highest number, and how many are above 5. */
  highest: number
  above: number
  inWords: number
  zeros: number
  lists: number
  directions: number
  roles: number
  /** The letters that stand alone in cells. */
  letters: Set<string>
  texts: Set<string>
}

const emptyColumn = (): ColumnValues => ({
  ...{ filled: 0, values: 0, levels: 0, responsibilities: 0, highest: 0, above: 0, inWords: 0, zeros: 0, lists: 0 },
  ...{ directions: 0, roles: 0, letters: new Set<string>(), texts: new Set<string>() },
})

const TEXTS = 60
const responsibility = /^[racis](?:\s*[/,;+& ]\s*[racis])*$/
const levelLetter = /^[baupo](?:\s*[/,;+& ]\s*[baupo])*$/

/** Counts the cells of each column; a cell that comes again is looked at once. */
export function columnValues(rows: Iterable<DataRow>): { columns: ColumnValues[]; rowCount: number } {
  const columns: ColumnValues[] = []
  const seen = new Map<string, Partial<Record<keyof ColumnValues, number>> & { letter?: string[] }>()
  let rowCount = 0
  for (const { cells } of rows) {
    rowCount += 1
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] ?? ''
      if (cell === '') continue
      const column = (columns[at] ??= emptyColumn())
      let facts = seen.get(cell)
      if (facts === undefined) {
        facts = factsOf(cell)
        if (seen.size < 10_000) seen.set(cell, facts)
      }
      count(column, cell, facts)
    }
  }
  for (let at = 0; at < columns.length; at += 1) columns[at] ??= emptyColumn()
  return { columns, rowCount }
}

type Facts = Partial<Record<keyof ColumnValues, number>> & { letter?: string[] }

function factsOf(cell: string): Facts {
  if (isBlank(cell)) return {}
  const key = wordKey(cell)
  const strength = parseStrength(cell)
  const facts: Facts = { filled: 1 }
  if (strength !== null || roleValues.has(key)) facts.values = 1
  if (strength?.is === 'number') {
    facts.highest = strength.strength
    facts.above = strength.strength > 5 ? 1 : 0
    facts.inWords = strength.inWords ? 1 : 0
    facts.zeros = strength.strength === 0 ? 1 : 0
  }
  if (roleValues.has(key)) facts.roles = 1
  if ((parseLevels(cell) ?? []).length > 0 || levelLetter.test(key)) facts.levels = 1
  if (responsibility.test(key)) facts.responsibilities = 1
  if (/^(?:un)?directed$|^(?:on)?gericht$|^mutual$|^wederzijds$/.test(key)) facts.directions = 1
  if (/;\s*$/.test(cell)) facts.lists = 1
  if (levelLetter.test(key) || responsibility.test(key)) facts.letter = key.split(/[^a-z]+/)
  return facts
}

function count(column: ColumnValues, cell: string, facts: Facts): void {
  column.filled += facts.filled ?? 0
  column.values += facts.values ?? 0
  column.levels += facts.levels ?? 0
  column.responsibilities += facts.responsibilities ?? 0
  column.highest = Math.max(column.highest, facts.highest ?? 0)
  column.above += facts.above ?? 0
  column.inWords += facts.inWords ?? 0
  column.zeros += facts.zeros ?? 0
  column.lists += facts.lists ?? 0
  column.directions += facts.directions ?? 0
  column.roles += facts.roles ?? 0
  for (const letter of facts.letter ?? []) column.letters.add(letter)
  if (column.texts.size < TEXTS) column.texts.add(cell)
}

/** Whether a column holds nothing but marks, letters of levels or of responsibilities, strengths and roles. */
export const holdsValues = ({ filled, values, levels, responsibilities, letters }: ColumnValues): boolean => {
  if (values === filled) return true
  const inLetters = letters.size > 0 ? Math.max(levels, responsibilities) : levels
  return values + inLetters >= filled
}
