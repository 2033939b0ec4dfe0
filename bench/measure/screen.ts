import type { Browser } from 'playwright-core'
import type { Arrangement } from '../../contract/layout.ts'
import { launchChromium } from '../../tests/support/chromium.ts'
import type { BenchPage } from '../pages/main.ts'
import type { Measured } from '../pages/ours.ts'
import type { Plain } from '../pages/plain.ts'
import { drawnRound, drawnTable } from './drawn.ts'
import { filesRound, filesTable } from './files.ts'
import { matrixRound, matrixTable } from './matrix.ts'
import { servePages } from './pages.ts'
import { held, known, median, ms, p95, type Row, type Table } from './rows.ts'

const rounds = 5
/** Of what takes seconds. */
const fewRounds = 3
declare const bench: BenchPage

/** Our map beside plain Cytoscape with fcose, the same region, in turns in one run. Each round is a page of its own. */
export async function measureScreen(): Promise<{ tables: Table[]; chromium: string }> {
  const pages = await servePages()
  const browser = await launchChromium()
  try {
    const all: { score: Measured; network: Measured; plain: Plain }[] = []
    for (let round = 0; round < rounds; round++) {
      const plain = await onPage(browser, pages.origin, () => bench.plain())
      const score = await onPage(browser, pages.origin, (which) => bench.ours(which), 'score')
      const network = await onPage(browser, pages.origin, (which) => bench.ours(which), 'network')
      all.push({ plain, score, network })
    }
    const matrix = []
    for (let round = 0; round < rounds; round++) matrix.push(await matrixRound(browser, pages.origin))
    const drawn = []
    for (let round = 0; round < rounds; round++) drawn.push(await drawnRound(browser, pages.origin))
    const files = []
    for (let round = 0; round < fewRounds; round++) files.push(await filesRound(browser, pages.origin))
    const tables = [tableOf(all), matrixTable(matrix), drawnTable(drawn), filesTable(files)]
    return { tables, chromium: browser.version() }
  } finally {
    await browser.close()
    await pages.stop()
  }
}

async function onPage<T>(
  browser: Browser,
  origin: string,
  work: (which: Arrangement) => Promise<T>,
  which: Arrangement = 'score',
) {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
  try {
    await page.goto(origin)
    await page.evaluate(() => bench.ready)
    return await page.evaluate(work, which)
  } finally {
    await page.close()
  }
}

const task = (value: number) => (value === 0 ? 'none over 50 ms' : ms(value))
const share = (value: number, of: number) => `${(value / of).toFixed(2)} x`

function tableOf(all: { score: Measured; network: Measured; plain: Plain }[]): Table {
  const of = (pick: (one: (typeof all)[number]) => number) => median(all.map(pick))
  const first = of(({ plain }) => plain.first)
  const laidOut = of(({ plain }) => plain.laidOut)
  const frame = of(({ plain }) => p95(plain.frames))
  const dim = of(({ plain }) => plain.dim)
  const beside = (what: string, value: number, other: number, most: number): Row =>
    held(what, `${ms(value)} = ${share(value, other)}`, value / other, most, `≤ ${most} x`)
  const ours = (name: 'score' | 'network', title: string) => {
    const [fresh, again] = [of((one) => one[name].first), of((one) => one[name].again)]
    const [longest, later] = [of((one) => one[name].longest), of((one) => one[name].longestAgain)]
    return [
      known(
        `${title}: first picture, nothing stored`,
        `${ms(fresh)} = ${share(fresh, laidOut)} of Cytoscape with fcose`,
      ),
      held(`${title}: longest task of that`, task(longest), longest, 50, '≤ 50 ms'),
      beside(`${title}: first picture, places stored`, again, first, 0.25),
      known(`${title}: until Cytoscape has taken over`, ms(of((one) => one[name].taken))),
      held(`${title}: longest task of that`, task(later), later, 50, '≤ 50 ms'),
      beside(
        `${title}: pan and zoom, frame p95`,
        of((one) => p95(one[name].frames)),
        frame,
        0.5,
      ),
      beside(
        `${title}: dim all but a neighbourhood`,
        of((one) => one[name].dim),
        dim,
        0.5,
      ),
    ]
  }
  const layout = of(({ plain }) => plain.layout)
  const own = of(({ network }) => network.first - network.again)
  return {
    title: 'The screen',
    note: `300 partners and 1,500 ties from data in memory, ${rounds} rounds in turns, medians; a share is of plain Cytoscape with its defaults in the same run.`,
    rows: [
      known('Cytoscape, defaults, no layout: first picture', ms(first)),
      known('Cytoscape, defaults with fcose: first picture', ms(laidOut)),
      known('Cytoscape, defaults with fcose: longest task', task(of(({ plain }) => plain.longest))),
      known('Cytoscape: pan and zoom, frame p95', ms(frame)),
      known('Cytoscape: dim all but a neighbourhood', ms(dim)),
      beside('Netwerk: layout in the worker, against fcose alone', Math.max(1, own), layout, 0.2),
      ...ours('network', 'Netwerk'),
      ...ours('score', 'Tafel en vloer'),
    ],
  }
}
