import { ImportChoices, type ImportNotice } from '../../../contract/answers/import.ts'
import { ColumnMeaning, LetterMeaning, TextEncoding, ZeroMeaning } from '../../../contract/answers/import-words.ts'
import { Level } from '../../../contract/records/fields.ts'

type SheetName = string | null
/** The cell or row something is said of. */
type Place = Pick<ImportNotice, 'sheet' | 'row' | 'column'>

export const noFileChoices: ImportChoices = ImportChoices.parse({})
export const hasFileChoices = (choices: ImportChoices): boolean =>
  JSON.stringify(choices) !== JSON.stringify(noFileChoices)

/** A list with one entry put in the place of those like it; `null` only takes those out. */
function replaced<T>(list: readonly T[], isLike: (one: T) => boolean, entry: T | null): T[] {
  const others = list.filter((one) => !isLike(one))
  return entry === null ? others : [...others, entry]
}
const ofSheet = (sheet: SheetName) => (one: { sheet: SheetName }) => one.sheet === sheet
/** In a list or out of it. */
function switched<T>(list: readonly T[], isIt: (one: T) => boolean, entry: T, isIn: boolean): T[] {
  const others = list.filter((one) => !isIt(one))
  return isIn ? [...others, entry] : others
}

export const withColumn = (
  choices: ImportChoices,
  { sheet, column }: { sheet: SheetName; column: string },
  meaning: ColumnMeaning | null,
): ImportChoices => ({
  ...choices,
  columns: replaced(
    choices.columns,
    (one) => one.sheet === sheet && one.column === column,
    meaning === null ? null : { sheet, column, meaning },
  ),
})
/** Another header row: what was said of the columns under the old one holds no longer. */
export const withHeaderRow = (choices: ImportChoices, sheet: SheetName, row: number): ImportChoices => ({
  ...choices,
  headers: replaced(choices.headers, ofSheet(sheet), { sheet, row }),
  columns: choices.columns.filter((one) => one.sheet !== sheet),
})
export const withSheet = (choices: ImportChoices, sheet: SheetName, isRead: boolean): ImportChoices => ({
  ...choices,
  leaveSheets: switched(choices.leaveSheets, (one) => one === sheet, sheet, !isRead),
})
/** Records that stay as they are on the map, and new ones that are not taken over. */
export const withRecordsTaken = (choices: ImportChoices, ids: readonly string[], areTaken: boolean): ImportChoices => {
  const named = new Set(ids)
  const others = choices.keep.filter((id) => !named.has(id))
  return { ...choices, keep: areTaken ? others : ImportChoices.shape.keep.parse([...others, ...ids]) }
}

const isAt = (place: Place) => (one: { sheet: SheetName; row: number; column?: string }) =>
  one.sheet === (place.sheet ?? null) && one.row === place.row && one.column === place.column

/** A cell mended where it stands, '' empties it; `null` takes the mending back. A row that is mended is read again. */
export function withMend(choices: ImportChoices, place: Place, text: string | null): ImportChoices {
  const { row, column } = place
  if (row === undefined || column === undefined) return choices
  const entry = text === null ? null : { sheet: place.sheet ?? null, row, column, text }
  return { ...withRow(choices, place, true), mends: replaced(choices.mends, isAt(place), entry) }
}
export const mendOf = (choices: ImportChoices, place: Place): string | null =>
  choices.mends.find(isAt(place))?.text ?? null

/** A row that is read, or skipped. */
export function withRow(choices: ImportChoices, { sheet = null, row }: Place, isRead: boolean): ImportChoices {
  if (row === undefined) return choices
  const isIt = (one: { sheet: SheetName; row: number }) => one.sheet === sheet && one.row === row
  return { ...choices, leaveRows: switched(choices.leaveRows, isIt, { sheet, row }, !isRead) }
}
export const isRowLeft = (choices: ImportChoices, { sheet = null, row }: Place): boolean =>
  choices.leaveRows.some((one) => one.sheet === sheet && one.row === row)

/** Questions that are answered once for a sheet, and what an answer comes to. */
const sheetAnswers: Readonly<
  Record<
    string,
    {
      of: (choices: ImportChoices, sheet: SheetName) => string | null
      set: (choices: ImportChoices, sheet: SheetName, value: string | null) => ImportChoices
    }
  >
> = {
  'level-missing': {
    of: ({ levels }, sheet) => levels.find(ofSheet(sheet))?.level ?? null,
    set: (choices, sheet, value) => ({
      ...choices,
      levels: replaced(choices.levels, ofSheet(sheet), value === null ? null : { sheet, level: Level.parse(value) }),
    }),
  },
  letters: {
    of: ({ letters }, sheet) => letters.find(ofSheet(sheet))?.means ?? null,
    set: (choices, sheet, value) => ({
      ...choices,
      letters: replaced(
        choices.letters,
        ofSheet(sheet),
        value === null ? null : { sheet, means: LetterMeaning.parse(value) },
      ),
    }),
  },
  'zero-filled': {
    of: ({ zeros }, sheet) => zeros.find(ofSheet(sheet))?.means ?? null,
    set: (choices, sheet, value) => ({
      ...choices,
      zeros: replaced(
        choices.zeros,
        ofSheet(sheet),
        value === null ? null : { sheet, means: ZeroMeaning.parse(value) },
      ),
    }),
  },
  asymmetric: {
    of: ({ speaking, observed }, sheet) =>
      speaking.includes(sheet) ? 'partner' : observed.includes(sheet) ? 'observer' : null,
    set: (choices, sheet, value) => ({
      ...choices,
      speaking: switched(choices.speaking, (one) => one === sheet, sheet, value === 'partner'),
      observed: switched(choices.observed, (one) => one === sheet, sheet, value === 'observer'),
    }),
  },
  'not-sent-in': {
    of: ({ notSentIn }, sheet) => {
      const found = notSentIn.find(ofSheet(sheet))
      return found === undefined ? null : found.take ? 'take' : 'leave'
    },
    set: (choices, sheet, value) => ({
      ...choices,
      notSentIn: replaced(choices.notSentIn, ofSheet(sheet), value === null ? null : { sheet, take: value === 'take' }),
    }),
  },
  encoding: {
    of: ({ encoding }) => encoding ?? null,
    set: (choices, _sheet, value) =>
      value === null
        ? ImportChoices.parse({ ...choices, encoding: undefined })
        : { ...choices, encoding: TextEncoding.parse(value) },
  },
}

/** Questions about whose name it is: answered by the words of the cell, for the whole file. */
const nameQuestions = new Set([
  ...['former-municipality', 'former-divided', 'other-region', 'partner-not-listed'],
  ...['name-typing', 'name-several', 'name-nobody', 'name-collective'],
])
export const isNameQuestion = ({ code }: Pick<ImportNotice, 'code'>): boolean => nameQuestions.has(code)
/** Whether the screen can answer it: the others only say what was done. */
export const isAnswerable = ({ code }: Pick<ImportNotice, 'code'>): boolean =>
  nameQuestions.has(code) || code === 'meaning' || Object.hasOwn(sheetAnswers, code)

/** What was answered to a question: one of its options, or names; null while nothing was. */
export function answerTo(choices: ImportChoices, question: ImportNotice): string | readonly string[] | null {
  const { code, sheet = null, column, words } = question
  if (nameQuestions.has(code)) {
    const found = choices.names.find((one) => one.words === words)?.means ?? null
    const option = question.options?.find(({ means }) => JSON.stringify(means) === JSON.stringify(found))
    return option?.value ?? (Array.isArray(found) && found.length === 1 ? (found[0] ?? null) : found)
  }
  if (code === 'meaning')
    return choices.columns.find((one) => one.sheet === sheet && one.column === column)?.meaning ?? null
  return sheetAnswers[code]?.of(choices, sheet) ?? null
}

function meansOf(value: string | readonly string[] | null): ImportChoices['names'][number]['means'] | null {
  if (value === 'new' || value === 'nobody') return value
  const names = value === null ? [] : [value].flat()
  return names.length === 0 ? null : names
}

/** An answer to a question, or null to take it back. What cannot be answered stays as it is. */
export function withAnswer(
  choices: ImportChoices,
  question: ImportNotice,
  value: string | readonly string[] | null,
): ImportChoices {
  const { code, sheet = null, column, words } = question
  if (nameQuestions.has(code)) {
    if (words === undefined) return choices
    const means = question.options?.find((one) => one.value === value)?.means ?? meansOf(value)
    const entry = means === null ? null : { words, means }
    return { ...choices, names: replaced(choices.names, (one) => one.words === words, entry) }
  }
  if (typeof value === 'object' && value !== null) return choices
  if (code === 'meaning')
    return column === undefined
      ? choices
      : withColumn(choices, { sheet, column }, value === null ? null : ColumnMeaning.parse(value))
  return sheetAnswers[code]?.set(choices, sheet, value) ?? choices
}

/** Whether the words of a cell become another name of the one partner they mean. */
export const withAlias = (choices: ImportChoices, words: string, alias: boolean): ImportChoices => ({
  ...choices,
  names: choices.names.map((one) => (one.words === words ? { words, means: one.means, ...(alias && { alias }) } : one)),
})
