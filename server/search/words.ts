import { fold } from '../../domain/text-match.ts'

/** The words of a text in one piece each, whatever stands between their letters: `VNO-NCW` -> `vnoncw`. */
export const joinedWordsOf = (text: string): string[] =>
  fold(text)
    .split(/\s+/)
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]+/gu, ''))
    .filter((word) => word !== '')

/** The words of a text, folded: letters and digits only, so nothing in them means anything to the index. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
