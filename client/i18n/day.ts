import { dayOf } from '../../domain/calendar.ts'

/** Today in the region: asked when something is written, since a page may stay open over midnight. */
export const today = (): string => dayOf(new Date())
