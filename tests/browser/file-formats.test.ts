import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { makeHtml } from '../../client/files/html/make-html.ts'
import { makePptx } from '../../client/files/pptx/make-pptx.ts'
import { outlinedSvg } from '../../client/picture/pens/outlined-svg.ts'
import { webFont } from '../../client/picture/typeface/font-files.ts'
import { loadTypeface } from '../../client/picture/typeface/typeface.ts'
import { notedSample, samplePdfs, zeelandPdfs } from '../client/files/sample-pdfs.ts'
import { axeFindings, sideways } from '../support/axe.ts'
import { checkPdfs, checkPresentation } from '../support/checkers/checkers.ts'
import { launchChromium, makeContext } from '../support/chromium.ts'

/** Maven fetches the checkers the first time, ms. */
const MINUTES = 240_000

let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await launchChromium()
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-files-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

it(
  'makes PDFs of every kind that veraPDF finds valid as PDF/UA-1',
  async () => {
    const paths: string[] = []
    for (const [name, bytes] of [...(await samplePdfs()), ...(await zeelandPdfs())]) {
      const path = join(folder, `${name}.pdf`)
      writeFileSync(path, bytes)
      paths.push(path)
    }
    const said = await checkPdfs(paths)
    expect(said).toEqual(paths.map((path) => `PASS ${path} ua1`))
  },
  MINUTES,
)

it(
  'makes a presentation whose parts hold by the schemas of ISO/IEC 29500',
  async () => {
    const typeface = await loadTypeface()
    const page = await browser.newPage({ deviceScaleFactor: 2 })
    const bytes = await makePptx(notedSample(), {
      outline: ({ picture, width, height, heading }) => {
        const texts = { title: heading, desc: '', lang: 'nl' }
        return { svg: outlinedSvg(picture, { x: 0, y: 0, width, height }, texts, typeface), width, height }
      },
      rasterise: async (svg, width, height) => {
        await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) })
        await page.setContent(svg)
        return { png: Promise.resolve(new Uint8Array(await page.screenshot())) }
      },
    })
    await page.close()
    expect(await checkPresentation(bytes, join(folder, 'presentation'))).toEqual([])
  },
  MINUTES,
)

describe('an offline page, from disk with the network cut', () => {
  const open = async (options: Parameters<typeof makeContext>[1] = {}) => {
    const [regular, bold] = await Promise.all([webFont(400), webFont(600)])
    const path = join(folder, 'verhaal.html')
    writeFileSync(path, makeHtml(notedSample(), { regular, bold }))
    const context = await makeContext(browser, { offline: true, ...options })
    const page = await context.newPage()
    const seen: string[] = []
    page.on('request', (request) => seen.push(request.url().slice(0, 5)))
    page.on('console', (message) => seen.push(message.text()))
    page.on('pageerror', (error) => seen.push(error.message))
    await page.goto(pathToFileURL(path).href)
    return { page, context, seen }
  }
  const title = (page: Awaited<ReturnType<typeof open>>['page']) => page.locator('.step.is-shown h1').textContent()

  it.each(['light', 'dark'] as const)(
    'asks nothing, says nothing, and is for everyone at each step (%s)',
    async (colorScheme) => {
      const { page, context, seen } = await open({ colorScheme })
      const found: Record<string, unknown> = {}
      for (let step = 1; step <= 8; step += 1) {
        found[(await title(page)) ?? ''] = [await axeFindings(page), await sideways(page)]
        await page.keyboard.press('ArrowRight')
      }
      expect(Object.keys(found)).toHaveLength(8)
      expect(Object.values(found)).toEqual(Object.keys(found).map(() => [[], 0]))
      expect(seen).toEqual(['file:'])
      await context.close()
    },
  )

  it('goes by keys alone: on, back, ends, a number, black, overview, keys and out of them', async () => {
    const { page, context } = await open()
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
      return title(page)
    }
    expect(await press('ArrowRight', 'PageDown')).toBe('Wie met wie')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Wie met wie')
    expect(await page.locator('#said').textContent()).toBe('stap 3 van 8, Wie met wie')
    expect(await press('PageUp')).toBe('Orionis praat mee, maar is op de vloer niet te vinden')
    expect(await press('End')).toBe('Bronnen en leeswijzer')
    expect(await press('Home')).toBe('Onze regio')
    // What an earlier step lists as well is written once, and stands with each.
    expect(await page.locator('#stap-2 .twin').allTextContents()).toEqual(
      await page.locator('#stap-1 .twin').allTextContents(),
    )
    expect(await page.locator('#stap-2 .twin caption').textContent()).toBe('Wie zit waar')
    expect(await press('4', 'Enter')).toBe('Wat we nog niet weten')
    await press('b')
    expect(await page.locator('#black').isVisible()).toBe(true)
    await press('.')
    expect(await page.locator('#black').isVisible()).toBe(false)
    await press('o')
    expect(await page.locator('#overview').isVisible()).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await press('Tab', 'Enter')
    expect(await page.locator('#overview').isVisible()).toBe(false)
    await press('?')
    expect(await page.locator('#keys').isVisible()).toBe(true)
    await press('Escape')
    expect(await page.locator('#keys').isVisible()).toBe(false)
    await context.close()
  })

  it('shows notes in a window of its own, that goes along', async () => {
    const { page, context } = await open()
    const [other] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')])
    await other.locator('h1').waitFor()
    expect(await other.locator('.noted').textContent()).toBe('Bij Onze regio: <let op>')
    await page.keyboard.press('ArrowRight')
    await other.getByText('Bij Orionis praat mee').waitFor()
    await other.keyboard.press('ArrowRight')
    await page.locator('#stap-3.is-shown').waitFor()
    expect(await title(page)).toBe('Wie met wie')
    await context.close()
  })

  it('is a scroll of steps at 320 px', async () => {
    const { page, context } = await open({ viewport: { width: 320, height: 640 } })
    expect(await page.locator('.step:visible').count()).toBe(8)
    expect(await sideways(page)).toBe(0)
    expect(await axeFindings(page)).toEqual([])
    await context.close()
  })

  it('prints a page a step', async () => {
    const { page, context } = await open()
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(8)
    await context.close()
  })
})
