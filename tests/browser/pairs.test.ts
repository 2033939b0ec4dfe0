import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { RegionGraph } from '../../contract/graph.ts'
import { expectForEveryone } from '../support/axe.ts'
import { address, useScreen } from '../support/screen.ts'
import { settled } from '../support/settled.ts'
import { keptRegion } from '../support/undone.ts'

const { app, visit, own } = useScreen()
const region = own('AM24')
const graph = async (): Promise<RegionGraph> =>
  RegionGraph.parse(await (await fetch(`${app().origin}/api/v1/regions/${region}/graph`)).json())
const question = (page: Page) => page.getByRole('heading', { level: 1 })
/** Answers by key, and waits for the next pair. */
async function answer(page: Page, key: string): Promise<string> {
  const before = (await question(page).textContent()) ?? ''
  await page.keyboard.press(key)
  await page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, before)
  return before
}
/** Waits until the region says so. */
async function until(isSo: (now: RegionGraph) => boolean): Promise<RegionGraph> {
  for (;;) {
    const now = await graph()
    if (isSo(now)) return now
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

keptRegion(() => app().origin, region)

describe('who works with whom, pair by pair', () => {
  it('is asked one pair a screen, by key, the most telling first; goes on after a reload; and can be taken back', async () => {
    const page = await visit(`/${region}/matrix`)
    await page.getByRole('button', { name: 'Paar voor paar vragen' }).click()
    await address(page, '/pairs')
    await page.getByText(/Hiervan (hangt een hiaat|hangen \d+ hiaten) af/).waitFor()
    const { ties, inquiries } = await graph()
    expect([ties.length, inquiries.length]).toEqual([0, 0])
    const first = await answer(page, '1')
    expect(first).toMatch(/^Werken .+ en .+ samen\?$/)
    await answer(page, '4')
    await answer(page, '5')
    await page.getByText(/^3 paren beantwoord/).waitFor()
    const now = await until((one) => one.ties.length === 4 && one.inquiries.length === 1)
    expect(now.ties.map(({ level, strength }) => `${level} ${strength}`).sort()).toEqual([
      'administrative 0',
      'administrative null',
      'operational 0',
      'operational 0',
    ])
    const passed = await answer(page, 'ArrowRight')
    const here = await question(page).textContent()
    await page.reload()
    await settled(page)
    // Neither what was answered nor what was passed over comes first again.
    expect(await question(page).textContent()).toBe(here)
    expect([first, passed]).not.toContain(here)
    await answer(page, 'Backspace')
    await until((one) => one.inquiries.length === 0)
  })

  it('is open to everybody, wide and narrow', async () => {
    const page = await visit(`/${region}/pairs`)
    await expectForEveryone(page, 'wide')
    await page.setViewportSize({ width: 390, height: 844 })
    await expectForEveryone(page, 'narrow')
  })
})
