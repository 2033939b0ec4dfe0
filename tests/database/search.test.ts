import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { RegionId } from '../../contract/ids.ts'
import { find } from '../../server/search/handlers.ts'
import type { Deps } from '../../server/web/handler.ts'
import { tiny } from '../networks/records.ts'
import { testDeps, write } from '../support/deps.ts'
import { removeRegion } from '../support/remove-region.ts'

const [here, there] = [tiny(), tiny()]
let deps: Deps
beforeAll(async () => {
  deps = await testDeps()
  const many = (at: typeof here, words: string) =>
    Array.from({ length: 25 }, (_, n) => at.put('partner', `p${n}`, { name: `${words} ${n}` }))
  await write(
    deps,
    here,
    [
      here.put('partner', 'uwv', { name: 'UWV', kind: 'uwv' }),
      here.put('partner', 'wsp', { name: 'Werkservicepunt Zeeuws-Vlaanderen' }),
      here.put('partner', 'rmc', { name: 'Leerlingzaken' }),
      here.put('partner', 'vno', { name: 'VNO-NCW Brabant', aliases: ['Werk\u200bgevers'] }),
    ],
    { name: 'Schouwenduinse Kust' },
  )
  await write(deps, there, [...many(there, 'UWV Vestiging'), there.put('partner', 'uwv', { name: 'UWV' })])
})
afterAll(async () => {
  for (const { region } of [here, there]) await removeRegion(deps.database, region)
  await deps.database.close()
})
const asked = (q: string, place: Partial<Parameters<typeof find>[3]> = {}) =>
  deps.database.read((run) => find(run, deps.queries, q, { region: null, ...place }))
const names = async (q: string, place: Partial<Parameters<typeof find>[3]> = {}) => {
  const { hits } = await asked(q, place)
  return hits.map(({ name, region }) => `${name} ${region.id === here.region ? 'here' : 'elsewhere'}`)
}

describe('a search', () => {
  it('puts what is in the region one is in first, however many there are elsewhere', async () => {
    const found = await names('uwv', { near: here.region })
    expect(found[0]).toBe('UWV here')
    expect(found.filter((name) => name.endsWith('elsewhere')).length).toBeGreaterThan(5)
    expect(found).toHaveLength(20)
  })

  it('says of how much the 20 are a part', async () => {
    const { hits, truncated, all, counted } = await asked('uwv', { region: there.region })
    expect([hits.length, truncated, all, counted]).toEqual([20, true, 26, true])
    expect(await asked('zaken', { region: here.region })).toMatchObject({ truncated: false, all: 1, counted: true })
  })

  it('takes the name of a region for where to look', async () => {
    expect((await names('uwv schouwenduinse'))[0]).toBe('UWV here')
    expect((await names('Schouwenduinse Kust UWV'))[0]).toBe('UWV here')
    expect(await names('uwv schouwenduinse', { region: there.region })).not.toContain('UWV here')
  })

  it.each([
    ['servicepunt', 'Werkservicepunt Zeeuws-Vlaanderen here'],
    ['zaken', 'Leerlingzaken here'],
    ['vnoncw', 'VNO-NCW Brabant here'],
    ['vno-ncw', 'VNO-NCW Brabant here'],
    ['ncw', 'VNO-NCW Brabant here'],
    ['werkgevers', 'VNO-NCW Brabant here'],
    ['vlaanderen', 'Werkservicepunt Zeeuws-Vlaanderen here'],
  ])('finds by "%s" what is a part of a word, or written in parts', async (q, name) => {
    expect(await names(q, { region: here.region })).toContain(name)
  })

  it('finds nothing where there is nothing like it', async () => {
    expect(await names('qqqq', { region: RegionId.parse(here.region) })).toEqual([])
  })

  it('knows each region by name', async () => {
    const rows = await deps.database.read((run) =>
      run(deps.queries('map/region-names'), {}, z.object({ id: z.string(), name: z.string() })),
    )
    expect(rows.filter(({ id }) => id === here.region)).toEqual([{ id: here.region, name: 'Schouwenduinse Kust' }])
  })
})
