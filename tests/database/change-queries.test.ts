import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import type { Put } from '../../contract/change.ts'
import type { Deps } from '../../server/web/handler.ts'
import { storedRecords } from '../../contract/records/stored.ts'
import { type RecordKind, definitions } from '../../contract/records/table.ts'
import { goneRow } from '../../server/changes/history/step-details.ts'
import { putStatements } from '../../server/changes/write-diffs.ts'
import { writeNewRegion } from '../../server/changes/write-new-region.ts'
import { LineRow, NodeRow } from '../../server/store/rows.ts'
import { bind } from '../../server/store/bind.ts'
import { writtenSamples as written } from '../networks/record-samples.ts'
import { newRegionId, tiny } from '../networks/records.ts'
import { testDeps, write } from '../support/deps.ts'

let deps: Deps
beforeAll(async () => {
  deps = await testDeps()
})
afterAll(() => deps.database.close())

const Row = z.record(z.string(), z.unknown())
const ask = (name: string, params: Record<string, unknown>, names: Parameters<typeof bind>[1] = {}) =>
  deps.database.write((run) => run(bind(deps.queries(name), names), params, Row))
const base = async () => {
  const zz = tiny()
  await write(deps, zz, [
    ...['goes', 'hulst'].map((short) => zz.put('partner', short)),
    zz.put('goal', 'jobs'),
    zz.put('stage', 'intake'),
    zz.put('person', 'anna', { worksAt: 'goes' }),
    zz.put('body', 'board'),
    zz.put('activity', 'agenda', { stages: ['intake'], serves: ['jobs'] }),
    zz.put('story', 'told'),
  ])
  return zz
}
const present = async (ids: string[]) => {
  const nodes = await ask('changes/present-nodes', { ids }, storedRecords)
  const lines = await ask('changes/present-lines', { ids }, storedRecords)
  return [...nodes.map((row) => NodeRow.parse(row)), ...lines.map((row) => LineRow.parse(row))]
}

/** Writes one record as a change does. */
const put = async (region: string, record: Put) => {
  for (const { name, names, params } of putStatements(definitions[record.what], [record], new Set([record.record.id])))
    expect(await ask(name, { region, ...params }, names)).toEqual([])
}
const labelsIn = (id: string) =>
  deps.database.read((run) => run('MATCH (n {id: $id}) RETURN labels(n) AS labels', { id }, Row))

describe('the queries of a change', () => {
  it.each(Object.entries(written))(
    'changes/put-nodes or changes/put-lines, and changes/remove-nodes or changes/remove-lines: %s',
    async (what, versions) => {
      const zz = await base()
      for (const fields of versions) {
        const record = zz.put(what as RecordKind, 'new', fields)
        await put(zz.region, record)
        expect(await present([zz.id('new')])).toEqual([record])
      }
      const name = definitions[what as RecordKind].storedAs === 'line' ? 'changes/remove-lines' : 'changes/remove-nodes'
      expect(await ask(name, { ids: [zz.id('new')] }, storedRecords)).toEqual([])
      expect(await present([zz.id('new')])).toEqual([])
    },
  )

  it('changes/put-nodes keeps one label for the kind', async () => {
    const zz = await base()
    for (const kind of ['uwv', 'wsp']) await put(zz.region, zz.put('partner', 'new', { kind }))
    expect(await labelsIn(zz.id('new'))).toEqual([{ labels: ['Partner', 'Wsp'] }])
  })

  it('changes/put-nodes, changes/unlink-nodes and changes/link-nodes', async () => {
    const zz = await base()
    const linked = zz.put('activity', 'agenda', { stages: ['intake'], serves: ['jobs'] })
    expect(await present([zz.id('agenda')])).toEqual([linked])
    const statements = (record: Put, known: string[]) =>
      putStatements(definitions.activity, [record], new Set(known)).map(({ name, names }) => [
        name,
        names['type'] ?? names['types'] ?? names['label'],
      ])
    const [puts, links] = [
      ['changes/put-nodes', 'Activity'],
      [
        ['changes/link-nodes', 'AT'],
        ['changes/link-nodes', 'SERVES'],
      ],
    ]
    expect(statements(linked, [zz.id('agenda')])).toEqual([puts, ['changes/unlink-nodes', ['AT', 'SERVES']], ...links])
    expect(statements(linked, [])).toEqual([puts, ...links])
    expect(statements(zz.put('activity', 'agenda'), [])).toEqual([puts])
    const ids = [zz.id('agenda')]
    await ask('changes/unlink-nodes', { ids }, { label: 'Activity', types: ['AT'] })
    expect(await present(ids)).toEqual([zz.put('activity', 'agenda', { serves: ['jobs'] })])
    await put(zz.region, linked)
    expect(await present(ids)).toEqual([linked])
  })

  it('changes/link-nodes and changes/put-lines refuse what leads nowhere', async () => {
    const zz = await base()
    const activity = zz.put('activity', 'agenda', { stages: ['nowhere'] })
    await expect(put(zz.region, activity)).rejects.toThrow()
    await expect(put(zz.region, zz.put('tie', 't1', { from: 'goes', to: 'nowhere' }))).rejects.toThrow()
  })

  it('changes/create-nodes and changes/create-lines write a region that holds nothing as it is read back', async () => {
    const zz = tiny()
    const puts = [
      zz.put('source', 'doc'),
      ...['goes', 'hulst'].map((short) => zz.put('partner', short, { kind: 'uwv', aliases: ['a'] })),
      zz.put('goal', 'jobs'),
      zz.put('stage', 'intake'),
      zz.put('person', 'anna', { worksAt: 'goes' }),
      zz.put('body', 'board'),
      zz.put('activity', 'agenda', { stages: ['intake'], serves: ['jobs'] }),
      ...Object.entries(written).map(([what, [fields]]) => zz.put(what as RecordKind, `new-${what}`, fields)),
    ]
    await ask('changes/create-region', { region: zz.region })
    await deps.database.write((run) => writeNewRegion(run, deps.queries, zz.region, puts))
    const ids = puts.map(({ record }) => record.id)
    const inOrder = (all: readonly Put[]) => new Map(all.map((one) => [one.record.id, one]))
    expect(inOrder(await present(ids))).toEqual(inOrder(puts))
    expect(await labelsIn(zz.id('goes'))).toEqual([{ labels: ['Partner', 'Uwv'] }])
    const nowhere = [zz.put('tie', 't1', { from: 'goes', to: 'nowhere' })]
    const refused = deps.database.write((run) => writeNewRegion(run, deps.queries, zz.region, nowhere))
    await expect(refused).rejects.toThrow(/to lead to/)
    const row = { from: 'none', to: 'none', type: 'POLICY', properties: {} }
    expect(await ask('changes/create-lines', { rows: [row] })).toEqual([])
    const again = { region: zz.region, rows: [{ labels: ['Partner'], properties: { id: zz.id('goes') } }] }
    await expect(ask('changes/create-nodes', again)).rejects.toThrow()
  })

  it('changes/put-region and changes/region', async () => {
    const zz = await base()
    const { region } = zz
    await put(region, zz.put('region', '', { name: 'New', preset: 'P' }))
    const record = { id: region, name: 'New', form: 'unknown', preset: 'P', searchText: 'New', version: 1 }
    expect(await ask('changes/region', { region })).toEqual([{ version: 1, record }])
  })

  it('changes/create-region and changes/lock', async () => {
    const region = newRegionId()
    expect(await ask('changes/lock', { region })).toEqual([])
    for (const query of ['changes/create-region', 'changes/create-region', 'changes/lock'])
      expect(await ask(query, { region })).toEqual([{ id: region }])
    expect(await ask('changes/region', { region })).toEqual([{ version: 0, record: { id: region, version: 0 } }])
  })

  it('changes/memberships', async () => {
    const zz = await base()
    const { region, id } = zz
    await put(region, zz.put('membership', 'm1', { member: 'goes', cluster: 'hulst' }))
    const row = { id: id('m1'), member: id('goes'), cluster: id('hulst') }
    expect(await ask('changes/memberships', { region })).toEqual([row])
  })

  it('changes/hanging', async () => {
    const zz = tiny()
    const { region, id, put } = zz
    await write(deps, zz, [
      ...['goes', 'hulst'].map((short) => put('partner', short)),
      ...[put('goal', 'jobs'), put('stage', 'intake'), put('person', 'anna', { worksAt: 'goes' })],
      ...[put('body', 'board'), put('activity', 'agenda', { stages: ['intake'], serves: ['jobs'] })],
      put('involvement', 'i1', { partner: 'goes', at: 'jobs', carriedBy: ['anna'] }),
      put('involvement', 'i2', { partner: 'hulst', at: 'board' }),
      put('tie', 't1', { from: 'goes', to: 'hulst' }),
      put('membership', 'm1', { member: 'goes', cluster: 'hulst' }),
      put('coverage', 'c1', { partner: 'hulst', stage: 'intake' }),
      put('carrying', 'y1', { body: 'board', activity: 'agenda' }),
      put('mention', 'o1', { at: 'agenda' }),
      put('expectation', 'e1', { a: 'goes', b: 'kind:uwv', level: 'policy' }),
    ])
    const hanging = async (short: string) => {
      const rows = await ask('changes/hanging', { ...storedRecords, region, ids: [id(short)] }, storedRecords)
      return rows.map((row) => row['id']).sort()
    }
    const all = (...shorts: string[]) => shorts.map(id).sort()
    expect(await hanging('goes')).toEqual(all('i1', 't1', 'm1', 'anna', 'e1'))
    expect(await hanging('board')).toEqual(all('i2', 'y1'))
    expect(await hanging('agenda')).toEqual(all('y1', 'o1'))
    expect(await hanging('jobs')).toEqual(all('i1', 'agenda'))
    expect(await hanging('intake')).toEqual(all('c1', 'agenda'))
    expect(await hanging('anna')).toEqual(all('i1'))
    expect(await hanging('doc')).toHaveLength(14)
  })

  it('changes/append, changes/operation, changes/list, changes/written, changes/later and changes/undoings', async () => {
    const { region } = await base()
    const [id, operationId, first] = [randomUUID(), randomUUID(), randomUUID()]
    const told = { id, version: 2, at: '2026-07-01T12:00:00.000Z', title: 'Second', count: 1, undoes: first }
    const change = { ...told, operationId, records: '[{"id":"x"}]' }
    const row = { change: { ...told, by: null, region } }
    expect(await ask('changes/append', { region, change })).toEqual([row])
    expect(await ask('changes/region', { region })).toMatchObject([{ version: 2 }])
    expect(await ask('changes/operation', { operation: operationId })).toEqual([row])
    expect(await ask('changes/list', { region, before: null, mark: null, most: 1 })).toEqual([row])
    expect(await ask('changes/list', { region, before: 2, mark: null, most: 9 })).toMatchObject([
      { change: { version: 1 } },
    ])
    expect(await ask('changes/written', { region, change: id })).toEqual([{ ...row, records: change.records }])
    expect(await ask('changes/later', { region, version: 1, marks: ['"x"'] })).toEqual([{ id, title: 'Second' }])
    expect(await ask('changes/later', { region, version: 1, marks: ['"y"'] })).toEqual([])
    expect(await ask('changes/later', { region, version: 2, marks: ['"x"'] })).toEqual([])
    expect(await ask('changes/undoings', { region })).toEqual([{ id, undoes: first, at: told.at, by: null }])
  })

  it('changes/history, changes/counted, changes/people and changes/last-told', async () => {
    const { region } = await base()
    const logged = async (version: number, fields: Record<string, unknown>) => {
      const told = {
        id: randomUUID(),
        version,
        at: `2026-07-0${version}T12:00:00.000Z`,
        title: `Step ${version}`,
        count: 1,
      }
      const change = { operationId: randomUUID(), records: '[]', by: null, undoes: null, ...told, ...fields }
      await ask('changes/append', { region, change })
      return change
    }
    const tie = '[{"id":"a","what":"tie","before":null,"after":{"from":"b"}}]'
    const second = await logged(2, { by: 'Anna', records: tie, title: 'Eerste VERBINDING' })
    const third = await logged(3, { undoes: second.id, by: 'Bea' })
    await logged(4, { count: 0 })
    const fifth = await logged(5, { records: '[{"id":"b","what":"partner","before":null,"after":null}]' })
    const all = { before: null, after: 1, from: null, to: null, by: null, undos: true, marks: [], words: null }
    const ids = async (filters: Record<string, unknown>) => {
      const sent = { region, ...all, ...filters, details: false, most: 9 }
      const rows = (await ask('changes/history', sent)).map((row) => row['change'] as { id: string })
      const [counted] = await ask('changes/counted', sent)
      // The first step of the region stands on the last page.
      const first = await ask('changes/history', { ...sent, after: null, before: 2 })
      const [found, whole] = [rows.map(({ id }) => id), counted?.['ids'] as string[]]
      expect(whole.length).toBe(found.length + first.length)
      return found
    }
    expect(await ids({})).toEqual([fifth.id, third.id, second.id])
    expect(await ids({ undos: false })).toEqual([fifth.id, second.id])
    expect(await ids({ by: 'Anna' })).toEqual([second.id])
    expect(await ids({ by: '' })).toEqual([fifth.id])
    expect(await ids({ marks: ['"what":"tie"', '"b"'] })).toEqual([second.id])
    expect(await ids({ words: 'verbinding' })).toEqual([second.id])
    expect(await ids({ from: '2026-07-03', to: '2026-07-05' })).toEqual([third.id])
    const sent = { region, ...all, before: 3, details: true, most: 1 }
    const { id, version, at, title, count, by, undoes } = second
    const change = { id, version, at, title, count, by, undoes, region }
    expect(await ask('changes/history', sent)).toEqual([{ change, records: tie }])
    expect(await ask('changes/people', { region, most: 200 })).toEqual([{ by: 'Anna' }, { by: 'Bea' }])
    expect(await ask('changes/last-told', { region, gone: ['b', 'a', 'c'].map(goneRow) })).toEqual(
      expect.arrayContaining([
        { ids: ['b'], records: fifth.records },
        { ids: ['a'], records: tie },
      ]),
    )
  })
})
