import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { axeFindings, expectForEveryone, expectInTheDark, sideways } from '../support/axe.ts'
import { readPdf } from '../support/read-pdf.ts'
import { useScreen } from '../support/screen.ts'

const { visit, own } = useScreen()

/** The bytes of what a click saves. */
async function saved(page: Page, click: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await click()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}
const textOf = (words: readonly string[]) => words.join(' ').replaceAll(/\s+/g, ' ')

it('opens from a partner, is for everyone, prints on one A4 and is saved with the same words', async () => {
  const page = await visit(own('/AM24/map?selected=am24-orionis'))
  await page.getByRole('button', { name: 'Factsheet', exact: true }).click()
  const heading = page.getByRole('heading', { level: 1 })
  await heading.getByText(/^Orionis: genoemd bij 1 van/).waitFor()
  await expectForEveryone(page, 'a factsheet')
  const printed = await page.pdf({ preferCSSPageSize: true })
  expect(printed.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'PDF opslaan' }).click())
  expect(name).toMatch(/-factsheet-orionis.*\.pdf$/)
  const { pages } = readPdf(bytes)
  expect(pages).toHaveLength(1)
  const lines = await page.locator('.factsheet-line').allTextContents()
  expect(lines.filter((line) => !textOf(pages[0]?.words ?? []).includes(textOf([line])))).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  await expectInTheDark(page, 'a factsheet as text that flows')
})

it('is made of all of a region in one go, with how far it is and a way out', async () => {
  const page = await visit(own('/AM24/factsheet?lang=en'))
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('button', { name: 'All factsheets' }).click()
  const dialog = page.getByRole('dialog')
  for (const kind of [/^Municipalities/, /^Activities/, /^Meetings/, /^Rules/]) await dialog.getByLabel(kind).uncheck()
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: /^Make \d+ factsheets$/ }).click()
  await dialog.getByText(/^[1-9]\d* of \d+$/).waitFor()
  await dialog.getByRole('button', { name: 'Stop' }).click()
  expect(await dialog.getByRole('progressbar').count()).toBe(0)
  const partners = dialog.getByLabel(/^Partners/)
  await partners.uncheck()
  const { name, bytes } = await saved(page, () => dialog.getByRole('button', { name: 'Make 1 factsheet' }).click())
  expect(name).toMatch(/-factsheet-all-factsheets\.zip$/)
  const files = unzipSync(bytes)
  expect(Object.keys(files)).toHaveLength(1)
  expect(Object.values(files).map((file) => readPdf(file).pages.length)).toEqual([1])
})

it('says so where there is none of what an address asks for', async () => {
  const page = await visit(own('/AM24/factsheet?about=am24-weg'), { viewport: { width: 390, height: 800 } })
  await page.getByRole('heading', { name: 'Hiervan is geen factsheet' }).waitFor()
  expect([await axeFindings(page), await sideways(page)]).toEqual([[], 0])
  await page.getByRole('button', { name: /^Factsheet van/ }).click()
  await page.locator('.factsheet').waitFor()
})
