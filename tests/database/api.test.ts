import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ChangePage } from '../../contract/answers/change-log.ts'
import { ChangeRecord } from '../../contract/change.ts'
import { PartnerId } from '../../contract/ids.ts'
import type { RouteName } from '../../contract/routes.ts'
import { writeArchive } from '../../server/backup/write-archive.ts'
import type { Deps } from '../../server/web/handler.ts'
import { readStory } from '../../server/regions/partner.ts'
import { makeHandlers } from '../../server/start/handlers.ts'
import { openApiDocument } from '../../server/web/openapi.ts'
import { contractOf } from '../support/contract.ts'
import { type Sample, samples } from '../support/requests.ts'
import { newRegionId, tiny } from '../networks/records.ts'
import { changeSet, testDeps, write } from '../support/deps.ts'
import { type Answered, serve, type Web } from '../support/web.ts'

/* The whole way: HTTP, routes, handlers, queries and a real database, held against the OpenAPI document. */
const zz = tiny()
/** A database that has just started plans every query anew (ms). */
const cold = 180_000
const contract = contractOf(openApiDocument())
const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-api-'))
let deps: Deps
let web: Web
let first: ChangeRecord

beforeAll(async () => {
  deps = { ...(await testDeps()), backupFolder: folder }
  web = await serve({ handlers: makeHandlers(deps) })
  first = await write(deps, zz, [
    zz.put('partner', 'uwv', { kind: 'uwv', name: 'UWV Zuidwest', aliases: ['Uitvoeringsinstituut'] }),
    zz.put('partner', 'goes', { kind: 'municipality_centre', name: 'Goes' }),
    zz.put('body', 'beraad', { level: 'administrative', kind: 'regionaal_beraad' }),
    zz.put('activity', 'agenda'),
    zz.put('involvement', 's1', { partner: 'uwv', at: 'beraad' }),
    zz.put('involvement', 's2', { partner: 'goes', at: 'agenda', level: 'operational' }),
    zz.put('tie', 's3', { from: 'uwv', to: 'goes', strength: 4 }),
    zz.put('mention', 'm1', { at: 'agenda', kinds: ['employer'] }),
    zz.put('membership', 'l1', { member: 'goes', cluster: 'uwv' }),
    zz.put('carrying', 'c1', { body: 'beraad', activity: 'agenda' }),
    zz.put('story', 'story-board'),
  ])
  const frozen = changeSet('Freeze', [zz.put('moment', 'moment-2025', { version: 1 })])
  expect((await writing('postChange', frozen, 1)).status).toBe(201)
  await writeArchive(deps, join(folder, 'ketenkaart-2026-11-24.ndjson.gz'), { only: [zz.region] })
}, cold)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await web.close()
  await deps.database.close()
})

const version = async () => Number(/[0-9]+/.exec(String((await read('getRegion')).headers.etag))?.[0])
/** The sample request of a route, about our region. */
const asked = (name: RouteName, region: string = zz.region): Sample => {
  const sample = samples.find((sample) => sample.name === name)!
  const path = sample.path
    .replace('ZZ01', region)
    .replace('zz01-', `${zz.region.toLowerCase()}-`)
    .replace(/b7a5bb73[^/]*/, first.id)
  return { ...sample, path, query: sample.query.replace('zz01-', `${zz.region.toLowerCase()}-`) }
}
const read = (name: RouteName, query = asked(name).query) => web.send({ ...asked(name), query })
const writing = async (name: RouteName, body: unknown, seen?: number): Promise<Answered> =>
  web.send(asked(name), { body, headers: { 'If-Match': `"${seen ?? (await version())}"` } })
const sound = ({ name, route }: Sample, answered: Answered) => {
  expect([name, answered.status, contract.check(route, answered)]).toEqual([name, answered.status, []])
}

describe('every route, on a real region', () => {
  it.each(samples.filter(({ route }) => route.method === 'GET').map(({ name }) => name))('%s answers', async (name) => {
    const answered = await read(name)
    expect([answered.status, web.logged]).toEqual([200, []])
    sound(asked(name), answered)
    if (asked(name).route.etag) expect(answered.headers.etag).toBe(`"${await version()}"`)
  })

  it.each(samples.filter(({ path }) => path.includes('ZZ01')).map(({ name }) => name))(
    '%s: 404 for a region that is not there',
    async (name) => {
      const sample = asked(name, newRegionId())
      const answered = await web.send(sample)
      expect([answered.status, answered.json]).toMatchObject([404, { status: 404 }])
      sound(sample, answered)
    },
  )

  it('404 for a partner of another region, and for a change that is not there', async () => {
    const other = tiny()
    await write(deps, other, [other.put('partner', 'uwv', { kind: 'uwv' })])
    const story = await web.ask({ path: `/api/v1/regions/${zz.region}/partners/${other.id('uwv')}` })
    expect(story.status).toBe(404)
    const gone = asked('undoChange').path.replace(first.id, randomUUID())
    const body = { operationId: randomUUID(), by: null }
    const undone = await web.send(asked('undoChange'), {
      path: gone,
      body,
      headers: { 'If-Match': `"${await version()}"` },
    })
    expect(undone.status).toBe(404)
  })

  it('says of a partner as much as one answer holds, and whether that is all', async () => {
    const other = tiny()
    const members = ['a', 'b', 'c'].map((id) => other.put('partner', id))
    const cluster = other.put('partner', 'cluster', { kind: 'municipality_cluster' })
    const lines = ['a', 'b', 'c'].map((id) => other.put('membership', `in-${id}`, { member: id, cluster: 'cluster' }))
    await write(deps, other, [...members, cluster, ...lines])
    const story = (most: number) =>
      deps.database.read((run) =>
        readStory(run, deps.queries, other.region, PartnerId.parse(other.id('cluster')), most),
      )
    expect(await story(3)).toMatchObject({ truncated: false, memberships: { length: 3 }, partners: { length: 3 } })
    const two = { truncated: true, memberships: { length: 2 }, partners: { length: 2 } }
    expect(await story(2)).toMatchObject({ ...two, whole: { lines: 3, mentions: 0 } })
  })

  it('says what was written, by whom and where', async () => {
    const graph = await read('getGraph')
    expect(graph.json).toMatchObject({
      region: { id: zz.region },
      partners: expect.arrayContaining([expect.objectContaining({ id: zz.id('uwv'), name: 'UWV Zuidwest' })]),
      truncated: false,
    })
    const found = await read('search', `?q=uitvoerings&region=${zz.region}`)
    expect(found.json).toMatchObject({ hits: [{ id: zz.id('uwv'), alias: 'Uitvoeringsinstituut' }] })
  })
})

describe('writing', () => {
  const put = (name: string) => changeSet(`Call it ${name}`, [zz.put('partner', 'sbb', { kind: 'sbb', name })])

  it('201 with version and address; the address holds that change alone', async () => {
    const before = await version()
    const answered = await writing('postChange', put('SBB'))
    sound(asked('postChange'), answered)
    expect([answered.status, answered.headers.etag]).toEqual([201, `"${before + 1}"`])
    const page = await web.ask({ path: String(answered.headers.location) })
    expect(ChangePage.parse(page.json).changes).toEqual([answered.json])
  })

  it('is done once, however often it is sent', async () => {
    const body = put('SBB again')
    const seen = await version()
    const once = await writing('postChange', body, seen)
    const twice = await writing('postChange', body, seen)
    expect([twice.status, twice.json]).toEqual([201, once.json])
    expect(await version()).toBe(seen + 1)
  })

  it('201 with the version there is when it changes nothing, and the address of what is there', async () => {
    await writing('postChange', put('SBB as it is'))
    const seen = await version()
    const answered = await writing('postChange', put('SBB as it is'))
    sound(asked('postChange'), answered)
    const there = `/api/v1/regions/${zz.region}/graph`
    expect([answered.status, answered.headers.etag, answered.headers.location]).toEqual([201, `"${seen}"`, there])
    expect([answered.json, await version()]).toEqual([expect.objectContaining({ count: 0, version: seen }), seen])
  })

  it('412 with the version there is, when another was seen', async () => {
    const present = await version()
    const answered = await writing('postChange', put('Late'), present - 1)
    expect([answered.status, answered.json]).toMatchObject([412, { version: present }])
    sound(asked('postChange'), answered)
  })

  it('400 with every fault against the rules, each at its place', async () => {
    const changes = [
      zz.put('involvement', 's9', { partner: 'nobody', at: 'beraad' }),
      zz.put('tie', 's10', { from: 'uwv', to: 'nowhere' }),
    ]
    const answered = await writing('postChange', changeSet('Wrong', changes))
    sound(asked('postChange'), answered)
    expect(answered.status).toBe(400)
    const { errors } = answered.json as { errors: { path: string }[] }
    expect(errors.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^body\.changes\.0\./),
        expect.stringMatching(/^body\.changes\.1\./),
      ]),
    )
  })

  it('undo puts back what was there; what was built upon stands in the way: 409', async () => {
    const before = (await read('getGraph')).json as { partners: unknown }
    const made = ChangeRecord.parse((await writing('postChange', put('For a while'))).json)
    const undo = { ...asked('undoChange'), path: asked('undoChange').path.replace(first.id, made.id) }
    const send = async () =>
      web.send(undo, { body: { operationId: randomUUID(), by: 'x' }, headers: { 'If-Match': `"${await version()}"` } })
    const undone = await send()
    sound(undo, undone)
    expect([undone.status, undone.json]).toMatchObject([201, { undoes: made.id }])
    expect(((await read('getGraph')).json as { partners: unknown }).partners).toEqual(before.partners)
    const again = await send()
    expect(again.status).toBe(409)
    sound(undo, again)
  })

  it('keeps a layout; what has a place keeps it', async () => {
    const body = { positions: { [zz.id('uwv')]: [1, 2], [zz.id('goes')]: [3.5, -4] }, replace: false }
    const kept = await web.send(asked('putLayout'), { body })
    sound(asked('putLayout'), kept)
    await web.send(asked('putLayout'), { body: { positions: { [zz.id('uwv')]: [9, 9] }, replace: false } })
    expect((await read('getLayout')).json).toEqual({ arrangement: 'network', positions: body.positions })
  })
})
