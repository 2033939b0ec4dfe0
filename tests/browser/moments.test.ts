import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { expectForEveryone, expectInTheDark, sideways } from '../support/axe.ts'
import { address, useScreen } from '../support/screen.ts'

const { allow, visit, own } = useScreen()
const menu = (page: Page) => page.locator('details.moment > summary')
const partners = async (page: Page) => page.getByRole('heading', { level: 1 }).first().innerText()

describe('a moment', () => {
  it('is frozen from the bar, looked back at in every view, and left again', async () => {
    const page = await visit(own('/AM24/list'))
    await menu(page).click()
    await page.getByText('Er is nog geen peilmoment').waitFor()
    await expectForEveryone(page, 'menu')
    await page.getByRole('button', { name: 'Start peilmoment' }).click()
    const dialog = page.getByRole('dialog')
    await expectForEveryone(page, 'dialog')
    await dialog.getByLabel('Naam').fill('')
    await dialog.getByRole('button', { name: 'Start peilmoment' }).click()
    await dialog.getByText('Geef het peilmoment een naam.').waitFor()
    await dialog.getByLabel('Naam').fill('Nulmeting')
    await dialog.getByRole('button', { name: 'Start peilmoment' }).click()
    await page.getByText('Peilmoment ‘Nulmeting’ bevroren').waitFor()
    await dialog.waitFor({ state: 'hidden' })

    const before = await partners(page)
    await menu(page).click()
    await page.getByRole('button', { name: /^Nulmeting \d/ }).click()
    await address(page, 'moment=')
    await page.getByText('Bevroren op').waitFor()
    expect(await partners(page)).toBe(before)
    await expectForEveryone(page, 'frozen list')
    // Nothing can be written, and reload and the other views keep the moment.
    await page.reload()
    await page.getByText('Nulmeting. Je kijkt terug').waitFor()
    await page.getByRole('navigation', { name: 'Weergaven' }).getByRole('link', { name: 'Cijfers' }).click()
    await address(page, /figures\?.*moment=/)
    await page.getByText('Bevroren op').waitFor()
    await page.goBack()
    await address(page, /list\?.*moment=/)
    await page.getByRole('button', { name: 'Terug naar nu' }).click()
    await page.getByText('Bevroren op').waitFor({ state: 'hidden' })
    await address(page, /list$/)
  })

  it('is renamed and removed in its menu, and each can be taken back', async () => {
    const page = await visit(own('/AM24/list'))
    const edit = async (name: string) => {
      await menu(page).click()
      await page.getByRole('button', { name: `Wijzigen ${name}` }).click()
    }
    const dialog = page.getByRole('dialog', { name: 'Peilmoment wijzigen' })
    await edit('Nulmeting')
    await dialog.getByLabel('Naam').fill(' ')
    await dialog.getByText('Geef het peilmoment een naam.').waitFor()
    await expectForEveryone(page, 'edit')
    await dialog.getByLabel('Naam').fill('Voorjaar')
    await dialog.getByLabel('Opmerking').fill('Gevraagd in maart.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.notice', { hasText: 'Peilmoment ‘Voorjaar’ gewijzigd' }).waitFor()
    await dialog.waitFor({ state: 'detached' })
    await edit('Voorjaar')
    expect(await dialog.getByLabel('Opmerking').inputValue()).toBe('Gevraagd in maart.')
    await dialog.getByRole('button', { name: 'Verwijderen' }).click()
    await page.locator('.notice', { hasText: 'Peilmoment ‘Voorjaar’ verwijderd' }).waitFor()
    await menu(page).click()
    await page.getByText('Er is nog geen peilmoment').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await page.getByText(/^Ongedaan gemaakt: Peilmoment ‘Voorjaar’ verwijderd/).waitFor()
    await menu(page).click()
    await page.getByRole('button', { name: /^Voorjaar \d/ }).waitFor()
  })

  it('that is not there leads back to now, and says so', async () => {
    allow(/status of 404/)
    const page = await visit(own('/AM24/list?moment=am24-moment-nobody&lang=en'))
    await page.getByText('This moment is no longer there').waitFor()
    await address(page, /list\?lang=en$/)
  })

  it.each([1024, 1200])('can be chosen at %d px', async (width) => {
    const page = await visit(own('/AM24/list'), { viewport: { width, height: 700 } })
    await menu(page).click()
    await page.getByRole('button', { name: 'Start peilmoment' }).waitFor()
    expect(await sideways(page)).toBe(0)
  })

  it('fits a narrow screen', async () => {
    const page = await visit(own('/AM24/list'), { viewport: { width: 320, height: 700 } })
    await page.locator('details.menu > summary').click()
    await menu(page).click()
    await page.getByRole('button', { name: 'Start peilmoment' }).waitFor()
    await expectInTheDark(page, 320)
  })
})
