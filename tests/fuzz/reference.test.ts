import { randomInt } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { rounds } from '../support/rounds.ts'
import { differencesOf } from '../truth/differences.ts'
import { arbitraryDay, arbitraryGraph } from '../truth/reference/arbitrary-graph.ts'

/** Random regions by their number: the first ones with every run, in a hunt others each time, or from FROM on. */
const from = Number(process.env['FROM'] ?? (rounds === 1 ? 1 : randomInt(1e9)))
const runs = 60 * rounds

it('says of any region what a second reading of the rules, written from their description alone, says of it', () => {
  const found = Array.from({ length: runs }, (_, at) => from + at).flatMap((seed) =>
    differencesOf(arbitraryGraph(seed), arbitraryDay).map((difference) => ({ seed, ...difference })),
  )
  expect(found).toEqual([])
}, 600_000)
