import { type Level, levels } from '../../contract/vocabulary.ts'
import { contactMatrix, cooperationAt, isSourcedAt } from '../../domain/contacts/contact-matrix.ts'
import type { Net } from '../../domain/network/net.ts'
import { partnersOf } from '../../domain/partners.ts'
import { reading } from '../../domain/region-state.ts'

const bit: Record<Level, number> = { administrative: 1, policy: 2, operational: 4, unspecified: 8 }
/** The levels in a cell of `at` or `open`. */
export const levelBits = bit
/** In a cell of `at`: every part of it is the word of a source. */
export const statedBits = (level: Level) => bit[level] << 4
/** In a cell of `open`: of what is stated at a level the values differ. */
export const differBits = (level: Level) => bit[level] << 4

/**
 * Who works with whom, by the numbers of the region's partners. Cell a · size + b of `at` holds a bit for each level at which
 * two surely do, and one for each level that a source states so; of `open` a bit for each level at which it is not known, and
 * one for each at which what is stated differs.
 */
export type Together = { size: number; at: Uint8Array; open: Uint8Array }

/** Who works with whom at each level (R9), in one cell for each two. */
export const togetherOf = reading((state): Together => {
  const size = partnersOf(state).length
  const [at, open] = [new Uint8Array(size * size), new Uint8Array(size * size)]
  for (const level of levels) {
    const matrix = contactMatrix(state, level)
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) {
        const cell = a * size + b
        const cooperation = cooperationAt(matrix, a, b)
        if (cooperation === 'yes')
          at[cell] = (at[cell] ?? 0) | bit[level] | (isSourcedAt(matrix, a, b) ? statedBits(level) : 0)
        else if (cooperation === 'differ') open[cell] = (open[cell] ?? 0) | differBits(level)
        else if (cooperation === 'unknown') open[cell] = (open[cell] ?? 0) | bit[level]
      }
  }
  return { size, at, open }
})

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
