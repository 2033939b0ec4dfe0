import type { Levels } from '../../contract/figures.ts'
import { multiplexityOf } from '../../domain/network/multiplexity.ts'
import { partnersOf } from '../../domain/partners.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { silentLevels } from '../../domain/sources/silent-levels.ts'
import { knownBy, lack } from './lacking.ts'
import { levelBits, statedBits, type Together, togetherOf } from './together.ts'

const { administrative: table, operational: floor } = levelBits
const tableStated = statedBits('administrative')
const floorStated = statedBits('operational')

/**
 * Pairs of partners by where they meet. A level of which nobody speaks is not known, so neither is who meets at both. Where it
 * turns on values that differ, a pair is counted apart and nowhere else.
 */
export function levelsOf(state: RegionState): Levels {
  const together = togetherOf(state)
  const partners = partnersOf(state)
  const sums = countPairs(together, () => true)
  const silent = silentLevels(state).filter((level) => level !== 'policy')
  const { pairs, both, administrative, operational, other, open, differ } = sums
  const nothing = silent.length === 2 || (silent.length === 0 && pairs + differ === 0)
  const lacking = [
    ...(nothing ? [lack('nothing_said', 0, partners.length)] : []),
    ...(nothing ? [] : silent.map((level) => lack('level_silent', 0, 0, level))),
    ...(open > 0 ? [lack('level_unspecified', open, pairs)] : []),
    ...(differ > 0 ? [lack('values_differ', differ, pairs + differ)] : []),
  ]
  return {
    known: knownBy(pairs > 0 && silent.length === 0, lacking),
    lacking,
    pairs,
    both,
    administrative,
    operational,
    other,
    differ,
    multiplexity: multiplexityOf({ both: both.n, pairs }),
    alike: alikeOf(together, partners),
  }
}

type Where = 'both' | 'administrative' | 'operational' | 'other' | null

/** Where two meet, by the levels at which they do. */
function whereOf(levels: number): Where {
  if ((levels & 15) === 0) return null
  const found = levels & (table | floor)
  return found === (table | floor) ? 'both' : found === table ? 'administrative' : found ? 'operational' : 'other'
}

function countPairs({ size, at, open }: Together, counts: (a: number, b: number) => boolean) {
  const sums = {
    pairs: 0,
    open: 0,
    differ: 0,
    ...{ both: none(), administrative: none() },
    operational: none(),
    other: none(),
  }
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const [cell, unsure] = [at[a * size + b] ?? 0, open[a * size + b] ?? 0]
      if (((cell & 15) === 0 && unsure === 0) || !counts(a, b)) continue
      const where = whereOf(cell)
      if (whereOf(cell | (unsure >> 4)) !== where) sums.differ++
      else if (where !== null) {
        sums.pairs++
        const found = cell & (table | floor)
        if ((unsure & (table | floor)) !== 0 && where !== 'both') sums.open++
        sums[where].n++
        if (found === 0 ? cell >> 4 !== 0 : statedIn(cell, found)) sums[where].stated++
      }
    }
  return sums
}
const none = () => ({ n: 0, stated: 0 })
const statedIn = (cell: number, found: number) =>
  ((found & table) === 0 || (cell & tableStated) !== 0) && ((found & floor) === 0 || (cell & floorStated) !== 0)

/** Partners of one kind that work with the same others at the same levels stand for each other: the first counts. */
function alikeOf(together: Together, partners: readonly { kind: string }[]): Levels['alike'] {
  const { size, at } = together
  const rows = Array.from({ length: size }, (_, v) => at.subarray(v * size, v * size + size))
  const groups: number[][] = []
  rows.forEach((row, v) => {
    const like = ([first = 0]: number[]) =>
      partners[first]?.kind === partners[v]?.kind &&
      row.every((cell, w) => w === v || w === first || (cell & 15) === ((rows[first]?.[w] ?? 0) & 15))
    const group = groups.find(like)
    if (group === undefined) groups.push([v])
    else group.push(v)
  })
  const firsts = new Set(groups.map(([first]) => first))
  const { pairs, both } = countPairs(together, (a, b) => firsts.has(a) && firsts.has(b))
  return { pairs, both: both.n }
}
