import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { useScreen } from '../support/screen.ts'

const { visit, own, allow } = useScreen(['AM02'])

const region = own('/AM02')

describe('a change', () => {
  it('of the list of expected kinds is written, undone and done again', async () => {
    const page = await visit(`${region}/map`)
    const preset = page.getByLabel('Vaste lijst')
    expect(await preset.inputValue()).toBe('B')
    await preset.selectOption('P')
    await page.getByTitle(/^Ongedaan maken: Vaste lijst/).click()
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('.preset select')?.value === 'B')
    await page.getByTitle(/^Opnieuw doen/).click()
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('.preset select')?.value === 'P')
    await page.locator('main').click({ position: { x: 5, y: 5 } })
    await page.keyboard.press('Control+z')
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('.preset select')?.value === 'B')
    await page.keyboard.press('Control+Shift+Z')
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('.preset select')?.value === 'P')
    await page.reload()
    await preset.waitFor()
    expect(await preset.inputValue()).toBe('P')
  })

  it('by someone else is not overwritten: it says so and shows the new state', async () => {
    allow(/412/)
    // Told of nothing: it hears that somebody was first when it writes.
    const deaf = (page: Page) => page.route(/\/events|limit=1$/, () => undefined)
    const [mine, theirs] = [await visit(`${region}/map`, {}, deaf), await visit(`${region}/map`)]
    await theirs.getByLabel('Vaste lijst').selectOption('R')
    await theirs.getByTitle(/^Ongedaan maken: Vaste lijst: Mobiliteitsteam/).waitFor()
    await mine.getByLabel('Vaste lijst').selectOption('B')
    await mine.getByText('Iemand anders heeft deze regio intussen gewijzigd').waitFor()
    await mine.waitForFunction(() => document.querySelector<HTMLSelectElement>('.preset select')?.value === 'R')
  })
})
