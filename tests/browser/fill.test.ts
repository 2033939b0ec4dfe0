import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { RegionGraph } from '../../contract/graph.ts'
import { Person } from '../support/person.ts'
import { expectForEveryone, sideways } from '../support/axe.ts'
import { address, useScreen } from '../support/screen.ts'
import { settled } from '../support/settled.ts'

const { app, open, visit, own } = useScreen(['AM33'])
const region = own('AM33')
const graphNow = async () =>
  RegionGraph.parse(await (await fetch(`${app().origin}/api/v1/regions/${region}/graph`)).json())
/** So many answers stand, and all of them are written. */
const written = async (page: Page, steps: number) => {
  await page.locator('.fill-strip-end b', { hasText: new RegExp(`^${steps}$`) }).waitFor()
  await page.locator('.fill-list[aria-busy="false"]').waitFor()
}

describe('filling in the map', () => {
  it('an empty region gets five partners, two tables and who sits there by keyboard, in 40 actions; all is taken back at once', async () => {
    const page = await visit(own('/AM33/map'))
    const before = await graphNow()
    const person = new Person(page)
    await page.locator('#map-canvas').focus()
    await person.press('i')
    await address(page, 'fill=yes')
    await person.press('p')
    for (const name of ['ROC Flevo', 'Vakbond Zee', 'Werkgevers Polder', 'Bureau Polder', 'Zorg Polder']) {
      await page.locator('input:focus').waitFor()
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
      await page.locator('input:focus').waitFor()
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

  it('by mouse: a click puts a seat, again takes it off; the twin in words has the same keys', async () => {
    const page = await visit(own('/AM33/map?fill=yes'))
    await expectForEveryone(page, 1440)
    const box = async (text: string) =>
      (await page.locator('.over').getByText(text, { exact: true }).first().boundingBox())!
    const [row, column] = [await box('Regionaal Beraad'), await box('Weert')]
    const [x, y] = [column.x + column.width / 2, row.y + row.height]
    await page.mouse.click(x, y)
    await page.locator('.fill-step', { hasText: 'Weert zit in Regionaal Beraad' }).waitFor()
    // The table that was expected is there with its first seat: a step each.
    await written(page, 2)
    await page.locator('.fill-answers [aria-pressed="true"]', { hasText: 'zit erbij' }).waitFor()
    await page.mouse.click(
      (await box('Weert')).x + column.width / 2,
      (await box('Regionaal Beraad')).y + row.height / 2,
    )
    await written(page, 3)
    expect((await graphNow()).involvements).toEqual([])

    const person = new Person(page)
    const options = page.locator('#fill-names')
    const make = async (name: string) => {
      await page.locator('input:focus').waitFor()
      await page.keyboard.type(name)
      person.actions += 1
      await person.click(options.getByRole('option', { name: new RegExp(`Nieuw: ‘${name}’`) }).first())
    }
    await person.click(page.locator('.fill-new-column').first())
    for (const name of ['Aa', 'Bee', 'Cee', 'Dee', 'Eep']) await make(name)
    for (const name of ['Raad', 'Team']) {
      await person.click(page.locator('.fill-new').first())
      await make(name)
      for (const partner of ['Aa', 'Bee']) {
        const [line, sign] = [await box(name), await box(partner)]
        person.actions += 1
        await page.mouse.click(sign.x + sign.width / 2, line.y + line.height / 2)
        await page.locator('.fill-step', { hasText: `${partner} zit in ${name}` }).waitFor()
      }
    }
    expect(person.actions).toBeLessThanOrEqual(40)
    await written(page, 14)
    expect((await graphNow()).involvements).toHaveLength(4)

    await page.locator('.outline [tabindex="0"]').focus()
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', '?']) await page.keyboard.press(key)
    await page.getByRole('treeitem', { name: 'Roermond: gevraagd, niet bekend' }).waitFor()
    await written(page, 15)
    expect((await graphNow()).inquiries).toHaveLength(1)
    await page.keyboard.press('Control+z')
    await written(page, 14)
    await page.getByRole('button', { name: 'Klaar' }).click()
    await page.waitForURL((url) => !url.href.includes('fill='))
  })

  it('on a phone: a table, then who sits there; nothing lies sideways', async () => {
    const page = await open(own('/AM33/map?fill=yes&lang=en'), {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    })
    await page.locator('.phone-table', { hasText: 'Regionaal Beraad' }).tap()
    // Of whom the same is said answers as one, in one step, or opens.
    const stack = page.locator('.phone-name', { hasText: /^\d+ municipalities/ }).last()
    const n = Number((await stack.innerText()).split(' ')[0])
    await page.getByRole('button', { name: `${n} municipalities: takes part`, exact: true }).tap()
    await page.getByText(/ partners take part\. Who else\?/).waitFor()
    await stack.tap()
    const none = page
      .locator('.phone-row:has(.phone-name[aria-expanded=true]) + .phone-row')
      .getByRole('button', { name: /: none$/ })
    await none.tap()
    await page.getByText('differs by partner').waitFor()
    // At the end, where the foot lies over no row.
    await page
      .locator('.phone-row')
      .last()
      .evaluate((row) => {
        for (let at: Element | null = row; at !== null; at = at.parentElement) at.scrollTop = at.scrollHeight
      })
    await expectForEveryone(page, 390)
    expect(await sideways(page)).toBe(0)
    await page.locator('.phone-foot button').tap()
    await none.and(page.locator('[aria-pressed=false]')).waitFor()
    await page.locator('.phone-foot button').tap()
    await page.getByRole('button', { name: `${n} municipalities: takes part`, exact: true, pressed: false }).waitFor()
  })
})
