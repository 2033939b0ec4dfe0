import { describe, expect, it } from '@jest/globals'
import { expectForEveryone } from '../support/axe.ts'
import { address, useScreen } from '../support/screen.ts'
import { keptRegion } from '../support/undone.ts'

const { app, visit, own } = useScreen()
keptRegion(() => app().origin, own('AM24'))

describe('what a region expects', () => {
  it('is made, shown as a question between two, answered with "does not exist", and undone', async () => {
    const page = await visit(own('/AM24/map'))
    await page.getByRole('button', { name: /^Verwachtingen/ }).click()
    await address(page, 'selected=expectations')
    const fillIn = async () => {
      await page.getByRole('button', { name: 'Twee werken samen' }).click()
      await page.getByLabel('Wie', { exact: true }).selectOption(own('am24-hz'))
      await page.getByLabel('Met wie').selectOption(own('am24-vno-ncw'))
      await page.getByLabel('Omdat').selectOption('agreement')
      await page.getByRole('button', { name: 'Opslaan' }).press('Enter')
    }
    await fillIn()
    await page.getByText(/^HZ en VNO-NCW werken uitvoerend samen/).waitFor()
    await fillIn()
    await page.getByText('Deze verwachting is er al.').waitFor()
    await page.getByRole('button', { name: 'Annuleren' }).click()
    await page.getByRole('button', { name: 'Weggooien' }).click()
    await page.getByText('Welke soorten verwacht je hier?').click()
    const kind = page.getByRole('checkbox', { name: 'Zorg en welzijn' })
    await kind.check()
    await page.getByTitle(/^Ongedaan maken: Een partner in zorg en welzijn wordt verwacht/).click()
    await page.getByTitle(/^Ongedaan maken: Verwachting/).waitFor()
    expect(await kind.isChecked()).toBe(false)
    await page.getByTitle(/^Ongedaan maken: Verwachting/).click()
    await page.getByText('Nog geen. Wat ontbreekt').waitFor()
  })

  it('can start from examples that are off', async () => {
    const page = await visit(own('/AM24/list?selected=expectations'))
    const example = page.getByRole('button', { name: /^Aanzetten Een mbo-instelling en een werkgeversorganisatie/ })
    await example.click()
    await page.getByRole('button', { name: /^Verwijderen Een mbo-instelling/ }).waitFor()
    await page.getByTitle(/^Ongedaan maken: Verwachting/).click()
    await example.waitFor()
  })

  it('can be read and filled in by everyone', async () => {
    const page = await visit(own('/AM24/list?selected=expectations'))
    await page.getByText('Welke soorten verwacht je hier?').click()
    await expectForEveryone(page)
  })
})

describe('a tie', () => {
  it('is recorded in three actions by key, and taken back', async () => {
    const page = await visit(own('/AM24/list?selected=am24-hz'))
    await page.keyboard.press('r')
    await page.getByLabel('werkt samen met').selectOption(own('am24-scalda'))
    await expectForEveryone(page)
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await page.getByText('Rechtstreeks: Scalda').waitFor()
    await page.getByTitle(/^Ongedaan maken: Verbinding: HZ en Scalda/).click()
    await page.getByText('Rechtstreeks: Scalda').waitFor({ state: 'detached' })
  })

  it('is left alone on Escape', async () => {
    const page = await visit(own('/AM24/list?selected=am24-hz'))
    await page.keyboard.press('r')
    await page.getByLabel('werkt samen met').focus()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Verbinding toevoegen' }).waitFor({ state: 'detached' })
    expect(page.url()).toContain(own('selected=am24-hz'))
  })
})

describe('words that name nobody', () => {
  it('lead from the question to who is meant, and are taken back', async () => {
    const page = await visit(own('/AM24/gaps'))
    const row = page.getByRole('listitem').filter({ hasText: 'Wie doet de uitvoering namens HZ?' })
    await row.getByRole('button', { name: 'Vul in wie' }).click()
    const form = page.getByRole('form', { name: /Onderwijs \(niet nader genoemd\)/ })
    await form.getByRole('checkbox', { name: 'HZ' }).check()
    await expectForEveryone(page)
    await form.getByRole('button', { name: 'Opslaan' }).click()
    await page.locator('.panel-title').getByText('HZ University of Applied Sciences').waitFor()
    await row.waitFor({ state: 'detached' })
    await page.getByTitle(/^Ongedaan maken: ‘Onderwijs/).click()
    await row.getByRole('button', { name: 'Vul in wie' }).waitFor()
  })
})
