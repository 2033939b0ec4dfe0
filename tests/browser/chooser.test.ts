import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { address, useScreen } from '../support/screen.ts'
import { asked } from './asked.ts'

const { visit } = useScreen([])

type Answer = { regions: { id: string }[] }
/** The list of regions without those of other suites, which are in the same database for a while. */
const seedAlone = (page: Page) =>
  page.route('**/api/v1/regions', async (route) => {
    // A page that is closed meanwhile asks no more, and what it asked for is gone.
    const fetched = await route
      .fetch()
      .then(async (response) => ({ response, answer: (await response.json()) as Answer }))
      .catch((error: unknown) => {
        if (page.isClosed() || String(error).includes('disposed')) return null
        throw error
      })
    if (fetched === null) return
    const regions = fetched.answer.regions.filter(({ id }) => id.startsWith('AM'))
    await route.fulfill({ response: fetched.response, json: { regions } })
  })

describe('the first screen', () => {
  it('shows 35 regions as they lie, and in words of which something is known', async () => {
    const page = await visit('/', {}, seedAlone)
    expect(await page.locator('main h1').textContent()).toBe(
      'Over 31 van de 35 regio’s is al iets vastgelegd. De andere 4 zijn nog leeg.',
    )
    expect(await page.locator('.tiles button').count()).toBe(35)
    expect(await page.getByRole('row').count()).toBe(32)
    const zeeland = page.getByRole('row', { name: /Zeeland/ })
    expect((await zeeland.innerText()).replaceAll(/\s+/g, ' ')).toBe(
      `Zeeland 30 61 tafel en vloer ${asked.found} ${asked.open}`,
    )
  })

  it.each([1440, 1024, 390])('keeps its tables within their column at %i px, in both languages', async (width) => {
    for (const lang of ['nl', 'en']) {
      const page = await visit(`/?lang=${lang}`, { viewport: { width, height: 900 } }, seedAlone)
      const over = await page.evaluate(() => {
        const right = (element: Element | null) => element?.getBoundingClientRect().right ?? NaN
        return right(document.querySelector('.known')) - right(document.querySelector('.region-list'))
      })
      expect(over).toBeLessThanOrEqual(0.5)
      await page.close()
    }
  })

  it('walks the tiles with the arrows, and Enter opens the map', async () => {
    const page = await visit('/', {}, seedAlone)
    await page.getByRole('button', { name: 'Zeeland:' }).focus()
    await page.keyboard.press('ArrowRight')
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    expect(focused).toContain('West-Brabant')
    await page.keyboard.press('Enter')
    await address(page, '/AM25')
    await page.goBack()
    await page.locator('.tile').first().waitFor()
  })

  it('has one stop for Tab among the tiles', async () => {
    const page = await visit('/', {}, seedAlone)
    expect(await page.locator('.tiles button[tabindex="0"]').count()).toBe(1)
  })
})
