import type { Level } from '../../contract/vocabulary.ts'
import { isPositive } from '../counting.ts'
import { partnersOf } from '../partners.ts'
import { readingBy } from '../region-state.ts'
import type { Cooperation } from './contacts.ts'
import { rangeOf, type Stated, unsureOf } from './strengths.ts'
import { seatsByTable } from './tables.ts'
import { tieAt, tiedPairs } from './tied-pairs.ts'

/**
 * Who works with whom at a level, all pairs at once, as `contactsBetween` says it of two. Cell a · size + b of `low` holds the
 * strength that is sure, of `high` the one that may be, of `marks` what else is to be said of it.
 */
export type ContactMatrix = {
  ids: readonly string[]
  index: ReadonlyMap<string, number>
  size: number
  low: Uint8Array
  high: Uint8Array
  marks: Uint8Array
}

/** In a cell of `marks`: anything is stated of a contact. */
const isStated = 1
/** What may be a contact turns on values that differ; or on something else that is not known. */
const [differs, isOpen] = [2, 4]
/** What is surely a contact is the word of a source, not our reading. */
const isSourced = 8

/** A tie or a seat, as far as its cells ask. */
type Part = { low: number; high: number; marks: number }

export const contactMatrix = readingBy((state, level: Level): ContactMatrix => {
  const ids = partnersOf(state).map(({ id }) => id)
  const index = new Map(ids.map((id, at) => [id, at]))
  const size = ids.length
  const cells = () => new Uint8Array(size * size)
  const matrix = { ids, index, size, low: cells(), high: cells(), marks: cells() }
  const { low, high, marks } = matrix
  const join = (a: number, b: number, lower: number, higher: number, mark: number) => {
    for (const cell of [a * size + b, b * size + a]) {
      marks[cell] = (marks[cell] ?? 0) | mark
      if (lower > (low[cell] ?? 0)) low[cell] = lower
      if (higher > (high[cell] ?? 0)) high[cell] = higher
    }
  }
  const at = (partner: string) => index.get(partner) ?? 0
  for (const pair of tiedPairs(state)) {
    const stated = tieAt(pair, level)
    if (stated === null) continue
    const part = partOf(stated)
    join(at(pair.a), at(pair.b), part.low, part.high, part.marks)
  }
  for (const seats of seatsByTable(state, level).values()) {
    const here = [...seats.values()]
      .flat()
      .filter((seat) => seat.high > 0)
      .map((seat) => ({ ...partOf(seat), at: at(seat.partner) }))
    // A table where all sit has a million pairs: nothing is made for each.
    for (let i = 0; i < here.length; i++)
      for (let j = i + 1; j < here.length; j++) {
        const [one, other] = [here[i], here[j]]
        if (one === undefined || other === undefined || one.at === other.at) continue
        const mark = ((one.marks | other.marks) & ~isSourced) | (one.marks & other.marks & isSourced)
        join(one.at, other.at, Math.min(one.low, other.low), Math.min(one.high, other.high), mark)
      }
  }
  return matrix
})

function partOf(stated: Stated): Part {
  const { low, high } = rangeOf(stated)
  let marks = isStated
  for (const { reason } of unsureOf(stated, 1)) marks |= reason === 'values_differ' ? differs : isOpen
  if (low > 0 && stated.statements.some((statement) => isPositive(statement) && !statement.inferred)) marks |= isSourced
  return { low, high, marks }
}

/** What a cell says of two: the state of `cooperationBetween`, when no strength is asked for but that they do. */
export function cooperationAt({ size, low, high, marks }: ContactMatrix, a: number, b: number): Cooperation['state'] {
  const cell = a * size + b
  const mark = marks[cell] ?? 0
  if ((low[cell] ?? 0) > 0) return 'yes'
  if ((high[cell] ?? 0) === 0) return (mark & isStated) === 0 ? 'unrecorded' : 'no'
  return (mark & isOpen) === 0 ? 'differ' : 'unknown'
}

/** Whether two work together by the word of a source: a tie, or both seats at a table. */
export const isSourcedAt = ({ size, low, marks }: ContactMatrix, a: number, b: number): boolean =>
  (low[a * size + b] ?? 0) > 0 && ((marks[a * size + b] ?? 0) & isSourced) !== 0
