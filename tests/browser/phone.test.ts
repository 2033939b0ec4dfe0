import { describe, expect, it } from '@jest/globals'
import { address, useScreen } from '../support/screen.ts'

const { visit, own } = useScreen()

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

describe('on a phone', () => {
  it('the list comes first, every row a target for a thumb', async () => {
    const page = await visit(own('/AM24'), phone)
    expect(await page.locator('.list').count()).toBe(1)
    const boxes = await page.locator('.row-main').all()
    expect(boxes.length).toBeGreaterThan(20)
    for (const row of boxes) expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })

  it('a row opens what is said, and closing it gives the list again', async () => {
    const page = await visit(own('/AM24'), phone)
    await page
      .getByRole('button', { name: /Orionis/ })
      .first()
      .tap()
    await address(page, own('selected=am24-orionis'))
    await page.locator('.panel-title').getByText('Orionis').waitFor()
    await page.locator('.panel-close').tap()
    await page.waitForURL((url) => !url.href.includes('selected'))
  })

  it('filters fold away and come back', async () => {
    const page = await visit(own('/AM24'), phone)
    expect(await page.getByRole('checkbox', { name: /Publiek/ }).count()).toBe(0)
    await page.getByRole('button', { name: 'Filter' }).tap()
    await page.getByRole('checkbox', { name: /Publiek/ }).tap()
    await page.getByRole('button', { name: 'Sluiten' }).first().tap()
    await page.locator('.count-bar', { hasText: '13 van 30 partners' }).waitFor()
  })
})
