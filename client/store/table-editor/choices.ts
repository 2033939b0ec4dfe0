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
import { langs, type Words, wordsIn } from '../../i18n/words.ts'
import { kindName } from '../../scene/words/scene-words.ts'
import type { ChoiceName } from './columns.ts'

/** A value of a list as the record holds it, with its word on screen. */
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

const labels: { readonly [C in ChoiceName]: (words: Words, code: string) => string } = {
  kind: ({ lang }, code) => kindName(lang, kindNames.find((kind) => kind === code) ?? 'other'),
  bodyKind: ({ t }, code) => t(`body.${bodyKinds.find((kind) => kind === code) ?? 'werkgroep'}`),
  level: ({ t }, code) => t(`level.${levels.find((level) => level === code) ?? 'unspecified'}`),
  status: ({ t }, code) => t(`status.${activityStatuses.find((status) => status === code) ?? 'planned'}`),
  strength: ({ t }, code) => t(`strength.${strengths.find((strength) => String(strength) === code) ?? 0}`),
  judgement: ({ t }, code) => t(`judgement.${judgements.find((judgement) => String(judgement) === code) ?? 1}`),
  role: ({ t }, code) => t(`edit.role.${roles.find((role) => role === code) ?? 'participant'}`),
  yesNo: ({ t }, code) => t(code === 'yes' ? 'fact.yes' : 'fact.no'),
}

/** Every value of a list, in its order. */
export const optionsOf = (choice: ChoiceName, words: Words): CellOption[] =>
  codes[choice].map((value) => ({ value, label: labels[choice](words, String(value)) }))

const bare = (text: string) =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

/** The ways in which a value may be written: its code, and its word in either language; a number also by itself. */
function spellings(choice: ChoiceName, value: string | number): string[] {
  const inWords = langs.map((lang) => labels[choice](wordsIn(lang), String(value)))
  const withoutNumber = inWords.map((word) => word.replace(/^\d: /, ''))
  return [String(value), ...inWords, ...withoutNumber].map(bare)
}

/** The value that is written so, capitals, accents and signs apart; null when it is none. */
export function readChoice(choice: ChoiceName, text: string): string | number | null {
  const written = bare(text)
  const number = /^([0-5])\b/.exec(written)?.[1]
  const isScale = choice === 'strength' || choice === 'judgement'
  return (
    codes[choice].find((value) => spellings(choice, value).includes(written)) ??
    (isScale ? codes[choice].find((value) => String(value) === number) : undefined) ??
    null
  )
}

/** So many ways out are offered where a word is none of the list. */
const MAX_OFFERED = 3

/** The values that may be meant by a word that is none of the list, the likeliest first: by a word they share, letters, and of kinds the sector. */
export function likelyOptions(choice: ChoiceName, text: string, words: Words): CellOption[] {
  const options = optionsOf(choice, words)
  const written = bare(text)
  const parts = new Set(written.split(' '))
  const cost = ({ value }: CellOption) =>
    Math.min(
      ...spellings(choice, value).map((spelling) =>
        spelling.split(' ').some((part) => parts.has(part)) ? -1 : distance(spelling, written) / spelling.length,
      ),
    )
  const ranked = options.map((option) => ({ option, cost: cost(option) })).sort((a, b) => a.cost - b.cost)
  const best = ranked[0]?.option
  if (choice !== 'kind' || best === undefined) return ranked.slice(0, MAX_OFFERED).map(({ option }) => option)
  const sectorOf = ({ value }: CellOption) => kinds[kindNames.find((kind) => kind === value) ?? 'other'].sector
  const alike = ranked.map(({ option }) => option).filter((option) => sectorOf(option) === sectorOf(best))
  return alike.slice(0, MAX_OFFERED)
}
