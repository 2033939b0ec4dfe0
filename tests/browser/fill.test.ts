import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { RegionGraph } from '../../contract/graph.ts'
import { Person } from '../support/person.ts'
import { address, useScreen } from '../support/screen.ts'
import { settled } from '../support/settled.ts'

const { app, visit, own } = useScreen(['AM11'])
const region = own('AM11')
const graphNow = async () =>
  RegionGraph.parse(await (await fetch(`${app().origin}/api/v1/regions/${region}/graph`)).json())
/** So many answers stand, and all of them are written. */
const written = async (page: Page, steps: number) => {
  await page.locator('.fill-strip-end b', { hasText: new RegExp(`^${steps}$`) }).waitFor()
  await page.locator('.fill-list[aria-busy="false"]').waitFor()
}

describe('filling in the map', () => {
  it('an empty region gets five partners, two tables and who sits there by keyboard, in 40 actions; all is taken back at once', async () => {
    const page = await visit(own('/AM11/map'))
    const before = await graphNow()
    const person = new Person(page)
    await page.locator('#map-canvas').focus()
    await person.press('i')
    await address(page, 'fill=yes')
    await person.press('p')
    for (const name of ['ROC Flevo', 'Vakbond Zee', 'Werkgevers Polder', 'Bureau Polder', 'Zorg Polder']) {
      await page.keyboard.type(name)
      person.actions += 1
      await page
        .getByRole('option', { name: new RegExp(`Nieuw: ‘${name}’`) })
        .first()
        .waitFor()
      await person.press('Enter')
    }
    await person.press('Escape')
    for (const name of ['Stuurgroep Polder', 'Kernteam Polder']) {
      await person.press('o')
      await page.keyboard.type(name)
      person.actions += 1
      await person.press('Enter')
      await person.press('Escape')
      for (const key of ['Space', 'ArrowLeft', 'Space', 'ArrowLeft', name.startsWith('K') ? 'l' : '0'])
        await person.press(key)
    }
    await written(page, 13)
    expect(person.actions).toBeLessThanOrEqual(40)
    const after = await graphNow()
    const [first, second] = after.bodies.filter(({ name }) => name.endsWith('Polder'))
    expect([first?.level, second?.level]).toEqual(['administrative', 'administrative'])
    const said = after.involvements.map(({ at, strength, role }) => [at === first?.id, strength, role])
    expect(said).toHaveLength(6)
    expect(said.filter(([, strength]) => strength === 0)).toHaveLength(1)
    expect(said.filter(([, , role]) => role === 'lead')).toHaveLength(1)
    // Each its own step, and wet until one is done.
    expect(after.version - before.version).toBe(13)
    expect(await page.locator('main h1').textContent()).toMatch(/aan tafel/)
    await page.reload()
    await settled(page)
    await written(page, 13)
    await page.getByRole('button', { name: 'Draai alles van nu terug' }).click()
    await written(page, 0)
    const back = await graphNow()
    expect(back.involvements).toEqual(before.involvements)
    expect(back.partners).toEqual(before.partners)
  })
})
