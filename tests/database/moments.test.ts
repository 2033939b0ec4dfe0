import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import type { Change } from '../../contract/change.ts'
import { type ChangeId, OperationId, RecordId } from '../../contract/ids.ts'
import { undo, writeChangeSet } from '../../server/changes/handlers.ts'
import { currentGaps, stateGaps } from '../../server/gaps/current-gaps.ts'
import { stateFigures } from '../../server/figures/handlers.ts'
import { prepareFreeze } from '../../server/moments/freeze.ts'
import { frozenState, readFrozen } from '../../server/moments/frozen.ts'
import { graphAt } from '../../server/moments/graph-at.ts'
import { personHandlers } from '../../server/persons/erase.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { summaryOf } from '../../server/regions/kept-summaries.ts'
import { makeHandlers } from '../../server/start/handlers.ts'
import { rehearseFreeze } from '../../server/start/warm.ts'
import { currentState } from '../../server/store/region-state.ts'
import type { Deps } from '../../server/web/handler.ts'
import { type Tiny, tiny } from '../networks/records.ts'
import { changeSet, testDeps, write } from '../support/deps.ts'
import { removeRegion } from '../support/remove-region.ts'
import { serve, type Web } from '../support/web.ts'

/* Of the queries of moments: put, heads, stamp, frozen, held, since and written; and ledger/follow. */
let deps: Deps
let web: Web
const made: Tiny[] = []
beforeAll(async () => {
  deps = await testDeps()
  web = await serve({ handlers: makeHandlers(deps) })
})
afterAll(async () => {
  for (const { region } of made) await removeRegion(deps.database, region)
  await web.close()
  await deps.database.close()
})

/** Three partners, of whom UWV sits nowhere: a gap. At version 1. */
const base = async () => {
  const zz = tiny()
  made.push(zz)
  await write(deps, zz, [
    ...(['uwv', 'goes', 'hulst'] as const).map((short) =>
      zz.put('partner', short, { kind: short === 'uwv' ? 'uwv' : 'municipality' }),
    ),
    zz.put('person', 'adviser', { role: 'Adviseur Jansen', worksAt: 'uwv' }),
    zz.put('body', 'board', { level: 'administrative' }),
    zz.put('involvement', 'seat', { partner: 'goes', at: 'board', level: 'administrative', carriedBy: ['adviser'] }),
  ])
  return zz
}
const change = async (zz: Tiny, changes: readonly Change[], seen: number) =>
  writeChangeSet(deps, zz.region, changeSet('A change', changes), seen, {
    freeze: await prepareFreeze(deps, zz.region, changes),
  })
const moment = (zz: Tiny, version: number, short = 'm2026') =>
  zz.put('moment', short, { name: short, from: '2026-06-01', day: '2026-07-01', asked: ['uwv', 'goes'], version })
const back = (zz: Tiny, id: ChangeId, seen: number) =>
  undo(deps, zz.region, id, { operationId: OperationId.parse(randomUUID()), by: null }, seen)
const idOf = (zz: Tiny, short = 'm2026') => RecordId.parse(zz.id(short))
const ask = (zz: Tiny, path: string) => web.ask({ path: `/api/v1/regions/${zz.region}${path}` })
const frozenTexts = (zz: Tiny) =>
  deps.database.read((run) =>
    run(
      'MATCH (f:Frozen)-[:IN]->(:Region {id: $region}) RETURN f.gaps AS gaps, f.graph AS graph',
      { region: zz.region },
      z.unknown(),
    ),
  )

it('is rehearsed at the start, and nothing of that is kept', async () => {
  const zz = await base()
  const before = await ask(zz, '/graph')
  const log = await ask(zz, '/changes')
  await rehearseFreeze(deps, zz.region)
  const [graph, changes] = [await ask(zz, '/graph'), await ask(zz, '/changes')]
  expect([graph.json, changes.json]).toEqual([before.json, log.json])
  expect(graph.json).toMatchObject({ version: 1, moments: [] })
  expect(await frozenTexts(zz)).toEqual([])
  expect((await change(zz, [moment(zz, 1)], 1)).version).toBe(2)
  expect(await frozenTexts(zz)).toHaveLength(1)
})

describe('a moment', () => {
  it('freezes the region as it is, and shows it whatever is written after', async () => {
    const zz = await base()
    const then = await currentState(deps, zz.region, '2026-07-01')
    const gaps = await currentGaps(deps, zz.region)
    const figures = await stateFigures(deps, then)
    expect((await change(zz, [moment(zz, 1)], 1)).version).toBe(2)
    await change(zz, [zz.put('partner', 'care', { kind: 'care' }), zz.put('tie', 't', { from: 'uwv', to: 'care' })], 2)
    const frozen = await readFrozen(deps, zz.region, idOf(zz))
    expect(frozen).toMatchObject({ version: 1, on: '2026-07-01', gaps, figures, erased: null })
    expect(frozen.state.graph).toEqual(then.graph)
    expect(frozen.names[zz.id('board')]).toBe('board')
    const at = `?moment=${zz.id('m2026')}`
    expect((await ask(zz, `/graph${at}`)).json).toEqual(then.graph)
    expect((await ask(zz, `/gaps${at}`)).json).toEqual(gaps)
    expect((await ask(zz, `/figures${at}`)).json).toEqual(figures)
    expect((await ask(zz, `/layouts/score${at}`)).json).toEqual({ arrangement: 'score', positions: {} })
    expect((await ask(zz, `/graph${at}`)).headers['etag']).toBe('"1"')
    expect((await ask(zz, '/graph?moment=nobody')).status).toBe(404)
    expect((await ask(zz, '/moments')).json).toMatchObject({
      version: 3,
      moments: [
        { moment: { id: zz.id('m2026'), version: 1 }, partners: 3, sameRules: true, erased: null, stories: [] },
      ],
    })
  })

  it('is what the log says when it is taken back to its version', async () => {
    const zz = await base()
    await change(zz, [moment(zz, 1)], 1)
    await change(zz, [{ op: 'remove', what: 'body', id: zz.id('board') }], 2)
    await change(zz, [zz.put('partner', 'goes', { name: 'Gemeente Goes' })], 3)
    const rewound = await deps.database.read((run) => graphAt(run, deps.queries, zz.region, 1))
    expect(rewound).toEqual((await frozenState(deps, zz.region, idOf(zz))).graph)
  })

  it('is refused when it saw another version, and when nobody froze anything', async () => {
    const zz = await base()
    await change(zz, [zz.put('partner', 'care')], 1)
    await expect(change(zz, [moment(zz, 1)], 2)).rejects.toMatchObject({ problem: 'version-stale' })
    await expect(writeChangeSet(deps, zz.region, changeSet('None', [moment(zz, 2)]), 2)).rejects.toMatchObject({
      problem: 'conflict',
    })
    expect((await frozenTexts(zz)).length).toBe(0)
  })

  it('is gone when it is undone, and comes back with what it froze', async () => {
    const zz = await base()
    const { id } = await change(zz, [moment(zz, 1)], 1)
    const before = await frozenTexts(zz)
    const undone = await back(zz, id, 2)
    await expect(readFrozen(deps, zz.region, idOf(zz))).rejects.toMatchObject({ problem: 'not-found' })
    expect(await frozenTexts(zz)).toEqual(before)
    await change(zz, [zz.put('partner', 'care')], 3)
    await back(zz, undone.id, 4)
    expect((await readFrozen(deps, zz.region, idOf(zz))).version).toBe(1)
    expect(await frozenTexts(zz)).toEqual(before)
  })

  it('can be called otherwise, and be of no other day or version', async () => {
    const zz = await base()
    await change(zz, [moment(zz, 1)], 1)
    const before = await frozenTexts(zz)
    const of = (fields: Record<string, unknown>) => ({
      name: 'm2026',
      from: '2026-06-01',
      day: '2026-07-01',
      asked: ['uwv'],
      version: 1,
      ...fields,
    })
    await change(zz, [zz.put('moment', 'm2026', of({ name: 'Nulmeting' }))], 2)
    expect((await ask(zz, '/moments')).json).toMatchObject({ moments: [{ moment: { name: 'Nulmeting', version: 1 } }] })
    for (const moved of [{ version: 3 }, { day: '2026-06-30' }])
      await expect(change(zz, [zz.put('moment', 'm2026', of(moved))], 3)).rejects.toMatchObject({ problem: 'conflict' })
    expect(await frozenTexts(zz)).toEqual(before)
  })

  it('keeps what was found and counted when the rules are others, and says so', async () => {
    const zz = await base()
    await change(zz, [moment(zz, 1)], 1)
    const { gaps, figures, rules } = await readFrozen(deps, zz.region, idOf(zz))
    const read = loadQueries()
    const others = { ...deps, queries: Object.assign(read, { rules: read.rules.slice(1) }) }
    const kept = await readFrozen(others, zz.region, idOf(zz))
    expect({ gaps: kept.gaps, figures: kept.figures, rules: kept.rules }).toEqual({ gaps, figures, rules })
    const listed = await makeHandlers(others).listMoments({
      params: { regionId: zz.region },
      ...{ query: undefined, body: undefined, seen: null, asker: { name: null, rights: [] } },
    })
    expect(listed.answer.moments).toMatchObject([{ rules, sameRules: false }])
  })

  it('that a story uses cannot be removed', async () => {
    const zz = await base()
    await change(zz, [moment(zz, 1)], 1)
    await change(zz, [zz.put('story', 'board-story', { name: 'Stuurgroep', moment: 'm2026', seen: 2 })], 2)
    const refused = change(zz, [{ op: 'remove', what: 'moment', id: zz.id('m2026') }], 3)
    await expect(refused).rejects.toMatchObject({ problem: 'conflict' })
    await expect(refused).rejects.toThrow(/Stuurgroep/)
    expect((await ask(zz, '/moments')).json).toMatchObject({ moments: [{ stories: [zz.id('board-story')] }] })
  })

  it('says that somebody was erased, and holds nothing of them', async () => {
    const zz = await base()
    await change(zz, [moment(zz, 1)], 1)
    const step = { id: 's1', what: 'view', title: '', text: '', notes: '', view: `map?selected=${zz.id('adviser')}` }
    await change(
      zz,
      [zz.put('story', 'told', { by: 'Adviseur Jansen', seen: 2, steps: [{ ...step, fit: 'all', hidden: false }] })],
      2,
    )
    const { erasePerson } = personHandlers(deps)
    await erasePerson({
      params: { regionId: zz.region, personId: RecordId.parse(zz.id('adviser')) },
      body: { operationId: OperationId.parse(randomUUID()), by: null },
      ...{ asker: { name: null, rights: [] }, query: undefined, seen: 3 },
    })
    const frozen = await readFrozen(deps, zz.region, idOf(zz))
    expect(frozen.erased).toBe('2026-07-01')
    const story = (await ask(zz, `/stories/${zz.id('told')}`)).text
    for (const text of [JSON.stringify({ ...frozen, state: frozen.state.graph }), story]) {
      expect(text).not.toContain('Jansen')
      expect(text).not.toContain(zz.id('adviser'))
    }
    const rewound = await deps.database.read((run) => graphAt(run, deps.queries, zz.region, 1))
    expect(rewound).toEqual(frozen.state.graph)
    const texts = await deps.database.read((run) =>
      run(
        'MATCH (n)-[:IN]->(:Region {id: $region}) UNWIND keys(n) AS key RETURN n[key] AS text',
        { region: zz.region },
        z.unknown(),
      ),
    )
    expect(JSON.stringify(texts)).not.toContain('Jansen')
  })
})

describe('a story', () => {
  it('says how much of the network was changed since it was written', async () => {
    const zz = await base()
    await change(zz, [zz.put('story', 'told', { name: 'Stuurgroep', seen: 1 })], 1)
    await change(zz, [zz.put('minute', 'said', { story: 'told', text: 'UWV belt Goes', on: '2026-07-01' })], 2)
    const detail = async () =>
      (await ask(zz, `/stories/${zz.id('told')}`)).json as { moved: unknown; minutes: unknown[] }
    expect(await detail()).toMatchObject({ moved: { changes: 0, partners: 0 }, minutes: [{ text: 'UWV belt Goes' }] })
    await change(zz, [zz.put('tie', 't', { from: 'uwv', to: 'goes' })], 3)
    await change(zz, [zz.put('partner', 'uwv', { kind: 'uwv', short: 'UWV' })], 4)
    await change(zz, [zz.put('involvement', 'seat2', { partner: 'hulst', at: 'board' })], 5)
    expect(await detail()).toMatchObject({ moved: { changes: 3, partners: 3 } })
    expect((await ask(zz, '/stories')).json).toMatchObject({
      stories: [{ id: zz.id('told'), steps: 0, minutes: 1, changed: '2026-07-01T12:00:00.000Z' }],
    })
    expect((await ask(zz, '/stories/nobody')).status).toBe(404)
  })

  it('changes nothing that is reckoned: gaps, figures and what is known of the region stay', async () => {
    const zz = await base()
    const before = await currentState(deps, zz.region, deps.today())
    const [gaps, figures, summary] = [
      await currentGaps(deps, zz.region),
      await stateFigures(deps, before),
      await summaryOf(deps, before),
    ]
    await change(zz, [zz.put('story', 'told', { seen: 1 })], 1)
    const after = await currentState(deps, zz.region, deps.today())
    expect(after.version).toBe(2)
    expect((await stateGaps(deps, after)).gaps).toBe((await stateGaps(deps, before)).gaps)
    expect(await stateFigures(deps, after)).toEqual({ ...figures, version: 2 })
    expect((await stateFigures(deps, after)).partners).toBe(figures.partners)
    expect(await summaryOf(deps, after)).toEqual({ ...summary, version: 2 })
    expect(await currentGaps(deps, zz.region)).toEqual({ ...gaps, version: 2 })
    const [ledger] = await deps.database.read((run) =>
      run(
        'MATCH (l:Ledger {id: $id}) RETURN l.version AS version',
        { id: zz.id('ledger') },
        z.object({ version: z.int() }),
      ),
    )
    if (!gaps.tooEarly) expect(ledger?.version).toBe(2)
  })
})
