import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { decisionId } from '../../contract/records/meeting/decision.ts'
import type { Deps } from '../../server/web/handler.ts'
import { tiny } from '../networks/records.ts'
import { testDeps, write } from '../support/deps.ts'

const zz = tiny()
const { region, id, record } = zz
let deps: Deps
const decided = { gap: `G06~${id('goes')}`, rule: 'G06', about: [id('goes')] }
const decision = decisionId(region, decided.gap).slice(region.length + 1)
const puts = [zz.put('partner', 'goes', { kind: 'municipality_centre' }), zz.put('decision', decision, decided)]

beforeAll(async () => {
  deps = await testDeps()
  await write(deps, zz, puts)
})
afterAll(() => deps.database.close())

const Row = z.record(z.string(), z.unknown())
const ask = (name: string) => deps.database.read((run) => run(deps.queries(name), { region }, Row))
const stored = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

describe('the queries of the readings', () => {
  it('readings/decisions', async () => {
    const { ground, ...kept } = record('decision', decision, decided)
    const wanted = [{ what: 'decision', record: stored({ ...kept, ground: JSON.stringify(ground) }) }]
    expect(await ask('readings/decisions')).toEqual(wanted)
  })
})
