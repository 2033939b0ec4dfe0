import { readGuard } from '../../../contract/template/cell-text.ts'
import { fold } from '../../../domain/text-match.ts'
import { CELL_ERROR } from '../file/sheet.ts'

const plain = /^[\w(&][\x21-\x7e]*(?: [\x21-\x7e]+)*$/
/** On a cell of megabytes the search for plain words would exhaust the stack. */
const LONGEST_PLAIN = 1_000

/** A cell as it is read: any white space is one space, none at the ends, composed, and without the guard of a spreadsheet. */
export function cleanCell(raw: string): string {
  if (raw === '' || (raw.length <= LONGEST_PLAIN && plain.test(raw))) return raw
  const text = raw
    .replaceAll(/[\s\u200b\u2060\u00ad]+/gu, ' ')
    .trim()
    .normalize('NFC')
  return text.startsWith("'") ? readGuard(text) : text
}

/** No word of ours is so long, nor a name. */
const LONGEST_WORD = 200
const MOST_REMEMBERED = 5_000

/**
 * Remembers what was read into a cell: the same words come again and again. So many are remembered, then it starts anew. What is longer
 * than any word is not looked at whole: it is `long`, or what its beginning says.
 */
export function remembering<T>(readCell: (cell: string) => T, long?: T): (cell: string) => T {
  const read = new Map<string, T>()
  return (cell) => {
    if (cell.length > LONGEST_WORD) return long === undefined ? readCell(cell.slice(0, LONGEST_WORD)) : long
    const known = read.get(cell)
    if (known !== undefined || read.has(cell)) return known as T
    const value = readCell(cell)
    if (read.size >= MOST_REMEMBERED) read.clear()
    read.set(cell, value)
    return value
  }
}

/** What words are compared by: folded, `_` and `-` are a space, no mark at the end. */
export const wordKey = remembering((text) =>
  fold(text)
    .replaceAll(/[_‐-]+/gu, ' ')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/(?<=.)[\s.:?*]+$/, ''),
)

/** A lexicon from lists of words with `|` between, by `wordKey`: a Map, so that no word of a file means something to the language. */
export function lexicon<M>(
  lists: Iterable<readonly [M, string | readonly string[] | undefined]>,
): ReadonlyMap<string, M> {
  const words = new Map<string, M>()
  for (const [meaning, given] of lists)
    for (const list of given === undefined ? [] : typeof given === 'string' ? [given] : given)
      for (const word of list.split('|')) if (!words.has(wordKey(word))) words.set(wordKey(word), meaning)
  return words
}

const errorWords =
  /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|N\/B|WAARDE!|VERW!|NAAM\?|DEEL\/0!|GETAL!|LEEG!|SPILL!|CALC!)$/

/** The words of a cell in error, or null. */
export function cellError(raw: string): string | null {
  if (raw.startsWith(CELL_ERROR)) return raw.slice(CELL_ERROR.length)
  return raw.startsWith('#') && errorWords.test(raw.trim()) ? raw.trim() : null
}
