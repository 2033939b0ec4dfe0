import { afterAll, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { folderWithNewRule } from '../support/added-rule.ts'
import { startApp } from '../support/app.ts'
import { expectForEveryone, expectInTheDark } from '../support/axe.ts'
import { address, useScreen } from '../support/screen.ts'
import { keptRegion } from '../support/undone.ts'

const folder = folderWithNewRule()
const { app, visit, open, allow, own } = useScreen(['AM24'], () => startApp(loadQueries(undefined, folder)))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the page of a rule', () => {
  it.each([
    ['/rules', 1440],
    ['/rules', 390],
    ['/rules/G01', 1440],
    ['/AM24/rules', 1024],
    ['/AM24/rules/G02', 1024],
    ['/AM24/rules/G15', 390],
  ])('%s at %i px is for everyone, in both languages', async (path, width) => {
    for (const lang of ['nl', 'en']) {
      const page = await visit(own(`${path}?lang=${lang}`), { viewport: { width, height: 900 } })
      await page.locator('.rule-list, .rule-part').first().waitFor()
      await (lang === 'nl' ? expectForEveryone : expectInTheDark)(page, lang)
      await page.close()
    }
  })

  it('draws a find and a near miss, the find with a stroke of marker', async () => {
    const page = await visit('/rules/G01')
    await page.locator('svg.example').nth(1).waitFor()
    expect(await page.locator('svg.example .marker').count()).toBe(2)
    expect(await page.locator('svg.example').nth(1).locator('.marker').count()).toBe(0)
    await page.getByRole('link', { name: 'Alle regels' }).click()
    await page.getByRole('heading', { name: 'Zo worden hiaten gevonden' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'G01 Alleen aan de bestuurstafel' }).waitFor()
  })

  it('is not there for a rule that is not', async () => {
    allow(/404/)
    const page = await open('/rules/G98')
    await page.getByRole('heading', { name: 'Deze pagina bestaat niet' }).waitFor()
  })

  it('is reached from a question, and leads back to it', async () => {
    const page = await visit(own('/AM24/gaps?selected=G01~am24-orionis'))
    await page.getByRole('link', { name: /^Hoe berekend: G01/ }).click()
    await address(page, own('/AM24/rules/G01'))
    await page.getByRole('link', { name: 'Terug naar Zeeland' }).click()
    await address(page, own('/AM24/gaps?selected=G01'))
  })
})

describe('a rule that is added by files alone', () => {
  keptRegion(() => app().origin, own('AM24'))

  it('is in the questions, the list, on the map, in the panel, and has a page', async () => {
    const page = await visit(own('/AM24/gaps'))
    // All it finds at first, then one after the other.
    const question = page.getByRole('button', { name: /Wie heeft maar één plek aan tafel\?/ })
    await question.click()
    await address(page, /selected=rule(?::|%3A)G99/)
    await question.click()
    await address(page, 'selected=G99')
    await page.getByRole('link', { name: /^Hoe berekend: G99 Eén plek aan tafel/ }).waitFor()
    expect(await page.locator('.found').filter({ hasText: 'Hoogstens één plek aan tafel' }).count()).toBeGreaterThan(0)
    const number = await page.locator('.found.is-chosen .badge text').textContent()
    await page.getByRole('button', { name: 'Toon op de kaart' }).click()
    await address(page, own('/AM24/map'))
    await page.locator('#map-canvas:not([aria-busy], .is-painted)').waitFor()
    expect(number).toMatch(/^\d+$/)
    await page
      .getByText(number ?? '', { exact: true })
      .filter({ visible: true })
      .first()
      .waitFor()
    await page.getByRole('link', { name: /^Hoe berekend: G99/ }).click()
    await page.getByRole('heading', { name: 'G99 Eén plek aan tafel' }).waitFor()
    expect(await page.locator('.rule-part').filter({ hasText: 'In Zeeland' }).locator('li').count()).toBeGreaterThan(0)
  })

  it('has settings a region changes by keyboard: refused out of range, said where it counts, and taken back', async () => {
    const page = await visit(own('/AM24/rules/G99'))
    const field = page.getByLabel('Tot en met dit aantal plekken.')
    await field.fill('10')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'Vul een getal in van 1 tot en met 9.' }).waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await expectForEveryone(page)
    await field.fill('2')
    await page.keyboard.press('Enter')
    await page.getByText('Eigen instelling van Zeeland. Standaard: 1').waitFor()
    await page.getByText('Een partner heeft hoogstens 2 plekken aan de bestuurstafel.').waitFor()

    await page.getByRole('link', { name: 'Hiaten' }).click()
    await page.locator('.found').filter({ hasText: 'drempel 2; standaard 1' }).first().click()
    await page.getByRole('complementary', { name: 'Gekozen' }).getByText('drempel 2; standaard 1').waitFor()

    await page.getByRole('link', { name: /^Hoe berekend: G99/ }).click()
    await page.getByRole('button', { name: 'Terug naar standaard' }).click()
    await page.getByText('Eigen instelling van Zeeland').waitFor({ state: 'detached' })
    await page.getByTitle(/^Ongedaan maken: Regel G99/).click()
    await page.getByText('Eigen instelling van Zeeland. Standaard: 1').waitFor()
    await page.getByRole('button', { name: 'Terug naar standaard' }).click()
    await page.getByRole('button', { name: 'Terug naar standaard' }).waitFor({ state: 'detached' })
  })
})
