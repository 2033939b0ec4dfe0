import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { useScreen } from '../support/screen.ts'
import { settled } from '../support/settled.ts'

const { visit, own } = useScreen()
const region = own('AM24')

const Named = z.array(z.looseObject({ name: z.string().optional(), title: z.string().optional() }))
const Graph = z.looseObject({ partners: Named, bodies: Named, activities: Named, sources: Named, goals: Named })
/** One word of so many letters, and no two the same. */
const long = (at: number) =>
  `${`Samenwerkingsoverlegorganisatie${'arbeidsmarktregio'.repeat(11)}`.slice(0, 36 + (at % 5) * 20)}${at}`

/** The region with every second name and title one long word, as the page is given it. */
async function lengthen(page: Page): Promise<void> {
  await page.route('**/graph*', async (route) => {
    const answer = await route.fetch()
    const graph = Graph.parse(await answer.json())
    for (const list of [graph.partners, graph.bodies, graph.activities, graph.sources, graph.goals])
      for (const [at, record] of list.entries()) {
        if (at % 2 === 1) continue
        if (record.name !== undefined) record.name = long(at)
        if (record.title !== undefined) record.title = long(at)
        if ('short' in record) record['short'] = null
      }
    await route.fulfill({ response: answer, json: graph })
  })
}

/** What has text and does not hold it, or has it past the edge of the page; a drawing and what is meant to scroll aside. */
const spilled = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const aside =
      '.unseen, .stage, svg, dialog:not([open]), .outline, .bar .tool-word, .brand-name, .m-print-word, .search-button'
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const ownText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
    return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      if (!ownText(element) || element.closest(aside) !== null || !element.checkVisibility()) return []
      if (element.matches('option, optgroup, select')) return []
      const { right, width } = element.getBoundingClientRect()
      const inline = getComputedStyle(element).display === 'inline'
      const spills = !inline && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1
      const isCutOnPurpose =
        getComputedStyle(element).textOverflow === 'ellipsis' && element.closest('[title], [role=grid]') !== null
      const beyond = width > 0 && right > innerWidth + 1 && !scrolls(element)
      const what = `${element.localName}.${element.className} "${element.textContent.slice(0, 24)}"`
      return (spills && !isCutOnPurpose) || beyond ? [`${what} ${element.scrollWidth}>${element.clientWidth}`] : []
    })
  })

const sizes = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const

describe('a name of one long word', () => {
  it('stays within its place on every view, at every width', async () => {
    const page = await visit(`/${region}/list`, {}, lengthen)
    const found: Record<string, string[]> = {}
    const views = ['list', 'gaps', 'map', 'matrix', 'chain', 'agenda', 'figures', 'sheet']
    const chosen = ['goes', 'hz', 'waz'].map((name) => `?selected=${own(`am24-${name}`)}`)
    for (const path of [...views, ...chosen.map((selected) => `list${selected}`), 'list?selected=expectations']) {
      await page.goto(`${new URL(page.url()).origin}/${region}/${path}`)
      await page.locator('main h1').waitFor()
      if (path === 'list') await page.getByText(long(0)).first().waitFor({ state: 'attached' })
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height })
        await settled(page)
        const bad = await spilled(page)
        if (bad.length > 0) found[`${path} ${width}`] = bad.slice(0, 12)
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect([path, width, Math.max(beyond, 0)]).toEqual([path, width, 0])
      }
    }
    expect(found).toEqual({})
  })
})
