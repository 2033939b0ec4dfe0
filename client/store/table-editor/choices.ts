import { cellWords } from '../../../contract/template/cell-words.ts'
import {
  activityStatuses,
  bodyKinds,
  judgements,
  kindNames,
  kinds,
  levels,
  roles,
  strengths,
} from '../../../contract/vocabulary.ts'
import { distance, fold } from '../../../domain/text-match.ts'
import type { Lang } from '../../i18n/words.ts'
import type { ChoiceName } from './columns.ts'

/** A value of a list as the record holds it, with its word in the cell. */
export type CellOption = { value: string | number; label: string }

const codes: Readonly<Record<ChoiceName, readonly (string | number)[]>> = {
  kind: kindNames,
  bodyKind: bodyKinds,
  level: levels,
  status: activityStatuses,
  strength: strengths,
  judgement: judgements,
  role: roles,
  yesNo: ['yes', 'no'],
}

/** The words of a value in a cell: Dutch, English. */
function wordsOf(choice: ChoiceName, value: string | number): readonly [nl: string, en: string] {
  const list: Readonly<Record<string, readonly [string, string]>> = cellWords[choice]
  return list[String(value)] ?? ['', '']
}

/** Every value of a list, in its order. */
export const cellOptions = (choice: ChoiceName, lang: Lang): CellOption[] =>
  codes[choice].map((value) => ({ value, label: wordsOf(choice, value)[lang === 'nl' ? 0 : 1] }))

const spelling = (text: string) =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

/** The ways in which a value may be written: its code, and its word in either language; a number also by itself. */
function spellingsOf(choice: ChoiceName, value: string | number): string[] {
  const inWords = wordsOf(choice, value)
  const withoutNumber = inWords.map((word) => word.replace(/^\d - /, ''))
  return [String(value), ...inWords, ...withoutNumber].map(spelling)
}

/** The value that is written so, capitals, accents and signs apart; null when it is none. */
export function readChoice(choice: ChoiceName, text: string): string | number | null {
  const written = spelling(text)
  const number = /^[0-5]\b/.exec(written)?.[0]
  const isScale = choice === 'strength' || choice === 'judgement'
  return (
    codes[choice].find((value) => spellingsOf(choice, value).includes(written)) ??
    (isScale ? codes[choice].find((value) => String(value) === number) : undefined) ??
    null
  )
}

/** So many ways out are offered where a word is none of the list. */
export const MAX_OFFERED = 3

/** The values that may be meant by a word that is none of the list, the likeliest first: by a word they share, by letters, and kinds of one sector. */
export function likelyOptions(choice: ChoiceName, text: string, lang: Lang): CellOption[] {
  const parts = new Set(spelling(text).split(' '))
  const cost = ({ value }: CellOption) =>
    Math.min(
      ...spellingsOf(choice, value).map((one) =>
        one.split(' ').some((part) => parts.has(part)) ? -1 : distance(one, spelling(text)) / one.length,
      ),
    )
  const ranked = cellOptions(choice, lang)
    .map((option) => ({ option, cost: cost(option) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ option }) => option)
  const [best] = ranked
  if (choice !== 'kind' || best === undefined) return ranked.slice(0, MAX_OFFERED)
  const sectorOf = ({ value }: CellOption) => kinds[kindNames.find((kind) => kind === value) ?? 'other'].sector
  return ranked.filter((option) => sectorOf(option) === sectorOf(best)).slice(0, MAX_OFFERED)
}
