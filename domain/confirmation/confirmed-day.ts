type Dated = { lastConfirmed: string | null; source: string }

/**
 * Of a statement the day (YYYY-MM-DD) on which it was last said: confirmed, else the date of its source. Null where neither has a day.
 */
export function confirmedDay(sources: readonly { id: string; date: string | null }[]): (said: Dated) => string | null {
  const dates = new Map(sources.map(({ id, date }) => [id, date]))
  return ({ lastConfirmed, source }) => lastConfirmed ?? dates.get(source) ?? null
}
