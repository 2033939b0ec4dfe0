import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { NetworkFile } from '../../contract/file.ts'
import type { Page } from 'playwright-core'
import { axeFindings, expectForEveryone } from '../support/axe.ts'
import { readPdf } from '../support/read-pdf.ts'
import { useScreen } from '../support/screen.ts'

const { visit, own, allow } = useScreen()

describe('taking a region out', () => {
  it('goes by keyboard, to a file in which is what was asked for', async () => {
    const page = await visit(own('/AM24?without=level.policy'))
    const button = page.getByRole('button', { name: 'Neem mee' })
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: /meenemen/ })
    await dialog.waitFor()
    // The data; of them what the filters let through; then the forms, down to the file of Ketenkaart, the fifth.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    for (let at = 1; at < 5; at += 1) await page.keyboard.press('ArrowDown')
    expect(await axeFindings(page)).toEqual([])
    const coming = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    const download = await coming
    expect(download.suggestedFilename()).toMatch(/^ketenkaart-.*-deel-\d{4}-\d\d-\d\d\.json$/)
    const file = NetworkFile.parse(JSON.parse(readFileSync(await download.path(), 'utf8')))
    expect(file.meta.of?.what).toBe('without=level.policy')
    const kinds = file.data.changes.map(({ what }) => what)
    expect(kinds).toEqual(expect.arrayContaining(['region', 'partner', 'involvement']))
    expect(kinds).not.toContain('person')
    await dialog.waitFor({ state: 'hidden' })
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  it('says what went wrong, keeps the choice and gives the file the next time, on a phone and in English', async () => {
    allow(/ERR_CONNECTION_RESET/)
    const page = await visit(own('/AM24?selected=am24-uwv&lang=en&theme=dark'), {
      viewport: { width: 390, height: 844 },
    })
    await page.locator('.menu > summary').first().click()
    await page.getByRole('button', { name: 'Take out' }).click()
    const dialog = page.getByRole('dialog', { name: /^Take out/ })
    await dialog.getByLabel('The data').check()
    await dialog.getByLabel(/^One partner/).check()
    expect(await dialog.getByLabel('Which partner').locator('option:checked').innerText()).toBe('UWV')
    expect(await dialog.getByLabel(/^What the filters let through/).isDisabled()).toBe(true)
    await page.route('**/export?*', (route) => route.abort('connectionreset'), { times: 1 })
    await dialog.getByRole('button', { name: 'Download' }).click()
    await dialog.getByRole('alert').getByText('The file was not made: the server does not answer').waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const coming = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download' }).click()
    expect((await coming).suggestedFilename()).toMatch(/^ketenkaart-.*-uwv-\d{4}-\d\d-\d\d\.xlsx$/)
    await page.getByText(/^Downloaded: ketenkaart-/).waitFor()
  })

  it('gives the view in every form, with all of it and no more, by keyboard alone', async () => {
    const page = await visit(own('/AM24/map?without=education'))
    await page.getByRole('button', { name: 'Neem mee' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: /meenemen/ })
    await dialog.getByRole('img').waitFor()
    await expectForEveryone(page, 'a view to take along')
    // From what is taken along to the form, which is SVG, and on to the next with each file.
    await page.keyboard.press('Tab')
    const svg = (await taken(page, () => page.keyboard.press('Enter'))).bytes.toString()
    expect(svg).toContain('Scalda')
    expect(svg).toContain(own('am24-scalda'))
    expect(svg).toContain('Niet in dit bestand: personen (0), rollen, vragen voor de coördinator (')
    expect(svg).not.toContain('<text')
    const forms = [
      [/^PNG/, /-nu-\d{4}-\d\d-\d\d-kaart\.png$/, '\x89PNG'],
      [/^PDF, A4/, /-kaart\.pdf$/, '%PDF-1.7'],
      [/^PDF, A3/, /-kaart-a3\.pdf$/, '%PDF-1.7'],
      [/A0/, /-kaart-a0\.pdf$/, '%PDF-1.7'],
      [/^PowerPoint/, /-kaart\.pptx$/, 'PK\x03\x04'],
    ] as const
    for (const [form, name, magic] of forms) {
      await page.keyboard.press('Enter')
      await dialog.getByLabel(form).check()
      const file = await taken(page, () => page.keyboard.press('Enter'))
      expect(file.name).toMatch(name)
      expect(file.bytes.toString('latin1').startsWith(magic)).toBe(true)
    }
    await page.keyboard.press('Enter')
    await dialog.getByLabel(/^Alleen wat is uitgelicht/).check()
    await dialog
      .getByText(/partners buiten de keuze/)
      .first()
      .waitFor()
    const part = (await taken(page, () => page.keyboard.press('Enter'))).bytes.toString()
    expect(part).not.toContain('Scalda')
    expect(part).not.toContain(own('am24-scalda'))
  })

  it('gives a story as an offline page and a handout, which is saved first', async () => {
    const page = await visit(own('/AM24/stories'))
    await page.getByRole('button', { name: 'Maak een verhaal voor de stuurgroep' }).click()
    const dialog = page.getByRole('dialog', { name: /meenemen/ })
    const open = async () => {
      await page.getByRole('button', { name: 'Neem mee' }).click()
      await dialog.getByText(/^Niet in dit bestand/).waitFor()
    }
    await open()
    await expectForEveryone(page, 'a story to take along')
    await page.locator('.story-state', { hasText: /^opgeslagen/ }).waitFor()
    const html = await taken(page, () => dialog.getByRole('button', { name: 'Downloaden' }).click())
    expect(html.name).toMatch(/-stuurgroep-.*\.html$/)
    expect(html.bytes.toString()).toContain("default-src 'none'")
    await open()
    await dialog.getByLabel(/^PDF, hand-out/).check()
    await dialog.getByLabel(/^Aantekeningen/).check()
    await dialog.getByText(/^Niet in dit bestand: (?!.*aantekeningen)/).waitFor()
    const handout = await taken(page, () => dialog.getByRole('button', { name: 'Downloaden' }).click())
    expect(handout.name).toMatch(/-stuurgroep-.*\.pdf$/)
    expect(readPdf(handout.bytes).pages.length).toBeGreaterThan(8)
  })
})

async function taken(page: Page, press: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  await page.locator('.export .take-sheet').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  await page.locator('dialog.export').waitFor({ state: 'hidden' })
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}
