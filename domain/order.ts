export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** In the order of their ids, so that the order in which things were written never shows in an answer. */
export function byId<T extends { id: string }>(list: readonly T[]): T[] {
  // Most come in order already.
  const isSorted = list.every((item, at) => at === 0 || (list[at - 1]?.id ?? '') <= item.id)
  return isSorted ? [...list] : [...list].sort((a, b) => compareText(a.id, b.id))
}
