import type { Queries } from '../store/queries.ts'

type Rules = Queries['rules']

/** Rules that are asked in one query, so that what they share is sent once: sending takes longer than most rules. */
export type Group = { rules: Rules; text: string; partners: boolean }

const made = new WeakMap<Rules, Group[]>()

/** Those that look at each partner, which need little that must be computed first; then the others. */
export function groupsOf(rules: Rules): Group[] {
  const known = made.get(rules)
  if (known !== undefined) return known
  const groups = [true, false].flatMap((partners): Group[] => {
    const some = rules.filter(({ query }) => query?.includes('$partners') === partners)
    const text = some.map(({ query }) => query).join('\nUNION ALL\n')
    return some.length === 0 ? [] : [{ rules: some, text, partners }]
  })
  made.set(rules, groups)
  return groups
}
