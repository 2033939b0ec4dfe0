import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { ChangePage } from '../../contract/answers/change-log.ts'
import { RegionGraph } from '../../contract/graph.ts'
import { expectForEveryone } from '../support/axe.ts'
import { useScreen } from '../support/screen.ts'
import { settled } from '../support/settled.ts'
import { keptRegion } from '../support/undone.ts'

const { app, visit, own, allow } = useScreen()
const region = own('AM24')
const api = (path: string) => fetch(`${app().origin}/api/v1/regions/${region}/${path}`).then((answer) => answer.json())
const graph = async (): Promise<RegionGraph> => RegionGraph.parse(await api('graph'))
const steps = async () => ChangePage.parse(await api('changes')).changes
const partner = async (name: string) => (await graph()).partners.find((one) => one.name === name)

const grid = (page: Page) => page.getByRole('grid')
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
/** Pastes as a spreadsheet does. */
const paste = (page: Page, text: string) =>
  grid(page).evaluate((element, pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, text)
const cell = (page: Page, text: string | RegExp) => page.getByRole('gridcell', { name: text })
const edit = async (tab: string) => {
  const page = await visit(`/${region}/list?edit=${tab}`)
  await grid(page).focus()
  return page
}

keptRegion(() => app().origin, region)

describe('the list as a table', () => {
  it('takes a new partner once nothing is missing in it, at the foot, and takes it back', async () => {
    const page = await edit('partners')
    await press(page, 'Control+End', 'Home')
    await page.keyboard.type('De Betho')
    await press(page, 'Tab', 'ArrowRight')
    await page.getByText('Soort ontbreekt. Vul die in, dan wordt de rij opgeslagen.').waitFor()
    expect(await partner('De Betho')).toBeUndefined()
    await page.keyboard.type('sociaal ont')
    await page.getByRole('option', { name: 'sociaal ontwikkelbedrijf' }).waitFor()
    await press(page, 'ArrowDown', 'Enter')
    await page.locator('.notice', { hasText: 'De Betho' }).or(page.locator('.notice')).waitFor()
    const betho = await partner('De Betho')
    expect(betho).toMatchObject({ kind: 'sw_company', short: null })
    // By the word of who speaks, as on the map.
    const { sources } = await graph()
    expect(sources.find(({ id }) => id === betho?.source)).toMatchObject({
      date: null,
      title: expect.stringMatching(/^De presentielijst/) as unknown,
    })
    await page.locator('.editor-row.is-fresh', { hasText: 'De Betho' }).waitFor()
    await grid(page).focus()
    await press(page, 'Control+z')
    await cell(page, 'De Betho').waitFor({ state: 'detached' })
    expect(await partner('De Betho')).toBeUndefined()
  })

  it('writes a pasted block as one step, keeps what cannot be right over a reload, and takes it once it is mended', async () => {
    const before = (await steps()).length
    const page = await edit('partners')
    await press(page, 'Control+End', 'Home')
    await paste(
      page,
      'Soort\tNaam\r\nvakbond\tCNV Zeeland\r\nmbo/vmbo\tHoornbeeck College\r\nzorg en welzijn\tEmergis\r\n',
    )
    await page.getByRole('heading', { name: /32 partners, twee nieuw\. Eén rij is nog niet opgeslagen\./ }).waitFor()
    expect((await steps()).length).toBe(before + 1)
    await page.reload()
    await settled(page)
    await page.getByRole('button', { name: '1 cel om naar te kijken' }).click()
    await page.getByText('‘mbo/vmbo’ staat niet in de lijst van soort.').waitFor()
    await page.getByRole('button', { name: 'mbo', exact: true }).click()
    await page.getByRole('heading', { name: /^33 partners/ }).waitFor()
    expect(await partner('Hoornbeeck College')).toMatchObject({ kind: 'education_mbo' })
    expect((await steps()).length).toBe(before + 2)
  })

  it('fills many cells down and from the card, each one step; copies them; and sorts', async () => {
    const page = await edit('involvements')
    const before = (await steps()).length
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight')
    await page.keyboard.type('deelnemer')
    await press(page, 'Enter')
    await page.locator('.editor-cell.is-fresh', { hasText: 'deelnemer' }).waitFor()
    await expectSteps(before + 1)
    await press(page, 'ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d')
    await expectSteps(before + 2)
    expect((await graph()).involvements.filter(({ role }) => role === 'participant')).toHaveLength(3)
    await page.getByText('3 cellen gekozen').waitFor()
    await page.getByRole('combobox', { name: 'Rol' }).selectOption('trekker')
    await page.getByRole('button', { name: 'Invullen', exact: true }).click()
    await expectSteps(before + 3)
    const copied = await grid(page).evaluate((element) => {
      const data = new DataTransfer()
      element.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }))
      return data.getData('text/plain')
    })
    expect(copied).toBe('trekker\ntrekker\ntrekker')
    await page.getByRole('button', { name: 'Leegmaken' }).click()
    await expectSteps(before + 4)
    await page.getByRole('columnheader', { name: 'Niveau' }).getByRole('button').click()
    await page.getByRole('columnheader', { name: 'Niveau' }).and(page.locator('[aria-sort=ascending]')).waitFor()
    await page.getByRole('searchbox', { name: 'Rijen filteren' }).fill('scalda')
    const { involvements } = await graph()
    const scalda = involvements.filter((one) => one.partner === own('am24-scalda')).length
    await page.locator(`[role=grid][aria-rowcount="${scalda + 2}"]`).waitFor()
  })

  it('loses nothing that is refused', async () => {
    allow(/409|Failed to load/)
    const page = await edit('activities')
    await page.route('**/changes', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({
            status: 409,
            contentType: 'application/problem+json',
            body: JSON.stringify({ type: 'about:blank', status: 409, title: 'Conflict', detail: 'No.' }),
          })
        : route.fallback(),
    )
    await press(page, 'ArrowRight')
    await page.keyboard.type('Dashboard nieuw')
    await press(page, 'Enter')
    await page.getByRole('heading', { name: /Eén rij is nog niet opgeslagen/ }).waitFor()
    await cell(page, 'Dashboard nieuw').waitFor()
    await page.unroute('**/changes')
    await press(page, 'ArrowUp')
    await page.getByRole('button', { name: 'Opnieuw opslaan' }).click()
    await page.getByRole('heading', { name: 'Twaalf activiteiten.' }).waitFor()
  })

  it('is open to everybody, on every tab', async () => {
    for (const tab of ['partners', 'bodies', 'ties']) {
      const page = await visit(`/${region}/list?edit=${tab}`)
      await grid(page).focus()
      await press(page, 'Shift+ArrowRight')
      await expectForEveryone(page, tab)
    }
  })
})

/** Waits until the region has so many steps. */
async function expectSteps(count: number): Promise<void> {
  for (;;) {
    const { length } = await steps()
    if (length >= count) return expect(length).toBe(count)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
