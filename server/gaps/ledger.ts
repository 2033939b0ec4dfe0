import { z } from 'zod'
import { ClosedGap, Gap, type Gaps, type Undecidable } from '../../contract/gap.ts'
import type { RegionId } from '../../contract/ids.ts'
import { giveNumbers, noNumbers, QuestionNumbers } from './numbers.ts'

/** What the ledger keeps of a gap that is found: enough to speak of it when it is gone. */
const Entry = z.strictObject({
  ...Gap.pick({ id: true, rule: true, severity: true, about: true }).shape,
  names: ClosedGap.shape.names,
})
export type Entry = z.infer<typeof Entry>
/** What was decided of it is kept with the decisions, and its number with the numbers, not here. */
const Closed = ClosedGap.omit({ decision: true, number: true })
export type Closed = z.infer<typeof Closed>

/**
 * What was found when a region was last reckoned, what has closed until then, newest first, and the numbers given to questions;
 * null in a ledger from before there were any.
 */
export type Ledger = {
  version: number
  day: string
  found: readonly Entry[]
  closed: readonly Closed[]
  numbers: QuestionNumbers | null
}

const textOf = <T>(schema: z.ZodType<T>) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema)
export const LedgerRow = z.object({
  version: z.int(),
  day: z.string(),
  found: textOf(z.array(Entry)),
  closed: textOf(z.array(Closed)),
  numbers: textOf(QuestionNumbers).nullable(),
})

export const ledgerId = (region: RegionId): string => `${region.toLowerCase()}-ledger`

/** The ledger remembers so many closed gaps of a region; the oldest make way. */
export const mostClosed = 500

/**
 * How a region stands now. `undecidable`: what cannot be decided any more is not gone. `asked`: ids of what bears a number, in the
 * order in which numbers are given.
 */
export type Account = Pick<Gaps, 'version' | 'on'> & {
  found: readonly Entry[]
  undecidable: readonly Pick<Undecidable, 'id' | 'rule' | 'missing'>[]
  asked: readonly string[]
}

/**
 * Whether the ledger tells of a later state than this one, or of the same with a number for all that is asked: a program with
 * another set of rules asks more of the same region.
 */
export const isAhead = ({ version, day, numbers }: Ledger, now: Pick<Account, 'version' | 'on' | 'asked'>): boolean =>
  version > now.version ||
  (version === now.version && day >= now.on && numbers !== null && now.asked.every((id) => id in numbers.given))

/** One change, and nothing else, lies between the ledger and now: what closed, it closed. */
export const isNextTo = ({ version, day }: Ledger, now: Pick<Account, 'version' | 'on'>): boolean =>
  version === now.version - 1 && day === now.on

/** What was found before and is neither found now nor waiting for an answer. */
export const goneSince = ({ found }: Ledger, now: Account): Entry[] => {
  const still = new Set(now.found.map(({ id }) => id))
  return found.filter((one) => !still.has(one.id) && !waits(one, now))
}

/** A gap nobody can decide any more is not solved; nor is one on a level that fell silent, which is asked as a whole. */
const waits = ({ id, rule }: Entry, { undecidable }: Account): boolean =>
  undecidable.some(
    (finding) =>
      finding.id === id || (finding.rule === rule && finding.missing.some(({ reason }) => reason === 'level_silent')),
  )

/**
 * The ledger after this account. Gone is closed, by `by` when that is known; found again is no longer closed. The first
 * account of a region closes nothing: of what was before it nobody knows.
 */
export function mergeLedger(ledger: Ledger | null, now: Account, by: Closed['by']): Ledger {
  const { version, on: day } = now
  const numbers = giveNumbers(ledger?.numbers ?? noNumbers, now.asked)
  if (ledger === null) return { version, day, found: now.found, closed: [], numbers }
  const found = new Set(now.found.map(({ id }) => id))
  const gone = goneSince(ledger, now).map((one): Closed => ({ ...one, on: day, by }))
  const lost = new Set(gone.map(({ id }) => id))
  const waiting = ledger.found.filter(({ id }) => !found.has(id) && !lost.has(id))
  const earlier = ledger.closed.filter(({ id }) => !found.has(id) && !lost.has(id))
  const closed = [...gone, ...earlier].slice(0, mostClosed)
  return { version, day, found: [...now.found, ...waiting], closed, numbers }
}
