import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { Gaps } from '../../contract/gap.ts'
import { RegionGraph } from '../../contract/graph.ts'
import { freePort } from '../../server/start/neo4j/home.ts'
import { makeEngine, type Running, startNeo4j } from '../../server/start/neo4j/start.ts'
import { launchChromium, watchedPage } from '../support/chromium.ts'
import { regionBeside } from '../support/region-beside.ts'
import { type Served, serveForReal } from '../support/server.ts'
import { startTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { toldStory } from '../support/told-story.ts'

/** A database and a server are started twice, on a machine that does other things too, ms: each wait is for a state. */
const patience = 120_000
jest.setTimeout(5 * patience)

const story = 'am24-story-away'
let own: TestDatabase
let served: Served
let browser: Browser
let again: Running | null = null
let port: string
/** Starts the server, at the same address each time. */
async function serve(): Promise<void> {
  const { uri, user, password } = own.home.connection
  served = serveForReal({ PORT: port, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: '' })
  await served.until('Ready:')
}
beforeAll(async () => {
  own = await startTestDatabase()
  port = String(await freePort())
  await serve()
  browser = await launchChromium()
}, 5 * patience)
afterAll(async () => {
  await browser.close()
  await served.kill('SIGKILL')
  await again?.stop()
  await own.stop()
}, patience)

const origin = () => `http://127.0.0.1:${port}`
const here = regionBeside(origin, 'AM24')
const graph = async () => RegionGraph.parse(await here.graph())
const say = async (page: Page, text: string) => {
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}
const shown = (page: Page, title: string) => page.locator('.is-shown').getByRole('heading', { name: title }).waitFor()

it('goes on while database and server are stopped in turn, and writes what was said once, in order, when they are back', async () => {
  const gaps = Gaps.parse(await (await served.ask('/api/v1/regions/AM24/gaps')).json())
  const record = toldStory({ graph: await graph(), gaps, id: story })
  await here.change('Een verhaal', [{ op: 'put', what: 'story', record }])
  const { page } = await watchedPage(browser, origin())
  page.setDefaultTimeout(patience)
  await page.goto(`${origin()}/AM24/stories/${story}/present`)
  await shown(page, 'Onze regio')

  // The database is stopped midway.
  await own.running.stop()
  await page.keyboard.press('ArrowRight')
  await shown(page, 'De eerste vraag')
  await page.keyboard.press('+')
  await say(page, 'Zonder database')
  await page.getByText('1 nog niet opgeslagen').waitFor()

  // And the server as well.
  await served.kill('SIGKILL')
  await page.keyboard.press('PageDown')
  await shown(page, 'De tweede vraag')
  await say(page, 'Zonder server')
  await page.getByText('2 nog niet opgeslagen').waitFor()
  await page.keyboard.press('PageDown')
  await shown(page, 'Wat er veranderde')

  again = await startNeo4j(await makeEngine(() => undefined), own.home, () => undefined)
  await serve()
  await page.getByText('alles opgeslagen').waitFor()
  const { minutes } = await graph()
  expect(minutes.map(({ text, step }) => [text, step]).sort()).toEqual([
    ['Zonder database', 's3'],
    ['Zonder server', 's4'],
  ])
  const { changes } = (await (await served.ask('/api/v1/regions/AM24/changes?limit=2')).json()) as {
    changes: { title: string }[]
  }
  expect(changes.map(({ title }) => title)).toEqual(['In overleg: Zonder server', 'In overleg: Zonder database'])
})
