import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { launchChromium } from '../../tests/support/chromium.ts'
import { settled } from '../../tests/support/settled.ts'
import { loadRegion } from './fill.ts'
import { both, held, known, median, ms, p95, type Table } from './rows.ts'
import type { Bench } from './server.ts'

const root = fileURLToPath(new URL('../../client', import.meta.url))
/** The built screen, as the server serves it. */
export const screenFolder = fileURLToPath(new URL('../../dist/client', import.meta.url))
export const buildScreen = () => build({ root, configFile: `${root}/vite.config.ts`, logLevel: 'warn' })

/** A region as a coordinator has one: some forty partners at a handful of tables. */
const region = { id: 'BL73', name: 'Meetregio 30', partners: 40, ties: 20, seed: 73 }
const SEATS = 30
/** So many are given one by one, to see when the gaps know of each. */
const APART = 8

type SeatLog = { began: number; shown: number[] }
declare const seatLog: SeatLog

/** Thirty seats by keyboard on the map: the presses they take, when each is on the screen, and when the gaps know. */
export async function measureSeats({ origin, deps }: Bench): Promise<Table> {
  await loadRegion(deps, region)
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${origin}/${region.id}/map?fill=yes`)
    await settled(page)
    await page.locator('#map-canvas').focus()
    await watch(page)
    await newTable(page, 'Meettafel een')
    const apart = await knownToGaps(page)
    await newTable(page, 'Meettafel twee')
    await page.evaluate(() => void (seatLog.shown.length = 0))
    const began = performance.now()
    let presses = 0
    const press = async (key: string) => {
      presses += 1
      await page.keyboard.press(key)
    }
    for (let seat = 0; seat < SEATS; seat++) {
      await toNext(page, press)
      await press('Space')
    }
    // Beside them stand the two tables.
    await page.locator('.fill-strip-end b', { hasText: new RegExp(`^${SEATS + APART + 2}$`) }).waitFor()
    const typed = performance.now() - began
    await page.locator('.fill-list[aria-busy="false"]').waitFor()
    const written = performance.now() - began
    const shown = await page.evaluate(() => seatLog.shown)
    return {
      title: 'Filling in',
      note: `${SEATS} answers by keyboard on the map of ${region.partners} partners, one after another as fast as the page takes them; from the press to the frame that shows it.`,
      rows: [
        known('Key presses a seat, moving there included', (presses / SEATS).toFixed(1)),
        held(`${SEATS} seats typed`, ms(typed), typed, 60_000, '≤ 60 s'),
        known(`${SEATS} seats written`, ms(written)),
        held('A seat on the screen', both(shown), median(shown), 50, '≤ 50 ms'),
        known('A seat on the screen, longest', ms(Math.max(...shown))),
        held('A seat known to the gaps', both(apart), median(apart), 300, '≤ 300 ms'),
        known('A seat known to the gaps, p95', ms(p95(apart))),
      ],
    }
  } finally {
    await browser.close()
  }
}

/** From a press until the frame after the count of answers changed. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const log: SeatLog = { began: 0, shown: [] }
    Object.assign(globalThis, { seatLog: log })
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key === ' ') log.began = timeStamp
      },
      true,
    )
    const count = document.querySelector('.fill-strip-end')
    if (count === null) throw new Error('Nothing is filled in here')
    new MutationObserver(() => {
      const { began } = log
      if (began === 0) return
      log.began = 0
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => log.shown.push(performance.now() - began)
        port2.postMessage(null)
      })
    }).observe(count, { subtree: true, characterData: true, childList: true })
  })

/** A table where nobody sits yet, with the cursor before its first column. */
async function newTable(page: Page, name: string): Promise<void> {
  await page.keyboard.press('o')
  await page.locator('input:focus').waitFor()
  await page.keyboard.type(name)
  await page
    .getByRole('option', { name: new RegExp(`Nieuw: ‘${name}’`) })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.locator('.fill-list[aria-busy="false"]').waitFor()
  for (let at = 0; at < 2 * region.partners; at++) await page.keyboard.press('ArrowLeft')
}

/** To the next column where somebody stands: between sectors is room for what is new. */
async function toNext(page: Page, press: (key: string) => Promise<void>): Promise<void> {
  do await press('ArrowRight')
  while ((await page.locator('.fill-answers').count()) === 0)
}

/** Answers one by one, each when the gaps know of the one before: how long that took. */
async function knownToGaps(page: Page): Promise<number[]> {
  const took: number[] = []
  for (let at = 0; at < APART; at++) {
    await toNext(page, (key) => page.keyboard.press(key))
    const gaps = page.waitForResponse((answer) => answer.url().includes('/gaps'))
    const began = await page.evaluate(() => performance.now())
    await page.keyboard.press('Space')
    await (await gaps).finished()
    const ended = await page.evaluate(() => {
      const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/gaps'))
      const last = asked.at(-1)
      return last instanceof PerformanceResourceTiming ? last.responseEnd : 0
    })
    took.push(ended - began)
    await page.locator('.fill-list[aria-busy="false"]').waitFor()
  }
  return took
}
