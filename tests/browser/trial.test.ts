import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { expectForEveryone } from '../support/axe.ts'
import { address, useScreen } from '../support/screen.ts'
import { keptRegion } from '../support/undone.ts'

const { app, visit, open, own } = useScreen()

/** Tries that Orionis takes part on the floor, by keyboard alone. */
async function tryJoining(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Wat als …?' }).focus()
  await page.keyboard.press('Enter')
  await address(page, 'trial=yes')
  await page.getByLabel('Wat als', { exact: true }).selectOption(own('am24-orionis'))
  await page.getByLabel('overleg of activiteit').selectOption(own('am24-waz'))
  await page.getByRole('button', { name: 'Proberen' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('1 stap · 2 hiaten verdwijnen').waitFor()
}

describe('a trial', () => {
  keptRegion(() => app().origin, own('AM24'))
  const version = async () => (await fetch(`${app().origin}/api/v1/regions/${own('AM24')}`)).headers.get('etag')

  it('shows which question goes, and leaves the region as it is', async () => {
    const page = await visit(own('/AM24/gaps'))
    const before = await version()
    await tryJoining(page)
    const steps = page.getByRole('list', { name: 'Stappen' })
    expect(await steps.innerText()).toContain('Wie doet de uitvoering namens Orionis?')
    expect(await steps.innerText()).toContain('Wie werkt er nog meer samen met Orionis?')
    const other = await visit(own('/AM24/gaps'))
    expect(await other.getByText('Proef: niets hiervan is echt').count()).toBe(0)
    expect(await version()).toBe(before)
  })

  it('is kept by a reload, taken back by key, and thrown away on leaving', async () => {
    const page = await visit(own('/AM24/map'))
    await tryJoining(page)
    await page.reload()
    await page.getByText('1 stap · 2 hiaten verdwijnen').waitFor()
    await page.locator('body').click({ position: { x: 640, y: 74 } })
    await page.keyboard.press('Control+z')
    await page.getByText('Kies hieronder wat je wilt proberen').waitFor()
    await page.keyboard.press('Control+Shift+Z')
    await page.getByText('1 stap · 2 hiaten verdwijnen').waitFor()
    await page.getByRole('button', { name: 'Stoppen', exact: true }).click()
    await page.getByRole('button', { name: 'Weggooien' }).click()
    await page.getByText('Proef: niets hiervan is echt').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Wat als …?', exact: true }).waitFor()
  })

  it('becomes actions; an action that is done is written, and both can be undone', async () => {
    const page = await visit(own('/AM24/gaps'))
    await tryJoining(page)
    await page.getByRole('button', { name: 'Stoppen', exact: true }).click()
    await page.getByRole('button', { name: 'Acties maken' }).click()
    await expectForEveryone(page)
    await page.getByLabel(/^Eigenaar/).fill('Regionaal bureau')
    await page.getByLabel('Klaar op').fill('2026-12-24')
    await page.getByRole('button', { name: 'Acties opslaan' }).click()
    await page.getByText('Regionaal bureau, uiterlijk 24 december 2026').waitFor()
    expect(await page.getByText('Dan verdwijnt: Wie doet de uitvoering namens Orionis?').count()).toBe(1)
    await page.getByRole('button', { name: /^Gedaan/ }).click()
    await page.getByText(/^Gedaan op/).waitFor()
    expect(await page.locator('.gaps').getByText('Wie doet de uitvoering namens Orionis?').count()).toBe(0)
    await page.getByTitle(/^Ongedaan maken: Actie gedaan/).click()
    await page.getByRole('button', { name: /^Gedaan/ }).waitFor()
    await page.getByTitle(/^Ongedaan maken: 1 actie opgeslagen/).click()
    await page.getByText('Regionaal bureau, uiterlijk').waitFor({ state: 'detached' })
  })

  it('can be used by everyone', async () => {
    const page = await open(own('/AM24/list?trial=yes'))
    await page.getByRole('button', { name: 'Proberen' }).click()
    await page.getByText(/^1 stap ·/).waitFor()
    await expectForEveryone(page)
  })
})
