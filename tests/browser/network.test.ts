import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { loadRegion } from '../../bench/measure/fill.ts'
import { newRegionId } from '../networks/records.ts'
import { removeRegion } from '../support/remove-region.ts'
import { address, useScreen } from '../support/screen.ts'

const { app, visit, own } = useScreen()

/** A name on the map; it takes no pointer itself, so that what lies under it is pressed. */
const name = (page: Page, text: string | RegExp) => page.locator('.over .word', { hasText: text }).first()
async function press(page: Page, text: string | RegExp) {
  const box = await name(page, text).boundingBox()
  if (box === null) throw new Error(`No such name: ${text}`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}
/** Lines of ink under the canvas: those of who is chosen. */
const ownLines = (page: Page) => page.locator('svg.under path[stroke="var(--ink)"][stroke-width="2"]')

describe('the network of a large region', () => {
  it('begins with its sectors; a field opens, a partner is chosen, and its own lines come loose', async () => {
    const region = newRegionId()
    await loadRegion(app().deps, { id: region, name: 'Groot', partners: 95, ties: 480, seed: 4 })
    try {
      const page = await visit(`/${region}/map?arrangement=network`)
      await name(page, '17 organisaties').waitFor({ state: 'attached' })
      expect(await name(page, 'Praktijkschool').count()).toBe(0)
      expect(await ownLines(page).count()).toBe(0)

      await press(page, 'Onderwijs')
      await address(page, 'open=sector%3Aeducation')
      await name(page, 'Praktijkschool').waitFor({ state: 'attached' })
      await press(page, 'Hogeschool')
      await address(page, 'selected=')
      await ownLines(page).first().waitFor({ state: 'attached' })

      await press(page, /^Onderwijs/)
      await page.waitForURL((url) => !url.href.includes('open='))

      // The same by key: along the marks to a folded sector, and Enter opens it.
      await page.locator('#map-canvas').press('Escape')
      await page.waitForURL((url) => !url.href.includes('selected='))
      await page.locator('#map-canvas').press('ArrowRight')
      await address(page, 'selected=sector')
      await page.locator('#map-canvas').press('Enter')
      await address(page, 'open=sector')
    } finally {
      await removeRegion(app().deps.database, region)
    }
  })
})

describe('the network on a phone', () => {
  it('is the neighbourhood of one, and a tap walks to the next', async () => {
    const page = await visit(own('/AM24/map?arrangement=network'), { viewport: { width: 390, height: 844 } })
    await name(page, 'Tik op een naam').waitFor({ state: 'attached' })
    await name(page, 'Klankbordgroep').waitFor({ state: 'attached' })
    const small = await page
      .locator('.over .word')
      .evaluateAll((words) =>
        words.filter((word) => Number.parseFloat(getComputedStyle(word).fontSize) < 13).map((word) => word.textContent),
      )
    expect(small).toEqual([])
    await press(page, /^UWV$/)
    await address(page, own('selected=am24-uwv'))
    // What the panel says of it is the first thing on so small a screen; the map has walked on behind it.
    await name(page, 'Werkgroep WAZ').waitFor({ state: 'attached' })
    const [first] = await page.locator('.over .word').allTextContents()
    expect(first).toBe('UWV')
  })
})
