import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { RegionId } from '../../contract/ids.ts'
import type { Deps } from '../../server/web/handler.ts'
import { readGaps } from '../../server/gaps.ts'
import { loadSeed } from '../../seed/load.ts'
import { gapAnswer } from '../seed/gap-answer.ts'
import { testDeps } from '../support/deps.ts'

let deps: Deps

beforeAll(async () => {
  deps = await testDeps()
  await loadSeed(deps)
}, 180_000)
afterAll(() => deps.database.close())

type Line = { rule: string; about: string[]; severity: string }

describe('the gaps of the seed, held against those found by hand', () => {
  it.each(gapAnswer)(
    '$region',
    async ({ region, tooEarly, found, undecidable }) => {
      const id = RegionId.parse(region)
      const gaps = await deps.database.read((run) => readGaps(deps, run, id, '2026-07-01'))
      const short = (about: string) => about.replace(`${region.toLowerCase()}-`, '')
      const lines = (all: Line[]) =>
        all.map(({ rule, about, severity }) => [rule, ...about.map(short), severity].join(' '))
      expect(lines(gaps.gaps).sort()).toEqual([...found].sort())
      expect(lines(gaps.undecidable).sort()).toEqual([...undecidable].sort())
      expect(gaps.tooEarly).toBe(tooEarly)
    },
    180_000,
  )
})
