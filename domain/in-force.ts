/** In force on a day: both ends included, a date that is not known is open (R1). */
export const validOn =
  (on: string) =>
  ({ since, until }: { since: string | null; until: string | null }): boolean =>
    (since === null || since <= on) && (until === null || on <= until)
