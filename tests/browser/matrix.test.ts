import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { expectForEveryone } from '../support/axe.ts'
import { address, useScreen } from '../support/screen.ts'
import { frames } from '../support/settled.ts'

const { visit, own } = useScreen(['AM24', 'AM33'])

const orionisAndUwv = 'Orionis en UWV, bestuurlijk: 1 overleg, uitvoerend: niets vastgelegd, hiaat 1'
const pair = 'selected=pair:am24-orionis~am24-uwv'

/** The spoken name of what has the focus. */
const spoken = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
/** Waits until the focus stands on an element of the grid. */
const on = (page: Page, id: string) => page.waitForFunction((id) => document.activeElement?.id === id, id)

describe('the matrix of Zeeland', () => {
  it('says in its headline how the pairs meet, and holds a cell for each', async () => {
    const page = await visit(own('/AM24/matrix'))
    expect(await page.locator('main h1').innerText()).toBe(
      'Van de 435 paren ontmoeten er 277 elkaar: 84 alleen bestuurlijk, 168 op beide niveaus, 25 alleen uitvoerend',
    )
    expect(await page.getByRole('rowheader').count()).toBe(18)
    expect(await page.getByRole('gridcell', { name: orionisAndUwv, exact: true }).count()).toBe(1)
    expect(await page.locator('[role=grid] [tabindex="0"]').count()).toBe(1)
  })

  it('is walked by key: one stop, arrows, Enter opens the pair, Escape returns to the cell', async () => {
    const page = await visit(own('/AM24/matrix'))
    await page.locator('[role=grid] [tabindex="0"]').focus()
    await page.keyboard.press('Control+Home')
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    await on(page, 'm-5-4')
    expect(await spoken(page)).toBe(orionisAndUwv)
    await page.locator('.m-float', { hasText: 'Klankbordgroep' }).waitFor()
    await page.keyboard.press('Enter')
    await address(page, 'selected=pair')
    const panel = page.getByRole('complementary', { name: 'Gekozen' })
    await panel.getByRole('heading', { name: 'Orionis en UWV' }).waitFor()
    expect(await panel.innerText()).toContain('Klankbordgroep meerjarenagenda')
    expect(await panel.getByRole('link').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.href.includes('selected'))
    await on(page, 'm-5-4')
    await page.keyboard.press('Home')
    await on(page, 'm-5--1')
    await page.keyboard.press('Enter')
    await address(page, own('selected=am24-orionis'))
  })

  it('opens a stack with Space, and folds it again', async () => {
    const page = await visit(own('/AM24/matrix'))
    await page.locator('#m-1--1').focus()
    await page.locator('#m-1--1').click({ position: { x: 40, y: 10 } })
    await page.keyboard.press(' ')
    await address(page, 'open=stack')
    await page.waitForFunction(() => document.querySelectorAll('[role=rowheader]').length === 29)
    await on(page, 'm-1--1')
  })

  it('gives the same for the same link, on the map too', async () => {
    const page = await visit(own(`/AM24/matrix?${pair}`))
    expect(await page.locator('main h1').innerText()).toBe(
      'Orionis en UWV: samen bij 1 tafel en bij 0 werkgroepen en activiteiten',
    )
    await page.locator('[aria-selected="true"]').waitFor({ state: 'attached' })
    expect(await page.locator('[aria-selected="true"]').getAttribute('aria-label')).toBe(orionisAndUwv)
    const map = await visit(own(`/AM24/map?${pair}`))
    await map.locator('.panel-title').getByText('Orionis en UWV').waitFor()
  })

  it('sorts, and turns to sectors, in the address', async () => {
    const page = await visit(own('/AM24/matrix'))
    await page.getByLabel('Volgorde').selectOption('ties')
    await address(page, 'order=ties')
    await page.locator('#m-0--1', { hasText: 'UWV' }).waitFor()
    await page.getByRole('button', { name: 'Sector', exact: true }).click()
    await address(page, 'by=sector')
    expect(await page.getByRole('rowheader').count()).toBe(6)
    await page.getByRole('gridcell', { name: /^Publiek en Onderwijs, bestuurlijk: 56 van de 85 paren/ }).click()
    await address(page, 'selected=pair')
    await page.locator('.panel-title').getByText('Publiek en Onderwijs').waitFor()
  })

  it('fades what the filters hold back, and keeps every row', async () => {
    const page = await visit(own('/AM24/matrix?without=level.operational'))
    expect(await page.getByRole('rowheader').count()).toBe(18)
    expect(await page.locator('.is-faint').count()).toBeGreaterThan(0)
    await page.locator('.count-bar', { hasText: '1 filter' }).waitFor()
  })

  it('says in an almost empty region what to add', async () => {
    const page = await visit(own('/AM33/matrix'))
    await page.getByRole('heading', { name: 'Nog geen vak om in te vullen' }).waitFor()
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(6)
  })

  it('is a list of one partner on a phone', async () => {
    const page = await visit(own('/AM24/matrix'), { viewport: { width: 390, height: 844 }, hasTouch: true })
    expect(await page.getByRole('grid').count()).toBe(0)
    await page.getByRole('combobox', { name: /samen/ }).selectOption({ label: 'Orionis' })
    await page.getByRole('button', { name: /^UWV/ }).tap()
    await address(page, 'selected=pair')
    await page.locator('.panel-title').getByText('Orionis en UWV').waitFor()
  })

  it('stands whole on paper, however narrow the sheet is while the page is made ready', async () => {
    const page = await visit(own('/AM24/matrix'))
    const narrow = { width: 700, height: 1000 }
    await page.setViewportSize(narrow)
    await page.locator('.m-one').waitFor()
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.locator('.m-sheet').waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(narrow)
    await frames(page)
    expect(await page.locator('.m-sheet').count()).toBe(1)
    expect(await page.locator('.m-one').count()).toBe(0)
  })

  it.each([
    ['/AM24/matrix', 1440],
    [`/AM24/matrix?${pair}&lang=en`, 1440],
    ['/AM24/matrix?by=sector', 1024],
    ['/AM24/matrix', 390],
    ['/AM33/matrix?lang=en', 1024],
  ])('is for everyone: %s at %i px', async (path, width) => {
    const page = await visit(own(path), { viewport: { width, height: 900 } })
    await page.locator('.m-frame, .m-one').waitFor()
    await expectForEveryone(page)
  })
})
