import { describe, expect, it } from '@jest/globals'
import { expectForEveryone, expectInTheDark } from '../support/axe.ts'
import { address, useScreen } from '../support/screen.ts'

const { visit, own } = useScreen(['AM24'])

describe('a view under a name', () => {
  it('is saved, opened, renamed, replaced and removed, and each of it can be undone', async () => {
    const page = await visit(own('/AM24/map?arrangement=network&without=public'))
    const views = page.getByRole('region', { name: 'Opgeslagen kijken' })
    await views.getByRole('button', { name: 'Deze kijk een naam geven…' }).click()
    await page.keyboard.type('Zonder overheid')
    await page.keyboard.press('Enter')
    const saved = views.getByRole('button', { name: 'Zonder overheid', exact: true })
    await saved.waitFor()
    expect(await saved.getAttribute('aria-current')).toBe('true')

    await page.getByRole('link', { name: 'Cijfers' }).click()
    await address(page, '/figures')
    await views.locator('.saved-view:not([aria-current])').waitFor()
    await saved.click()
    await address(page, /\/map\?arrangement=network&without=public$/)

    await views.getByRole('button', { name: 'Meer over ‘Zonder overheid’' }).click()
    await expectForEveryone(page)
    await views.getByRole('button', { name: 'Andere naam' }).click()
    await page.keyboard.type('Zonder gemeenten')
    await page.keyboard.press('Enter')
    await views.getByRole('button', { name: 'Zonder gemeenten', exact: true }).waitFor()

    await page.getByRole('link', { name: 'Keten', exact: true }).click()
    await views.getByRole('button', { name: 'Meer over ‘Zonder gemeenten’' }).click()
    await views.getByRole('button', { name: 'Vervangen door wat je nu ziet' }).click()
    await views.locator('.saved-view[aria-current]').waitFor()

    await views.getByRole('button', { name: 'Meer over ‘Zonder gemeenten’' }).click()
    await views.getByRole('button', { name: 'Verwijderen' }).click()
    await views.locator('.saved-view').waitFor({ state: 'detached' })
    await page.locator('.notice').getByRole('button', { name: 'Ongedaan maken' }).click()
    await views.getByRole('button', { name: 'Zonder gemeenten', exact: true }).waitFor()
  })

  it('whose choice is gone gives the whole view, and says so; on a phone too', async () => {
    const page = await visit(own('/AM24/list?selected=gone-for-good'))
    const views = page.getByRole('region', { name: 'Opgeslagen kijken' })
    await views.getByRole('button', { name: 'Deze kijk een naam geven…' }).click()
    await page.keyboard.type('Weg')
    await page.keyboard.press('Enter')
    await views.getByRole('button', { name: 'Weg', exact: true }).click()
    await page.locator('.notice', { hasText: 'is er niet meer' }).waitFor()
    expect(page.url()).not.toContain('selected')

    await page.keyboard.press('/')
    await page.keyboard.type('weg')
    await page.getByRole('option', { name: 'Weg opgeslagen kijk' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.notice', { hasText: 'is er niet meer' }).waitFor()
    await page.getByTitle('Meer manieren om te delen').click()
    await page.locator('.share-menu').getByRole('button', { name: 'Weg', exact: true }).click()
    await page.locator('.share-menu:not([open])').waitFor({ state: 'attached' })

    const phone = await visit(own('/AM24/list'), { viewport: { width: 390, height: 844 } })
    await phone.locator('.filter-button').first().click()
    await phone.getByRole('button', { name: 'Weg', exact: true }).waitFor()
    await expectInTheDark(phone)
    await phone.getByRole('button', { name: 'Weg', exact: true }).click()
    await phone.locator('.notice', { hasText: 'is er niet meer' }).waitFor()
  })
})
