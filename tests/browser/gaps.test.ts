import { describe, expect, it } from '@jest/globals'
import { address, useScreen } from '../support/screen.ts'

const { visit, own } = useScreen(['AM24', 'AM33'])

describe('the gaps of Zeeland', () => {
  it('lists what is to be discussed and what cannot be decided, numbered as on the map', async () => {
    const page = await visit(own('/AM24/gaps'))
    const found = page.getByRole('region', { name: 'Te bespreken' }).getByRole('listitem')
    const open = page.getByRole('region', { name: 'Open vragen' }).getByRole('listitem')
    expect(await open.count()).toBeGreaterThanOrEqual(6)
    const questions = (await found.locator('b').allTextContents()).join(' ')
    for (const name of ['Orionis', 'Planbureau', 'Leerlingzaken', 'SBB']) expect(questions).toContain(name)
    const numbers = await found.locator('.badge text').allTextContents()
    expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)))
  })

  it('is walked with N and P alone; Enter shows it on the map', async () => {
    const page = await visit(own('/AM24/gaps'))
    await page.locator('#finding-1').focus()
    for (const number of ['1', '2', '3']) {
      await page.keyboard.press('n')
      await page.locator(`#finding-${number}[aria-pressed="true"]`).waitFor()
    }
    await page.keyboard.press('p')
    await page.locator('#finding-2[aria-pressed="true"]').waitFor()
    await page.keyboard.press('Enter')
    await address(page, own('/AM24/map'))
    expect(page.url()).toMatch(/selected=G\d\d/)
  })

  it('proves each question: what is seen, with its source, why it matters and what can be done', async () => {
    const page = await visit(own('/AM24/gaps'))
    const panel = page.getByRole('complementary', { name: 'Gekozen' })
    const all = await page.locator('.is-discuss .found').count()
    for (let at = 1; at <= 4; at++) {
      await page.locator(`#finding-${at}`).click()
      await page.getByText(`Hiaat ${at} van ${all}`).waitFor()
      const text = await panel.innerText()
      expect(text).toContain('Wat we zien')
      expect(text).toContain('Waarom het telt')
      expect(text).toContain('Wat je kunt doen')
      expect(await panel.getByRole('link').count()).toBeGreaterThan(0)
    }
  })

  it('says that it is too early where half of the kinds have no name yet', async () => {
    const page = await visit(own('/AM33/gaps'))
    await page.getByText('Nog te vroeg voor hiaten').waitFor()
    expect(await page.locator('.found').count()).toBe(0)
  })
})
