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
/** Frames a second, over all of them. */
const paceOf = (frames: readonly number[]) => (1_000 * frames.length) / frames.reduce((sum, took) => sum + took, 0)

export function matrixTable(all: readonly MatrixMeasured[]): Table {
  const of = (pick: (one: MatrixMeasured) => number) => median(all.map(pick))
  const row = (what: string, pick: (one: MatrixMeasured) => number[]) => {
    const [most, pace] = [of((one) => p95(pick(one))), of((one) => paceOf(pick(one)))]
    const late = of((one) => pick(one).filter((took) => took > 1.5 * frame).length)
    const told = `${ms(most)}; ${pace.toFixed(1)} frames a second, ${late} of ${of((one) => pick(one).length)} late`
    return held(`${what}, frame p95`, told, most, frame, '60 frames a second')
  }
  const longest = of((one) => one.longest)
  return {
    title: 'The matrix',
    note: `${of(({ lines }) => lines)} x ${of(({ lines }) => lines)} partners from data in memory, ${all.length} rounds, medians. Frames by the clock of the screen; late: one was left out.`,
    rows: [
      known('first picture, all rows', ms(of(({ first }) => first))),
      held(
        'longest task until they are there in words',
        longest === 0 ? 'none over 50 ms' : ms(longest),
        longest,
        50,
        '≤ 50 ms',
      ),
      row('scrolling both ways', ({ frames }) => frames),
      row('crosshair over the cells', ({ hover }) => hover),
    ],
  }
}
