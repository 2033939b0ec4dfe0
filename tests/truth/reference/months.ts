/** A day some calendar months later, clamped to the end of the month (R10). */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const target = year * 12 + (month - 1) + months
  const lastOfMonth = new Date(Date.UTC(Math.floor(target / 12), (target % 12) + 1, 0)).getUTCDate()
  const later = new Date(Date.UTC(Math.floor(target / 12), target % 12, Math.min(date, lastOfMonth)))
  return later.toISOString().slice(0, 10)
}

/** R10: "for more than n months" is strict, counted from the earlier date. */
export const isOlderThan = (day: string, months: number, on: string): boolean => monthsLater(day, months) < on
