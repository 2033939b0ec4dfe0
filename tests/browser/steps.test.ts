import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { RegionGraph } from '../../contract/graph.ts'
import { OperationId, RegionId } from '../../contract/ids.ts'
import { undo, writeChangeSet } from '../../server/changes/handlers.ts'
import { expectForEveryone } from '../support/axe.ts'
import { address, useScreen } from '../support/screen.ts'
import { changeSet } from '../support/deps.ts'

const { app, visit, own } = useScreen()
const region = () => RegionId.parse(own('AM24'))

/** Writes a step on a day, by somebody. */
async function step(day: string, by: string | null, title: string, changes: unknown[]) {
  Object.assign(app().deps, { now: () => `${day}T09:12:00.000Z` })
  const set = { ...changeSet(title, changes), by }
  return writeChangeSet(app().deps, region(), set, null)
}
const graph = async () =>
  RegionGraph.parse(await (await fetch(`${app().origin}/api/v1/regions/${region()}/graph`)).json())
const seatOf = async (at: string) => {
  const { involvements } = await graph()
  return involvements.find((one) => one.partner === own('am24-uwv') && one.at === own(at))!
}
const put = (what: string, record: object) => ({ op: 'put', what, record })

/** A history of a few days: a partner with a seat, a confirmation, a step taken back, a lead. */
async function writeHistory(): Promise<void> {
  const seat = await seatOf('am24-waz')
  const all = (await graph()).involvements.filter(({ partner }) => partner === own('am24-uwv'))
  const sbb = own('am24-new-sbb')
  const partner = (await graph()).partners.find(({ id }) => id === own('am24-uwv'))!
  await step('2026-07-02', 'Anna', 'SBB', [
    put('partner', { ...partner, id: sbb, name: 'SBB Zeeland', short: null, kind: 'sbb', aliases: [] }),
  ])
  await step('2026-07-03', 'Anna', 'SBB doet mee', [
    put('involvement', { ...seat, id: own('am24-new-seat'), statement: own('am24-new-seat'), partner: sbb }),
  ])
  const confirmed = all.map((one) => put('involvement', { ...one, lastConfirmed: '2026-07-03' }))
  await step('2026-07-03', 'Bea', 'Bevestigd', confirmed)
  const gone = await step('2026-07-03', null, 'Geen plek', [
    put('involvement', { ...(await seatOf('am24-waz')), strength: 0 }),
  ])
  await undo(app().deps, region(), gone.id, { operationId: OperationId.parse(randomUUID()), by: 'Bea' }, null)
  await step('2026-07-05', 'coördinator', 'Trekker', [
    put('involvement', { ...(await seatOf('am24-waz')), role: 'lead', source: seat.source }),
  ])
}

const line = (page: Page, text: string) => page.locator('.log-step').filter({ hasText: text }).first()

describe('the history', () => {
  beforeAll(writeHistory)

  it('of a partner says each step in a sentence, rings its place and takes it back and does it again', async () => {
    const page = await visit(own('/AM24/map?selected=am24-uwv&tab=history'))
    await page.getByRole('tab', { name: 'Geschiedenis 4' }).waitFor()
    await page.locator('h1', { hasText: 'UWV: vier keer gewijzigd, voor het laatst op 5 juli 2026' }).waitFor()
    const days = page.locator('.panel .log-days')
    await days.getByText('Is nu trekker van').waitFor()
    expect(await days.locator('h3').allInnerTexts()).toEqual(['5 juli 2026', '3 juli 2026', '1 juli 2026'])
    const lead = line(page, 'Is nu trekker van')
    await lead.getByRole('button', { name: /^Is nu trekker/ }).click()
    await page.locator('.seat-rings circle').waitFor()
    await lead
      .getByText(/^Terugdraaien\? Dan wordt het: UWV is nu lid van .* De kaart houdt \d+ plekken, het aantal hiaten/)
      .waitFor()
    await expectForEveryone(page)
    await lead.getByRole('button', { name: 'Draai terug', exact: true }).click()
    await days.locator('.log-step.is-undone', { hasText: 'Is nu trekker van' }).first().waitFor()
    expect((await seatOf('am24-waz')).role).not.toBe('lead')
    await page
      .getByRole('button', { name: /^Opnieuw doen: Is nu trekker/ })
      .first()
      .click()
    await days.locator('.log-step.is-undone', { hasText: 'Is nu trekker van' }).waitFor({ state: 'detached' })
    expect((await seatOf('am24-waz')).role).toBe('lead')
    // Back as it was after an earlier step: with the confirmations, without the lead.
    await line(page, 'Bevestigd')
      .getByRole('button', { name: /^Bevestigd/ })
      .click()
    await line(page, 'Bevestigd').getByRole('button', { name: 'Zet terug naar deze stand' }).click()
    await page.getByText(/UWV terugzetten naar 3 juli 2026/).waitFor()
    await page.getByRole('button', { name: 'Zet terug', exact: true }).click()
    await page.getByText('UWV teruggezet naar 3 juli 2026').first().waitFor()
    expect(await seatOf('am24-waz')).toMatchObject({ lastConfirmed: '2026-07-03', role: null })
  })

  it('of the region is found by who, what and words, walked by keys, and put back to a day', async () => {
    const page = await visit(own('/AM24/map?selected=am24-uwv&tab=history'))
    await page.getByRole('button', { name: /^Alle stappen van/ }).click()
    await address(page, '/history')
    await page.locator('h1', { hasText: /\d+ stappen sinds 1 juli 2026, \d+ daarvan teruggedraaid/ }).waitFor()
    await expectForEveryone(page)
    await page.getByLabel('Door wie').selectOption({ label: 'Anna' })
    await address(page, 'who=Anna')
    await page.locator('h1', { hasText: '2 stappen gevonden' }).waitFor()
    // Who made the partner is taken back with who sits there.
    const made = line(page, 'SBB Zeeland nieuw')
    await made.getByRole('button', { name: 'SBB Zeeland nieuw', exact: true }).focus()
    await page.keyboard.press('u')
    await page.getByText('Hier rust 1 latere stap op. Die gaat mee terug:').waitFor()
    await made.getByText(/SBB Zeeland zit .* in/).waitFor()
    await made.getByRole('button', { name: 'Draai 2 stappen terug' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/SBB Zeeland zit/)
    await page.getByLabel('Zoek in de stappen').fill('nergens te vinden')
    await page.keyboard.press('Enter')
    await page.getByText('Geen stap past bij wat je zoekt').waitFor()
    await page.getByRole('button', { name: 'Toon alles' }).click()
    await page.getByRole('button', { name: 'Zet de regio terug naar 2 juli 2026' }).click()
    await page
      .getByText(/terugzetten naar het eind van 2 juli 2026\? Dan veranderen 8 gegevens en gaat 1 gegeven weg/)
      .waitFor()
    await page.getByRole('button', { name: 'Zet terug', exact: true }).click()
    await page.locator('.log-said', { hasText: 'Regio teruggezet naar 2 juli 2026' }).waitFor()
    const { partners, involvements } = await graph()
    expect(partners.some(({ id }) => id === own('am24-new-sbb'))).toBe(true)
    expect(involvements.some(({ id }) => id === own('am24-new-seat'))).toBe(false)
  })
})
