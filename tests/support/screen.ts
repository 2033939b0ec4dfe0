import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { type App, startApp } from './app.ts'
import { launchChromium, type Watched, watchedPage } from './chromium.ts'
import { settled } from './settled.ts'

type Options = Parameters<typeof watchedPage>[2]
export type Screen = {
  app: () => App
  /** Opens an address of the app and waits until what it holds is there. */
  visit: (path: string, options?: Options) => Promise<Page>
  /** Opens it without waiting, for what never comes. */
  open: (path: string, options?: Options) => Promise<Page>
  /** From here on the browser may complain of this: a test of what goes wrong. */
  allow: (fault: RegExp) => void
}

/**
 * The app and a browser for the tests of one file. After each test: no request left the origin, nothing was thrown,
 * and the console is free of errors, breaches of the security policy included.
 */
export function useScreen(start = () => startApp()): Screen {
  let app: App | null = null
  let browser: Browser | null = null
  let pages: Watched[] = []
  let allowed: RegExp[] = []
  const there = <T>(part: T | null): T => {
    if (part === null) throw new Error('The app is not up: call this within a test')
    return part
  }
  const open = async (path: string, options: Options = {}) => {
    const { origin } = there(app)
    const watched = await watchedPage(there(browser), origin, options)
    watched.page.setDefaultTimeout(8_000)
    pages.push(watched)
    await watched.page.goto(origin + path)
    return watched.page
  }

  beforeAll(async () => {
    app = await start()
    browser = await launchChromium()
  }, 60_000)
  afterEach(async () => {
    const faults = pages.flatMap((page) => page.faults).filter((fault) => !allowed.some((known) => known.test(fault)))
    await Promise.all(pages.map(({ context }) => context.close()))
    pages = []
    allowed = []
    expect(faults).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })
  return {
    app: () => there(app),
    open,
    visit: async (path, options) => {
      const page = await open(path, options)
      await settled(page)
      return page
    },
    allow: (fault) => void allowed.push(fault),
  }
}

/** Waits until the address holds these words. */
export const address = (page: Page, words: string | RegExp) =>
  page.waitForURL((url) => (typeof words === 'string' ? url.href.includes(words) : words.test(url.href)))
