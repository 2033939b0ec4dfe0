/*
 * A form is filled in upon a record as it was when it was opened. When somebody else changes that record meanwhile, what was left
 * alone in the form follows, and what both changed is for the person to choose.
 */

/** A form upon its record: `opened` as the record was, `mine` as it is filled in. */
type Filled<T> = { opened: T; mine: T }
/** A field that both changed, each to something else. */
export type DoubleChange<T> = { [F in keyof T]: { field: F; mine: T[F]; theirs: T[F] } }[keyof T]

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The same form upon the record as it is now, and the fields in which the two cannot both be right. */
export function rebaseDraft<T extends object>(
  { opened, mine }: Filled<T>,
  present: T,
): Filled<T> & { doubles: DoubleChange<T>[] } {
  const now: Filled<T> = { opened: { ...present }, mine: { ...mine } }
  const doubles: DoubleChange<T>[] = []
  for (const field of Object.keys(present) as (keyof T)[]) {
    const untouched = isSame(mine[field], opened[field])
    if (untouched) now.mine[field] = present[field]
    else if (!isSame(present[field], opened[field]) && !isSame(present[field], mine[field])) {
      now.opened[field] = opened[field]
      doubles.push({ field, mine: mine[field], theirs: present[field] })
    }
  }
  return { ...now, doubles }
}

/** The form once a person has chosen one of the two values of a field. */
export const settleDouble = <T extends object>(
  { opened, mine }: Filled<T>,
  { field, theirs }: DoubleChange<T>,
  whose: 'mine' | 'theirs',
): Filled<T> => ({
  opened: { ...opened, [field]: theirs },
  mine: whose === 'mine' ? mine : { ...mine, [field]: theirs },
})
