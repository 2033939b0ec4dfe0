import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { Gaps } from '../../contract/gap.ts'
import { RegionGraph } from '../../contract/graph.ts'
import { askedTwice } from '../support/asked-twice.ts'
import { expectForEveryone, expectInTheDark } from '../support/axe.ts'
import { useScreen } from '../support/screen.ts'
import { toldStory } from '../support/told-story.ts'
import { keptRegion } from '../support/undone.ts'

const { app, visit, own, allow } = useScreen()
const region = own('AM24')
const story = own('am24-story-present')
const here = keptRegion(() => app().origin, region)
const graph = async () => RegionGraph.parse(await here.graph())

// Each test writes: the story is there anew, and all is taken back after it.
beforeEach(async () => {
  const gaps = Gaps.parse(await (await fetch(`${app().origin}/api/v1/regions/${region}/gaps`)).json())
  const record = toldStory({ graph: await graph(), gaps, id: story })
  await here.change('Een verhaal', [{ op: 'put', what: 'story', record }])
})

const address = (rest = '') => `/${region}/stories/${story}/present${rest}`
const shown = (page: Page, title: string) => page.locator('.is-shown').getByRole('heading', { name: title }).waitFor()
const spoken = (page: Page, words: string) =>
  page.locator('.unseen[role=status]', { hasText: words }).waitFor({ state: 'attached' })

/** Opens the room by its key, and waits until both windows know of each other. */
async function openRoom(page: Page): Promise<Page> {
  await page.locator('.is-shown').waitFor()
  const [room] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')])
  await page.getByText('Zaalscherm verbonden').waitFor()
  await room.locator('.is-shown').waitFor()
  return room
}

describe('presenting in one window', () => {
  it('goes through five steps by keys alone, says each, and leaves out the hidden one', async () => {
    const page = await visit(address())
    await shown(page, 'Onze regio')
    await spoken(page, 'Stap 1 van 5: Onze regio')
    for (const [key, title] of [
      ['ArrowRight', 'De eerste vraag'],
      ['Space', 'De tweede vraag'],
      ['PageDown', 'Wat er veranderde'],
      ['ArrowRight', 'Besluiten'],
      ['ArrowRight', 'Besluiten'],
      ['PageUp', 'Wat er veranderde'],
      ['Home', 'Onze regio'],
      ['End', 'Besluiten'],
      ['ArrowLeft', 'Wat er veranderde'],
    ] as const) {
      await page.keyboard.press(key)
      await shown(page, title)
      await page.waitForFunction((name) => document.activeElement?.textContent === name, title)
    }
    await page.keyboard.press('3')
    await page.getByText('Naar stap 3: druk op Enter').waitFor()
    await page.keyboard.press('Enter')
    await shown(page, 'De tweede vraag')
    await spoken(page, 'Stap 3 van 5: De tweede vraag')
    await page.waitForURL(/step=3/)
    await page.reload()
    await shown(page, 'De tweede vraag')
  })

  it('has black, keys and overview, one layer back at a time, and at last the story', async () => {
    const page = await visit(address('?step=2'))
    await shown(page, 'De eerste vraag')
    for (const key of ['i', 'h', 'w', '/', '[']) await page.keyboard.press(key)
    await shown(page, 'De eerste vraag')
    expect(await page.locator('dialog[open], .bar').count()).toBe(0)
    await page.keyboard.press('b')
    await page.getByText('Het beeld is zwart').waitFor()
    await page.keyboard.press('o')
    await page.getByRole('dialog', { name: 'Overzicht' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByText('Het beeld is zwart').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('Het beeld is zwart').waitFor({ state: 'detached' })
    await page.keyboard.press('o')
    await page.getByRole('button', { name: /4\. Wat er veranderde/ }).click()
    await shown(page, 'Wat er veranderde')
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => url.pathname === `/${region}/stories/${story}`)
  })

  it('goes on without the server', async () => {
    allow(/ERR_|Failed to load/)
    const page = await visit(address())
    await shown(page, 'Onze regio')
    await page.route('**/*', (route) => route.abort('connectionrefused'))
    for (const title of ['De eerste vraag', 'De tweede vraag', 'Wat er veranderde', 'Besluiten']) {
      await page.keyboard.press('ArrowRight')
      await shown(page, title)
    }
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
  })
})

describe('presenting in two windows', () => {
  it('shows in the room what the console shows, by the keys of either', async () => {
    const page = await visit(address())
    const room = await openRoom(page)
    await page.keyboard.press('ArrowRight')
    await Promise.all([shown(room, 'De eerste vraag'), shown(page, 'De eerste vraag')])
    await room.keyboard.press('PageDown')
    await Promise.all([shown(room, 'De tweede vraag'), shown(page, 'De tweede vraag')])
    await page.keyboard.press('b')
    await room.getByText('Het beeld is zwart').waitFor()
    await page.getByText('De zaal is zwart').waitFor()
    await page.keyboard.press('ArrowRight')
    await shown(page, 'Wat er veranderde')
    await page.keyboard.press('b')
    await room.getByText('Het beeld is zwart').waitFor({ state: 'detached' })
    await shown(room, 'Wat er veranderde')
    await page.getByText('Aantekening bij Wat er veranderde').waitFor()
    // The story can be taken along meanwhile: the room stays where it is.
    await page.getByRole('button', { name: 'Neem mee' }).click()
    const dialog = page.getByRole('dialog', { name: 'Zeeland meenemen' })
    await dialog.getByRole('radio', { name: /^Een verhaal/ }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await Promise.all([shown(room, 'Wat er veranderde'), shown(page, 'Wat er veranderde')])
  })

  it('says when the room is gone, opens it again, and keeps the step over a reload of either', async () => {
    const page = await visit(address('?step=3'))
    const room = await openRoom(page)
    await room.reload()
    await shown(room, 'De tweede vraag')
    await page.getByText('Zaalscherm verbonden').waitFor()
    await page.reload()
    await shown(page, 'De tweede vraag')
    await page.getByText('Zaalscherm verbonden').waitFor()
    await room.close()
    await page.getByText('Zaalscherm weg').waitFor()
    const [again] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Open opnieuw' }).click(),
    ])
    await shown(again, 'De tweede vraag')
    await page.getByText('Zaalscherm verbonden').waitFor()
    await Promise.all([again.waitForEvent('close'), page.getByRole('button', { name: 'Stop', exact: true }).click()])
  })

  it('opens the room while the server has no answer: the console has all there is to know', async () => {
    allow(/503|Failed to load/)
    const { first } = askedTwice(await graph())
    await here.change('Een eerste ronde', first.puts)
    await here.change('Een moment', first.moment(await here.version()))
    const told = (await graph()).stories.find(({ id }) => id === story)
    const compares = told?.steps.map((step) => (step.id === 's5' ? { ...step, what: 'change' } : step))
    await here.change('Een stap die vergelijkt', [{ op: 'put', what: 'story', record: { ...told, steps: compares } }])
    const page = await visit(address('?step=4'))
    const drawing = '.is-shown .slide-view svg'
    await page.locator(drawing).waitFor()
    await page.context().route('**/api/**', (route) => route.fulfill({ status: 503, body: '{}' }))
    const room = await openRoom(page)
    await shown(room, 'Wat er veranderde')
    const names = (where: Page) => where.locator(`${drawing} text`).allTextContents()
    expect(await names(room)).toEqual(await names(page))
    await page.context().unroute('**/api/**')
  })
})

describe('what is said in the room', () => {
  it('is kept by Enter, seen in the room at once, and taken back by Ctrl+Z', async () => {
    const page = await visit(address('?step=5'))
    const room = await openRoom(page)
    await page.keyboard.press('+')
    await page.keyboard.type('Volgend peilmoment in november')
    await page.keyboard.press('Tab')
    await page.keyboard.type('stuurgroep')
    await page.keyboard.press('Tab')
    await page.keyboard.type('binnenkort')
    await page.keyboard.press('Enter')
    await page.getByText('Welke dag is dat?').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('31-12-2099')
    await page.keyboard.press('Enter')
    await room.locator('.slide-agreed li', { hasText: 'Volgend peilmoment in november' }).waitFor()
    await page.getByText('alles opgeslagen').waitFor()
    const [minute] = (await graph()).minutes
    expect(minute).toMatchObject({ story, step: 's6', what: 'decision', owner: 'stuurgroep', due: '2099-12-31' })
    await page.keyboard.press('Control+z')
    await page.getByText('Nog niets. Druk op +').waitFor()
    await page.getByText('alles opgeslagen').waitFor()
    expect((await graph()).minutes).toEqual([])
  })

  it('answers the question of the step as the same decision as elsewhere, and writes actions and readings', async () => {
    const page = await visit(address('?step=2'))
    await openRoom(page)
    await page.getByRole('button', { name: 'Bewust zo' }).click()
    await page.keyboard.type('Dat doet een ander')
    await page.keyboard.press('Enter')
    await page.locator('.kept-list li', { hasText: 'is bewust zo: Dat doet een ander' }).waitFor()
    await page.getByRole('button', { name: 'actie' }).click()
    await page.getByLabel('Wat gaat er gebeuren?').fill('SBB uitnodigen')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'duiding' }).click()
    await page.getByLabel('Hoe leest de zaal dit?').fill('Dat bedoelen we ook')
    await page.keyboard.press('Enter')
    await page.locator('.kept-list li').nth(2).waitFor()
    await page.getByText('alles opgeslagen').waitFor()
    const { decisions, actions, minutes } = await graph()
    expect(decisions.map(({ verdict, reason }) => [verdict, reason])).toEqual([['accepted', 'Dat doet een ander']])
    expect(actions.map(({ title, changes, closes }) => [title, changes, closes])).toEqual([
      ['SBB uitnodigen', '[]', []],
    ])
    expect(minutes.map(({ what, text }) => [what, text])).toEqual([['reading', 'Dat bedoelen we ook']])
    await page.getByRole('button', { name: /Terugdraaien: Vraag .* is bewust zo/ }).click()
    await page.getByText('alles opgeslagen').waitFor()
    await page.locator('.kept-list li').nth(2).waitFor({ state: 'detached' })
    expect((await graph()).decisions).toEqual([])
  })

  it('waits while the server is away, over a reload too, and is written once and in order', async () => {
    allow(/ERR_|503|Failed to load/)
    const page = await visit(address('?step=5'))
    await shown(page, 'Besluiten')
    await page.keyboard.press('+')
    const posts = '**/api/v1/regions/*/changes'
    // Of the answer that is lost nobody knows whether it was written.
    let next: 'refused' | 'lost' | 'passed' = 'refused'
    await page.route(posts, async (route) => {
      if (route.request().method() !== 'POST' || next === 'passed') return route.fallback()
      if (next === 'refused') return route.abort()
      next = 'passed'
      await route.fetch()
      return route.abort('connectionreset')
    })
    for (const text of ['Eerst', 'Daarna']) {
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    }
    await page.getByText('2 nog niet opgeslagen').waitFor()
    // Somebody else writes meanwhile, and the version is no longer the one that was seen.
    const { region: record } = await graph()
    await here.change('Van een ander', [{ op: 'put', what: 'region', record: { ...record, preset: 'B' } }])
    next = 'lost'
    await page.reload()
    await shown(page, 'Besluiten')
    await page.keyboard.press('+')
    await page.getByText('alles opgeslagen').waitFor()
    expect((await graph()).minutes.map(({ text }) => text).sort()).toEqual(['Daarna', 'Eerst'])
    const log = (await (await fetch(`${app().origin}/api/v1/regions/${region}/changes?limit=5`)).json()) as {
      changes: { title: string }[]
    }
    expect(log.changes.slice(0, 2).map(({ title }) => title)).toEqual(['In overleg: Daarna', 'In overleg: Eerst'])
  })
})

describe('for everyone', () => {
  it.each(['nl', 'en'])('the steps, what lies over them, and the console, in %s', async (lang) => {
    const page = await visit(address(`?step=2&lang=${lang}`))
    await page.locator('.is-shown').waitFor()
    await expectForEveryone(page, 'one window', lang)
    for (const key of ['?', 'o', '+']) {
      await page.keyboard.press(key)
      await expectForEveryone(page, key, lang)
      await page.keyboard.press('Escape')
    }
    await page.keyboard.press('b')
    await expectForEveryone(page, 'black', lang)
    await page.keyboard.press('Escape')
    const [room] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')])
    await room.locator('.is-shown').waitFor()
    await page.locator('.room-dot.is-there').waitFor()
    await expectForEveryone(page, 'console', lang)
    await expectForEveryone(room, 'room', lang)
    await page.setViewportSize({ width: 1024, height: 768 })
    await expectInTheDark(page, 'console 1024', lang)
    await room.close()
    await page.locator('.room-dot:not(.is-there)').waitFor()
    await expectForEveryone(page, 'lost', lang)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.locator('.story-scroll').waitFor()
    await expectForEveryone(page, 'phone', lang)
    await page.setViewportSize({ width: 320, height: 640 })
    await expectInTheDark(page, 'narrow phone', lang)
  })
})
