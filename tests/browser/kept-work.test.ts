import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { RegionGraph } from '../../contract/graph.ts'
import { useScreen } from '../support/screen.ts'
import { settled } from '../support/settled.ts'
import { keptRegion } from '../support/undone.ts'

const { app, visit, own, allow } = useScreen()
const region = own('AM24')
const hz = own('am24-hz')

const graph = async (): Promise<RegionGraph> =>
  RegionGraph.parse(await (await fetch(`${app().origin}/api/v1/regions/${region}/graph`)).json())
const tiesNoted = async (note: string) => (await graph()).ties.filter((tie) => tie.note === note)

/** Opens the form of a tie of HZ and fills it in. */
async function fillTie(page: Page, note: string): Promise<void> {
  await page.getByRole('button', { name: /^Verbinding toevoegen/ }).click()
  await page.getByLabel('werkt samen met').selectOption(own('am24-scalda'))
  await page.getByLabel('Opmerking').fill(note)
}
const save = (page: Page) => page.getByRole('button', { name: 'Opslaan', exact: true })
/** Saves, and waits until it is written. */
async function saved(page: Page): Promise<void> {
  await save(page).click()
  await page.locator('.notice', { hasText: /^Verbinding: / }).waitFor()
  await page.getByRole('heading', { name: 'Verbinding toevoegen' }).waitFor({ state: 'detached' })
}
/** Lets the next write through and drops its answer on the way back. */
async function loseNextAnswer(page: Page, path = '**/changes'): Promise<void> {
  let lost = false
  await page.route(path, async (route) => {
    if (lost || route.request().method() !== 'POST') return route.fallback()
    lost = true
    await route.fetch()
    return route.abort('connectionreset')
  })
}

// Each test records the same tie: the one before is taken back.
keptRegion(() => app().origin, region)

describe('a step whose answer was lost', () => {
  it('is written once, and its form closes by itself', async () => {
    allow(/ERR_CONNECTION|Failed to load/)
    const page = await visit(`/${region}/list?selected=${hz}`)
    await fillTie(page, 'answer lost')
    await loseNextAnswer(page)
    await save(page).click()
    await page.getByText(/^Verbinding: /).waitFor()
    await page.getByRole('heading', { name: 'Verbinding toevoegen' }).waitFor({ state: 'detached' })
    expect(await tiesNoted('answer lost')).toHaveLength(1)
  })

  it('is looked for again after a reload, and is still written once', async () => {
    allow(/ERR_|Failed to load/)
    const page = await visit(`/${region}/list?selected=${hz}`)
    await fillTie(page, 'lost and reloaded')
    await loseNextAnswer(page)
    await save(page).click()
    await page.getByText(/niet te bereiken/).waitFor()
    await page.reload()
    await page.getByText(/^Alsnog opgeslagen: /).waitFor()
    expect(await tiesNoted('lost and reloaded')).toHaveLength(1)
  })

  it('holds for undo too', async () => {
    allow(/ERR_CONNECTION|Failed to load/)
    const page = await visit(`/${region}/list?selected=${hz}`)
    await fillTie(page, 'to be undone')
    await saved(page)
    const { version } = await graph()
    await loseNextAnswer(page, '**/undo')
    await page.getByTitle(/^Ongedaan maken: Verbinding/).click()
    await page.getByText(/^Ongedaan gemaakt: Verbinding/).waitFor()
    expect(await tiesNoted('to be undone')).toEqual([])
    expect((await graph()).version).toBe(version + 1)
  })

  it('is not sent again once its form was put away', async () => {
    allow(/ERR_|Failed to load/)
    const page = await visit(`/${region}/list?selected=${hz}`)
    await fillTie(page, 'put away')
    let isDown = true
    await page.route('**/changes', (route) =>
      isDown && route.request().method() === 'POST' ? route.abort('connectionrefused') : route.fallback(),
    )
    await save(page).click()
    await page.getByText(/niet te bereiken/).waitFor()
    await page.getByRole('button', { name: 'Annuleren' }).click()
    isDown = false
    await page.getByText(/niet te bereiken/).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^Verbinding toevoegen/ }).waitFor()
    expect(await tiesNoted('put away')).toEqual([])
  })
})

describe('what was typed', () => {
  it('in the form of a tie stays over a reload and another choice, and is thrown away on purpose only', async () => {
    const page = await visit(`/${region}/list?selected=${hz}`)
    await fillTie(page, 'typed and not saved')
    await page.reload()
    const note = page.getByLabel('Opmerking')
    await note.waitFor()
    expect(await note.inputValue()).toBe('typed and not saved')
    await note.press('Escape')
    await page.getByRole('button', { name: /^Verbinding toevoegen/ }).click()
    expect(await note.inputValue()).toBe('typed and not saved')
    await page.getByRole('button', { name: 'Annuleren' }).click()
    await page.getByRole('button', { name: /^Verbinding toevoegen/ }).click()
    expect(await note.inputValue()).toBe('')
  })

  it('about a gap stays there when another is chosen, after a reload, and in another tab', async () => {
    const page = await visit(`/${region}/gaps`)
    await page.keyboard.press('n')
    await page.keyboard.press('a')
    await page.keyboard.type('Dit weten we al.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.keyboard.press('p')
    await page.keyboard.press('a')
    const reason = page.locator('textarea[name=reason]')
    expect(await reason.inputValue()).toBe('Dit weten we al.')
    await page.reload()
    await reason.waitFor()
    expect(await reason.inputValue()).toBe('Dit weten we al.')
    const other = await page.context().newPage()
    await other.goto(page.url())
    await settled(other)
    await other.keyboard.press('a')
    expect(await other.locator('textarea[name=reason]').inputValue()).toBe('Dit weten we al.')
  })
})

describe('a trial in two tabs', () => {
  it('is one trial: neither loses a step to the other', async () => {
    const first = await visit(`/${region}/map?trial=yes`)
    const second = await first.context().newPage()
    await second.goto(`${app().origin}/${region}/map?trial=yes`)
    await settled(second)
    const steps = async (page: Page, count: number) => {
      await page.getByText(new RegExp(`^${count} (stap|stappen)`)).waitFor()
    }
    const attempt = async (page: Page, who: string) => {
      await page.getByLabel('Wat als', { exact: true }).selectOption(own(who))
      await page.getByLabel('overleg of activiteit').selectOption(own('am24-waz'))
      await page.getByRole('button', { name: 'Proberen' }).click()
    }
    await attempt(first, 'am24-orionis')
    await steps(second, 1)
    await attempt(second, 'am24-fnv')
    await steps(first, 2)
    await first.reload()
    await steps(first, 2)
    await second.getByRole('button', { name: 'Stoppen', exact: true }).click()
    await second.getByRole('button', { name: 'Weggooien' }).click()
    await first.getByText('Kies hieronder wat je wilt proberen').waitFor()
  })
})

describe('undo', () => {
  it('stays inside a form that is open, whatever has the focus', async () => {
    const page = await visit(`/${region}/list?selected=${hz}`)
    await fillTie(page, 'saved first')
    await saved(page)
    const { version } = await graph()
    await page.getByRole('button', { name: /^Verbinding toevoegen/ }).click()
    await page.getByLabel('bestuurlijk', { exact: true }).check()
    await page.keyboard.press('Control+z')
    await page.locator('main').click({ position: { x: 5, y: 5 } })
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: 'Annuleren' }).click()
    expect((await graph()).version).toBe(version)
    await page.keyboard.press('Control+z')
    await page.getByText(/^Ongedaan gemaakt: Verbinding/).waitFor()
    await page.keyboard.press('Control+y')
    await page.getByText(/^Opnieuw gedaan: Verbinding/).waitFor()
    expect((await graph()).version).toBe(version + 2)
  })

  it('of what another made says whose it is and of when, and asks', async () => {
    const anna = await visit(`/${region}/list?selected=${hz}`)
    await fillTie(anna, 'of Anna')
    await saved(anna)
    const bram = await visit(`/${region}/list`)
    await bram.keyboard.press('Control+z')
    const question = bram.getByRole('dialog', { name: /niet in deze browser/ })
    await question
      .getByText(/Verbinding: HZ en Scalda.*iemand die geen naam opgaf op \d+ \w+ 20\d\d, \d\d:\d\d/)
      .waitFor()
    await question.getByRole('button', { name: 'Laten staan' }).click()
    expect(await tiesNoted('of Anna')).toHaveLength(1)
    await bram.keyboard.press('Control+z')
    await question.getByRole('button', { name: 'Toch ongedaan maken' }).click()
    await bram.getByText(/^Ongedaan gemaakt: Verbinding/).waitFor()
    expect(await tiesNoted('of Anna')).toEqual([])
  })

  it('stands in the message that says what was done, which goes by itself', async () => {
    const page = await visit(`/${region}/list?selected=${hz}`)
    await fillTie(page, 'undone from the message')
    await save(page).click()
    const message = page.locator('.notice')
    await message.getByRole('button', { name: 'Ongedaan maken' }).click()
    await message.getByText(/^Ongedaan gemaakt: Verbinding/).waitFor()
    expect(await tiesNoted('undone from the message')).toEqual([])
    await message.waitFor({ state: 'detached' })
  })
})

describe('a page that stays open', () => {
  it('has what another wrote, and says so; what is chosen and what is being typed stay', async () => {
    const old = await visit(`/${region}/list?selected=${hz}`)
    await fillTie(old, 'being typed')
    const other = await visit(`/${region}/list?selected=${hz}`)
    await fillTie(other, 'written elsewhere')
    await saved(other)
    const mark = old.getByText(
      /^Er is iets gewijzigd: Verbinding: HZ en Scalda \(iemand die geen naam opgaf, \d\d:\d\d\)/,
    )
    await mark.waitFor()
    await old.getByTitle(/^Ongedaan maken: Verbinding/).waitFor()
    expect(new URL(old.url()).searchParams.get('selected')).toBe(hz)
    expect(await old.getByLabel('Opmerking').inputValue()).toBe('being typed')
    // What it writes itself it is not told of, and it writes upon the other's.
    await old.locator('.is-news').getByRole('button').click()
    await save(old).click()
    await old.getByRole('button', { name: 'Toch ook opslaan' }).click()
    await old.locator('.notice', { hasText: /^Verbinding: / }).waitFor()
    expect([await tiesNoted('being typed'), await tiesNoted('written elsewhere')].map((ties) => ties.length)).toEqual([
      1, 1,
    ])
    expect(await old.locator('.is-news').count()).toBe(0)
  })

  it('offers both values where two fill in the same field, and follows in what was left alone', async () => {
    const { activities, involvements } = await graph()
    const { at: activity } = involvements.find(
      ({ at, level }) => level === 'operational' && activities.some(({ id }) => id === at),
    )!
    const place = `/${region}/list?selected=${activity}:floor`
    const [mine, theirs] = [await visit(place), await visit(place)]
    for (const page of [mine, theirs]) await page.getByRole('button', { name: 'Status en resultaat invullen' }).click()
    const owner = mine.getByLabel('Eigenaar')
    await owner.fill('Anna')
    await theirs.getByLabel('Eigenaar').fill('Bram')
    await theirs.getByLabel('Status', { exact: true }).selectOption('delayed')
    await save(theirs).click()
    await mine.getByText('Iemand anders heeft dit intussen gewijzigd').waitFor()
    expect(await mine.getByLabel('Status', { exact: true }).inputValue()).toBe('delayed')
    expect(await save(mine).getAttribute('aria-disabled')).toBe('true')
    await mine.getByRole('button', { name: 'Nu: Bram' }).waitFor()
    await mine.getByRole('button', { name: 'Van jou: Anna' }).click()
    await save(mine).click()
    await mine.locator('.notice', { hasText: /^Gewijzigd/ }).waitFor()
    expect((await graph()).activities.find(({ id }) => id === activity)).toMatchObject({
      owner: 'Anna',
      status: 'delayed',
    })
  })

  it('asks for what another wrote where something on the way holds events back', async () => {
    const old = await visit(`/${region}/list?selected=${hz}`, {}, (page) => page.route('**/events*', () => undefined))
    const other = await visit(`/${region}/list?selected=${hz}`)
    await fillTie(other, 'asked for')
    await saved(other)
    await old.getByText(/^Er is iets gewijzigd: Verbinding: HZ en Scalda/).waitFor()
    await old.getByTitle(/^Ongedaan maken: Verbinding/).waitFor()
  })

  it('takes the new day when it is open over midnight', async () => {
    const page = await visit(`/${region}/list?selected=${hz}`, {}, (before) =>
      before.clock.install({ time: new Date('2026-12-01T22:59:00Z') }),
    )
    await fillTie(page, 'after midnight')
    await page.clock.setFixedTime(new Date('2026-12-01T23:01:00Z'))
    await saved(page)
    const [tie] = await tiesNoted('after midnight')
    expect(tie?.lastConfirmed).toBe('2026-12-02')
    expect(tie?.source).toBe(own('am24-source-observed-2026-12-02'))
  })
})
