import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { RegionGraph } from '../../contract/graph.ts'
import { formKinds } from '../../client/store/records/form-fields.ts'
import { recordsOf } from '../../domain/records.ts'
import { expectForEveryone } from '../support/axe.ts'
import { Person } from '../support/person.ts'
import { useScreen } from '../support/screen.ts'
import { settled } from '../support/settled.ts'
import { keptRegion } from '../support/undone.ts'

const { app, visit, own } = useScreen(['AM24'])
type Kind = (typeof formKinds)[number]

/** What is typed and chosen in a new record of each kind; `#n` is the n-th thing there is to choose, from 0. */
const filled: Record<Kind, Record<string, string>> = {
  partner: { name: 'Nieuwe bond', kind: 'trade_union' },
  body: { name: 'Nieuwe tafel' },
  activity: { name: 'Nieuwe activiteit' },
  goal: { name: 'Nieuw doel' },
  stage: { name: 'Nieuwe stap' },
  source: { title: 'Nieuwe nota' },
  person: { role: 'Nieuwe voorzitter' },
  involvement: { partner: '#1', at: '#1' },
  tie: { from: '#1', to: '#2' },
  membership: { member: '#1', cluster: '#2' },
  carrying: { body: '#1', activity: '#1' },
  coverage: { partner: '#1', stage: '#0' },
  mention: { words: 'nieuwe woorden', at: '#1' },
  expectation: { kind: 'care' },
}

describe('every kind of record', () => {
  const region = own('AM24')
  const here = keptRegion(() => app().origin, region)
  const graph = async () =>
    RegionGraph.parse(await (await fetch(`${app().origin}/api/v1/regions/${region}/graph`)).json())
  const ids = async (kind: Kind) => recordsOf(await graph(), kind).map(({ id }) => id)
  const form = (page: Page) => page.locator('form.form')
  const press = async (page: Page, name: string | RegExp) => {
    await page.getByRole('complementary', { name: 'Gekozen' }).getByRole('button', { name }).first().press('Enter')
  }
  const written = (page: Page, text: string | RegExp) => page.locator('.notice', { hasText: text }).waitFor()

  // One of each sort of field and of storage; that the form leaves every one of the fourteen as it was is tried without a browser.
  const walked: readonly Kind[] = ['partner', 'person', 'tie', 'membership', 'mention', 'expectation']
  it('is made, changed and removed with the keyboard alone', async () => {
    await here.change('Een stap', [
      {
        op: 'put',
        what: 'stage',
        record: { id: own('am24-stage-one'), name: 'Intake', order: 1, side: null, number: 1, completeOn: null },
      },
    ])
    const page = await visit(own('/AM24/list'))
    for (const kind of walked) {
      const before = await ids(kind)
      const names = async () => {
        await press(page, 'Nieuw of wijzigen')
        await page.locator('.records-list button').nth(formKinds.indexOf(kind)).press('Enter')
        await page.getByRole('button', { name: /^Toevoegen: / }).waitFor()
        return page.locator('.records-list button').allInnerTexts()
      }
      const there = await names()
      await press(page, /^Toevoegen: /)
      await form(page).waitFor()
      for (const [field, value] of Object.entries(filled[kind])) {
        const element = form(page).locator(`[name=${field}]`)
        if (value.startsWith('#')) await element.selectOption({ index: Number(value.slice(1)) + 1 })
        else if ((await element.evaluate(({ localName }) => localName)) === 'select') await element.selectOption(value)
        else await element.fill(value)
      }
      if (kind === 'mention') await form(page).locator('.record-several input').first().press('Space')
      await form(page).getByRole('button', { name: 'Opslaan' }).press('Enter')
      await form(page).waitFor({ state: 'detached' })
      const made = (await ids(kind)).filter((id) => !before.includes(id))
      expect([kind, made.length]).toEqual([kind, 1])
      if (page.url().includes('selected=')) await page.locator('main').press('Escape')

      const now = await names()
      const at = now.findIndex((name, place) => name !== there[place])
      const open = () => page.locator('.records-list button').nth(at).press('Enter')
      await open()
      const field = form(page).locator('[name=note], [name=horizon], [name=side], [name=temporaryUntil], [name=origin]')
      const more = form(page).locator('.record-more summary')
      if ((await more.count()) > 0) await more.press('Enter')
      const name = await field.first().getAttribute('name')
      if (name === 'origin') await field.first().selectOption('law')
      else await field.first().fill(name === 'temporaryUntil' ? '2027-01-01' : 'gewijzigd')
      await form(page).getByRole('button', { name: 'Opslaan' }).press('Enter')
      await form(page).waitFor({ state: 'detached' })
      const changed = recordsOf(await graph(), kind).find(({ id }) => id === made[0])
      expect(JSON.stringify(changed)).toMatch(/gewijzigd|2027-01-01|"law"/)

      await names()
      await open()
      await form(page).getByRole('button', { name: 'Verwijderen' }).press('Enter')
      await form(page).getByRole('button', { name: 'Ja, verwijderen' }).press('Enter')
      await form(page).waitFor({ state: 'detached' })
      expect([kind, await ids(kind)]).toEqual([kind, before])
    }
  })

  it('says beside its field what is wrong, asks once before words are thrown away, and says what a removal takes along', async () => {
    const page = await visit(own('/AM24/list?selected=am24-goes'))
    await press(page, 'Wijzigen')
    await form(page).locator('[name=name]').fill('')
    await form(page).getByRole('button', { name: 'Opslaan' }).press('Enter')
    await form(page).getByText('Vul dit in.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name')
    await expectForEveryone(page, 'a fault')
    await form(page).locator('[name=name]').fill('Gemeente Goes')
    // Over a reload, and over another choice, it waits.
    await page.reload()
    await settled(page)
    expect(await form(page).locator('[name=name]').inputValue()).toBe('Gemeente Goes')
    await form(page).getByRole('button', { name: 'Annuleren' }).press('Enter')
    await form(page).getByRole('alert').waitFor()
    await form(page).getByRole('button', { name: 'Opslaan' }).press('Enter')
    await written(page, 'Gemeente Goes')
    const goes = (await graph()).partners.find(({ id }) => id === own('am24-goes'))!
    expect([goes.name, goes.aliases.includes('Goes')]).toEqual(['Gemeente Goes', true])

    await press(page, 'Wijzigen')
    await form(page).getByRole('button', { name: 'Verwijderen' }).press('Enter')
    await form(page)
      .getByText(/^Dit verwijdert ook \d+/)
      .waitFor()
    await form(page).getByRole('button', { name: 'Ja, verwijderen' }).press('Enter')
    await written(page, 'Verwijderd')
    expect((await ids('partner')).includes(own('am24-goes'))).toBe(false)
    await page.locator('.notice').getByRole('button').first().press('Enter')
    await page.locator('.notice', { hasText: /^Ongedaan gemaakt/ }).waitFor()
    expect((await ids('partner')).includes(own('am24-goes'))).toBe(true)
  })

  it('merges two partners in at most five actions, shows first what it comes to, and takes it back in one', async () => {
    const before = await graph()
    const page = await visit(own('/AM24/list'))
    const person = new Person(page)
    await person.click(page.getByRole('button', { name: /^HZ/ }).first())
    await person.click(page.getByRole('button', { name: 'Samenvoegen' }))
    person.actions++
    await page.getByLabel(/samenvoegen met$/).selectOption(own('am24-fnv'))
    await page.getByText(/wordt een andere naam van/).waitFor()
    await expectForEveryone(page, 'the preview of a merge')
    await person.click(page.getByRole('button', { name: 'Opslaan' }))
    await written(page, 'samengevoegd met')
    expect(person.actions).toBeLessThanOrEqual(5)
    const after = await graph()
    expect(after.partners).toHaveLength(before.partners.length - 1)
    expect(JSON.stringify([after.involvements, after.ties])).not.toContain(`"${own('am24-fnv')}"`)
    // While the form is there, the key is for what is typed in it.
    await form(page).waitFor({ state: 'detached' })
    await page.locator('main').press('Control+z')
    await page.locator('.notice', { hasText: /^Ongedaan gemaakt/ }).waitFor()
    const back = await graph()
    expect({ ...back, version: 0 }).toEqual({ ...before, version: 0 })

    // And a part of it becomes one of its own, with what is ticked.
    await press(page, 'Splitsen')
    await form(page).locator('[name=name]').fill('HZ Vlissingen')
    await form(page).getByRole('group', { name: 'Plek aan tafel' }).getByRole('checkbox').first().check()
    await form(page).getByText('1 gegeven gaat over naar HZ Vlissingen').waitFor()
    await form(page).getByRole('button', { name: 'Opslaan' }).press('Enter')
    await written(page, 'HZ Vlissingen afgesplitst van HZ')
    const split = await graph()
    const part = split.partners.find(({ name }) => name === 'HZ Vlissingen')!
    expect(split.involvements.filter(({ partner }) => partner === part.id)).toHaveLength(1)
    expect(split.involvements).toHaveLength(before.involvements.length)
  })
})
