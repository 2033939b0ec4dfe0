const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
/** The day of a moment in the region, YYYY-MM-DD. */
export const dayOf = (moment: Date): string => days.format(moment)
/** Today in the region: asked when something is written, since a page may stay open over midnight. */
export const today = (): string => dayOf(new Date())
