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

  it('a region that is tapped comes into sight, with its door', async () => {
    const page = await visit('/', phone)
    // Of which no other suite has a copy of the same name.
    await page.getByRole('button', { name: 'Gooi en Vechtstreek', exact: true }).last().tap()
    const door = page.getByRole('complementary', { name: 'Gekozen regio' })
    await door.getByRole('heading', { name: 'Gooi en Vechtstreek' }).waitFor()
    const way = door.getByRole('button', { name: /^Bekijk de lijst/ })
    await page.waitForFunction(() => (document.getElementById('door')?.getBoundingClientRect().top ?? -1) >= 0)
    const box = await way.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844)
    await way.tap()
    await page.locator('.view-list').waitFor()
  })

  it('the view that is open is whole among the others, however small the screen', async () => {
    for (const view of ['figures', 'chain']) {
      const page = await visit(own(`/AM24/${view}`), { viewport: { width: 320, height: 640 }, hasTouch: true })
      const open = page.getByRole('navigation', { name: 'Weergaven' }).locator('[aria-current]')
      await page.waitForFunction(() => {
        const box = document.querySelector('.views [aria-current]')?.getBoundingClientRect()
        return box !== undefined && box.left >= 0 && box.right <= innerWidth
      })
      expect(await open.innerText()).toBe(view === 'figures' ? 'Cijfers' : 'Keten')
      await page.close()
    }
  })

  it('a trial begins in the menu, and the first gap stands on the first screen', async () => {
    const page = await visit(own('/AM24/gaps'), phone)
    const first = await page.locator('#finding-1').boundingBox()
    expect(first?.y).toBeLessThan(440)
    expect(await page.getByRole('button', { name: /^Wat als/ }).count()).toBe(0)
    await page.locator('.menu > summary').tap()
    await page.getByRole('button', { name: /^Wat als/ }).tap()
    await page.getByText('Proef: niets hiervan is echt').waitFor()
  })
})
