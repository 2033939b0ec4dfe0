import type { Levels } from '../../contract/figures.ts'
import { multiplexityOf } from '../../domain/network/multiplexity.ts'
import type { Read } from '../gaps/readings.ts'
import { knownBy, lack } from './lacking.ts'
import { levelBits, statedBits, type Together } from './together.ts'

const { administrative: table, operational: floor, unspecified: unsaid } = levelBits
const tableStated = statedBits('administrative')
const floorStated = statedBits('operational')

/** Pairs of partners by where they meet. A level of which nobody speaks is not known, so neither is who meets at both. */
export function levelsOf(together: Together, { given }: Read): Levels {
  const sums = countPairs(together, () => true)
  const silent = given.silent.filter((level) => level !== 'policy')
  const nothing = silent.length === 2 || (silent.length === 0 && sums.pairs === 0)
  const lacking = [
    ...(nothing ? [lack('nothing_said', 0, given.partners.length)] : []),
    ...(nothing ? [] : silent.map((level) => lack('level_silent', 0, 0, level))),
    ...(sums.open > 0 ? [lack('level_unspecified', sums.open, sums.pairs)] : []),
  ]
  const { pairs, both, administrative, operational, other } = sums
  return {
    known: knownBy(pairs > 0 && silent.length === 0, lacking),
    lacking,
    pairs,
    both,
    administrative,
    operational,
    other,
    multiplexity: multiplexityOf({ both: both.n, pairs }),
    alike: alikeOf(together, given.partners),
  }
}

function countPairs({ size, at }: Together, both: (a: number, b: number) => boolean) {
  const sums = { pairs: 0, open: 0, both: none(), administrative: none(), operational: none(), other: none() }
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const cell = at[a * size + b] ?? 0
      if ((cell & 15) === 0 || !both(a, b)) continue
      sums.pairs++
      const found = cell & (table | floor)
      if ((cell & unsaid) !== 0 && found !== (table | floor)) sums.open++
      const stated = found === 0 ? cell >> 4 !== 0 : statedIn(cell, found)
      const where =
        found === (table | floor) ? 'both' : found === table ? 'administrative' : found ? 'operational' : 'other'
      sums[where].n++
      if (stated) sums[where].stated++
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
