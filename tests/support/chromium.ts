import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

/** The shell first: the same engine without the windows nobody sees, at half the work for each page that is opened. */
const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const flags = [
  // The shell would else set each letter at whole pixels, as no screen of a reader does.
  '--font-render-hinting=none',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of one visitor share a process, as long as one of them is there: see `keepProcess`.
  '--process-per-site',
]

/** The system's own Chromium; playwright makes a new profile folder and removes it. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place))
  if (executablePath === undefined) throw new Error('No Chromium found: install the package chromium, or set CHROMIUM.')
  return chromium.launch({ executablePath, headless: true, args: flags })
}

export type Watched = { page: Page; context: BrowserContext; faults: string[] }
type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>
const viewport = { width: 1440, height: 900 }
export const makeContext = (browser: Browser, options: ContextOptions = {}): Promise<BrowserContext> =>
  browser.newContext({ viewport, reducedMotion: 'reduce', ...options })

/**
 * A page that writes down everything that may not happen: a request that leaves the origin, an error in the console
 * (which includes a breach of the content security policy), an exception.
 */
export async function watchedPage(browser: Browser, origin: string, options: ContextOptions = {}): Promise<Watched> {
  return watchedPageIn(await makeContext(browser, options), origin)
}

async function watchedPageIn(context: BrowserContext, origin: string): Promise<Watched> {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
      faults.push(`left the origin: ${url}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`))
  return { page, context, faults }
}

/**
 * A page that shows nothing of the app, for as long as the context lives: whatever page comes next finds the process and
 * the code of those before it, a seventh of the time of a visit.
 */
export async function keepProcess(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}/favicon.svg`)
  return page
}

/**
 * A page of someone who knows the app's files but was never there: what a page before it kept is gone. The code of the
 * app is read and compiled once, which costs as much as the rest of a visit.
 */
export async function freshPage(context: BrowserContext, origin: string, size = viewport): Promise<Watched> {
  await context.clearCookies()
  await context.clearPermissions()
  const watched = await watchedPageIn(context, origin)
  const session = await context.newCDPSession(watched.page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
  await watched.page.setViewportSize(size)
  return watched
}
