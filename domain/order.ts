export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** In the order of their ids, so that the order in which things were written never shows in an answer. */
export const byId = <T extends { id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => compareText(a.id, b.id))
