import { namedLevels } from '../../contract/vocabulary.ts'
import { isPositive, type Said } from '../gaps/rows.ts'
import type { MeasureInput } from '../measures.ts'
import { contactsOf, type Contacts } from './contacts.ts'
import { type Range, rangeOf } from './ranges.ts'

/** What is said of a pair at one level. */
type AtLevel = Range & { ids: string[] }
type Pair = {
  a: string
  b: string
  /** By level, `unspecified` too; what nobody speaks of is left out. */
  levels: Partial<Record<Said['id'], AtLevel>>
  /** Levels at which both sit at one table. */
  shares: string[]
}

/** Every pair with a direct tie of which somebody named a strength (R8); no kin counts here (R4). */
export function pairs(input: MeasureInput): Pair[] {
  const contacts = contactsOf(input)
  const found: Pair[] = []
  for (const [a, others] of contacts.ties)
    for (const [b, said] of others) {
      if (b <= a) continue
      const levels = Object.fromEntries(
        Object.entries(said).flatMap(([level, all]) => {
          const range = rangeOf(all)
          return range === null ? [] : [[level, { ...range, ids: all.map(({ id }) => id) }] as const]
        }),
      )
      if (Object.values(levels).some(({ known }) => known)) found.push({ a, b, levels, shares: shared(contacts, a, b) })
    }
  return found
}

const shared = ({ tables, tablesOf }: Contacts, a: string, b: string) =>
  namedLevels.filter((level) =>
    [...(tablesOf.get(a) ?? [])].some((id) =>
      [a, b].every((one) => tables.get(id)?.seats[level]?.get(one)?.said.some(isPositive) === true),
    ),
  )
