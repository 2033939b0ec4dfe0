import { describe, expect, it } from '@jest/globals'
import { expectForEveryone } from '../support/axe.ts'
import { address, useScreen } from '../support/screen.ts'

const { visit, own } = useScreen()

describe('a question of one’s own', () => {
  it('is a sentence with parts to choose; its link gives the same answer', async () => {
    const page = await visit(own('/AM24/list'))
    await page.getByRole('button', { name: 'Wie heeft geen uitvoerend contact met UWV?' }).focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Gekozen' })
    await panel.getByText(/geen uitvoerend contact met UWV vastgelegd/).waitFor()
    await page.getByLabel('partner', { exact: true }).selectOption(own('am24-scalda'))
    await address(page, own('a=am24-scalda'))
    const said = await panel.innerText()
    expect(said).toContain('contact met Scalda')
    const again = await visit(page.url().replace(/^https?:\/\/[^/]+/, ''))
    expect(await again.getByRole('complementary', { name: 'Gekozen' }).innerText()).toBe(said)
    await page.getByRole('button', { name: 'Deze vraag sluiten' }).click()
    await panel.getByText('Hiaten om te bespreken').waitFor()
  })

  it('opens what an answer is about, and gives the answer back on Escape', async () => {
    const page = await visit(own('/AM24/map?ask=manyBodies&n=1'))
    const lines = page.getByRole('list', { name: 'Antwoord' }).last()
    const first = lines.getByRole('button').first()
    const name = await first.innerText()
    await first.click()
    await page.getByRole('heading', { name, level: 2 }).waitFor()
    await page.keyboard.press('Escape')
    await lines.waitFor()
  })

  it('can be asked by everyone', async () => {
    const page = await visit(own('/AM24/list?ask=path'))
    await page.getByRole('list', { name: 'Antwoord' }).last().waitFor()
    await expectForEveryone(page)
  })
})
