import type { Page } from 'playwright-core'

/** Waits until the headline stands with what it is of, and the map with its names when that is what is shown. */
export async function settled(page: Page): Promise<void> {
  // Who presents has the steps beside the one that is shown in the page already.
  await page.locator('main h1:visible').first().waitFor()
  await page.locator('.loading, main[aria-busy=true]').first().waitFor({ state: 'detached' })
  // On a phone who fills in has a list in its place.
  const isElse = (await page.locator('.nothing-list, .phone-fill').count()) > 0
  const map = (await page.locator('.view-map').count()) > 0 && !isElse
  if (map) {
    await page.locator('.stage canvas:not([hidden])').first().waitFor()
    await page.locator('.over > *').first().waitFor({ state: 'attached' })
    await page.locator('#map-canvas:not([aria-busy], .is-painted)').waitFor()
  }
  await frames(page)
}

/** Two frames: what was to be drawn has been drawn. */
export const frames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
