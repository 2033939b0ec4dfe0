import { type Level, levels } from '../../contract/vocabulary.ts'
import { countingStatements } from '../counting.ts'
import { reading } from '../region-state.ts'
import type { Statement } from '../statements.ts'
import { rangeOf, type Stated, unsureOf } from './strengths.ts'

/** Two partners with a direct tie, and what is stated of it at each level; `a` comes first in the order of ids. */
export type TiedPair = { a: string; b: string } & Record<Level, Statement[]>

export const tiedPairs = reading((state): TiedPair[] => {
  const pairs = new Map<string, TiedPair>()
  for (const statement of countingStatements(state)) {
    if (statement.what !== 'partner') continue
    const { partner, at } = statement
    const [a, b] = partner < at ? [partner, at] : [at, partner]
    const key = `${a} ${b}`
    const pair = pairs.get(key) ?? { a, b, administrative: [], policy: [], operational: [], unspecified: [] }
    pairs.set(key, pair)
    pair[statement.level].push(statement)
  }
  return [...pairs.values()]
})

/** What is stated of a tie at a level, and what may be at this one; null when that is nothing. */
export function tieAt(pair: TiedPair, level: Level): Stated | null {
  const stated = { statements: pair[level], unlevelled: level === 'unspecified' ? [] : pair.unspecified }
  return stated.statements.length + stated.unlevelled.length === 0 ? null : stated
}

/** Ties at a level of which sources contradict each other whether they are there, so that they are no sure contact. Ids. */
export const contradictedTies = reading(
  (state): ReadonlySet<string> =>
    new Set(
      tiedPairs(state).flatMap((pair) =>
        levels.flatMap((level) => {
          const stated = tieAt(pair, level)
          if (stated === null || rangeOf(stated).low > 0) return []
          // A tie of unknown strength beside "asked, and there is none" is none (R8): nothing is unsure of it.
          const differ = unsureOf(stated, 1).every(({ reason }) => reason === 'values_differ')
          return differ ? stated.statements.map(({ id }) => id) : []
        }),
      ),
    ),
)
