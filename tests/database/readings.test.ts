import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { z } from 'zod'
import { decisionId } from '../../contract/records/meeting/decision.ts'
import type { Deps } from '../../server/web/handler.ts'
import { testDeps, tiny, write } from '../support/tiny.ts'

jest.setTimeout(30_000)
const zz = tiny()
const { region, id, record } = zz
const on = '2026-07-01'
let deps: Deps
const decided = { gap: `G06~${id('goes')}`, rule: 'G06', about: [id('goes')] }
const decision = decisionId(region, decided.gap).slice(region.length + 1)
const puts = [
  zz.put('partner', 'goes', { kind: 'municipality_centre' }),
  zz.put('partner', 'uwv', { kind: 'uwv' }),
  zz.put('partner', 'cluster', { kind: 'municipality_cluster' }),
  zz.put('person', 'anna', { worksAt: 'uwv' }),
  zz.put('stage', 'intake'),
  zz.put('goal', 'jobs'),
  zz.put('body', 'board'),
  zz.put('activity', 'plan', { status: 'planned' }),
  zz.put('membership', 'm1', { member: 'goes', cluster: 'cluster', until: '2020-01-01' }),
  zz.put('coverage', 'c1', { partner: 'uwv', stage: 'intake' }),
  zz.put('carrying', 'y1', { body: 'board', activity: 'plan', statedAs: 'carries' }),
  zz.put('involvement', 'i1', { partner: 'goes', at: 'board', level: 'administrative', role: 'lead', since: on }),
  zz.put('involvement', 'i2', { partner: 'uwv', at: 'plan', level: 'operational', carriedBy: ['anna'] }),
  zz.put('involvement', 'i3', { partner: 'uwv', at: 'jobs', level: 'policy', until: on }),
  zz.put('involvement', 'i4', { partner: 'uwv', at: 'board', level: 'policy', until: '2026-06-30' }),
  zz.put('involvement', 'i5', { partner: 'uwv', at: 'board', level: 'policy', since: '2026-07-02' }),
  zz.put('tie', 't1', { from: 'uwv', to: 'goes', level: 'unspecified', strength: 0, judgement: 2 }),
  zz.put('decision', decision, decided),
]

beforeAll(async () => {
  deps = await testDeps()
  await write(deps, zz, puts)
})
afterAll(() => deps.database.close())

const Row = z.record(z.string(), z.unknown())
const ask = (name: string) => deps.database.read((run) => run(deps.queries(name), { region, on }, Row))
const stored = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

describe('the queries of the readings', () => {
  it('readings/said', async () => {
    const line = (what: 'involvement' | 'tie', short: string, fields: Record<string, unknown>, more: object) => {
      const all: Record<string, unknown> = record(what, short, fields)
      const keys = ['id', 'strength', 'judgement', 'since', 'until', 'lastConfirmed', 'statedBy', 'source', 'statement']
      const said = ['statedAs', 'inferred', 'inferredWhy', 'carriedBy', 'level']
      return {
        ...Object.fromEntries([...keys, ...said].map((key) => [key, all[key]])),
        status: null,
        role: null,
        ...more,
      }
    }
    const at = (short: string) => ({ partner: id('uwv'), at: id(short) })
    const rows = await ask('readings/said')
    expect(rows.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1))).toEqual([
      line(
        'involvement',
        'i1',
        { partner: 'goes', at: 'board', level: 'administrative', since: on },
        { partner: id('goes'), at: id('board'), what: 'body', role: 'lead' },
      ),
      line(
        'involvement',
        'i2',
        { partner: 'uwv', at: 'plan', level: 'operational', carriedBy: ['anna'] },
        { ...at('plan'), what: 'activity', status: 'planned' },
      ),
      line(
        'involvement',
        'i3',
        { partner: 'uwv', at: 'jobs', level: 'policy', until: on },
        { ...at('jobs'), what: 'goal' },
      ),
      line(
        'tie',
        't1',
        { from: 'uwv', to: 'goes', level: 'unspecified', strength: 0, judgement: 2 },
        { ...at('goes'), what: 'partner' },
      ),
    ])
  })

  it('readings/decisions', async () => {
    const { ground, ...kept } = record('decision', decision, decided)
    const wanted = [{ what: 'decision', record: stored({ ...kept, ground: JSON.stringify(ground) }) }]
    expect(await ask('readings/decisions')).toEqual(wanted)
  })
})
