import type { Words } from '../i18n/words.ts'

/** How many the filters let through, of how many there are. */
export type HeldCount = { shown: number; all: number }

/** Counts distinct ids of things, and of those that no filter holds back. */
export function heldCount<T extends { filtered: boolean }>(
  list: readonly T[],
  ids: (one: T) => readonly string[],
): HeldCount {
  const of = (some: readonly T[]) => new Set(some.flatMap(ids)).size
  return { shown: of(list.filter(({ filtered }) => !filtered)), all: of(list) }
}

/** "17", or "13 van de 17" while a filter holds some back. */
export const heldText = ({ shown, all }: HeldCount, { t, figure }: Words): string =>
  shown === all ? figure(all) : t('filters.held', { n: shown, of: all })
