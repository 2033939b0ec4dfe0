import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { RegionGraph } from '../../contract/graph.ts'
import { lastMoment, unconfirmedIds } from '../../domain/confirmation/unconfirmed.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { today } from '../../client/i18n/day.ts'
import { expectForEveryone, expectInTheDark } from '../support/axe.ts'
import { Person } from '../support/person.ts'
import { address, useScreen } from '../support/screen.ts'

const { app, visit, own } = useScreen(['AM24'])
const region = own('AM24')
const graphNow = async () =>
  RegionGraph.parse(await (await fetch(`${app().origin}/api/v1/regions/${region}/graph`)).json())
const open = async () => unconfirmedIds(makeRegionState(await graphNow(), today())).size

/** A moment that was frozen today, with everyone asked; written once for all tests of this file. */
async function freeze(): Promise<void> {
  const graph = await graphNow()
  if (lastMoment(graph) !== null) return
  const asked = graph.partners.map(({ id }) => id)
  const record = { id: `${region.toLowerCase()}-moment-a`, name: 'Nulmeting', from: today(), day: today(), asked }
  const changes = [{ op: 'put', what: 'moment', record: { ...record, note: null, by: null, version: graph.version } }]
  const { origin } = app()
  const answer = await fetch(`${origin}/api/v1/regions/${region}/changes`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', 'if-match': `"${graph.version}"` },
    body: JSON.stringify({ operationId: crypto.randomUUID(), title: 'Nulmeting', by: null, changes }),
  })
  expect(answer.status).toBe(201)
}
const said = (page: Page, text: string | RegExp) => page.getByRole('status').getByText(text).waitFor()
const count = (page: Page, n: number) => page.getByRole('button', { name: `${n} nog niet bevestigd` }).waitFor()

describe('what is not confirmed yet', () => {
  it('is confirmed by a key in list, map and matrix, counted, filtered, and taken back', async () => {
    await freeze()
    expect(await open()).toBe(110)
    const person = new Person(await visit(own('/AM24/list')))
    const { page } = person
    await count(page, 110)
    await person.click(page.getByRole('button', { name: /^Orionis/ }))
    await page.getByText('1 van 1 nog niet bevestigd').waitFor()
    await expectForEveryone(page, 'list')
    await person.press('c')
    await said(page, 'Bevestigd: Orionis doet bestuurlijk mee in Klankbordgroep meerjarenagenda')
    await page.getByText(/^alles bevestigd sinds/).waitFor()
    expect(person.actions).toBe(2)
    await count(page, 109)

    // The map: a table, with its button; the sign has a line in the legend.
    await page.goto(app().origin + own('/AM24/map?selected=am24-zeeuwse-werkkamer'))
    await page.getByRole('list', { name: 'Legenda' }).getByText('nog niet bevestigd').waitFor()
    await page.getByRole('button', { name: 'Klopt nog' }).first().click()
    await said(page, /^Bevestigd/)
    await count(page, 108)
    // Only what is not confirmed yet stays in full, and the address says so.
    await page.getByRole('button', { name: '108 nog niet bevestigd' }).click()
    await address(page, 'onlyUnconfirmed=yes')
    await page.keyboard.press('Control+z')
    await count(page, 109)

    // The matrix: two together, by the cell that has the focus and is chosen.
    await page.goto(app().origin + own('/AM24/matrix?selected=pair:am24-uwv~am24-provincie'))
    await page.getByText(/van \d+ nog niet bevestigd/).waitFor()
    await expectInTheDark(page, 'matrix')
    await page.keyboard.press('c')
    await said(page, /^Bevestigd: UWV – .*, \d+ uitspraken/)
    expect(await open()).toBeLessThan(109)
  })

  it('is confirmed nowhere in what is frozen, and not while one types', async () => {
    await freeze()
    const before = await open()
    const page = await visit(own('/AM24/list?selected=am24-uwv&moment=am24-moment-a'))
    await page.getByText('Bevroren op').waitFor()
    expect(await page.getByRole('button', { name: 'Klopt nog' }).count()).toBe(0)
    await page.keyboard.press('c')
    await said(page, 'Dit is een peilmoment: hier verander je niets.')
    await page.getByRole('button', { name: 'Terug naar nu' }).click()
    await page.getByRole('button', { name: 'Klopt nog' }).first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('c')
    await page.locator('#hits').waitFor()
    expect(await open()).toBe(before)
  })
})

describe('the round along the partners', () => {
  it('is walked by keys alone: still so, different, no longer so, and on to the next', async () => {
    await freeze()
    const page = await visit(own('/AM24/list'))
    await page.locator('details.moment > summary').click()
    await page.getByRole('button', { name: 'Ronde langs de partners' }).click()
    await address(page, '/round')
    await page.keyboard.press('ArrowRight')
    await page.goto(app().origin + own('/AM24/round?selected=am24-hz'))
    await page.getByRole('heading', { level: 1, name: 'Klopt dit nog volgens HZ?' }).waitFor()
    const partner = (name: string) => page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) })
    expect(await partner('HZ').innerText()).toMatch(/nog stil/)
    await expectForEveryone(page, 'round')
    // Who was confirmed by a key is done already.
    const progress = page.getByText(/van 30 klaar/)
    const before = Number.parseInt(await progress.innerText())
    const done = (more: number) => page.getByText(new RegExp(`^${before + more} van 30 klaar`)).waitFor()
    const lines = await page.locator('[data-line]').count()
    for (let at = 0; at < lines; at++) await page.keyboard.press('1')
    await partner('HZ').getByText('klaar').waitFor()
    await done(1)
    // The focus stands on whom to go on with; what was said last can be taken back.
    await page.keyboard.press('Backspace')
    await done(0)
    await page.keyboard.press('1')
    await done(1)
    await page.getByRole('button', { name: /^Verder met/ }).press('Enter')
    await page.getByRole('heading', { level: 1, name: /^Klopt dit nog volgens (?!HZ)/ }).waitFor()
    await page.keyboard.press('3')
    const form = page.getByRole('complementary')
    await form.getByRole('heading', { name: 'Dit geldt niet meer' }).waitFor()
    await expectInTheDark(page, 'form')
    await form.getByRole('button', { name: 'Annuleren' }).click()
    // By its own word, so that it is heard at the next moment.
    await page.goto(app().origin + own('/AM24/list?selected=am24-hz'))
    await page.getByText(/^alles bevestigd sinds/).waitFor()
    const said = (await graphNow()).involvements.filter(({ partner }) => partner === own('am24-hz'))
    const words = said.filter(({ statedBy }) => statedBy === 'partner')
    expect(words.map(({ lastConfirmed }) => lastConfirmed)).toEqual(Array.from({ length: lines }, today))
  })

  it('fits a phone', async () => {
    await freeze()
    const page = await visit(own('/AM24/round?selected=am24-uwv'), { viewport: { width: 320, height: 700 } })
    await page.locator('.round-choice select').waitFor()
    await expectInTheDark(page, 320)
  })
})
