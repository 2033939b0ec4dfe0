import { type HeaderMeaning, headerWords, personHeader } from '../words/header-words.ts'
import { lexicon, wordKey } from './cell-text.ts'
import { levelOfHeader } from './cell-values.ts'

const meanings = lexicon(Object.entries(headerWords) as [HeaderMeaning, readonly string[]][])

/** What a header means by itself; null when it is a name, a question or nothing we know. */
export function headerMeaning(header: string): HeaderMeaning | null {
  const key = wordKey(header)
  if (key === '') return null
  const known = meanings.get(key)
  if (known !== undefined) return known
  if (!/\?\s*$/.test(header) && personHeader.test(key)) return 'person'
  // What stands in parentheses behind it says how it is filled in: "Niveau (B/A/U)", "Bron (indien bekend)".
  return meanings.get(wordKey(header.replace(/\s*\([^()]*\)[\s:*]*$/, ''))) ?? null
}

/** The name in brackets at the end of a header, and what stands before it: a question asked of each in a list. */
export function bracketOf(header: string): { name: string; before: string } | null {
  // By hand: a search that starts anew at each bracket takes for ever on a cell full of them.
  const text = header.trimEnd()
  const open = text.indexOf('[', text.lastIndexOf(']', text.length - 2) + 1)
  if (!text.endsWith(']') || open === -1 || open === text.length - 2) return null
  return { name: text.slice(open + 1, -1).trim(), before: text.slice(0, open).trimEnd() }
}

/** Whether a header says something we know, so that its row is likely the header of a table. */
export const isKnownHeader = (header: string): boolean =>
  headerMeaning(header) !== null || levelOfHeader(header) !== null || bracketOf(header) !== null || /\w\?$/.test(header)
