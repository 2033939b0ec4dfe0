import type { Level } from '../../contract/vocabulary.ts'
import { readingBy } from '../region-state.ts'
import { cooperationBetween } from './contacts.ts'
import { type Stated, unsureOf } from './strengths.ts'
import { seatsByTable } from './tables.ts'
import { tieAt, tiedPairs } from './tied-pairs.ts'

const differs = (stated: Stated): boolean => unsureOf(stated, 1).some(({ reason }) => reason === 'values_differ')

/**
 * The pairs of partners of whom sources contradict each other whether they work together at a level: of whom `cooperationBetween`
 * says `differ`. They are few, and only where the values of a tie or a seat differ is looked.
 */
export const differingPairs = readingBy((state, level: Level): readonly (readonly [string, string])[] => {
  const pairs = new Map<string, [string, string]>()
  const add = (a: string, b: string) => {
    if (a !== b) pairs.set(a < b ? `${a} ${b}` : `${b} ${a}`, [a, b])
  }
  for (const pair of tiedPairs(state)) {
    const stated = tieAt(pair, level)
    if (stated !== null && differs(stated)) add(pair.a, pair.b)
  }
  for (const seats of seatsByTable(state, level).values())
    for (const seat of [...seats.values()].flat())
      if (differs(seat)) for (const other of seats.keys()) add(seat.partner, other)
  return [...pairs.values()].filter(([a, b]) => cooperationBetween(state, a, b, level).state === 'differ')
})
