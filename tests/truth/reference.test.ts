import { expect, it } from '@jest/globals'
import { differencesOf } from './differences.ts'
import { arbitraryDay, arbitraryGraph } from './reference/arbitrary-graph.ts'

/** Random regions by their number; a hunt takes more of them, from where it likes: FROM=5000 RUNS=3000. */
const from = Number(process.env['FROM'] ?? 1)
const runs = Number(process.env['RUNS'] ?? 60)

it('says of any region what a second reading of the rules, written from their description alone, says of it', () => {
  const found = Array.from({ length: runs }, (_, at) => from + at).flatMap((seed) =>
    differencesOf(arbitraryGraph(seed), arbitraryDay).map((difference) => ({ seed, ...difference })),
  )
  expect(found).toEqual([])
}, 600_000)
