import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { RegionGraph } from '../../contract/graph.ts'
import { writeChangeSet } from '../../server/changes/handlers.ts'
import { ProblemError } from '../../server/errors/problem-error.ts'
import { readGraph } from '../../server/store/graph.ts'
import { tiny, type Tiny } from '../networks/records.ts'
import { type App, startApp } from '../support/app.ts'
import { changeSet, write } from '../support/deps.ts'
import { type EventLine, listenTo } from '../support/events.ts'
import { rounds, runs } from '../support/rounds.ts'

jest.setTimeout(rounds * 120_000)
/** Two instances on one database, a window at each. */
let apps: [App, App]
beforeAll(async () => {
  apps = [await startApp(), await startApp()]
})
afterAll(() => Promise.all(apps.map((app) => app.close())))

/** What one window does: gives a partner a name, or takes it out. */
const edit = fc.record({
  window: fc.constantFrom(0, 1),
  partner: fc.constantFrom('a', 'b', 'c'),
  name: fc.option(fc.constantFrom('One', 'Two')),
})

/** A window: what it shows, and the line it is told by. It writes upon the version it shows, and reads anew when it is told. */
async function openWindow(app: App, zz: Tiny) {
  const read = async () =>
    RegionGraph.parse(await (await fetch(`${app.origin}/api/v1/regions/${zz.region}/graph`)).json())
  const page = { graph: await read(), line: null as EventLine | null }
  page.line = await listenTo(`${app.origin}/api/v1/regions/${zz.region}/events?after=${page.graph.version}`)
  const catchUp = async () => {
    while (page.graph.version !== page.line?.news.at(-1)?.version) page.graph = await read()
  }
  const attempt = async (partner: string, name: string | null) => {
    const isThere = page.graph.partners.some(({ id }) => id === zz.id(partner))
    if (name === null && !isThere) return
    const change =
      name === null ? { op: 'remove', what: 'partner', id: zz.id(partner) } : zz.put('partner', partner, { name })
    await writeChangeSet(app.deps, zz.region, changeSet('Edit', [change]), page.graph.version).catch(
      async (error: unknown) => {
        if (!(error instanceof ProblemError && error.problem === 'version-stale')) throw error
        await catchUp()
      },
    )
  }
  return { page, attempt, catchUp }
}

it('two windows in which anything is done, upon versions old and new, end equal, and as the database is', async () => {
  let stale = 0
  const property = fc.asyncProperty(fc.array(edit, { minLength: 4, maxLength: 12 }), async (edits) => {
    const zz = tiny()
    await write(apps[0].deps, zz, [zz.put('partner', 'a'), zz.put('partner', 'b')])
    const windows = await Promise.all(apps.map((app) => openWindow(app, zz)))
    for (const { window, partner, name } of edits) {
      const { version } = windows[window]!.page.graph
      await windows[window]!.attempt(partner, name)
      stale += windows[window]!.page.graph.version === version ? 0 : 1
    }
    const stored = await apps[0].deps.database.read((run) => readGraph(run, apps[0].deps.queries, zz.region))
    for (const { page, catchUp } of windows) {
      await page.line?.until(({ news }) => news.at(-1)?.version === stored.version, 2_000)
      await catchUp()
      expect(page.graph).toEqual(stored)
      const versions = page.line?.news.map(({ version }) => version) ?? []
      expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
      page.line?.close()
    }
  })
  await fc.assert(property, runs(10))
  expect(stale).toBeGreaterThan(0)
})
