import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { z } from 'zod'
import { writeChangeSet } from '../../../server/changes/handlers.ts'
import { regionHandlers } from '../../../server/regions/handlers.ts'
import { currentSummary, listSummaries, nullIfGone, readKept } from '../../../server/regions/kept-summaries.ts'
import { backgroundDone } from '../../../server/store/background.ts'
import type { Deps } from '../../../server/web/handler.ts'
import { asker } from '../../support/asker.ts'
import { type Tiny, tiny } from '../../networks/records.ts'
import { changeSet, testDeps, write } from '../../support/deps.ts'

// The regions of all suites that run beside this one are worked out too.
jest.setTimeout(180_000)
const zz = tiny()
let deps: Deps
const puts = [
  zz.put('partner', 'goes', { name: 'Goes', kind: 'municipality_centre' }),
  zz.put('partner', 'borsele', { name: 'Borsele', kind: 'municipality', until: '2020-01-01' }),
  zz.put('partner', 'cluster', { kind: 'municipality_cluster' }),
  zz.put('partner', 'uwv', { kind: 'uwv' }),
  zz.put('body', 'board'),
  zz.put('activity', 'agenda'),
  zz.put('activity', 'plan', { statusStatedAs: 'runs' }),
  zz.put('carrying', 'y1', { body: 'board', activity: 'plan', statement: 'y1' }),
  zz.put('involvement', 'i1', { partner: 'goes', at: 'board', level: 'administrative', statement: 's1' }),
  zz.put('involvement', 'i2', { partner: 'uwv', at: 'agenda', level: 'operational', statement: 's1' }),
  zz.put('tie', 't1', { from: 'uwv', to: 'goes', level: 'unspecified', strength: 0 }),
  zz.put('mention', 'o1', { at: 'board', kinds: ['sbb', 'trade_union'], level: 'policy' }),
]
const inList = async ({ region }: Tiny, by = deps) => (await listSummaries(by)).find(({ id }) => id === region)

beforeAll(async () => {
  deps = await testDeps()
  await write(deps, zz, puts)
})
afterAll(() => deps.database.close())

describe('the list of regions', () => {
  it('says how much is known of each', async () => {
    expect(await inList(zz)).toEqual({
      id: zz.region,
      name: `Region ${zz.region}`,
      form: 'unknown',
      preset: 'B',
      version: 1,
      municipalities: 1,
      partners: 3,
      // s1, t1, o1, y1 and that the plan runs.
      statements: 5,
      own: 0,
      asked: 0,
      sources: 1,
      table: true,
      floor: true,
      sectors: expect.arrayContaining([
        { sector: 'public', state: 'named' },
        { sector: 'education', state: 'mentioned' },
      ]) as unknown,
      expected: expect.anything() as unknown,
      questions: null,
    })
  })

  it('is answered from what was kept, also by a server that has just started, without reading a region', async () => {
    await currentSummary(deps, zz.region)
    await backgroundDone(deps.database)
    const fresh = await testDeps()
    for (const { id } of await listSummaries(fresh)) await currentSummary(fresh, id).catch(nullIfGone)
    await backgroundDone(fresh.database)
    // Other suites write regions of their own meanwhile: looked at is what is asked about this one.
    const asked: unknown[] = []
    const read: typeof fresh.database.read = (work) =>
      fresh.database.read((run) =>
        work((query, params, row) => {
          if (JSON.stringify(params).includes(zz.region)) asked.push(params)
          return run(query, params, row)
        }),
      )
    expect((await inList(zz, { ...fresh, database: { ...fresh.database, read } }))?.version).toBe(1)
    await backgroundDone(fresh.database)
    expect(asked).toEqual([])
    await fresh.database.close()
  })

  it('is of the new version after a change', async () => {
    const here = tiny()
    await write(deps, here, [])
    expect(await inList(here)).toMatchObject({ version: 1, partners: 0 })
    await writeChangeSet(deps, here.region, changeSet('One more', [here.put('partner', 'a', { kind: 'uwv' })]), 1)
    expect(await inList(here)).toMatchObject({ version: 2, partners: 1 })
  })

  it('answers with yesterday, and has today in the background', async () => {
    const here = tiny()
    await write(deps, here, [here.put('partner', 'a', { kind: 'uwv', until: '2026-07-01' })])
    await inList(here)
    await backgroundDone(deps.database)
    const tomorrow = { ...deps, today: () => '2026-07-02' }
    expect(await inList(here, tomorrow)).toMatchObject({ partners: 1 })
    await backgroundDone(deps.database)
    expect(await inList(here, tomorrow)).toMatchObject({ partners: 0 })
  })

  it('never goes back to an earlier version', async () => {
    const here = tiny()
    await write(deps, here, [])
    await inList(here)
    await backgroundDone(deps.database)
    const params = { region: here.region, summary: `${here.region.toLowerCase()}-summary`, text: '{}' }
    await deps.database.write((run) => run(deps.queries('summaries/write'), { ...params, version: 0 }, z.never()))
    const rows = await readKept(deps)
    expect(rows.find(({ id }) => id === here.region)?.kept?.summary.partners).toBe(0)
  })
})

describe('a region', () => {
  it('names its municipalities of today and the kinds nobody is named of', async () => {
    const { getRegion } = regionHandlers(deps)
    const params = { regionId: zz.region }
    const { answer } = await getRegion({ params, query: undefined, body: undefined, seen: null, asker })
    expect(answer.members).toEqual([{ id: zz.id('goes'), name: 'Goes', centre: true, note: null }])
    expect(answer.unnamed).toContain('sbb')
    expect(answer.unnamed).not.toContain('uwv')
  })
})
