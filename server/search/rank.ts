import { distance, fold, slack } from '../../domain/text-match.ts'
import { joinedWordsOf, wordsOf } from './words.ts'

/** From so many letters a part of a word is looked for: parts of compounds, as in *Werkservicepunt*. */
export const MIN_PART_LENGTH = 3

/**
 * How well a name answers what was asked: 0 the name itself, 1 its beginning, 2 its words, 3 their beginnings, 4 parts of
 * them, 5 what looks like them, 6 none of these.
 */
export function rank(name: string, asked: string): number {
  const wanted = wordsOf(asked)
  const words = wordsOf(name)
  if (words.join(' ') === wanted.join(' ')) return 0
  if (fold(name).startsWith(fold(asked).trim())) return 1
  const all = [...words, ...joinedWordsOf(name)]
  const each = (matches: (word: string, other: string) => boolean) =>
    wanted.every((word) => all.some((other) => matches(word, other)))
  if (each((word, other) => word === other)) return 2
  if (each((word, other) => other.startsWith(word))) return 3
  if (each((word, other) => other.startsWith(word) || (word.length >= MIN_PART_LENGTH && other.includes(word))))
    return 4
  return each(near) ? 5 : 6
}

const near = (word: string, other: string) => other.startsWith(word) || distance(word, other) <= slack(word)
