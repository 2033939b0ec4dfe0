import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { RegionGraph } from '../../contract/graph.ts'
import { expectForEveryone, expectInTheDark } from '../support/axe.ts'
import { regionBeside } from '../support/region-beside.ts'
import { address, useScreen } from '../support/screen.ts'

const { app, visit, own } = useScreen(['AM24', 'AM33'])
const region = own('AM24')
const beside = regionBeside(() => app().origin, region)

const graph = async () => RegionGraph.parse(await beside.graph())
const stories = async () => (await graph()).stories
const slide = (page: Page) => page.locator('.slide').first()
const steps = (page: Page) => page.locator('.story-step-name')
/** The editor with the story of the steering group, as it begins. */
async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Maak een verhaal voor de stuurgroep' }).click()
  await slide(page).locator('svg[role=img]').waitFor()
}
const save = async (page: Page) => {
  await page.keyboard.press('Control+s')
  await page.locator('.story-state', { hasText: /^opgeslagen/ }).waitFor()
}

describe('the stories of a region', () => {
  it('begin from what is found there, by keyboard alone, and are saved as one change', async () => {
    const page = await visit(`/${region}/stories`)
    await page.getByText('Er is nog geen verhaal').waitFor()
    await expectForEveryone(page, 'no stories')
    await page.getByRole('button', { name: 'Maak een verhaal voor de stuurgroep' }).focus()
    await page.keyboard.press('Enter')
    await slide(page).locator('svg[role=img]').waitFor()
    expect(await steps(page).count()).toBe(9)
    await expectForEveryone(page, 'editor')
    await page.locator('#step-s5').focus()
    await page.keyboard.press('Enter')
    await slide(page).locator('mark', { hasText: 'Wie doet de uitvoering namens Orionis?' }).waitFor()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('Alt+ArrowUp')
    expect((await steps(page).allInnerTexts()).slice(4, 6)).toEqual([
      'ZB Planbureau: wel aan tafel, niet op de vloer',
      'Orionis: wel aan tafel, niet op de vloer',
    ])
    await page.keyboard.press('Delete')
    expect(await steps(page).count()).toBe(8)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    expect((await steps(page).allInnerTexts())[4]).toBe('Orionis: wel aan tafel, niet op de vloer')
    const { version } = await graph()
    await save(page)
    expect((await stories()).map(({ steps }) => steps.length)).toEqual([9])
    expect((await graph()).version).toBe(version + 1)
  })

  it('warn of a text that is too long, and cut nothing', async () => {
    const page = await visit(`/${region}/stories`)
    await begin(page)
    await page.getByLabel('Tekst in de zaal').fill(Array.from({ length: 43 }, (_, at) => `woord${at}`).join(' '))
    await page.getByText('43 van 40 woorden').waitFor()
    await page.getByText('3 woorden te veel om in de zaal te lezen.').waitFor()
    await slide(page).getByText('woord42').waitFor()
    await expectForEveryone(page, 'too long')
    // What was typed is there after a reload, saved or not.
    await page.reload()
    await page.getByText('43 van 40 woorden').waitFor()
  })

  it('take in the view on the screen, and go to the map and back for one', async () => {
    const page = await visit(`/${region}/map?selected=${own('am24-goes')}`)
    await page.keyboard.press('Shift+S')
    await page.locator('.notice', { hasText: /^Toegevoegd aan / }).waitFor()
    await page.goto(`${app().origin}/${region}/stories`)
    await page.locator('.stories-open').first().click()
    await slide(page).waitFor()
    await page.locator('.story-step-button').last().click()
    await page.getByText('Kaart, gekozen Goes, tafel en vloer').waitFor()
    await page.getByRole('button', { name: 'pas de kijk aan op de kaart' }).click()
    await address(page, 'selected=')
    await page.getByText(/^Je past de kijk aan van stap/).waitFor()
    await expectForEveryone(page, 'adjusting')
    await page.getByRole('button', { name: 'Netwerk', exact: true }).click()
    await page.getByRole('button', { name: 'Neem deze kijk over' }).click()
    await page.getByText('Kaart, gekozen Goes, netwerk').waitFor()
  })

  it('are shown in both versions where two changed one, until a version is chosen', async () => {
    const page = await visit(`/${region}/stories`)
    await begin(page)
    await page.getByLabel('Naam van het verhaal').fill('Van mij')
    await save(page)
    const [story] = (await stories()).filter(({ name }) => name === 'Van mij')
    if (story === undefined) throw new Error('It was not saved')
    await page.getByLabel('Titel').fill('Mijn regio')
    const record = { ...story, steps: story.steps.map((step) => ({ ...step, notes: 'elders' })) }
    await beside.change('Elders', [{ op: 'put', what: 'story', record }])
    await page.reload()
    await page.getByText('Iemand anders wijzigde dit verhaal ook.').waitFor()
    await expectForEveryone(page, 'conflict')
    await page.getByRole('button', { name: 'Houd mijn versie' }).click()
    await page.getByText('Iemand anders wijzigde dit verhaal ook.').waitFor({ state: 'detached' })
    await save(page)
    expect((await stories()).find(({ id }) => id === story.id)?.steps[0]).toMatchObject({
      title: 'Mijn regio',
      notes: expect.stringMatching(/^Een hiaat is geen oordeel/),
    })
  })

  it('say that the data moved on since, and go along', async () => {
    const page = await visit(`/${region}/stories`)
    await begin(page)
    await save(page)
    const [partner] = (await graph()).partners
    if (partner === undefined) throw new Error('Nobody is there')
    const record = { ...partner, name: `${partner.name} e.o.` }
    await beside.change('Naam', [{ op: 'put', what: 'partner', record }])
    await page.getByText('De gegevens zijn veranderd sinds dit verhaal (1 wijziging, 1 partner).').waitFor()
    await expectForEveryone(page, 'moved on')
    await page.getByRole('button', { name: 'ververs' }).click()
    await page.getByText('De gegevens zijn veranderd').waitFor({ state: 'detached' })
  })

  it('can be renamed, copied and removed, and a removed one comes back', async () => {
    const page = await visit(`/${region}/stories`)
    await begin(page)
    await page.getByLabel('Naam van het verhaal').fill('Directeuren')
    await save(page)
    await page.getByRole('link', { name: 'Verhalen' }).click()
    await page.getByRole('button', { name: 'Hernoemen Directeuren' }).click()
    await page.getByLabel('Naam van het verhaal').fill('Bestuurders')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Kopiëren Bestuurders' }).click()
    await page.getByRole('button', { name: 'Bestuurders (kopie)', exact: true }).waitFor()
    await expectForEveryone(page, 'list')
    await page.getByRole('button', { name: 'Verwijderen Bestuurders', exact: true }).click()
    await page.locator('.notice', { hasText: 'Verhaal ‘Bestuurders’ verwijderd' }).waitFor()
    await page.locator('.notice').getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByRole('button', { name: 'Bestuurders', exact: true }).waitFor()
  })

  it('can be edited at every width, in both languages', async () => {
    for (const [width, lang] of [
      [1024, 'nl'],
      [390, 'en'],
      [320, 'nl'],
    ] as const) {
      const page = await visit(`/${region}/stories?lang=${lang}`, { viewport: { width, height: 900 } })
      await page.locator('.stories-new .button.is-main').click()
      await slide(page).locator('svg[role=img]').waitFor()
      await expectInTheDark(page, width)
      if (width < 1024) {
        await page.locator('.story-scroll-tools .button').first().click()
        await page.locator('.step-field-title').fill('Anders')
        await page.getByRole('heading', { name: 'Anders' }).waitFor()
        await expectInTheDark(page, width, 'fields')
      }
    }
  })
})

describe('a region that is too early', () => {
  it('gets what is missing and whom to ask', async () => {
    const page = await visit(own('/AM33/stories'))
    await begin(page)
    expect(await steps(page).allInnerTexts()).toEqual(['Onze regio', 'Wat we nog niet weten', 'Wie we vragen'])
  })
})
