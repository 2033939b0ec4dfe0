import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { importFile } from '../../server/import/import-file.ts'
import { harsh, largeNetwork } from '../networks/large.ts'
import { removeRegion } from '../support/remove-region.ts'
import { address, useScreen } from '../support/screen.ts'
import { settled } from '../support/settled.ts'
import { asked } from './asked.ts'

const { visit, own, app } = useScreen()

const bar = '30 van 30 partners'

describe('the map of Zeeland', () => {
  it('opens on table and floor, with a headline, the count and the questions for the meeting', async () => {
    const page = await visit(own('/AM24'))
    expect(await page.locator('main h1').textContent()).toMatch(/wel aan tafel, maar niet op de vloer/)
    await page.locator('.count-bar', { hasText: bar }).waitFor()
    expect(await page.getByRole('button', { name: 'Tafel en vloer' }).getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('.agenda').first().getByRole('button').count()).toBe(asked.found)
    expect(await page.locator('.agenda').last().getByRole('button').count()).toBe(asked.open)
  })

  it('keeps what is chosen in the address: reload, back and a shared link give the same', async () => {
    const page = await visit(own('/AM24/map'))
    await page.locator('.agenda button').first().click()
    await address(page, 'selected=G01')
    const panel = page.getByRole('complementary', { name: 'Gekozen' })
    await panel.locator('.finding').waitFor()
    const said = await panel.innerText()
    expect(said).toContain('Orionis')
    await page.reload()
    await settled(page)
    expect(await panel.innerText()).toBe(said)
    const shared = await visit(new URL(page.url()).pathname + new URL(page.url()).search)
    expect(await shared.getByRole('complementary', { name: 'Gekozen' }).innerText()).toBe(said)
    await page.goBack()
    await page.locator('.agenda').first().waitFor()
    expect(page.url()).not.toContain('selected')
  })

  it('switches to the network and back with the same selection', async () => {
    const page = await visit(own('/AM24/map?selected=am24-uwv'))
    await page.getByRole('button', { name: 'Netwerk', exact: true }).click()
    await address(page, 'arrangement=network')
    await page.locator('.stage canvas:not([hidden])').first().waitFor()
    expect(await page.locator('.panel-title').textContent()).toBe('UWV')
    await page.getByRole('button', { name: 'Tafel en vloer' }).click()
    await page.waitForURL((url) => !url.href.includes('arrangement'))
    expect(page.url()).toContain(own('selected=am24-uwv'))
  })

  it('draws to the canvas: not one colour only', async () => {
    const page = await visit(own('/AM24/map'))
    const shot = () => page.locator('.stage').screenshot()
    const before = await shot()
    await page.locator('.agenda button').first().click()
    await address(page, 'selected=')
    await expectChange(before, shot)
  })

  it('fades and counts what a filter holds back, and says how to get it again', async () => {
    const page = await visit(own('/AM24/map'))
    await page.getByRole('checkbox', { name: /Publiek/ }).click()
    await address(page, 'without=public')
    await page.locator('.count-bar', { hasText: '13 van 30 partners' }).waitFor()
    await page.locator('.count-bar', { hasText: '1 filter' }).waitFor()
    await page.getByRole('button', { name: 'herstel' }).click()
    await page.locator('.count-bar', { hasText: bar }).waitFor()
  })

  it('names the filters that leave nothing, each with a way out', async () => {
    const sectors = ['public', 'work_income', 'employers', 'workers', 'education', 'support']
    const page = await visit(own(`/AM24/map?${sectors.map((sector) => `without=${sector}`).join('&')}`))
    await page.getByRole('heading', { name: 'Met deze filters blijft er niets over' }).waitFor()
    await page.getByRole('button', { name: /Verwijderen.*Sector/ }).click()
    await page.waitForURL((url) => !url.href.includes('without'))
    await page.locator('.count-bar', { hasText: bar }).waitFor()
  })

  it('lights one step around what is chosen, or two, or three', async () => {
    const page = await visit(own('/AM24/map?selected=am24-fnv'))
    const lit = async () => Number(/Toon contacten/.test(await page.locator('.panel').innerText()))
    expect(await lit()).toBe(1)
    await page
      .getByRole('button', { name: '2 stappen' })
      .or(page.getByRole('radio', { name: '2 stappen' }))
      .click()
    await address(page, 'depth=2')
  })
})

describe('a region of 95 partners', () => {
  const large = largeNetwork(harsh)
  const opened = ['rows:few:table', 'rows:few:floor', 'sector:public', 'sector:education', 'sector:employers']
  beforeAll(() => importFile(app().deps, large.file))
  afterAll(() => removeRegion(app().deps.database, large.region))

  /** Whether a word of the map stands within its frame. */
  const isSeen = (page: Page, which: 'Partners' | 'chosen') =>
    page.locator('.stage').evaluate((stage, word) => {
      const frame = stage.getBoundingClientRect()
      return [...stage.querySelectorAll<HTMLElement>('.over .word, .band-kept:not([hidden]) .word')]
        .filter(({ style, textContent }) =>
          word === 'chosen' ? style.fontWeight === '600' && style.fontSize === '' : textContent === word,
        )
        .map((one) => {
          const range = document.createRange()
          range.selectNodeContents(one)
          return range.getBoundingClientRect()
        })
        .some(
          ({ left, right, top, bottom }) =>
            left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom,
        )
    }, which)

  it('shows its band and both halves at once, and opens what is folded with the keyboard', async () => {
    const page = await visit(`/${large.region}/map`)
    expect(await isSeen(page, 'Partners')).toBe(true)
    expect(await page.locator('.stage .further').count()).toBe(0)
    const fold = page.getByRole('button', { name: /^\d+ overleggen met hoogstens/ }).first()
    await fold.focus()
    await page.keyboard.press('Enter')
    await address(page, 'open=rows')
    await page
      .locator('.stage .further', { hasText: /nog \d+ rijen/ })
      .first()
      .waitFor()
    expect(await isSeen(page, 'Partners')).toBe(true)
  })

  it('keeps the names of its rows in sight while it is panned to the right, to be pressed where they stand', async () => {
    const page = await visit(`/${large.region}/map?${opened.map((id) => `open=${id}`).join('&')}`)
    await page.locator('.further', { hasText: '→' }).click()
    await page.locator('.gutter-kept:not([hidden])').waitFor({ state: 'attached' })
    const stage = await page.locator('.stage').boundingBox()
    const boxes = await page.locator('.gutter-kept .word:not(.is-middle)').evaluateAll((words) =>
      words.map((one) => ({
        text: one.textContent,
        left: one.getBoundingClientRect().left,
        y: one.getBoundingClientRect().top,
      })),
    )
    expect(boxes.filter(({ left }) => left < stage!.x || left > stage!.x + 164)).toEqual([])
    const seen = boxes.find(({ text, y }) => /^(Stuurgroep|Bestuurlijk)/.test(text) && y > stage!.y + 20)!
    await page.mouse.click(seen.left + 20, seen.y + 10)
    await address(page, 'selected=')
  })

  it('brings who is chosen from the search into sight, with its column and the band', async () => {
    const page = await visit(`/${large.region}/map?${opened.map((id) => `open=${id}`).join('&')}`)
    await page.locator('.further', { hasText: '→' }).waitFor()
    const down = page.locator('.further', { hasText: '↓' })
    while ((await down.count()) > 0) await down.click()
    await page.locator('.band-kept:not([hidden])').waitFor({ state: 'attached' })
    expect([await isSeen(page, 'Partners'), await isSeen(page, 'chosen')]).toEqual([true, false])
    const name = large.graph.partners.findLast(({ kind }) => kind === 'knowledge')!.name
    await page.keyboard.press('/')
    await page.keyboard.type(name)
    await page.locator('#hits [role=option]', { hasText: name }).first().waitFor()
    await page.keyboard.press('Enter')
    await address(page, 'selected=')
    await settled(page)
    // Its name stands in the band, over its column.
    expect(await isSeen(page, 'chosen')).toBe(true)
  })
})

async function expectChange(before: Buffer, shot: () => Promise<Buffer>) {
  for (let turn = 0; turn < 20; turn++) {
    if (!before.equals(await shot())) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  expect('the picture').toBe('changed')
}
