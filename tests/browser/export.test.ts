import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { NetworkFile } from '../../contract/file.ts'
import { axeFindings } from '../support/axe.ts'
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
    // From the first choice: what the filters let through; then the forms, down to the file of Ketenkaart, the fifth.
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
    await page.locator('.menu summary').click()
    await page.getByRole('button', { name: 'Take out' }).click()
    const dialog = page.getByRole('dialog', { name: /^Take out/ })
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
})
