import { asker } from '../support/asker.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { RegionId } from '../../contract/ids.ts'
import { loadSeed } from '../../seed/load.ts'
import { writeChangeSet } from '../../server/changes/handlers.ts'
import { figureHandlers } from '../../server/figures/handlers.ts'
import type { Deps } from '../../server/web/handler.ts'
import { tryOut } from '../../server/trial/handlers.ts'
import { figuresOf } from '../support/figured.ts'
import { newRegionId } from '../networks/records.ts'
import { changeSet, testDeps } from '../support/deps.ts'
import { network, plantNetwork } from '../networks/network.ts'

let deps: Deps
beforeAll(async () => {
  deps = await testDeps('2026-07-01')
})
afterAll(() => deps.database.close())

const at = (region: RegionId) => figuresOf(deps, region)

describe('the figures', () => {
  it('come along with what is tried out, when asked', async () => {
    const here = await plantNetwork(deps, ({ body, partner, works }) => [body('t'), partner('a b'), works('a', 't')])
    const changes = network(({ works }) => works('b', 't'), {}, here).puts
    const tried = await tryOut(deps, here.region, { changes, figures: true })
    expect([tried.figures?.levels.pairs, (await at(here.region)).levels.pairs]).toEqual([1, 0])
    expect((await tryOut(deps, here.region, { changes })).figures).toBeNull()
  })

  it('are kept until the region changes or another day is asked for', async () => {
    const here = await plantNetwork(deps, ({ partner }) => partner('a', 'other', { until: '2026-07-01' }))
    const asked = async (on?: string) => {
      const query = on === undefined ? {} : { on }
      const params = { regionId: here.region }
      return (await figureHandlers(deps).getFigures({ params, query, body: undefined, seen: null, asker })).answer
    }
    const first = await asked()
    expect(await asked()).toBe(first)
    expect([first.completeness.partners, (await asked('2026-07-02')).completeness.partners]).toEqual([1, 0])
    await writeChangeSet(deps, here.region, changeSet('More', [here.put('partner', 'b')]), first.version)
    expect((await asked()).completeness.partners).toBe(2)
  })

  it('refuse a region that is not there', async () => {
    await expect(at(newRegionId())).rejects.toThrow(/There is no region/)
  })

  it('of Zeeland are those reckoned by hand from its statements', async () => {
    await loadSeed(deps)
    const { present, levels, fragile, network, partners, sectors, completeness } = await at(RegionId.parse('AM24'))
    const state = (one: string) => present.kinds.filter(({ state: found }) => found === one).map(({ kind }) => kind)
    expect([state('present').length, state('mentioned'), state('absent')]).toEqual([
      9,
      ['sw_company', 'employer'],
      ['sbb'],
    ])
    expect(levels).toMatchObject({
      pairs: 277,
      both: { n: 168 },
      administrative: { n: 84, stated: 3 },
      operational: { n: 25 },
      alike: { pairs: 72, both: 25 },
    })
    // Who leads to anybody at all, at whatever level, is not apart.
    expect(fragile.alone).toEqual([])
    expect(network[0]).toMatchObject({ level: null, partners: 30, pairs: 277, parts: 2, largest: 29 })
    expect(partners.find(({ id }) => id === 'am24-uwv')?.degree).toBe(28)
    expect(sectors.find(({ sector }) => sector === 'public')).toMatchObject({
      partners: 17,
      levels: { administrative: { own: 14 }, policy: { own: 0 }, operational: { own: 17 } },
      both: 14,
    })
    expect(completeness).toMatchObject({ statements: 56, inferred: 48, mentions: 6, partners: 30, asked: 0 })
  }, 120_000)
})
