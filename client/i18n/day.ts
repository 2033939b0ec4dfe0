import { dayOf } from '../../domain/calendar.ts'

const MINUTE = 60_000
let last = { minute: NaN, day: '' }

/**
 * Today in the region: asked when something is written, since a page may stay open over midnight. Worked out once a minute: it is
 * asked at every crossing of a map that is filled in, and a day begins on a whole minute.
 */
export function today(): string {
  const minute = Math.floor(Date.now() / MINUTE)
  if (minute !== last.minute) last = { minute, day: dayOf(new Date(minute * MINUTE)) }
  return last.day
}
