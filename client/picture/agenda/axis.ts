import { addMonths } from '../../../domain/calendar.ts'

/** Time from left to right: from and to as days (YYYY-MM-DD), the years that begin in it, and where a day lies, px. */
export type TimeAxis = {
  from: string
  to: string
  on: string
  width: number
  years: { year: number; x: number }[]
  x: (day: string) => number
}

/** At least so many years are seen before today, and at most. */
const SPAN = { least: 5, most: 12 }
/** Room behind today for what goes on, months; and at most for what ends later. */
const AHEAD = { least: 5, most: 24 }
const time = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** An axis that holds these days as far as they are near, and today. `width`: px it may take. */
export function timeAxis(days: readonly string[], on: string, width: number): TimeAxis {
  const today = Number(on.slice(0, 4))
  const first = Math.min(today - SPAN.least, ...days.map((day) => Number(day.slice(0, 4))))
  const from = `${Math.max(first, today - SPAN.most)}-01-01`
  const [soon, far] = [addMonths(on, AHEAD.least), addMonths(on, AHEAD.most)]
  const to = days.filter((day) => day > soon).reduce((last, day) => (day > last ? (day < far ? day : far) : last), soon)
  const [start, length] = [time(from), time(to) - time(from)]
  const x = (day: string) => Math.min(Math.max(((time(day) - start) / length) * width, 0), width)
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, at) => {
    const year = Number(from.slice(0, 4)) + at
    return { year, x: x(`${year}-01-01`) }
  })
  return { from, to, on, width, years, x }
}
