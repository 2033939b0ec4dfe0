import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type App, startApp } from './app.ts'
import { freshPage, keepProcess, launchChromium, makeContext, type Watched, watchedPage } from './chromium.ts'
import { connectionOfRun } from './connection.ts'
import type { NetworkFile } from '../../contract/file.ts'
import { importFile } from '../../server/import/import-file.ts'
import { ownRegions } from './own-regions.ts'
import { removeRegion } from './remove-region.ts'
import { settled } from './settled.ts'
import { openAgain } from './test-database.ts'

type Options = Parameters<typeof watchedPage>[2]
/** What is done to a page before it goes to its address. */
type Before = (page: Page) => Promise<unknown>
export type Screen = {
  app: () => App
  /** What names a region of the seed or its records, said of the copy this file has. */
  own: (text: string) => string
  /** Opens an address of the app and waits until what it holds is there. */
  visit: (path: string, options?: Options, before?: Before) => Promise<Page>
  /** Opens it without waiting, for what never comes. */
  open: (path: string, options?: Options, before?: Before) => Promise<Page>
  /** From here on the browser may complain of this: a test of what goes wrong. */
  allow: (fault: RegExp) => void
}

/** For what a busy machine does in its own time (ms): each wait is for a state, and ends as soon as it is there. */
const patience = 60_000
/**
 * A write to a region of the seed, which other suites read at the same time. A trial writes nothing, and places on the
 * map are those of who comes first.
 */
const inTheSeed = /\/api\/v1\/regions\/AM\d\d\/(?!trial|layouts)/

/**
 * The app and a browser for the tests of one file, with copies of these regions of the seed that are its own, and other
 * regions of its own from `files`: call it once a file. After each test: no request left the origin, nothing was thrown, the seed was only read, and the console
 * is free of errors, breaches of the security policy included.
 */
export function useScreen(
  regions: readonly string[] = ['AM24'],
  start = () => startApp(),
  files: readonly NetworkFile[] = [],
): Screen {
  jest.setTimeout(6 * patience)
  const { own, load, remove } = ownRegions(regions)
  let app: App | null = null
  let browser: Browser | null = null
  let common: BrowserContext | null = null
  let pages: Watched[] = []
  let allowed: RegExp[] = []
  let keeper: Page | null = null
  /** The pages of the common context that a test has opened. */
  const guests = () => common?.pages().filter((page) => page !== keeper) ?? []
  const there = <T>(part: T | null): T => {
    if (part === null) throw new Error('The app is not up: call this within a test')
    return part
  }
  /** Whoever looks while nobody else does has the browser of those before; two at once have each their own. */
  const pageFor = (options: NonNullable<Options>) => {
    const { viewport, ...more } = options
    const { origin } = there(app)
    return guests().length === 0 && Object.keys(more).length === 0
      ? freshPage(there(common), origin, viewport ?? undefined)
      : watchedPage(there(browser), origin, options)
  }
  const open = async (path: string, options: Options = {}, before?: Before) => {
    const { origin } = there(app)
    const watched = await pageFor(options)
    watched.page.setDefaultTimeout(patience)
    watched.page.on('request', (request) => {
      if (request.method() !== 'GET' && inTheSeed.test(request.url()))
        watched.faults.push(`wrote in the seed: ${request.url()}`)
    })
    pages.push(watched)
    await before?.(watched.page)
    await watched.page.goto(origin + path)
    return watched.page
  }

  beforeAll(async () => {
    app = await start()
    await load(app.deps)
    for (const file of files) await importFile(app.deps, file)
    browser = await launchChromium()
    common = await makeContext(browser)
    keeper = await keepProcess(common, app.origin)
  })
  afterEach(async () => {
    const faults = pages.flatMap((page) => page.faults).filter((fault) => !allowed.some((known) => known.test(fault)))
    const others = pages.flatMap(({ context }) => (context === common ? [] : [context]))
    await Promise.all([...others, ...guests()].map((one) => one.close()))
    // A test that failed may have left one.
    await common?.unrouteAll({ behavior: 'ignoreErrors' })
    pages = []
    allowed = []
    expect(faults).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    // A suite may have lost its database on purpose.
    await app?.close()
    const database = await openAgain(connectionOfRun())
    await remove(database)
    for (const { data } of files) await removeRegion(database, data.region)
    await database.close()
  })
  return {
    app: () => there(app),
    own,
    open,
    visit: async (...asked) => {
      const page = await open(...asked)
      await settled(page)
      return page
    },
    allow: (fault) => void allowed.push(fault),
  }
}

/** Waits until the address holds these words. */
export const address = (page: Page, words: string | RegExp) =>
  page.waitForURL((url) => (typeof words === 'string' ? url.href.includes(words) : words.test(url.href)))
