import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeChangeSet } from '../../../server/changes/handlers.ts'
import type { Deps } from '../../../server/web/handler.ts'
import { readGaps } from '../../../server/gaps.ts'
import { questionsOf } from '../../../server/gaps/current-gaps.ts'
import { currentState } from '../../../server/store/region-state.ts'
import { findGaps } from '../../../server/gaps/find-gaps.ts'
import { changeSet, testDeps } from '../../support/deps.ts'
import { cleanRegion } from '../../truth/clean.ts'
import { plantedRegion } from '../../truth/planted-region.ts'
import { plantNetwork } from '../../networks/network.ts'

let deps: Deps
beforeAll(async () => {
  deps = await testDeps('2026-07-01')
})
afterAll(() => deps.database.close())

describe('the questions of a region', () => {
  it('are asked again when the region has changed', async () => {
    const kinds = ['municipality', 'municipality_centre', 'uwv', 'sbb', 'trade_union', 'employers_org']
    const here = await plantNetwork(deps, ({ body, partner, prepares }) => [
      body('t'),
      kinds.map((kind, i) => [partner(`p${i}`, kind), prepares(`p${i}`, 't')]),
    ])
    const asked = async () => questionsOf(deps, await currentState(deps, here.region, deps.today()))
    const before = await asked()
    expect(await asked()).toEqual(before)
    await writeChangeSet(deps, here.region, changeSet('One more', [here.put('partner', 'p9', { kind: 'care' })]), 1)
    expect(await asked()).toEqual({ found: (before?.found ?? 0) + 1, undecidable: before?.undecidable })
  })

  it('are those of what was written, when it is read back, whatever other regions hold', async () => {
    const here = await plantNetwork(deps, plantedRegion.network, plantedRegion.region)
    await plantNetwork(deps, cleanRegion.network, cleanRegion.region)
    const answer = await deps.database.read((run) => readGaps(deps, run, here.region, deps.today()))
    expect(answer).toEqual(findGaps(here.state(), deps.queries.rules))
    expect(answer.gaps.length).toBeGreaterThan(25)
  })
})
