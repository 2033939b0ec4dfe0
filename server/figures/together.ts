import { type Level, levels } from '../../contract/vocabulary.ts'
import type { Net } from '../../domain/network/net.ts'
import { counts, positive, type Rows, type Said } from './rows.ts'

const bit: Record<Level, number> = { administrative: 1, policy: 2, operational: 4, unspecified: 8 }
/** The levels in a cell of `at`. */
export const levelBits = bit
/** In a cell of `at`: every part of it is the word of a source. */
export const statedBits = (level: Level) => bit[level] << 4

/**
 * Who works with whom. Cell a · size + b of `at` holds a bit for each level, and one for each level that a source states
 * so; of `hand`: how a case goes between them on the floor, 0 not at all, or a rank of `rankOf`.
 */
export type Together = { ids: readonly string[]; size: number; at: Uint8Array; hand: Uint8Array }

/** 1 = weaker than a handover asks (they do not inform each other), 2 = strength not recorded, 3 = strong enough. */
export const rankOf = (strength: number | null): number => (strength === null ? 2 : strength < 2 ? 1 : 3)

type Seat = { stated: boolean; rank: number }
/** Who sits at a table at one level. */
type Seats = Map<number, Seat>

/**
 * Partners that work together, at each level by itself (R9): a direct tie of which every known strength is at least 1,
 * or seats at the same table. Who sits in a body that carries an activity does that activity (R5). A goal is no table.
 */
export function togetherOf(ids: readonly string[], { said, activities }: Pick<Rows, 'said' | 'activities'>): Together {
  const place = new Map(ids.map((id, v) => [id, v]))
  const size = ids.length
  const at = new Uint8Array(size * size)
  const hand = new Uint8Array(size * size)
  const set = (cell: number, bits: number, rank: number) => {
    at[cell] = (at[cell] ?? 0) | bits
    hand[cell] = Math.max(hand[cell] ?? 0, rank)
  }
  const join = (a: number, b: number, level: Level, stated: boolean, rank: number) => {
    const bits = bit[level] | (stated ? statedBits(level) : 0)
    const floor = level === 'operational' ? rank : 0
    set(a * size + b, bits, floor)
    set(b * size + a, bits, floor)
  }
  for (const [level, tables] of tablesOf(said, activities, place))
    for (const seats of tables.values()) {
      const [partners, seated] = [[...seats.keys()], [...seats.values()]]
      // A table where all sit has a million pairs: nothing is made for each.
      for (let i = 0; i < partners.length; i++)
        for (let j = i + 1; j < partners.length; j++) {
          const [a, b, seatA, seatB] = [partners[i], partners[j], seated[i], seated[j]]
          if (a === undefined || b === undefined || seatA === undefined || seatB === undefined) continue
          join(a, b, level, seatA.stated && seatB.stated, Math.min(seatA.rank, seatB.rank))
        }
    }
  for (const { from, to, level, stated, rank } of tiesOf(said, place)) join(from, to, level, stated, rank)
  return { ids, size, at, hand }
}

function tablesOf(said: readonly Said[], activities: Rows['activities'], place: ReadonlyMap<string, number>) {
  const doers = new Map<string, string[]>()
  for (const { id, status, bodies } of activities)
    if (status !== 'planned') for (const body of bodies) doers.set(body, [...(doers.get(body) ?? []), id])
  const tables = new Map<Level, Map<string, Seats>>(levels.map((level) => [level, new Map()]))
  for (const one of said) {
    if ((one.what !== 'body' && one.what !== 'activity') || !positive(one) || !counts(one)) continue
    const v = place.get(one.partner)
    const there = tables.get(one.level)
    if (v === undefined || there === undefined) continue
    for (const table of [one.at, ...(one.level === 'operational' ? (doers.get(one.at) ?? []) : [])]) {
      const seats: Seats = there.get(table) ?? new Map<number, Seat>()
      const known = seats.get(v)
      const seat = {
        stated: known?.stated === true || !one.inferred,
        rank: Math.max(known?.rank ?? 0, rankOf(one.strength)),
      }
      there.set(table, seats.set(v, seat))
    }
  }
  return tables
}

/** Direct ties, each pair and level once; none where any of its strengths is 0. A known strength goes before an unknown (R8). */
function tiesOf(said: readonly Said[], place: ReadonlyMap<string, number>) {
  const found = new Map<string, { from: number; to: number; level: Level; stated: boolean; strengths: number[] }>()
  for (const { what, partner, at, level, strength, inferred } of said) {
    const [from, to] = [place.get(partner), place.get(at)]
    if (what !== 'partner' || from === undefined || to === undefined || from === to) continue
    const key = `${Math.min(from, to)} ${Math.max(from, to)} ${level}`
    const { stated, strengths } = found.get(key) ?? { stated: false, strengths: [] }
    const known = strength === null ? strengths : [...strengths, strength]
    found.set(key, { from, to, level, stated: stated || !inferred, strengths: known })
  }
  return [...found.values()]
    .filter(({ strengths }) => !strengths.includes(0))
    .map(({ strengths, ...tie }) => ({ ...tie, rank: rankOf(strengths.length === 0 ? null : Math.min(...strengths)) }))
}

type LevelNet = { who: readonly number[]; net: Net }
const made = new WeakMap<Together, Map<Level | null, LevelNet>>()

/** The net of some partners (numbers of `ids`, rising) at a level, or at any; numbered in the order of `who`. */
export function netAt(together: Together, who: readonly number[], level: Level | null): Net {
  const known = made.get(together) ?? new Map<Level | null, LevelNet>()
  made.set(together, known)
  const before = known.get(level)
  if (before?.who.length === who.length && before.who.every((v, i) => v === who[i])) return before.net
  const net = netOfCells(together, who, level === null ? 15 : bit[level])
  known.set(level, { who, net })
  return net
}

function netOfCells({ size, at }: Together, who: readonly number[], mask: number): Net {
  const columns = Int32Array.from(who)
  const starts = new Uint32Array(who.length + 1)
  const row = new Uint32Array(who.length)
  const rows = who.map((a, i) => {
    let count = 0
    for (let j = 0; j < columns.length; j++)
      if (((at[a * size + (columns[j] ?? 0)] ?? 0) & mask) !== 0) row[count++] = j
    starts[i + 1] = (starts[i] ?? 0) + count
    return row.slice(0, count)
  })
  const ends = new Uint32Array(starts[who.length] ?? 0)
  rows.forEach((some, i) => {
    ends.set(some, starts[i])
  })
  return { size: who.length, starts, ends }
}
