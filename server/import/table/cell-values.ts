import { cellWords, type WordList } from '../../../contract/template/cell-words.ts'
import { isLikelyDay } from '../../../contract/written-text.ts'
import { levels, type Level, type NamedLevel } from '../../../contract/vocabulary.ts'
import { fold } from '../../../domain/text-match.ts'
import {
  blanks,
  levelFillers,
  levelLetters,
  levelStems,
  marks,
  noMarks,
  roleWords,
  statedByWords,
  statusWords,
  strengthWords,
} from '../words/value-words.ts'
import { lexicon, remembering, wordKey } from './cell-text.ts'

/** The words of a list of the template, both languages and the codes themselves, with what else people write. */
export const wordsByValue = <V extends string>(
  list: WordList,
  others: Partial<Record<V, string>> = {},
): ReadonlyMap<string, V> =>
  lexicon<V>([
    ...(Object.keys(cellWords[list]) as V[]).map((value) => [value, value] as const),
    ...(Object.entries<readonly string[]>(cellWords[list]) as [V, readonly string[]][]).map(
      ([value, said]) => [value, said] as const,
    ),
    ...(Object.entries(others) as [V, string][]),
  ])

export const roleValues = wordsByValue<'lead' | 'participant'>('role', roleWords)
export const statedByValues = wordsByValue<'partner' | 'document' | 'observer'>('statedBy', statedByWords)
export const statusValues = wordsByValue('status', statusWords)
const strengthValues = lexicon(strengthWords.map(({ strength, words }) => [strength, words] as const))
const levelCodes = lexicon<Level>([
  ...levels.map((level) => [level, level] as const),
  ...levels.map((level) => [level, cellWords.level[level]] as const),
])

/** The levels a text names anywhere in it. */
export const levelsIn = (text: string): NamedLevel[] => {
  const key = wordKey(text)
  return levelStems.filter(({ stem }) => stem.test(key)).map(({ level }) => level)
}

/** The one level that a header consists of, but for words that say no more; null when it says something else. */
export function levelOfHeader(text: string): NamedLevel | null {
  const [level, ...others] = levelsIn(text)
  if (level === undefined || others.length > 0) return null
  const stem = levelStems.find((each) => each.level === level)?.stem
  const rest = stem ? wordKey(text).replace(stem, '').replaceAll(levelFillers, '') : 'x'
  return /[a-z0-9]/.test(rest) ? null : level
}

/** The levels a cell says: words of them, our codes or one letter each. Null when it is none; empty when nothing is said. */
export const parseLevels: (cell: string) => readonly Level[] | null = remembering<Level[] | null>(levelsOfText, null)

function levelsOfText(cell: string): Level[] | null {
  if (isBlank(cell)) return []
  const code = levelCodes.get(wordKey(cell))
  if (code !== undefined) return [code]
  const parts = wordKey(cell)
    .split(/\s*(?:[,;/&+|]|\b(?:en|and)\b)\s*/)
    .filter((part) => part !== '')
  const each = parts.map((part) => levelCodes.get(part) ?? levelOfHeader(part) ?? letterLevel(part))
  return each.length > 0 && each.every((level) => level !== undefined) ? [...new Set(each)] : null
}
const letterLevel = (part: string): Level | undefined =>
  (levelLetters.dutch as Partial<Record<string, Level>>)[part] ??
  (part === 'o' || part === 'p' ? levelLetters.english[part] : undefined)

const isBlankWord = remembering((cell) => blanks.has(fold(cell).trim()), false)
export const isBlank = (cell: string): boolean => cell === '' || isBlankWord(cell)

/** What a cell says of a tie: nothing, that it is there, that there is none, or how strong it is; null = none of these. */
export type StrengthReading = { is: 'blank' } | { is: 'there' } | { is: 'number'; strength: number; inWords: boolean }

export const parseStrength: (cell: string) => StrengthReading | null = remembering<StrengthReading | null>(
  strengthOfText,
  null,
)

function strengthOfText(cell: string): StrengthReading | null {
  if (isBlank(cell)) return { is: 'blank' }
  const folded = fold(cell).trim()
  if (marks.has(folded)) return { is: 'there' }
  if (noMarks.has(folded)) return { is: 'number', strength: 0, inWords: false }
  if (/^\d{1,6}(?:[.,]\d+)?$/.test(folded))
    return { is: 'number', strength: Number(folded.replace(',', '.')), inWords: false }
  const said = strengthValues.get(wordKey(cell))
  if (said !== undefined) return { is: 'number', strength: said, inWords: true }
  // Both: "3 - afstemmen", "3 afstemmen", "afstemmen (3)".
  const both = /^([0-5])\s*[-–—:=.)]?\s*(\D+)$/.exec(folded) ?? /^()(\D+?)\s*[(:=-]\s*([0-5])\)?$/.exec(folded)
  const number = both?.[1] || both?.[3]
  const words = both?.[2] === undefined ? undefined : strengthValues.get(wordKey(both[2].replaceAll(/[()]/g, '')))
  return number !== undefined && words === Number(number) ? { is: 'number', strength: words, inWords: true } : null
}

export type DayReading = { day: string } | { incomplete: true } | { wrong: true } | null

const months =
  'jan|feb|mar|mrt|maart|apr|mei|may|jun|jul|aug|sept|sep|okt|oct|nov|dec|januari|februari|april|juni|juli|augustus|september|oktober|november|december|january|february|march|june|july|august|october'
const monthNumbers: readonly string[] = [
  'jan',
  'feb',
  'mar|mrt|maa',
  'apr',
  'mei|may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt|oct',
  'nov',
  'dec',
]
const withMonth = new RegExp(String.raw`^(\d{1,2})[ .-](${months})\.?[ .-](\d{4})(?:\D.*)?$`)
const alone = new RegExp(
  String.raw`^(?:(?:begin|eind|medio|voorjaar|najaar|zomer|winter|herfst|lente|q[1-4]|[1-4]e kwartaal|kwartaal [1-4]|${months})\.?[ '-]*)+(?:\d{2,4})?$|^\d{4}$|^\d{4} ?[-/–] ?\d{4}$|^(?:week|wk)\.? ?\d{1,2}(?:[ ,-]+\d{4})?$|^\d{1,2}[-/]\d{4}$|^\d{4}[-/]\d{1,2}$|^(?:q[1-4]|h[12])[ -]?\d{4}$|^\d{4}[ -]?(?:q[1-4]|h[12])$`,
)

/** A day as people write it, d-m-yyyy or yyyy-mm-dd, with or without a time behind it; null where nothing stands. */
export const parseDay: (cell: string) => DayReading = remembering<DayReading>(dayOfText, { wrong: true })

function dayOfText(cell: string): DayReading {
  if (isBlank(cell)) return null
  const text = fold(cell).trim()
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ].*)?$/.exec(text)
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ ,t].*)?$/.exec(text)
  const named = withMonth.exec(text)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  if (dutch) return dayOf(dutch[3], dutch[2], dutch[1])
  if (named) {
    const month = monthNumbers.findIndex((words) => words.split('|').includes((named[2] ?? '').slice(0, 3))) + 1
    return dayOf(named[3], String(month), named[1])
  }
  return alone.test(text) ? { incomplete: true } : { wrong: true }
}

function dayOf(year = '', month = '', day = ''): DayReading {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) && isLikelyDay(iso)
    ? { day: iso }
    : { wrong: true }
}

/** Whether a cell says yes; what says nothing is no. */
export const isYes = (cell: string): boolean =>
  cell.length < 20 && /^(?:ja|yes|true|1|waar|y|j|x|v|✓)$/.test(fold(cell).trim())
