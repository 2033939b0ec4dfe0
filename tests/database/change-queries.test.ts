import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { z } from 'zod'
import type { Put } from '../../contract/change.ts'
import { kindNames, kinds } from '../../contract/vocabulary.ts'
import { store } from '../../server/changes/store.ts'
import type { Deps } from '../../server/web/handler.ts'
import { AnyRecordRow } from '../../server/store/rows.ts'
import { newRegionId, testDeps, tiny, write } from '../support/tiny.ts'

jest.setTimeout(30_000)
let deps: Deps
beforeAll(async () => {
  deps = await testDeps()
})
afterAll(() => deps.database.close())

const Row = z.record(z.string(), z.unknown())
const ask = (name: string, params: Record<string, unknown>) =>
  deps.database.write((run) => run(deps.queries(name), params, Row))
const base = async () => {
  const zz = tiny()
  await write(deps, zz, [
    ...['goes', 'hulst'].map((short) => zz.put('partner', short)),
    zz.put('goal', 'jobs'),
    zz.put('stage', 'intake'),
    zz.put('person', 'anna', { worksAt: 'goes' }),
    zz.put('body', 'board'),
    zz.put('activity', 'agenda', { stages: ['intake'], serves: ['jobs'] }),
  ])
  return zz
}
const present = async (ids: string[]) => {
  const rows = [...(await ask('changes/present-nodes', { ids })), ...(await ask('changes/present-lines', { ids }))]
  return rows.map((row) => AnyRecordRow.parse(row))
}

const said = { level: 'policy', carriedBy: ['anna'] }
/** A record of each kind, the query that writes it, and how it is changed by being written again (nodes only). */
const decided = { gap: 'G06~zz-goes', rule: 'G06', about: ['zz-goes'] }
const writes: [string, Put['what'], Record<string, unknown>, Record<string, unknown> | null][] = [
  ['changes/put-sources', 'source', { url: 'https://example.nl' }, { url: null }],
  ['changes/put-partners', 'partner', { kind: 'uwv', aliases: ['a'] }, { kind: 'wsp', aliases: [] }],
  ['changes/put-persons', 'person', { worksAt: 'goes' }, { worksAt: 'hulst' }],
  ['changes/put-goals', 'goal', { horizon: '2030' }, { horizon: null }],
  ['changes/put-stages', 'stage', { number: 2 }, { order: 7 }],
  ['changes/put-bodies', 'body', { kind: 'werkgroep' }, { rhythm: 'monthly' }],
  ['changes/put-activities', 'activity', { owner: 'UWV' }, { owner: null }],
  ['changes/put-memberships', 'membership', { member: 'goes', cluster: 'hulst' }, null],
  ['changes/put-coverages', 'coverage', { partner: 'goes', stage: 'intake' }, null],
  ['changes/put-carryings', 'carrying', { body: 'board', activity: 'agenda' }, null],
  ['changes/put-involvements', 'involvement', { ...said, partner: 'goes', at: 'jobs', role: 'lead' }, null],
  ['changes/put-ties', 'tie', { ...said, from: 'goes', to: 'hulst', strength: 0 }, null],
  ['changes/put-mentions', 'mention', { at: 'board' }, { at: 'agenda' }],
  ['changes/put-expectations', 'expectation', { kind: 'uwv' }, { kind: 'wsp' }],
  [
    'changes/put-settings',
    'setting',
    { rule: 'G05', key: 'share', value: 0.3 },
    { rule: 'G05', key: 'share', value: 0.5 },
  ],
  ['changes/put-decisions', 'decision', { ...decided, reason: 'So be it' }, { ...decided, verdict: 'dismissed' }],
  ['changes/put-actions', 'action', { title: 'Invite' }, { title: 'Invite', owner: 'Goes' }],
]

describe('the queries of a change', () => {
  it.each(writes)('%s', async (query, what, fields, again) => {
    const zz = await base()
    for (const each of again ? [fields, again] : [fields]) {
      const put = zz.put(what, 'new', each)
      const kindLabels = kindNames.map((name) => kinds[name].label)
      expect(await ask(query, { region: zz.region, rows: [store(put)], kindLabels })).toEqual([])
      expect(await present([zz.id('new')])).toEqual([put])
    }
    const ids = [zz.id('new')]
    expect(await ask(again ? 'changes/remove-nodes' : 'changes/remove-lines', { ids })).toEqual([])
    expect(await present(ids)).toEqual([])
  })

  it('changes/put-stages-of-activities and changes/put-goals-of-activities', async () => {
    const zz = await base()
    const put = zz.put('activity', 'agenda', { stages: ['intake'], serves: ['jobs'] })
    expect(await present([zz.id('agenda')])).toEqual([put])
    await ask('changes/put-activities', { region: zz.region, rows: [store(put)] })
    expect(await present([zz.id('agenda')])).toEqual([zz.put('activity', 'agenda')])
    for (const query of ['changes/put-stages-of-activities', 'changes/put-goals-of-activities'])
      expect(await ask(query, { rows: [store(put)] })).toEqual([])
    expect(await present([zz.id('agenda')])).toEqual([put])
  })

  it('changes/put-regions and changes/region', async () => {
    const { region, put } = await base()
    await ask('changes/put-regions', { region, rows: [store(put('region', '', { name: 'New', preset: 'P' }))] })
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
    const { region, put, id } = await base()
    await ask('changes/put-memberships', {
      rows: [store(put('membership', 'm1', { member: 'goes', cluster: 'hulst' }))],
    })
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
      const rows = await ask('changes/hanging', { region, ids: [id(short)] })
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
    expect(await ask('changes/undoings', { region })).toEqual([{ id, undoes: first }])
  })
})
