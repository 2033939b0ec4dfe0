import type { RegionGraph } from '../../../contract/graph.ts'
import { Day } from '../../../contract/records/fields.ts'
import { isLikelyDay, textFault, type TextFault } from '../../../contract/written-text.ts'
import { distance, fold } from '../../../domain/text-match.ts'
import type { Lang } from '../../i18n/words.ts'
import { type CellOption, likelyOptions, MAX_OFFERED, cellOptions, readChoice } from './choices.ts'
import type { CellType, EditorColumn } from './columns.ts'

/** What a record holds in a cell: a text, a day YYYY-MM-DD, a code, the id of another record, a number; null = not recorded. */
export type EditorValue = string | number | null

/** Why what was typed is no value of its column, and at most three values that may be meant. */
export type CellFault =
  | { code: 'missing' }
  | { code: 'long'; limit: number; length: number }
  | { code: 'text'; fault: TextFault }
  | { code: 'day'; words: string }
  | { code: 'choice' | 'name'; words: string; options: CellOption[] }

export type CellReading = { value: EditorValue; fault: null } | { value: null; fault: CellFault }

/** What a cell may name, by its names: partners; bodies, activities and goals; sources. */
function makeNamedOptions(
  graph: RegionGraph,
  of: 'partner' | 'table' | 'source',
): (CellOption & { names: string[] })[] {
  const named = (records: readonly { id: string; names: (string | null)[] }[]) =>
    records.map(({ id, names }) => {
      const given = names.filter((name) => name !== null)
      return { value: id, label: given[0] ?? id, names: given }
    })
  if (of === 'source') return named(graph.sources.map(({ id, title }) => ({ id, names: [title] })))
  if (of === 'partner')
    return named(graph.partners.map(({ id, name, short, aliases }) => ({ id, names: [name, short, ...aliases] })))
  const tables = [...graph.bodies, ...graph.activities].map(({ id, name, short }) => ({ id, names: [name, short] }))
  return named([...tables, ...graph.goals.map(({ id, name }) => ({ id, names: [name] }))])
}

type NamedOptions = ReturnType<typeof makeNamedOptions>
const madeOptions = new WeakMap<RegionGraph, Map<string, NamedOptions>>()
/** The same, made once for a graph: every cell of a column asks. */
export function namedOptions(graph: RegionGraph, of: 'partner' | 'table' | 'source'): NamedOptions {
  const made = madeOptions.get(graph) ?? new Map<string, NamedOptions>()
  madeOptions.set(graph, made)
  const options = made.get(of) ?? makeNamedOptions(graph, of)
  made.set(of, options)
  return options
}

/** The cell in words, as it is shown and copied; empty when nothing is recorded. */
export function editorCellText(graph: RegionGraph, type: CellType, value: EditorValue, lang: Lang): string {
  if (value === null) return ''
  if (type.is === 'choice') return cellOptions(type.of, lang).find((option) => option.value === value)?.label ?? ''
  if (type.is === 'name') return namedOptions(graph, type.of).find((option) => option.value === value)?.label ?? ''
  return String(value)
}

const read = (value: EditorValue): CellReading => ({ value, fault: null })
const refused = (fault: CellFault): CellReading => ({ value: null, fault })

/** What is typed or pasted into a cell, as its record will hold it, or why it cannot. Empty = not recorded. */
export function readCell(graph: RegionGraph, column: EditorColumn, typed: string, lang: Lang): CellReading {
  const text = typed
    .replaceAll(/[\s\u200B]+/g, ' ')
    .trim()
    .normalize('NFC')
  const { type } = column
  if (text === '') return column.required ? refused({ code: 'missing' }) : read(null)
  switch (type.is) {
    case 'text':
      return readText(text, type.limit)
    case 'day': {
      const day = dayIn(text)
      return day === null ? refused({ code: 'day', words: text }) : read(day)
    }
    case 'choice': {
      const value = readChoice(type.of, text)
      return value === null
        ? refused({ code: 'choice', words: text, options: likelyOptions(type.of, text, lang) })
        : read(value)
    }
    case 'name':
      return readName(graph, type.of, text)
    case 'count':
      return read(null)
  }
}

function readText(text: string, limit: number): CellReading {
  const fault = textFault(text)
  if (fault !== null) return refused({ code: 'text', fault })
  return text.length > limit ? refused({ code: 'long', limit, length: text.length }) : read(text)
}

/** 3-2-2026, 03/02/2026 and 2026-02-03 are the third of February; a month or a year alone is no day. */
export function dayIn(text: string): string | null {
  const [, first, month, last] = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/.exec(text) ?? []
  if (first === undefined || month === undefined || last === undefined) return null
  const [year, day] = first.length === 4 ? [first, last] : [last, first]
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return Day.safeParse(written).success && isLikelyDay(written) ? written : null
}

/** So many letters of a name may be wrong for it to be offered, per letter it has. */
const MAX_WRONG_SHARE = 0.34

function readName(graph: RegionGraph, of: 'partner' | 'table' | 'source', text: string): CellReading {
  const written = fold(text)
  const options = namedOptions(graph, of)
  const same = options.filter(({ names }) => names.some((name) => fold(name) === written))
  const [only] = same
  if (only !== undefined && same.length === 1) return read(only.value)
  const near = options
    .map((option) => ({ option, cost: Math.min(...option.names.map((name) => nearness(fold(name), written))) }))
    .filter(({ cost }) => cost <= MAX_WRONG_SHARE)
    .sort((a, b) => a.cost - b.cost)
  const offered = (same.length > 1 ? same : near.map(({ option }) => option)).slice(0, MAX_OFFERED)
  return refused({ code: 'name', words: text, options: offered.map(({ value, label }) => ({ value, label })) })
}

const nearness = (name: string, written: string) =>
  name.includes(written) || written.includes(name) ? 0 : distance(name, written) / name.length
