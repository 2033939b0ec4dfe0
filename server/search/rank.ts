import { distance, fold, slack, wordsOf } from './words.ts'

/** How well a name answers what was asked: 0 best. */
export function rank(name: string, asked: string): number {
  const wanted = wordsOf(asked)
  const words = wordsOf(name)
  if (words.join(' ') === wanted.join(' ')) return 0
  if (fold(name).startsWith(fold(asked).trim())) return 1
  if (wanted.every((word) => words.includes(word))) return 2
  if (wanted.every((word) => words.some((other) => other.startsWith(word)))) return 3
  if (wanted.every((word) => words.some((other) => near(word, other)))) return 4
  return 5
}

const near = (word: string, other: string) => other.startsWith(word) || distance(word, other) <= slack(word)
