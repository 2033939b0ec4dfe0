import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { RegionGraph } from '../../contract/graph.ts'
import { expectForEveryone, expectInTheDark } from '../support/axe.ts'
import { settled } from '../support/settled.ts'
import { address, useScreen } from '../support/screen.ts'
import { keptRegion } from '../support/undone.ts'
import { asked } from './asked.ts'

const { app, visit, own } = useScreen()

const group = (page: Page, name: string) => page.getByRole('region', { name, exact: false }).getByRole('listitem')
const focused = (page: Page, id: string) => page.waitForFunction((at) => document.activeElement?.id === at, id)
/** The number of a finding by a word of its question. */
const row = (page: Page, words: string) => page.locator('.found', { hasText: words })
/** Opens the form of a decision on what is chosen, fills in its first field, and sends it. */
async function decide(page: Page, key: 'a' | 'g', words: string): Promise<void> {
  await page.keyboard.press(key)
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

describe('handling the gaps of Zeeland', () => {
  const zeeland = keptRegion(() => app().origin, own('AM24'))

  it('assigns, accepts and dismisses with the keyboard alone, and takes the last back', async () => {
    const page = await visit(own('/AM24/gaps'))
    const all = await group(page, 'Te bespreken').count()
    await page.keyboard.press('n')
    await focused(page, 'finding-1')
    await page.keyboard.press('w')
    await page.getByRole('form', { name: 'Dit hiaat toewijzen' }).waitFor()
    await page.keyboard.type('UWV')
    await page.keyboard.press('Tab')
    await page.keyboard.type('02012027')
    await page.keyboard.press('Enter')
    await group(page, 'Toegewezen').first().waitFor()
    await focused(page, 'finding-1')
    expect(await group(page, 'Toegewezen').innerText()).toMatch(/UWV\s+uiterlijk \d+ \w+ 2027/)

    await page.keyboard.press('n')
    await focused(page, 'finding-2')
    await page.keyboard.press('a')
    await page.keyboard.type('Hoort zo: dat doet een ander.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Coördinator')
    await page.keyboard.press('Enter')
    await group(page, 'Bewust zo').first().waitFor()
    expect(await page.locator('.finding-decision').innerText()).toMatch(/Besloten op .* door Coördinator/)

    await page.keyboard.press('n')
    await focused(page, 'finding-3')
    await decide(page, 'g', 'Hier niet aan de orde')
    await group(page, 'Geen hiaat').first().waitFor()
    expect(await page.locator('.finding-decision').innerText()).toContain('door Coördinator')
    await page.getByText(`3 van ${all} besproken`).waitFor()
    expect(await group(page, 'Te bespreken').count()).toBe(all - 3)

    await page.keyboard.press('Control+z')
    await page.getByText(`2 van ${all} besproken`).waitFor()
    await page.reload()
    await page.getByText(`2 van ${all} besproken`).waitFor()
  })

  it('opens again with O, and Escape leaves everything as it was', async () => {
    const page = await visit(own('/AM24/gaps'))
    await page.keyboard.press('n')
    await page.keyboard.press('a')
    await page.keyboard.type('Toch niet')
    await page.keyboard.press('Escape')
    await focused(page, 'finding-1')
    expect(await page.locator('.decide-form').count()).toBe(0)
    await decide(page, 'a', 'Het hoort zo')
    await group(page, 'Bewust zo').first().waitFor()
    await page.keyboard.press('o')
    await page.locator('[role=status].unseen', { hasText: /Hiaat/ }).waitFor({ state: 'attached' })
    await page.locator('.gaps-group.is-discuss #finding-1').waitFor()
    await page.locator('.finding-history summary').click()
    const history = page.locator('.finding-history li')
    await history.first().waitFor()
    // What other tests decided and took back comes after it: nothing is forgotten.
    expect((await history.allInnerTexts()).slice(0, 2)).toEqual([
      expect.stringContaining('Heropend'),
      expect.stringContaining('Bewust zo'),
    ])
  })

  it('says what is missing, and keeps what was typed', async () => {
    const page = await visit(own('/AM24/gaps'))
    await page.keyboard.press('n')
    await page.keyboard.press('w')
    await page.keyboard.type('UWV')
    await page.keyboard.press('Enter')
    await page.getByText('Vul een datum in.').waitFor()
    expect(await page.getByLabel('Wie pakt het op?').inputValue()).toBe('UWV')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('due')
  })

  it('works on the map too: the map moves there, the badge loses its marker', async () => {
    const page = await visit(own('/AM24/map'))
    await page.locator('#map-canvas').focus()
    await page.keyboard.press('n')
    await page.waitForURL(/selected=/)
    const question = await page.locator('#finding').innerText()
    await decide(page, 'a', 'Het hoort zo')
    await page.locator('.finding-decision').waitFor()
    await focused(page, 'map-canvas')
    expect(await page.locator('.map-legend').innerText()).toContain('bewust zo')
    await page.keyboard.press('n')
    await page.waitForFunction((was) => document.getElementById('finding')?.textContent !== was, question)
  })

  it('is discussed again when the ground has changed, with what changed', async () => {
    const page = await visit(own('/AM24/gaps'))
    await row(page, 'uitvoering namens Orionis').click()
    await decide(page, 'a', 'Het hoort zo')
    await group(page, 'Bewust zo').first().waitFor()
    const { involvements } = RegionGraph.parse(await zeeland.graph())
    const said = involvements.find(({ partner }) => partner === own('am24-orionis'))
    await zeeland.change('Anders gezegd', [
      { op: 'put', what: 'involvement', record: { ...said, statedAs: 'Orionis, als voorzitter' } },
    ])
    await page.reload()
    const open = page.locator('.gaps-group.is-discuss .found', { hasText: 'uitvoering namens Orionis' })
    await open.getByText('De onderbouwing is veranderd').waitFor()
    const changed = await page.locator('.finding-changed').innerText()
    expect(changed).toContain('Veranderd')
    expect(changed).toContain('Orionis, als voorzitter')
  })

  it('is kept as closed when it is gone, with the change that closed it', async () => {
    const { involvements, bodies } = RegionGraph.parse(await zeeland.graph())
    const said = involvements.find(({ partner }) => partner === own('am24-orionis'))
    const at = bodies.find(({ id }) =>
      involvements.some((involvement) => involvement.at === id && involvement.level === 'operational'),
    )
    const page = await visit(own('/AM24/gaps'))
    await row(page, 'uitvoering namens Orionis').waitFor()
    const record = { ...said, id: own('am24-orionis-doet-mee'), at: at?.id, level: 'operational' }
    await zeeland.change('Orionis doet mee', [{ op: 'put', what: 'involvement', record }])
    await page.reload()
    const closed = group(page, 'Gesloten').filter({ hasText: 'Orionis · Alleen aan de bestuurstafel' })
    await closed.getByText('door: Orionis doet mee').waitFor()
    await closed.getByRole('button').click()
    await page.getByText('Door deze wijziging: Orionis doet mee').waitFor()
  })

  it('is held back by rule and weight, in the address and counted', async () => {
    const page = await visit(own('/AM24/gaps'))
    const filters = page.getByRole('form', { name: 'Filter' })
    await filters.getByLabel('Hoog').uncheck()
    await page.waitForURL(/without=severity\.high/)
    const discuss = page.locator('#gaps-discuss')
    await discuss.getByText(`${asked.high} verborgen door een filter`).waitFor()
    expect(await page.locator('#finding-1').count()).toBe(0)
    await page.reload()
    await discuss.getByText(`${asked.high} verborgen door een filter`).waitFor()
    await page.getByRole('button', { name: 'herstel' }).click()
    await page.locator('#finding-1').waitFor()
  })

  it('can do without single keys', async () => {
    const page = await visit(own('/AM24/gaps'))
    await page.getByRole('button', { name: 'Sneltoetsen aan' }).click()
    await page.keyboard.press('n')
    await page.keyboard.press('w')
    expect(await page.locator('.is-chosen').count()).toBe(0)
    await page.reload()
    await page.getByRole('button', { name: 'Sneltoetsen uit' }).click()
    await page.keyboard.press('n')
    await page.locator('#finding-1[aria-pressed="true"]').waitFor()
  })

  it('has forms for everyone', async () => {
    const page = await visit(own('/AM24/gaps'))
    await page.keyboard.press('n')
    for (const [key, name] of [
      ['w', 'Dit hiaat toewijzen'],
      ['a', 'Dit is bewust zo'],
    ] as const) {
      await page.keyboard.press(key)
      const form = page.getByRole('form', { name })
      await form.waitFor()
      await form.getByRole('button', { name: 'Opslaan' }).click()
      await form.locator('[aria-invalid]').first().waitFor()
      await expectForEveryone(page, 1440, key)
      for (const width of [1024, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await settled(page)
        await expectInTheDark(page, width, key)
      }
      await page.setViewportSize({ width: 1440, height: 900 })
      await settled(page)
      await page.keyboard.press('Escape')
    }
  })
})

describe('the questions for the meeting', () => {
  it.each([
    ['nl', 'Hiaten om te bespreken'],
    ['en', 'Gaps to discuss'],
  ])('fit one A4 for Zeeland, and accuse nobody in a heading (%s)', async (lang, title) => {
    const page = await visit(own(`/AM24/sheet?lang=${lang}`))
    await page.getByRole('heading', { name: title }).waitFor()
    const headings = (await page.locator('.sheet h2').allInnerTexts()).join(' ')
    expect(headings).toMatch(/\?/)
    expect(headings).not.toMatch(/Orionis|Planbureau|Leerlingzaken|SBB/)
    expect(await page.locator('.sheet').innerText()).toMatch(/Orionis/)
    await expectForEveryone(page)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe('1')
    expect(pdf).toMatch(/MediaBox \[0 0 594\.\d+ 841\.\d+\]/)
  })

  it('are reached from the list and lead back to it', async () => {
    const page = await visit(own('/AM24/gaps'))
    await page.getByRole('link', { name: 'Hiaten afdrukken' }).click()
    await address(page, own('/AM24/sheet'))
    await page.getByRole('button', { name: 'Terug naar de hiaten' }).click()
    await address(page, own('/AM24/gaps'))
  })
})
