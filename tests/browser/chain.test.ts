import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Change } from '../../contract/change.ts'
import { PartnerId, RegionId, type SourceId } from '../../contract/ids.ts'
import { stagesToStart } from '../../client/screens/chain/edit/default-stages.ts'
import { expectForEveryone, expectInTheDark } from '../support/axe.ts'
import { address, useScreen } from '../support/screen.ts'
import { keptRegion } from '../support/undone.ts'

const { app, visit, own } = useScreen()

const region = RegionId.parse(own('AM24'))
const stages = stagesToStart(region)
const covers = (partner: string, step: number, source: SourceId): Change => ({
  op: 'put',
  what: 'coverage',
  record: {
    id: own(`am24-coverage-${partner}-${step}`),
    partner: PartnerId.parse(own(`am24-${partner}`)),
    stage: stages[step - 1]!.id,
    source,
    inferred: false,
    note: null,
    since: null,
    until: null,
  },
})

describe('the chain', () => {
  const here = keptRegion(() => app().origin, own('AM24'))

  const setUp = async (...covered: [string, number][]) => {
    const source = (await graph(app().origin)).sources[0]!.id
    const puts = stages.map((record): Change => ({ op: 'put', what: 'stage', record }))
    await here.change('Een keten', [...puts, ...covered.map(([partner, step]) => covers(partner, step, source))])
  }
  const cell = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })

  it('begins empty, is set up, filled in and taken back', async () => {
    const page = await visit(own('/AM24/chain'))
    await page.getByRole('button', { name: 'Zeven stappen klaarzetten' }).click()
    await page.getByRole('columnheader', { name: /Nazorg/ }).waitFor()
    expect(await page.locator('.chain-head .chain-standing').allInnerTexts()).toHaveLength(7)
    await page.getByRole('button', { name: 'Vul in wie welke stap doet' }).click()
    await cell(page, 'UWV: Melding en intake').click()
    await cell(page, 'Goes: Melding en intake').click()
    await cell(page, 'UWV: Diagnose').click()
    await cell(page, 'Goes: Diagnose').click()
    await cell(page, 'Goes: Diagnose').click()
    await page.getByText('3 wijzigingen').waitFor()
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await page.getByRole('gridcell', { name: /^UWV, Melding en intake: doet deze stap; .*gaat zelf door/ }).waitFor()
    expect(await page.locator('.chain-head button').nth(0).innerText()).toMatch(/gedekt\s+2 partners/)
    const { sources, coverages } = await graph(app().origin)
    const theirs = sources.find(({ kind }) => kind === 'observation')
    expect(coverages.map(({ source }) => source)).toEqual([theirs?.id, theirs?.id, theirs?.id])
    await gapsAppear(page, app().origin)
    await page.locator('main').press('Control+z')
    await page.getByText('Dat betekent niet dat niemand iets doet').waitFor()
    await page.locator('main').press('Control+z')
    await page.getByRole('button', { name: 'Zeven stappen klaarzetten' }).waitFor()
  })

  it('is walked and filled in with the keyboard alone', async () => {
    await setUp(['goes', 1])
    const page = await visit(own('/AM24/chain'))
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await page.getByRole('button', { name: 'Wie doet welke stap?' }).press('Enter')
    await page.waitForFunction(() => document.activeElement?.closest('[role=grid]') !== null)
    expect(await page.locator('[role=grid] [tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Goes: Melding en intake')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Goes: Diagnose')
    await page.keyboard.press('Space')
    await page.locator('[role=checkbox][aria-checked=true][aria-label="Goes: Diagnose"]').waitFor()
    expect(await at()).toBe('Goes: Diagnose')
    await page.getByRole('button', { name: 'Opslaan' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('gridcell', { name: /^Goes, Diagnose: doet deze stap/ }).waitFor()
    await page.locator('[role=grid] [tabindex="0"]').focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Enter')
    await address(page, own('selected=am24-stage-intake'))
    await page.locator('.panel-title').getByText('Melding en intake').waitFor()
    expect(await page.locator('.panel').innerText()).toContain('Goes')
  })

  it('shares a chosen step with the other views', async () => {
    await setUp(['goes', 1], ['uwv', 2])
    const page = await visit(own('/AM24/chain?selected=am24-stage-diagnosis'))
    await page.locator('.panel').getByText('UWV', { exact: true }).click()
    await address(page, own('selected=am24-uwv'))
    await page.locator('.panel').getByText('Diagnose').click()
    await page.getByRole('link', { name: 'Lijst' }).click()
    await page.locator('.panel-title').getByText('Diagnose').waitFor()
    await page.getByText('Toon in de keten').click()
    await page.getByRole('grid').waitFor()
  })

  it('lets its steps be renamed, moved, added and dropped', async () => {
    await setUp(['goes', 7])
    const page = await visit(own('/AM24/chain'))
    await page.getByRole('button', { name: 'Stappen aanpassen' }).click()
    await page.getByLabel('Naam van stap 1', { exact: true }).fill('Aanmelding')
    await page.getByRole('button', { name: 'Zet Diagnose later' }).click()
    await page.getByRole('button', { name: /^Nazorg.* verwijderen/ }).click()
    await page.getByText('verwijdert ook 1 keer').waitFor()
    await page.getByRole('button', { name: 'Stap toevoegen' }).click()
    expect(await page.getByRole('button', { name: 'Opslaan' }).isDisabled()).toBe(true)
    await page.getByLabel('Naam van stap 7', { exact: true }).fill('Terugkoppeling')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await page.getByRole('grid').waitFor()
    const names = await page.locator('.chain-stage').allInnerTexts()
    expect(names.slice(0, 3)).toEqual(['Aanmelding', 'Werkfit en oriëntatie', 'Diagnose'])
    expect(names[6]).toBe('Terugkoppeling')
    expect((await graph(app().origin)).stages.find(({ name }) => name === 'Aanmelding')?.number).toBe(1)
  })

  it('is for everyone', async () => {
    type Act = (page: Page) => Promise<unknown>
    const look = async (path: string, width: number, act: Act = () => Promise.resolve()) => {
      const page = await visit(own(path), { viewport: { width, height: 900 } })
      await page.locator('.chain, .chain-none').first().waitFor()
      await act(page)
      await (width === 1440 ? expectForEveryone : expectInTheDark)(page, path, width)
      await page.close()
    }
    await look('/AM24/chain', 1440)
    await setUp(['goes', 1], ['uwv', 1], ['uwv', 2], ['scalda', 4], ['wsp', 5])
    for (const width of [1440, 1024, 390]) await look('/AM24/chain?selected=am24-stage-intake', width)
    await look('/AM24/chain?lang=en', 1440, (page) =>
      page.getByRole('button', { name: 'Who does which step?' }).click(),
    )
    await look('/AM24/chain', 390, (page) => page.getByRole('button', { name: 'Wie doet welke stap?' }).click())
    await look('/AM24/chain', 320, async (page) => {
      await page.getByRole('button', { name: 'Stappen aanpassen' }).click()
      await page.locator('.stages-edit').waitFor()
    })
  })
})

type Graph = {
  sources: { id: SourceId; kind: string }[]
  coverages: { source: string }[]
  stages: { name: string; number: number | null }[]
}
const graph = async (origin: string) =>
  (await (await fetch(`${origin}/api/v1/regions/${region}/graph`)).json()) as Graph

/** What a rule finds of a step, or cannot decide, stands in its head and below, with the number it has everywhere. */
async function gapsAppear(page: Page, origin: string): Promise<void> {
  type Found = { about: string[]; under: string | null }
  const answer = await fetch(`${origin}/api/v1/regions/${region}/gaps`)
  const { gaps, undecidable } = (await answer.json()) as { gaps: Found[]; undecidable: Found[] }
  const steps = [...gaps, ...undecidable]
    .filter(({ under }) => under === null)
    .map(({ about }) => about.filter((id) => id.startsWith(own('am24-stage-'))).length)
  expect(await page.locator('.chain-asked .chain-note').count()).toBe(steps.filter((n) => n > 0).length)
  expect(await page.locator('.chain-head .badge').count()).toBe(steps.filter((n) => n === 1).length)
}
