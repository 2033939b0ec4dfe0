import { describe, expect, it } from '@jest/globals'
import { address, useScreen } from '../support/screen.ts'

const { visit, own } = useScreen()

describe('search', () => {
  it.each([
    ['orjonis', 'Orionis', 'selected=am24-orionis'],
    ['Scal', 'Scalda', 'selected=am24-scalda'],
    ['VNO-NCW Zeeland', 'VNO-NCW', 'selected=am24-vno-ncw'],
  ])('finds %s by name, alias, beginning or in spite of a mistake', async (typed, name, where) => {
    const page = await visit(own('/AM24'))
    await page.keyboard.press('/')
    await page.keyboard.type(typed)
    const first = page.locator('#hits [role=option]').first()
    await first.waitFor()
    expect(await first.innerText()).toContain(name)
    await page.keyboard.press('Enter')
    await address(page, own(where))
    await page.locator('.panel-title', { hasText: name }).waitFor()
  })

  it('says so when nothing is found, and closes with Escape', async () => {
    const page = await visit(own('/AM24'))
    await page.keyboard.press('/')
    await page.keyboard.type('qqqqqqqq')
    await page.getByText('Niets gevonden voor ‘qqqqqqqq’').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('shows text as text', async () => {
    const page = await visit(own('/AM24'))
    await page.keyboard.press('/')
    await page.keyboard.type('<img src=x onerror=alert(1)>')
    await page.getByText('Niets gevonden').waitFor()
    expect(await page.locator('dialog img').count()).toBe(0)
  })
})
