import type { Browser } from 'playwright-core'
import type { DrawnMeasured } from '../pages/drawn.ts'
import type { BenchPage } from '../pages/main.ts'
import { held, known, median, ms, type Table } from './rows.ts'

declare const bench: BenchPage

/** One round: a map drawn outside the screen, on a page of its own. */
export async function drawnRound(browser: Browser, origin: string): Promise<DrawnMeasured> {
  const page = await browser.newPage()
  try {
    await page.goto(origin)
    await page.evaluate(() => bench.ready)
    return await page.evaluate(() => bench.drawn())
  } finally {
    await page.close()
  }
}

export function drawnTable(all: readonly DrawnMeasured[]): Table {
  const of = (pick: (one: DrawnMeasured) => number) => median(all.map(pick))
  const row = (what: string, pick: (one: DrawnMeasured) => number, most: number) =>
    held(what, ms(of(pick)), of(pick), most, `≤ ${most} ms`)
  return {
    title: 'Drawings outside the screen',
    note: `"Tafel en vloer" for an A4, from data in memory, ${all.length} rounds, medians.`,
    rows: [
      row('picture of 30 partners', ({ small }) => small, 50),
      row('picture of 80 partners, folded', ({ folded }) => folded, 50),
      row('SVG with outlined letters', ({ svg }) => svg, 100),
      known('size of that SVG', `${Math.round(of(({ bytes }) => bytes) / 1000)} kB`),
      row('PNG of it, twice its size', ({ png }) => png, 500),
    ],
  }
}
