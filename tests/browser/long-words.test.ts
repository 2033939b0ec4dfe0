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
    const aside = '.unseen, .stage, svg, dialog:not([open]), .outline, .m-print-word, .search-button'
    const isSpokenAlone = (element: Element) => getComputedStyle(element).clipPath === 'inset(50%)'
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const ownText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
    return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      if (!ownText(element) || element.closest(aside) !== null || !element.checkVisibility()) return []
      if (isSpokenAlone(element)) return []
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

const views = ['list', 'gaps', 'map', 'matrix', 'chain', 'agenda', 'figures', 'sheet']
const chosen = ['goes', 'hz', 'waz'].map((name) => `list?selected=${own(`am24-${name}`)}`)

describe('a name of one long word', () => {
  it.each([...views, ...chosen, 'list?selected=expectations'])(
    'stays within its place at every width of %s',
    async (path) => {
      const page = await visit(`/${region}/${path}`, {}, lengthen)
      if (path === 'list') await page.getByText(long(0)).first().waitFor({ state: 'attached' })
      const found: Record<number, unknown> = {}
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height })
        await settled(page)
        const beyond = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
        found[width] = { spilled: await spilled(page), beyond }
      }
      const clear = { spilled: [], beyond: 0 }
      expect(found).toEqual({ 1440: clear, 1024: clear, 390: clear })
    },
  )
})
