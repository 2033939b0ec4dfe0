import { expect } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { frames } from './settled.ts'

type Violation = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }
type Axe = { run: (context: Document, options: unknown) => Promise<{ violations: Violation[] }> }

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules of `everything` whose answer depends on colours: all that another theme can change. */
const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** What axe finds, a line each: rule, place, what is wrong. Empty is good. */
async function run(page: Page, runOnly: unknown): Promise<string[]> {
  // In isolated calls, so that the page's own security policy stays as strict as it is; once a page, since the
  // browser compiles half a megabyte anew each time.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const violations = await page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: Axe }
    // No rule of these reads the style sheets themselves or plays sound: to fetch them anew is a third of the time.
    return (await axe.run(document, { runOnly, resultTypes: ['violations'], preload: false })).violations
  }, runOnly)
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  )
}

/** What axe finds against WCAG 2.2 AA in the theme the page has. */
export const axeFindings = (page: Page): Promise<string[]> => run(page, everything)
/** What axe finds of colours alone. */
export const colourFindings = (page: Page): Promise<string[]> => run(page, ofColours)

/** Px by which the page is wider than the screen. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))

/** Gives a page whose address names no theme another one, as the system of the reader would; it keeps its state. */
export async function turn(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.waitForFunction((theme) => document.documentElement.dataset['theme'] === theme, theme)
  await frames(page)
}

/**
 * This state of a page is for everyone: axe finds nothing in it, nor in its colours in the dark, and nothing lies
 * beyond the edge of the screen. `where` is told when it fails.
 */
export async function expectForEveryone(page: Page, ...where: unknown[]): Promise<void> {
  const found = { light: await axeFindings(page), sideways: await sideways(page) }
  await turn(page, 'dark')
  const dark = await colourFindings(page)
  await turn(page, 'light')
  expect({ where, ...found, dark }).toEqual({ where, light: [], sideways: 0, dark: [] })
}

/** The same in the dark alone, for another width of a state that was tried in both themes: half the work. */
export async function expectInTheDark(page: Page, ...where: unknown[]): Promise<void> {
  await turn(page, 'dark')
  const found = { dark: await axeFindings(page), sideways: await sideways(page) }
  await turn(page, 'light')
  expect({ where, ...found }).toEqual({ where, dark: [], sideways: 0 })
}
