/** The day (YYYY-MM-DD) so many calendar months later; where that month is shorter, its last day (R10). */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, lastDate))
  return first.toISOString().slice(0, 10)
}

/** Whether more than so many calendar months have passed since a day; of a day not known it is not so (R10). */
export const isLongerAgo = (since: string | null, months: number, on: string): boolean =>
  since !== null && addMonths(since, months) < on

/** The day (YYYY-MM-DD) before. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
/** The day (YYYY-MM-DD) on which a moment falls in the regions, whatever the clock of the machine is set to. */
export const dayOf = (moment: Date): string => days.format(moment)

/** The moment (UTC) at which a day (YYYY-MM-DD) begins in the regions. */
export function startOfDay(day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // One hour before midnight in winter, two in summer; the clock is never changed at midnight.
  const hour = 3_600_000
  return new Date(dayOf(new Date(midnight - 2 * hour)) === day ? midnight - 2 * hour : midnight - hour)
}

/** The day (YYYY-MM-DD) after. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().replace(/T.*/, '')
