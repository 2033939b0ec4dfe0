import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { expectForEveryone, expectInTheDark } from '../support/axe.ts'
import { address, useScreen } from '../support/screen.ts'

const { visit, own } = useScreen(['AM24', 'AM33'])

const there = (page: Page) => page.locator('.figures').waitFor()
const openTable = async (page: Page) => {
  await there(page)
  await page.getByText('Welke plek elke partner in het netwerk heeft').click()
  await page.locator('.measures table').waitFor()
}
const firstName = (page: Page) => page.locator('.measures tbody th').first().innerText()
const press = async (page: Page, name: string) => {
  await page.getByRole('columnheader', { name }).getByRole('button').focus()
  await page.keyboard.press('Enter')
}

describe('the figures of Zeeland', () => {
  it('say how many of the six questions can be answered, and answer them without a total', async () => {
    const page = await visit(own('/AM24/figures'))
    await there(page)
    await page.getByRole('heading', { level: 1, name: /Drie van de zes vragen/ }).waitFor()
    const six = page.locator('.indicator')
    expect(await six.count()).toBe(6)
    const lines = await page.locator('.indicator-line').allInnerTexts()
    expect(lines[0]).toContain('9 van de 12 verwachte soorten partners doen mee; SBB ontbreekt.')
    expect(lines[1]).toContain('168 van de 277 paren')
    expect(lines.map((line) => line.startsWith('Nog niet bekend'))).toEqual([false, false, false, true, true, true])
    expect(await page.locator('.is-unanswered .indicator-graphic').count()).toBe(0)
    expect(await page.getByText('0 van de 30 partners zijn zelf gevraagd.').count()).toBe(1)
  })

  it('say how each is reckoned, and from which source', async () => {
    const page = await visit(own('/AM24/figures'))
    await there(page)
    for (const one of await page.locator('.indicator').all()) {
      await one.locator('summary').focus()
      await page.keyboard.press('Enter')
      expect((await one.locator('details p').allInnerTexts()).filter((text) => text.length > 20)).toHaveLength(2)
    }
  })

  it('sort by keyboard, and a link shows the same order', async () => {
    const page = await visit(own('/AM24/figures'))
    await openTable(page)
    await press(page, 'Werkt met')
    await page.locator('th[aria-sort=descending]').filter({ hasText: 'Werkt met' }).waitFor()
    expect(await firstName(page)).toBe('UWV')
    await press(page, 'Werkt met')
    await page.locator('th[aria-sort=ascending]').filter({ hasText: 'Werkt met' }).waitFor()
    expect(await firstName(page)).toContain('WSP')
    const again = await visit(new URL(page.url()).pathname + new URL(page.url()).search)
    await there(again)
    expect(await firstName(again)).toBe(await firstName(page))
  })

  it('choose a partner for every view, with the keyboard', async () => {
    const page = await visit(own('/AM24/figures'))
    await openTable(page)
    await page.locator('.measures tbody').getByRole('button', { name: 'Goes' }).focus()
    await page.keyboard.press('Enter')
    await address(page, own('selected=am24-goes'))
    await page.locator('.measures tr.is-chosen').getByText('Brengt samen:').waitFor()
    const panel = page.getByRole('complementary', { name: 'Gekozen' })
    await panel.getByRole('heading', { name: 'Goes' }).waitFor()
    await page.getByRole('link', { name: 'Lijst' }).click()
    await page.locator('.row.is-chosen').waitFor()
  })

  it('fade what the filters hold back, and take nothing away', async () => {
    const page = await visit(own('/AM24/figures?without=public&onlyGaps=yes'))
    await openTable(page)
    expect(await page.locator('.measures tbody tr').count()).toBe(30)
    expect(await page.locator('.measures tbody tr.is-faded').count()).toBeGreaterThan(20)
    expect(await page.locator('.sectors tr.is-faded').count()).toBe(1)
  })
})

describe('the figures of a region of which little is known', () => {
  it('call nothing absent, and say what to add', async () => {
    const page = await visit(own('/AM33/figures'))
    await there(page)
    await page.getByRole('heading', { level: 1, name: /Nog geen van de zes vragen/ }).waitFor()
    const text = await page.locator('.figures').innerText()
    expect(await page.locator('.kinds-group.is-absent').count()).toBe(0)
    expect(text.match(/Nodig: /g)?.length).toBeGreaterThanOrEqual(4)
  })
})

describe('the figures are for everyone', () => {
  it.each([
    ['nl', 1440],
    ['nl', 1024],
    ['en', 390],
  ])('in %s, at %i px', async (lang, width) => {
    for (const path of ['/AM24/figures?selected=am24-goes&', '/AM33/figures?']) {
      const page = await visit(own(`${path}lang=${lang}`), { viewport: { width, height: 900 } })
      await there(page)
      for (const summary of await page.locator('.figures summary').all()) await summary.click()
      await (width === 1440 ? expectForEveryone : expectInTheDark)(page, path)
      await page.close()
    }
  })
})
