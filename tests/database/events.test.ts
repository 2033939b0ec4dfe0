import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeChangeSet } from '../../server/changes/handlers.ts'
import { endListeners, listenerCount } from '../../server/events/newsroom.ts'
import { newRegionId, type Tiny, tiny } from '../networks/records.ts'
import { type App, startApp } from '../support/app.ts'
import { changeSet, write } from '../support/deps.ts'
import { type EventLine, listenTo } from '../support/events.ts'

/** Two instances on one database. */
let apps: [App, App]
const lines: EventLine[] = []
beforeAll(async () => {
  apps = [await startApp(), await startApp()]
})
afterAll(async () => {
  for (const line of lines) line.close()
  await Promise.all(apps.map((app) => app.close()))
})

const listen = async (app: App, { region }: Tiny, query = '', headers: Record<string, string> = {}) => {
  const line = await listenTo(`${app.origin}/api/v1/regions/${region}/events${query}`, headers)
  lines.push(line)
  return line
}
const rename = (app: App, zz: Tiny, name: string) =>
  writeChangeSet(app.deps, zz.region, { ...changeSet(name, [zz.put('partner', 'goes', { name })]), by: 'Anna' }, null)
const made = async () => {
  const zz = tiny()
  await write(apps[0].deps, zz, [zz.put('partner', 'goes')])
  return zz
}
const versions = ({ news }: EventLine) => news.map(({ version }) => version)
const titles = ({ news }: EventLine) =>
  news.flatMap(({ changes }) => changes.map(({ title, by }) => `${title} by ${by}`))

describe('the events of a region', () => {
  it('reach who listens at this instance and at another within two seconds, once each and in order', async () => {
    const [zz, other] = [await made(), await made()]
    const [here, there] = await Promise.all(apps.map((app) => listen(app, zz)))
    const elsewhere = await listen(apps[1], other)
    expect([here!.headers.get('content-type'), here!.headers.get('cache-control')]).toEqual([
      'text/event-stream',
      'no-store, no-transform',
    ])
    expect(here!.headers.get('content-encoding')).toBeNull()
    await rename(apps[0], zz, 'One')
    await Promise.all([here!, there!].map((line) => line.until(({ news }) => news.at(-1)?.version === 2, 2_000)))
    await rename(apps[1], zz, 'Two')
    await Promise.all([here!, there!].map((line) => line.until(({ news }) => news.at(-1)?.version === 3, 2_000)))
    for (const line of [here!, there!]) {
      expect(versions(line)).toEqual([1, 2, 3])
      expect(line.news.map(({ id }) => id)).toEqual(['1', '2', '3'])
      expect(titles(line)).toEqual(['One by Anna', 'Two by Anna'])
    }
    expect(versions(elsewhere)).toEqual([1])
  })

  it('go on where a line was lost, by its last event rather than by its address', async () => {
    const zz = await made()
    for (const name of ['One', 'Two', 'Three']) await rename(apps[0], zz, name)
    const asked = await listen(apps[0], zz, '?after=1&seconds=0')
    await asked.ended
    expect([asked.names, titles(asked)]).toEqual([
      ['written', 'bye'],
      ['One by Anna', 'Two by Anna', 'Three by Anna'],
    ])
    const resumed = await listen(apps[1], zz, '?after=1', { 'Last-Event-ID': '3' })
    await resumed.until(({ news }) => news.length === 1)
    expect([versions(resumed), titles(resumed)]).toEqual([[4], ['Three by Anna']])
    const fresh = await listen(apps[1], zz)
    await fresh.until(({ news }) => news.length === 1)
    expect([versions(fresh), titles(fresh)]).toEqual([[4], []])
    expect((await listen(apps[0], zz, '', { 'Last-Event-ID': 'three' })).status).toBe(400)
    expect((await listen(apps[0], tiny(newRegionId()))).status).toBe(404)
  })

  it('are listened to no more when a page goes, and end with a word when the server stops', async () => {
    const zz = await made()
    const before = listenerCount(apps[0].deps)
    const line = await listen(apps[0], zz)
    const stays = await listen(apps[0], zz)
    await stays.until(({ news }) => news.length === 1)
    line.close()
    while (listenerCount(apps[0].deps) > before + 1) await new Promise((done) => setTimeout(done, 5))
    endListeners(apps[0].deps)
    await stays.ended
    expect(stays.names).toEqual(['written', 'bye'])
    expect(listenerCount(apps[0].deps)).toBe(0)
  })
})
