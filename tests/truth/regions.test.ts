import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Deps } from '../../server/web/handler.ts'
import { testDeps } from '../support/tiny.ts'
import { answerOf, uproot } from './answer.ts'
import { cleanRegion } from './clean.ts'
import { plantedRegion } from './planted-region.ts'

let deps: Deps
beforeAll(async () => {
  deps = await testDeps('2026-07-01')
})
afterAll(async () => {
  await uproot(deps)
  await deps.database.close()
})

describe('all rules together', () => {
  it('say nothing of the clean region', async () => {
    expect(await answerOf(deps, cleanRegion, null)).toEqual({ found: [], open: [] })
  })

  it('find in the planted region what was planted, and nothing else', async () => {
    const { found, open } = await answerOf(deps, plantedRegion, null)
    expect({ found: found.map((line) => line.replace(/ < .*/, '')), open }).toEqual({
      found: [...plantedRegion.found].sort(),
      open: [...plantedRegion.open].sort(),
    })
  })
})
