/*
 * Whether two texts mean the same name, whoever wrote them: search, type-ahead and the reading of sheets compare alike.
 */

/** Letters whose mark does not come loose when a text is taken apart; the index folds them in the same way. */
const bound: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}

const plain = /^[\x20-\x7e]*$/

/** Lower case without accents: `Coöperatie` -> `cooperatie`. */
export const fold = (text: string): string =>
  // Most words have no letter that could fold to another.
  plain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replaceAll(/\p{Mark}/gu, '')
        .toLowerCase()
        .replaceAll(/[øæœßłđıþð]/g, (letter) => bound[letter] ?? letter)

/** What names are compared by: folded, letters and digits only. `Gem. Súdwest-Fryslân` -> `gemsudwestfryslan`. */
export const bare = (name: string): string => fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** How many letters of a name may be wrong: none under 4 letters, one under 8, two from 8. */
export const slack = (word: string): 0 | 1 | 2 => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/**
 * Letters added, left out, changed or swapped to make `a` of `b`: the restricted distance of F. J. Damerau, *A technique for
 * computer detection and correction of spelling errors*, Communications of the ACM 7 (1964).
 */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) steps.push((before[j - 2] ?? 0) + 1)
      row.push(Math.min(...steps))
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
