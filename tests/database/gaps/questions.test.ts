import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { writeChangeSet } from '../../../server/changes/handlers.ts'
import type { Deps } from '../../../server/web/handler.ts'
import { questionsOf, readGaps } from '../../../server/gaps.ts'
import { findGaps } from '../../../server/gaps/find-gaps.ts'
import { words } from '../../support/asked.ts'
import { stateOf } from '../../support/state-of.ts'
import { changeSet, testDeps, tiny, write } from '../../support/tiny.ts'
import { cleanRegion } from '../../truth/clean.ts'
import { plantedRegion } from '../../truth/planted-region.ts'
import { puts, sayIn } from '../../networks/say.ts'

jest.setTimeout(30_000)

let deps: Deps
beforeAll(async () => {
  deps = await testDeps('2026-07-01')
})
afterAll(() => deps.database.close())

describe('the questions of a region', () => {
  it('are asked again when the region has changed', async () => {
    const network = tiny()
    const { partner, sits } = words(network)
    const kinds = ['municipality', 'municipality_centre', 'uwv', 'sbb', 'trade_union', 'employers_org']
    const all = kinds.map((kind, i) => partner(`p${i}`, kind))
    await write(deps, network, [network.put('body', 't'), ...all, ...kinds.map((_, i) => sits(`p${i}`, 'policy'))])
    const asked = () => deps.database.read((run) => questionsOf(deps, run, network.region))
    const before = await asked()
    expect(await asked()).toEqual(before)
    await writeChangeSet(deps, network.region, changeSet('One more', [partner('p9', 'care')]), 1)
    expect(await asked()).toEqual({ found: (before?.found ?? 0) + 1, undecidable: before?.undecidable })
  })

  it('are those of what was written, when it is read back, whatever other regions hold', async () => {
    const here = tiny()
    const records = puts(plantedRegion.network(sayIn(here)))
    await write(deps, here, records, plantedRegion.region)
    const there = tiny()
    await write(deps, there, puts(cleanRegion.network(sayIn(there))), cleanRegion.region)
    const answer = await deps.database.read((run) => readGaps(deps, run, here.region, deps.today()))
    expect(answer).toEqual(findGaps(stateOf(here, records, plantedRegion.region), deps.queries.rules))
    expect(answer.gaps.length).toBeGreaterThan(25)
  })
})
