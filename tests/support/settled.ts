import type { Page } from 'playwright-core'

/** Waits until the headline stands, and the map when that is what is shown. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor()
  if ((await page.locator('.map').count()) > 0) await page.locator('.stage canvas').first().waitFor()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}
