import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import type { FilesMeasured } from '../pages/files.ts'
import type { BenchPage } from '../pages/main.ts'
import { held, known, median, ms, type Row, type Table } from './rows.ts'

declare const bench: BenchPage

/** One round: files of a story, on a page of its own; the offline page is then opened from disk. `opens`: until its first step is there, ms. */
export async function filesRound(browser: Browser, origin: string): Promise<FilesMeasured & { opens: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-bench-'))
  const page = await browser.newPage()
  try {
    await page.goto(origin)
    await page.evaluate(() => bench.ready)
    const { html, ...measured } = await page.evaluate(() => bench.files())
    const file = join(folder, 'story.html')
    writeFileSync(file, html)
    return { ...measured, opens: await openTime(browser, pathToFileURL(file).href) }
  } finally {
    await page.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function openTime(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage()
  try {
    const began = performance.now()
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator('.step.is-shown h1').waitFor()
    return performance.now() - began
  } finally {
    await page.close()
  }
}

const steps = { maps: 'the map around eight partners', views: 'eight whole views' }

export function filesTable(all: readonly (FilesMeasured & { opens: number })[]): Table {
  const of = (pick: (one: (typeof all)[number]) => number) => median(all.map(pick))
  const time = (what: string, pick: (one: (typeof all)[number]) => number, most: number) =>
    held(what, ms(of(pick)), of(pick), most, `≤ ${most.toLocaleString('en')} ms`)
  const size = (what: string, pick: (one: (typeof all)[number]) => number, most: number): Row => {
    const bytes = of(pick)
    return held(
      what,
      `${Math.round(bytes / 1000).toLocaleString('en')} kB`,
      bytes,
      most * 1000,
      `≤ ${most.toLocaleString('en')} kB`,
    )
  }
  return {
    title: 'Stories and their files',
    note: `Stories of eight steps of 80 partners, from data in memory and with their drawings, the second time, ${all.length} rounds, medians: the map around eight partners, and each view there is, whole.`,
    rows: [
      ...(['maps', 'views'] as const).flatMap((story) => [
        known(`${steps[story]}: all steps made ready to present`, ms(of((one) => one[story].opening))),
        time(`${steps[story]}: the next step while presenting, the slowest`, (one) => one[story].step, 100),
        time(`${steps[story]}: PPTX`, (one) => one[story].pptx.took, 2_000),
        size(`${steps[story]}: size of it`, (one) => one[story].pptx.bytes, 5_000),
        time(`${steps[story]}: PDF, handout and a map on A3`, (one) => one[story].pdf.took, 1_000),
        size(`${steps[story]}: size of both`, (one) => one[story].pdf.bytes, 500),
        known(`${steps[story]}: offline page`, ms(of((one) => one[story].html.took))),
        size(`${steps[story]}: size of it`, (one) => one[story].html.bytes, 1_000),
      ]),
      size('offline page of eight views of 30 partners: size of it', ({ few }) => few.bytes, 1_000),
      time('the offline page, from disk to its first step', ({ opens }) => opens, 500),
    ],
  }
}
