import { describe, expect, it } from '@jest/globals'
import { axeFindings } from '../support/axe.ts'
import { address, useScreen } from '../support/screen.ts'

describe('a question of one’s own', () => {
  const { visit } = useScreen()

  it('is a sentence with parts to choose; its link gives the same answer', async () => {
    const page = await visit('/AM24/list')
    await page.getByRole('button', { name: 'Wie heeft geen uitvoerend contact met UWV?' }).focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Gekozen' })
    await panel.getByText(/geen uitvoerend contact met UWV vastgelegd/).waitFor()
    await page.getByLabel('partner', { exact: true }).selectOption('am24-scalda')
    await address(page, 'a=am24-scalda')
    const said = await panel.innerText()
    expect(said).toContain('contact met Scalda')
    const again = await visit(page.url().replace(/^https?:\/\/[^/]+/, ''))
    expect(await again.getByRole('complementary', { name: 'Gekozen' }).innerText()).toBe(said)
    await page.getByRole('button', { name: 'Sluit deze vraag' }).click()
    await panel.getByText('Vragen voor het gesprek').waitFor()
  })

  it('opens what an answer is about, and gives the answer back on Escape', async () => {
    const page = await visit('/AM24/map?ask=manyBodies&n=1')
    const lines = page.getByRole('list', { name: 'Antwoord' }).last()
    const first = lines.getByRole('button').first()
    const name = await first.innerText()
    await first.click()
    await page.getByRole('heading', { name, level: 2 }).waitFor()
    await page.keyboard.press('Escape')
    await lines.waitFor()
  })

  it.each(['light', 'dark'])('can be asked by everyone, %s', async (theme) => {
    const page = await visit(`/AM24/list?ask=path&theme=${theme}`)
    await page.getByRole('list', { name: 'Antwoord' }).last().waitFor()
    expect(await axeFindings(page)).toEqual([])
  })
})
