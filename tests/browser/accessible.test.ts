import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { axeFindings } from '../support/axe.ts'
import { useScreen } from '../support/screen.ts'

const orionis = 'selected=G01~am24-orionis'
const places: [string, string][] = [
  ['the chooser', '/'],
  ['the map', '/AM24/map'],
  ['a chosen partner', '/AM24/map?selected=am24-uwv'],
  ['a chosen question', `/AM24/map?${orionis}`],
  ['a chosen table', '/AM24/map?selected=am24-waz'],
  ['the network', '/AM24/map?arrangement=network&selected=am24-uwv'],
  ['the list', '/AM24/list'],
  ['the gaps', `/AM24/gaps?${orionis}`],
  ['an almost empty region', '/AM11/map'],
  [
    'filters that leave nothing',
    '/AM24/list?without=public&without=work_income&without=employers&without=workers&without=education&without=support',
  ],
]
/** Each theme in each language, each width in one of them. */
const looks = [
  { lang: 'nl', theme: 'light', width: 1440 },
  { lang: 'en', theme: 'dark', width: 1440 },
  { lang: 'nl', theme: 'dark', width: 1024 },
  { lang: 'en', theme: 'light', width: 390 },
]

describe('axe finds nothing', () => {
  const { visit, open, allow } = useScreen()
  const also = (path: string, words: Record<string, string>) =>
    `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(words).toString()}`

  it.each(places)(
    'on %s, in both themes and languages, on every width',
    async (_name, path) => {
      for (const { width, ...look } of looks) {
        const page = await visit(also(path, look), { viewport: { width, height: 900 } })
        expect([look, width, await axeFindings(page)]).toEqual([look, width, []])
        expect([width, await sideways(page)]).toEqual([width, 0])
        await page.close()
      }
    },
    60_000,
  )

  it('on the search, with and without an answer', async () => {
    const page = await visit('/AM24')
    await page.keyboard.press('/')
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.type('goes')
    await page.locator('#hits [role=option]').first().waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('on a place that is not there', async () => {
    allow(/404/)
    const page = await open('/AM99')
    await page.getByRole('heading', { name: 'Deze plek is er niet' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('and at 320 px nothing is lost sideways', async () => {
    for (const [, path] of places) {
      const page = await visit(path.replace('/map', '/list'), { viewport: { width: 320, height: 640 } })
      expect([path, await sideways(page)]).toEqual([path, 0])
      await page.close()
    }
  }, 60_000)
})

/** Px by which the page is wider than the screen. */
const sideways = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))
