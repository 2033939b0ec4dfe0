import type { Level } from '../../contract/vocabulary.ts'
import { partnersOf } from '../partners.ts'
import { readingBy } from '../region-state.ts'
import { seatsByTable } from './tables.ts'
import { rangeOf } from './strengths.ts'
import { tiedPairs } from './tied-pairs.ts'

/**
 * Who works with whom at a level, all pairs at once, as `contactsBetween` says it of two. Cell a · size + b of `low` holds the
 * strength that is sure, of `high` the one that may be; `stated`: anything is stated of a contact.
 */
export type ContactMatrix = {
  ids: readonly string[]
  index: ReadonlyMap<string, number>
  size: number
  low: Uint8Array
  high: Uint8Array
  stated: Uint8Array
}

export const contactMatrix = readingBy((state, level: Level): ContactMatrix => {
  const ids = partnersOf(state).map(({ id }) => id)
  const index = new Map(ids.map((id, at) => [id, at]))
  const size = ids.length
  const cells = () => new Uint8Array(size * size)
  const matrix = { ids, index, size, low: cells(), high: cells(), stated: cells() }
  const join = (a: number, b: number, low: number, high: number) => {
    for (const cell of [a * size + b, b * size + a]) {
      matrix.stated[cell] = 1
      if (low > (matrix.low[cell] ?? 0)) matrix.low[cell] = low
      if (high > (matrix.high[cell] ?? 0)) matrix.high[cell] = high
    }
  }
  const at = (partner: string) => index.get(partner) ?? 0
  for (const { a, b, ...pair } of tiedPairs(state)) {
    const stated = { statements: pair[level], unlevelled: level === 'unspecified' ? [] : pair.unspecified }
    if (stated.statements.length + stated.unlevelled.length === 0) continue
    const { low, high } = rangeOf(stated)
    join(at(a), at(b), low, high)
  }
  for (const seats of seatsByTable(state, level).values()) {
    const here = [...seats.values()]
      .flat()
      .filter(({ high }) => high > 0)
      .map(({ partner, low, high }) => ({ low, high, at: at(partner) }))
    here.forEach((seat, first) => {
      for (let next = first + 1; next < here.length; next++) {
        const other = here[next]
        if (other !== undefined && other.at !== seat.at)
          join(seat.at, other.at, Math.min(seat.low, other.low), Math.min(seat.high, other.high))
      }
    })
  }
  return matrix
})

/** What a cell says of two: as `state` of `cooperationBetween`, when no strength is asked for but that they do. */
export const isContact = ({ size, low }: ContactMatrix, a: number, b: number, asked = 1): boolean =>
  (low[a * size + b] ?? 0) >= asked
export const mayBeContact = ({ size, high }: ContactMatrix, a: number, b: number, asked = 1): boolean =>
  (high[a * size + b] ?? 0) >= asked
