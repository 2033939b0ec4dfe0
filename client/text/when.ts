import { dayOf } from '../../domain/calendar.ts'
import type { Words } from '../i18n/words.ts'

/** A moment of the log as day and time in the region. */
export const whenText = (at: string, { day, time }: Words): { day: string; time: string } => {
  const moment = new Date(at)
  return { day: day(dayOf(moment)), time: time(moment) }
}
