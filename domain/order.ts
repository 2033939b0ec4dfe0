export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** In the order of their ids, so that the order in which things were written never shows in an answer. */
export function byId<T extends { id: string }>(list: readonly T[]): T[] {
  // Most come in order already.
  const isSorted = list.every((item, at) => at === 0 || (list[at - 1]?.id ?? '') <= item.id)
  return isSorted ? [...list] : [...list].sort((a, b) => compareText(a.id, b.id))
}

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true })
/** An article before the name does not count: 's-Hertogenbosch stands at the H, 't Gooi at the G. */
const sortKey = (name: string) => name.replace(/^['’‘`][st][- ]/i, '')
/** Compares names as a Dutch list of them does, whatever the language of the screen: without accents or capitals, 2 before 10. */
export const compareNames = (a: string, b: string): number =>
  collator.compare(sortKey(a), sortKey(b)) || collator.compare(a, b)
