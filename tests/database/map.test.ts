import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import type { Deps } from '../../server/web/handler.ts'
import { luceneOf } from '../../server/search/handlers.ts'
import { storedRecords as names } from '../../contract/records/stored.ts'
import { recordOrder as labelOrder } from '../../server/store/graph.ts'
import { LineRow, NodeRow } from '../../server/store/rows.ts'
import { bind } from '../../server/store/bind.ts'
import { tiny } from '../networks/records.ts'
import { testDeps, write } from '../support/deps.ts'

const zz = tiny()
const { region, id, record } = zz
const on = '2026-07-01'
let deps: Deps
const puts = [
  zz.put('partner', 'goes', { name: 'Goes', kind: 'municipality_centre', aliases: ['De Ganzestad'] }),
  zz.put('partner', 'borsele', { name: 'Borsele', kind: 'municipality', until: '2020-01-01' }),
  zz.put('partner', 'cluster', { kind: 'municipality_cluster' }),
  zz.put('partner', 'uwv', { kind: 'uwv' }),
  zz.put('person', 'anna', { worksAt: 'uwv' }),
  zz.put('goal', 'jobs'),
  zz.put('stage', 'intake'),
  zz.put('body', 'board'),
  zz.put('activity', 'agenda', { stages: ['intake'], serves: ['jobs'] }),
  zz.put('activity', 'plan', { statusStatedAs: 'runs' }),
  zz.put('membership', 'm1', { member: 'goes', cluster: 'cluster' }),
  zz.put('coverage', 'c1', { partner: 'uwv', stage: 'intake' }),
  zz.put('carrying', 'y1', { body: 'board', activity: 'plan', statement: 'y1' }),
  zz.put('involvement', 'i1', { partner: 'goes', at: 'board', level: 'administrative', statement: 's1' }),
  zz.put('involvement', 'i2', { partner: 'uwv', at: 'agenda', level: 'operational', statement: 's1' }),
  zz.put('tie', 't1', { from: 'uwv', to: 'goes', level: 'unspecified', strength: 0 }),
  zz.put('inquiry', 'q1', { partner: 'uwv', at: 'board', level: 'administrative' }),
  zz.put('mention', 'o1', { at: 'board', kinds: ['sbb', 'trade_union'], level: 'policy' }),
  zz.put('expectation', 'e1', { kind: 'sbb' }),
]
const written = [zz.put('source', 'doc'), ...puts]

beforeAll(async () => {
  deps = await testDeps()
  await write(deps, zz, puts)
})
afterAll(() => deps.database.close())

const Row = z.record(z.string(), z.unknown())
const ask = (name: string, params: Record<string, unknown> = {}) =>
  deps.database.read((run) =>
    run(bind(deps.queries(name), { ...names, types: names.lineTypes }), { region, on, ...params }, Row),
  )

/** What is stored: no nulls, and without what a line or label says. */
const stored = (fields: object, ...without: string[]) =>
  Object.fromEntries(Object.entries(fields).filter(([key, value]) => value !== null && !without.includes(key)))
const Named = z.object({ what: z.string(), record: z.object({ id: z.string() }) })
const rowsOf = (rows: unknown[]) =>
  z
    .array(Named)
    .parse(rows)
    .map(({ what, record: { id: own } }) => [what, own])
const listed = (...kinds: string[]) =>
  written.filter(({ what }) => kinds.includes(what)).map((put) => [put.what, put.record.id])

describe('the queries of the map', () => {
  it('map/versions', async () => {
    expect(await ask('map/versions', { regions: [region, 'ZZ00'] })).toEqual([{ id: region, version: 1 }])
  })

  it('map/nodes', async () => {
    const nodes = async (most: number) =>
      (await ask('map/nodes', { place: labelOrder, most })).map((row) => NodeRow.parse(row))
    const rows = await nodes(100)
    const kinds = ['source', 'partner', 'person', 'goal', 'stage', 'body', 'activity', 'mention', 'expectation']
    const wanted = kinds.flatMap((what) => listed(what).sort((a, b) => (a[1]! < b[1]! ? -1 : 1)))
    expect(rowsOf(rows)).toEqual(wanted)
    for (const put of puts.filter(({ record: { id: own } }) => rows.some((row) => row.record.id === own)))
      expect(rows).toContainEqual(put)
    expect(rowsOf(await nodes(2))).toEqual(wanted.slice(0, 2))
  })

  it('map/lines', async () => {
    const lines = async (most: number) => (await ask('map/lines', { most })).map((row) => LineRow.parse(row))
    const rows = await lines(100)
    expect(rowsOf(rows)).toEqual(
      listed('membership', 'coverage', 'carrying', 'inquiry', 'involvement', 'tie').sort((a, b) =>
        a[1]! < b[1]! ? -1 : 1,
      ),
    )
    for (const row of rows) expect(puts).toContainEqual(row)
    expect(rowsOf(await lines(1))).toEqual([['coverage', id('c1')]])
  })

  it('map/partner', async () => {
    const goes = { name: 'Goes', kind: 'municipality_centre', aliases: ['De Ganzestad'] }
    const extra = { sector: 'public', searchText: 'Goes\nDe Ganzestad' }
    expect(await ask('map/partner', { partner: id('goes') })).toEqual([
      { what: 'partner', record: { ...stored(record('partner', 'goes', goes)), ...extra } },
    ])
    expect(await ask('map/partner', { partner: id('goes'), region: 'ZZ00' })).toEqual([])
  })

  it('map/partner-lines', async () => {
    const lines = ['involvement', 'membership', 'tie']
      .flatMap((what) => listed(what))
      .filter(([, own]) => own !== id('i2'))
    const rows = await ask('map/partner-lines', { partner: id('goes'), most: 9 })
    expect(rowsOf(rows.map((row) => LineRow.parse(row)))).toEqual(lines)
  })

  it('map/partner-mentions', async () => {
    const mention = record('mention', 'o1', { at: 'board', kinds: ['sbb', 'trade_union'], level: 'policy' })
    expect(await ask('map/partner-mentions', { kind: 'sbb', most: 9 })).toEqual([
      { what: 'mention', record: stored(mention) },
    ])
    expect(await ask('map/partner-mentions', { kind: 'uwv', most: 9 })).toEqual([])
  })

  it('map/partner-counts', async () => {
    const lines = await ask('map/partner-lines', { partner: id('goes'), most: 9 })
    const counted = { lines: lines.length, mentions: 1 }
    expect(await ask('map/partner-counts', { partner: id('goes'), kind: 'sbb' })).toEqual([counted])
    expect(await ask('map/partner-counts', { partner: id('goes'), kind: 'uwv' })).toEqual([{ ...counted, mentions: 0 }])
  })

  it('map/search', async () => {
    const [hit, ...more] = await ask('map/search', { query: luceneOf('ganzestadt'), most: 100 })
    expect(more).toEqual([])
    expect(hit).toEqual({
      id: id('goes'),
      what: 'partner',
      kind: 'municipality_centre',
      names: ['Goes', 'De Ganzestad'],
      region: { id: region, name: `Region ${region}` },
      score: expect.any(Number),
    })
  })

  it('layouts/take, layouts/write and layouts/read', async () => {
    const layout = `${region.toLowerCase()}-layout-score`
    const to = (name: string, params: object) =>
      deps.database.write((run) => run(deps.queries(name), { region, layout, ...params }, Row))
    expect(await ask('layouts/read', { layout })).toEqual([{ positions: null }])
    expect(await to('layouts/take', { at: on })).toEqual([{ id: layout }])
    expect(await to('layouts/write', { positions: '{}' })).toEqual([])
    expect(await ask('layouts/read', { layout })).toEqual([{ positions: '{}' }])
  })
})
