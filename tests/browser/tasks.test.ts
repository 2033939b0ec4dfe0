import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { RegionGraph } from '../../contract/graph.ts'
import { Person } from '../support/person.ts'
import { address, useScreen } from '../support/screen.ts'
import { keptRegion } from '../support/undone.ts'

/*
 * The tasks of somebody who uses the product for the first time, with the number of actions each may take. Of T8 (a region
 * filled from nothing) there is what the forms can do: partners; tables and who sits there are in fill.test.ts. A sheet that is read in is in import.test.ts. Of T9
 * (a map for a presentation) there is paper and PDF: pictures and slides are not made yet. What is on the paper (T14) is
 * looked at in paper.test.ts.
 */
const { app, visit, own } = useScreen(['AM24', 'AM33'])
const region = own('AM24')
const tiesOf = async (a: string, b: string) => {
  const { ties } = RegionGraph.parse(await (await fetch(`${app().origin}/api/v1/regions/${region}/graph`)).json())
  return ties.filter(({ from, to }) => [from, to].sort().join() === [own(a), own(b)].sort().join())
}
const at = async (path: string, options = {}) => new Person(await visit(own(path), options))

describe('a coordinator who reads', () => {
  it('finds the tables of UWV and who says so: from the map in one action, by search in two (T1)', async () => {
    const { page } = await at('/AM24/map')
    const map = new Person(page)
    await map.clickNamed('UWV')
    const panel = page.getByRole('complementary', { name: 'Gekozen' })
    await panel.getByRole('heading', { name: 'UWV' }).waitFor()
    expect(await panel.getByRole('link').count()).toBeGreaterThan(0)
    expect(await panel.innerText()).toContain('Klankbordgroep meerjarenagenda')
    expect(map.actions).toBeLessThanOrEqual(1)

    await page.goto(app().origin + own('/AM24/map'))
    await page.locator('#map-canvas:not([aria-busy])').waitFor()
    const search = new Person(page)
    await search.press('/')
    await page.keyboard.type('uwv')
    await page.locator('#hits [role=option]').first().waitFor()
    await search.press('Enter')
    await address(page, own('selected=am24-uwv'))
    expect(search.actions).toBeLessThanOrEqual(2)
  })

  it('sees all who sit at the table only after one action, then each with its proof; Escape shows all again (T2)', async () => {
    const person = await at('/AM24/map')
    const { page } = person
    const question = page.getByRole('button', { name: /^Waar zit iemand wel aan tafel/ })
    await person.click(question)
    await address(page, 'selected=rule')
    expect(person.actions).toBe(1)
    const panel = page.getByRole('complementary', { name: 'Gekozen' })
    expect(await panel.locator('.agenda button').allInnerTexts()).toEqual([
      expect.stringContaining('Orionis'),
      expect.stringContaining('ZB Planbureau'),
    ])
    await page.getByRole('heading', { level: 1, name: /^Twee partners/ }).waitFor()
    for (const [name, said] of [
      ['Orionis', '1 van 2'],
      ['ZB Planbureau', '2 van 2'],
    ] as const) {
      await person.click(question)
      await panel.getByRole('heading', { name: new RegExp(name) }).waitFor()
      expect(await panel.locator('.among').innerText()).toContain(said)
      expect(await panel.getByRole('link').count()).toBeGreaterThan(0)
    }
    expect(person.actions).toBeLessThanOrEqual(3)
    await page.keyboard.press('Escape')
    await address(page, 'selected=rule')
  })

  it('asks who has no operational contact with UWV in one action (T5)', async () => {
    const person = await at('/AM24/map')
    await person.click(person.page.getByRole('button', { name: /^Wie heeft geen uitvoerend contact met UWV/ }))
    const answer = person.page.locator('.answer-head:visible').first()
    expect(await answer.innerText()).toMatch(/\d+ van de \d+ partners/)
    expect(person.actions).toBeLessThanOrEqual(1)
  })

  it('reads a gap on a phone in three taps (T10)', async () => {
    const person = await at('/AM24/list', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const { page } = person
    await person.tap(
      page
        .getByRole('link', { name: /^Hiaten/ })
        .or(page.getByRole('button', { name: /^Hiaten/ }))
        .first(),
    )
    await person.tap(page.locator('#finding-1'))
    await page.getByText('Wat je kunt doen').waitFor()
    expect(person.actions).toBeLessThanOrEqual(3)
  })

  it('explains a figure: how many kinds take part, and who is missing (T13)', async () => {
    const person = await at('/AM24/map')
    await person.click(person.page.getByRole('navigation', { name: 'Weergaven' }).getByText('Cijfers'))
    await person.page.getByText(/9 van de 12/).waitFor()
    expect(person.actions).toBeLessThanOrEqual(1)
  })

  it('shares what is on the screen in one action: who opens the address sees the same (T12)', async () => {
    const person = await at('/AM24/map?without=care')
    const { page } = person
    await person.clickNamed('UWV')
    await address(page, own('selected=am24-uwv'))
    await person.click(page.getByRole('button', { name: 'Netwerk', exact: true }))
    await address(page, 'arrangement=network')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    person.actions = 0
    await person.click(page.getByRole('button', { name: 'Deel', exact: true }))
    await page.locator('.notice', { hasText: 'Adres gekopieerd' }).waitFor()
    expect(person.actions).toBeLessThanOrEqual(1)
    const { pathname, search } = new URL(await page.evaluate(() => navigator.clipboard.readText()))
    const seen = async (other: Page) => {
      // The last to be there: how many steps the history of what is chosen has.
      await other.getByRole('tab', { name: /^Geschiedenis \d/ }).waitFor()
      return [
        await other.locator('main h1').innerText(),
        await other.locator('.count-bar').innerText(),
        await other.getByRole('complementary', { name: 'Gekozen' }).innerText(),
        await other.getByRole('button', { name: 'Netwerk', exact: true }).getAttribute('aria-pressed'),
      ]
    }
    expect(await seen(await visit(pathname + search))).toEqual(await seen(page))
  })

  it('prints the gaps for the meeting in two actions (T9, T14)', async () => {
    const person = new Person(
      await visit(own('/AM24/gaps'), {}, (page) =>
        page.addInitScript(() => {
          window.print = () => {
            document.title = 'printed'
          }
        }),
      ),
    )
    const { page } = person
    await person.click(page.getByRole('link', { name: 'Hiaten afdrukken' }))
    await person.click(page.getByRole('button', { name: 'Afdrukken' }))
    await page.waitForFunction(() => document.title === 'printed')
    expect(person.actions).toBeLessThanOrEqual(2)
  })
})

describe('a coordinator who writes', () => {
  keptRegion(() => app().origin, region)

  it('records a tie, and takes it back in the message (T3)', async () => {
    const person = await at('/AM24/map')
    const { page } = person
    await person.clickNamed('Scalda')
    await person.press('r')
    await person.choose(page.getByLabel('werkt samen met'), own('am24-uwv'))
    await person.click(page.getByRole('button', { name: 'Opslaan', exact: true }))
    await page.locator('.notice', { hasText: 'Verbinding: Scalda en UWV' }).waitFor()
    expect(person.actions).toBeLessThanOrEqual(4)
    expect(await tiesOf('am24-scalda', 'am24-uwv')).toHaveLength(1)
    await person.click(page.locator('.notice').getByRole('button', { name: 'Ongedaan maken' }))
    await page.locator('.notice', { hasText: /^Ongedaan gemaakt/ }).waitFor()
    expect(person.actions).toBeLessThanOrEqual(5)
    expect(await tiesOf('am24-scalda', 'am24-uwv')).toEqual([])
  })

  it('records a tie in three actions from the matrix, is warned of it twice, changes what is there, and takes it out', async () => {
    const person = await at('/AM24/matrix')
    const { page } = person
    await page.getByRole('gridcell', { name: /^FNV en HZ, / }).focus()
    await person.press('Enter')
    const add = async () => {
      await person.click(page.getByRole('button', { name: 'Verbinding toevoegen' }))
      await person.click(page.getByRole('button', { name: 'Opslaan', exact: true }))
    }
    await add()
    await page.locator('.notice', { hasText: /^Verbinding: / }).waitFor()
    expect(person.actions).toBeLessThanOrEqual(3)
    await add()
    const alert = page.getByRole('alert')
    expect(await alert.innerText()).toContain('FNV en HZ werken uitvoerend samen')
    await alert.getByRole('button', { name: 'Deze wijzigen' }).click()
    await page.getByRole('heading', { name: 'Wijzigen: verbinding' }).waitFor()
    await page.getByLabel('Sterkte', { exact: true }).selectOption('3')
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
    await page.locator('.notice', { hasText: /^Gewijzigd: / }).waitFor()
    expect((await tiesOf('am24-hz', 'am24-fnv')).map(({ strength }) => strength)).toEqual([3])
    await page.getByRole('button', { name: /^Verwijderen FNV en HZ/ }).click()
    await page.locator('.notice', { hasText: /^Verwijderd: / }).waitFor()
    expect(await tiesOf('am24-hz', 'am24-fnv')).toEqual([])
    await page.locator('.notice').getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByRole('button', { name: /^Verwijderen FNV en HZ/ }).waitFor()
    expect(await tiesOf('am24-hz', 'am24-fnv')).toHaveLength(1)
  })

  it('says that what a source says holds no longer, by its last day', async () => {
    const { page } = await at('/AM24/list?selected=am24-orionis')
    await page.getByRole('button', { name: /^Klopt dit niet meer/ }).click()
    await page.getByRole('heading', { name: 'Dit geldt niet meer' }).waitFor()
    await page.getByLabel('Tot en met').fill('2026-01-31')
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
    await page.locator('.notice', { hasText: /^Geldt niet meer: Orionis/ }).waitFor()
    const over = page.locator('.panel .is-over')
    expect(await over.innerText()).toMatch(/Klankbordgroep meerjarenagenda[^]*tot en met/)
  })

  it('assigns a gap to a role with a date in five actions, by keyboard alone (T4, T11)', async () => {
    const person = await at('/AM24/gaps')
    const { page } = person
    await person.press('n')
    await page.waitForFunction(() => document.activeElement?.id === 'finding-1')
    await person.press('w')
    await page.getByRole('form', { name: 'Dit hiaat toewijzen' }).waitFor()
    person.actions++
    await page.keyboard.type('programmamanager')
    await page.keyboard.press('Tab')
    person.actions++
    await page.keyboard.type('02012027')
    await person.press('Enter')
    await page.getByRole('region', { name: 'Toegewezen' }).getByRole('listitem').first().waitFor()
    expect(person.actions).toBeLessThanOrEqual(5)
  })

  it('fills in the chain for three partners in eight actions (T6)', async () => {
    const person = await at('/AM24/chain')
    const { page } = person
    await person.click(page.getByRole('button', { name: 'Zeven stappen klaarzetten' }))
    await page.getByRole('columnheader', { name: /Nazorg/ }).waitFor()
    await person.click(page.getByRole('button', { name: 'Vul in wie welke stap doet' }))
    for (const cell of [
      'UWV: Melding en intake',
      'UWV: Diagnose',
      'Goes: Diagnose',
      'Goes: Nazorg',
      'Scalda: Opleiden',
    ])
      await person.click(page.getByRole('checkbox', { name: new RegExp(`^${cell}`) }))
    await person.click(page.getByRole('button', { name: 'Opslaan', exact: true }))
    await page.locator('.notice', { hasText: '5 wijzigingen' }).waitFor()
    expect(person.actions).toBeLessThanOrEqual(8)
  })

  it('tries what happens when SBB joins, from its panel and from the list of partners (T7)', async () => {
    const person = await at('/AM24/map')
    const { page } = person
    await person.clickNamed('SBB')
    const panel = page.getByRole('complementary', { name: 'Gekozen' })
    await person.click(panel.getByRole('button', { name: 'Wat als …?' }))
    await person.choose(page.getByLabel('overleg of activiteit'), own('am24-waz'))
    await person.click(page.getByRole('button', { name: 'Proberen' }))
    await page.getByText(/^1 stap · 1 hia/).waitFor()
    expect(await page.getByRole('list', { name: 'Stappen' }).innerText()).toContain('Wie haalt SBB aan tafel?')
    expect(person.actions).toBeLessThanOrEqual(6)

    const other = await at('/AM24/map')
    await other.click(other.page.getByRole('button', { name: 'Wat als …?' }))
    await other.choose(other.page.getByLabel('Wat als', { exact: true }), 'absent:sbb')
    await other.choose(other.page.getByLabel('overleg of activiteit'), own('am24-waz'))
    await other.click(other.page.getByRole('button', { name: 'Proberen' }))
    await other.page.getByText(/^1 stap · 1 hia/).waitFor()
    expect(other.actions).toBeLessThanOrEqual(6)
  })

  it('records from its gap that SBB takes part, as one step that can be undone', async () => {
    const { page } = await at('/AM24/gaps?selected=G04~kind:sbb')
    await page.getByRole('button', { name: 'Invullen waar SBB meedoet' }).click()
    await page.getByLabel('doet mee in').selectOption(own('am24-waz'))
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
    await page.locator('.found', { hasText: 'Wie haalt SBB aan tafel?' }).waitFor({ state: 'detached' })
    await page.locator('.notice').getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.locator('.found', { hasText: 'Wie haalt SBB aan tafel?' }).waitFor()
  })

  it('adds partners that are missing, from where they are missing, in three actions each (T8)', async () => {
    const person = await at('/AM33/list')
    const { page } = person
    const panel = page.getByRole('complementary', { name: 'Gekozen' })
    for (const [kind, name] of [
      ['Vakbond', 'FNV'],
      ['SBB', 'SBB'],
    ] as const) {
      await person.click(page.locator('.row-main', { hasText: kind }).first())
      await person.click(panel.getByRole('button', { name: 'Doet mee in …' }))
      const field = page.getByLabel('Naam', { exact: true })
      // A kind with one organisation in the country has its name already.
      expect(await field.inputValue()).toBe(kind === 'SBB' ? name : '')
      if (kind !== 'SBB') await person.fill(field, name)
      await person.click(page.getByRole('button', { name: 'Opslaan', exact: true }))
      await page.locator('.notice', { hasText: `Nieuwe partner: ${name}` }).waitFor()
      await page.locator('.row-main', { hasText: name }).first().waitFor()
    }
    expect(person.actions).toBeLessThanOrEqual(7)
  })
})
