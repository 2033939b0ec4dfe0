import type { Browser } from 'playwright-core'
import type { BenchPage } from '../pages/main.ts'
import type { MatrixMeasured } from '../pages/matrix.ts'
import { held, known, median, ms, p95, type Table } from './rows.ts'

declare const bench: BenchPage

/** One round: the matrix of 120 partners on a page of its own. */
export async function matrixRound(browser: Browser, origin: string): Promise<MatrixMeasured> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
  try {
    await page.goto(origin)
    await page.evaluate(() => bench.ready)
    return await page.evaluate(() => bench.matrix())
  } finally {
    await page.close()
  }
}

/** A frame at 60 a second, ms, and what a clock of whole frames may be off. */
const frame = 1000 / 60 + 1

export function matrixTable(all: readonly MatrixMeasured[]): Table {
  const of = (pick: (one: MatrixMeasured) => number) => median(all.map(pick))
  const [scroll, hover] = [of(({ frames }) => p95(frames)), of((one) => p95(one.hover))]
  const longest = of((one) => one.longest)
  return {
    title: 'The matrix',
    note: `${of(({ lines }) => lines)} x ${of(({ lines }) => lines)} partners from data in memory, ${all.length} rounds, medians.`,
    rows: [
      known('first picture, all rows', ms(of(({ first }) => first))),
      known('longest task of that', longest === 0 ? 'none over 50 ms' : ms(longest)),
      held('scrolling both ways, frame p95', ms(scroll), scroll, frame, '60 frames a second'),
      held('crosshair over the cells, frame p95', ms(hover), hover, frame, '60 frames a second'),
    ],
  }
}
