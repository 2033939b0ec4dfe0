import { readGuard } from '../../../contract/template/cell-text.ts'
import { fold } from '../../../domain/text-match.ts'
import { CELL_ERROR } from '../file/sheet.ts'

const plain = /^[\w(&][\x21-\x7e]*(?: [\x21-\x7e]+)*$/

/** A cell as it is read: any white space is one space, none at the ends, composed, and without the guard of a spreadsheet. */
export function cleanCell(raw: string): string {
  if (raw === '' || plain.test(raw)) return raw
  const text = raw
    .replaceAll(/[\s\u200b\u2060\u00ad]+/gu, ' ')
    .trim()
    .normalize('NFC')
  return text.startsWith("'") ? readGuard(text) : text
}

const keys = new Map<string, string>()

/** What words are compared by: folded, `_` and `-` are a space, no mark at the end. Kept for words that come again. */
export function wordKey(text: string): string {
  let key = keys.get(text)
  if (key === undefined) {
    key = fold(text)
      .replaceAll(/[_‐-]+/gu, ' ')
      .replaceAll('’', "'")
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replace(/(?<=.)[\s.:?*]+$/, '')
    if (keys.size > 5_000) keys.clear()
    keys.set(text, key)
  }
  return key
}

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
