import { describe, expect, it } from '@jest/globals'
import { RegionGraph } from '../../contract/graph.ts'
import type { Activity } from '../../contract/records/nodes/activity.ts'
import { expectForEveryone, sideways } from '../support/axe.ts'
import { Person } from '../support/person.ts'
import { useScreen } from '../support/screen.ts'
import { settled } from '../support/settled.ts'
import { keptRegion } from '../support/undone.ts'

const { app, visit, own } = useScreen(['AM24', 'AM33'])

describe('the do-agenda', () => {
  const region = own('AM24')
  const here = keptRegion(() => app().origin, region)
  const activities = async () =>
    RegionGraph.parse(await (await fetch(`${app().origin}/api/v1/regions/${region}/graph`)).json()).activities
  const find = (all: Activity[], id: string) => all.find((activity) => activity.id === own(id))!
  /** Each status once, with what is needed to find something. */
  const setUp = async () => {
    const all = await activities()
    const changed: Partial<Activity>[] = [
      { status: 'delayed', statusSince: '2025-01-01', start: '2021-11-01' },
      { status: 'done', statusSince: '2025-06-01', owner: 'Goes', structuralMoney: 'no', resultVisible: 'no' },
      { status: 'secured', statusSince: '2024-01-01', start: '2020-01-01', resultVisible: 'yes' },
    ]
    await here.change(
      'Statussen',
      changed.map((fields, at) => ({ op: 'put', what: 'activity', record: { ...all[at]!, ...fields } })),
    )
  }

  it('takes a new status in two actions, by mouse and by keyboard, and takes it back', async () => {
    const page = await visit(own('/AM24/agenda'))
    const mouse = new Person(page)
    await mouse.click(page.getByRole('button', { name: /Nieuwe status van Netwerkfacilitator$/ }))
    await mouse.click(page.getByRole('button', { name: 'vertraagd', exact: true }))
    await page.locator('.notice', { hasText: 'Netwerkfacilitator: vertraagd' }).waitFor()
    expect(mouse.actions).toBeLessThanOrEqual(2)
    expect(find(await activities(), 'am24-netwerkfacilitator')).toMatchObject({ status: 'delayed', statusSince: null })

    const keys = new Person(page)
    const row = page.getByRole('button', { name: 'Just Transition Fund', exact: true })
    await row.focus()
    await keys.press('s')
    await page.getByRole('heading', { name: 'Nieuwe status van Just Transition Fund' }).waitFor()
    await keys.press('3')
    await page.locator('.notice', { hasText: 'Just Transition Fund: loopt' }).waitFor()
    expect(keys.actions).toBeLessThanOrEqual(2)
    await page.getByRole('button', { name: /^loopt\. Nieuwe status van Just/ }).waitFor()
    await page.locator('main').press('Control+z')
    await page.getByRole('button', { name: /^status niet bekend\. Nieuwe status van Just/ }).waitFor()

    // The day and the reason go along; what is typed outlives a reload.
    await page.getByRole('button', { name: /Nieuwe status van Dashboard/ }).click()
    await page.getByLabel('Waarom?').fill('werving duurt langer')
    await page.reload()
    await settled(page)
    expect(await page.getByLabel('Waarom?').inputValue()).toBe('werving duurt langer')
    await page.getByLabel('Sinds wanneer?').fill('2025-09-01')
    await page.getByRole('button', { name: 'afgeslankt', exact: true }).click()
    await page.getByRole('button', { name: /^afgeslankt sinds 1 sep 2025/ }).waitFor()
    expect(find(await activities(), 'am24-dashboard')).toMatchObject({
      status: 'slimmed',
      statusSince: '2025-09-01',
      statusStatedAs: 'werving duurt langer',
    })
  })

  it('is walked by arrows, says what lags first, marks what rules found, and filters by status', async () => {
    await setUp()
    const page = await visit(own('/AM24/agenda'))
    expect(await page.locator('[role=grid] [tabindex="0"]').count()).toBe(1)
    await page.locator('[role=grid] [tabindex="0"]').focus()
    const at = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    const first = await at()
    await page.keyboard.press('ArrowRight')
    expect(await at()).toMatch(/^vertraagd/)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('End')
    expect(await at()).not.toBe(first)
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Gekozen' }).getByRole('heading', { name: 'Geborgd?' }).waitFor()
    expect(await page.locator('.agenda-status').first().innerText()).toMatch(/^vertraagd/)
    const done = page.locator('.agenda-row', { hasText: 'afgerond' })
    expect(await done.getByRole('button', { name: /^hiaat \d+/ }).count()).toBeGreaterThanOrEqual(1)
    await page.getByRole('checkbox', { name: /^geborgd/ }).uncheck()
    await page.getByText(/11 van 12 activiteiten/).waitFor()
    expect(page.url()).toContain('without=status.secured')
  })

  it('is for everyone: in both themes and languages, on every width, empty and full', async () => {
    await setUp()
    const wide = await visit(own('/AM24/agenda?selected=am24-dashboard'))
    await expectForEveryone(wide, 1440)
    await wide.getByRole('button', { name: 'Nieuwe status', exact: true }).click()
    await expectForEveryone(wide, 'a new status')
    await wide.close()
    const phone = await visit(own('/AM24/agenda?lang=en'), { viewport: { width: 390, height: 844 } })
    await expectForEveryone(phone, 390)
    await phone.setViewportSize({ width: 320, height: 640 })
    expect(await sideways(phone)).toBe(0)
    await phone.close()
    const empty = await visit(own('/AM33/agenda'))
    await empty.getByRole('heading', { name: 'Deze regio heeft nog geen activiteiten' }).waitFor()
    await expectForEveryone(empty, 'empty')
  })
})
