import { beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { RegionGraph } from '../../contract/graph.ts'
import { askedTwice } from '../support/asked-twice.ts'
import { expectForEveryone, expectInTheDark } from '../support/axe.ts'
import { regionBeside } from '../support/region-beside.ts'
import { address, useScreen } from '../support/screen.ts'

const { app, own, visit } = useScreen()

/** Zeeland of which the partners were asked twice: six lines come, two go and three change, by 23 of 30 partners. */
beforeAll(async () => {
  const beside = regionBeside(() => app().origin, own('AM24'))
  const { first, second } = askedTwice(RegionGraph.parse(await beside.graph()))
  await beside.change('Ronde 2024', first.puts)
  await beside.change('Peilmoment 2024', first.moment(await beside.version()))
  await beside.change('Ronde 2025', second.puts)
  await beside.change('Peilmoment 2025', second.moment(await beside.version()))
})

const headline = '6 lijnen erbij, 2 weg, 3 anders. Orionis staat nu ook op de vloer.'
const heading = async (page: Page, name: string) => {
  await page.locator('.compare h1').waitFor()
  expect(await page.locator('.compare h1').innerText()).toBe(name)
}
/** Every name in the drawing with where it stands. */
const places = (page: Page) =>
  page
    .locator('.compare-map text')
    .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('x'), one.getAttribute('y')].join(' ')))
const pressed = (page: Page, name: string) => page.getByRole('button', { name, exact: true, pressed: true }).waitFor()

describe('a comparison', () => {
  it('lays a moment beside now, by keyboard alone: its table adds up to its sentence, and keys 1, 2, 3 move nothing', async () => {
    const page = await visit(own('/AM24/list'))
    await page.locator('details.moment > summary').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Vergelijk met' }).getByRole('button', { name: 'Peilmoment 2024' }).focus()
    await page.keyboard.press('Enter')
    await heading(page, headline)
    await address(page, /compare\?from=.*moment-2024/)
    await page.getByText('23 van 30 partners zijn beide keren gehoord').waitFor()

    const drawn = await places(page)
    expect(drawn.length).toBeGreaterThan(40)
    for (const [key, name] of [
      ['1', 'Voor'],
      ['2', 'Na'],
      ['3', 'Verschil'],
    ] as const) {
      await page.keyboard.press(key)
      await pressed(page, name)
      expect(await places(page)).toEqual(drawn)
    }

    await page.locator('summary', { hasText: 'Alle lijnen die vergeleken zijn' }).focus()
    await page.keyboard.press('Enter')
    const table = page.getByRole('table', { name: 'Alle lijnen die vergeleken zijn' })
    const told = await table.locator('tbody td:last-child').allInnerTexts()
    const starting = (word: string) => told.filter((text) => text.startsWith(word)).length
    expect([starting('erbij'), starting('weg'), starting('gebleven'), told.length]).toEqual([6, 2, 93, 104])
    await expectForEveryone(page, 'comparison')

    await page.getByLabel('Tweede moment').focus()
    await page.keyboard.press('ArrowDown')
    await address(page, /to=.*moment-2025/)
    // Only a closed round says who was asked and did not answer.
    await page.getByText('niet meer gevraagd').waitFor()
    await heading(page, headline)
  })

  it('is read downwards on a phone, and says so of a moment that is not there', async () => {
    const page = await visit(own('/AM24/compare?lang=en'), { viewport: { width: 320, height: 700 } })
    await heading(page, 'No line has changed.')
    await expectInTheDark(page, 'phone')
    await page.goto(`${app().origin}${own('/AM24/compare?from=am24-moment-nobody')}`)
    await heading(page, 'Dit peilmoment is er niet')
    await page.getByRole('button', { name: 'Vergelijk het laatste peilmoment met nu' }).click()
    await heading(page, 'Er is geen lijn veranderd.')
  })

  it('is taken along and printed as one drawing, whichever of the two is shown', async () => {
    const page = await visit(own('/AM24/compare?from=am24-moment-2024&show=after'), { colorScheme: 'dark' })
    await heading(page, headline)
    await page.getByRole('button', { name: 'Neem mee' }).click()
    const dialog = page.getByRole('dialog', { name: 'Zeeland meenemen' })
    await dialog.getByText('zeeland-peilmoment-2024-naast-nu-vergelijking.svg').waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Downloaden' }).click(),
    ])
    expect(await readFile(await file.path(), 'utf8')).toContain('23 van 30 partners zijn beide keren gehoord')
    await dialog.waitFor({ state: 'detached' })
    await page.waitForFunction(() => {
      dispatchEvent(new Event('beforeprint'))
      return document.querySelector('.printed-page') !== null
    })
    await page.emulateMedia({ media: 'print' })
    const printed = page.locator('.printed-page')
    expect(await printed.count()).toBe(1)
    await printed.getByText('Peilmoment 2024 naast nu').first().waitFor()
    expect(await page.locator('main').isVisible()).toBe(false)
  })

  it('stands in a step of a story, and beside each figure', async () => {
    const page = await visit(own('/AM24/compare?from=am24-moment-2024'))
    await heading(page, headline)
    await page.getByRole('button', { name: 'Voeg deze kijk toe' }).click()
    await page.getByText(/^Toegevoegd aan/).waitFor()
    await page.getByRole('button', { name: 'Presenteer', exact: true }).click()
    await page.locator('.is-shown .slide-headline', { hasText: headline }).waitFor()
    await page.goto(`${app().origin}${own('/AM24/figures')}`)
    await page.getByText('Sinds Peilmoment 2025:').waitFor()
    await expectForEveryone(page, 'figures since')
  })
})
