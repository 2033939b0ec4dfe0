import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { harsh, largeNetwork } from '../networks/large.ts'
import { useScreen } from '../support/screen.ts'

const large = [largeNetwork(harsh), largeNetwork({ partners: 308, tables: 24, floor: 26 })]
const { visit, own } = useScreen(
  ['AM24'],
  undefined,
  large.map(({ file }) => file),
)
const region = own('AM24')
/** What an A4 on its side holds between its margins, px. */
const paper = { width: 1047, height: 696 }

/** How many sheets a PDF has. */
const sheetsOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

/** Has the page made ready for the printer, once what draws for it is there. */
async function prepare(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'))
    return document.querySelector('.printed-page') !== null
  })
  await page.emulateMedia({ media: 'print' })
}

describe('on paper', () => {
  it.each([
    ['map', 1],
    ['map?arrangement=network', 1],
    ['list', 3],
    ['gaps', 2],
    ['matrix', 1],
    ['chain', 1],
    ['agenda', 2],
    ['figures', 2],
  ])('%s is drawn whole and light, on A4 and on A3, with no name cut', async (view, most) => {
    const page = await visit(`/${region}/${view}`, { colorScheme: 'dark' })
    const map = page.locator('#map-canvas')
    if ((await map.count()) > 0) {
      await map.focus()
      for (let press = 0; press < 4; press++) await page.keyboard.press('+')
    }
    const moved = () =>
      page.evaluate(() => document.querySelector<HTMLElement>('.stage > .over')?.style.transform ?? '')
    const before = await moved()
    await prepare(page)
    const said = await page.evaluate(() => {
      const words = [...document.querySelectorAll('.printed-page text')]
      return {
        texts: words.map(({ textContent }) => textContent),
        foot: document.documentElement.style.getPropertyValue('--print-foot'),
        paper: getComputedStyle(document.documentElement).backgroundColor,
        ink: words.find(({ textContent }) => textContent.startsWith('Zeeland'))?.getAttribute('fill'),
        beside: [...document.querySelectorAll('main, .bar')].filter((one) => one.checkVisibility()).length,
        outside: words.filter((word) => {
          const sheet = word.closest('svg')?.getBoundingClientRect()
          const { left, right, top, bottom } = word.getBoundingClientRect()
          const isOn = sheet !== undefined && bottom > sheet.top && top < sheet.bottom
          return isOn && (left < sheet.left - 1 || right > sheet.right + 1)
        }).length,
      }
    })
    expect(said).toMatchObject({ paper: 'rgb(255, 255, 255)', ink: '#17212b', beside: 0, outside: 0 })
    expect(said.texts.filter((text) => text.includes('…'))).toEqual([])
    expect(said.texts.join(' ')).toMatch(/Orionis|twaalf activiteiten|zes vragen/)
    expect(said.foot).toContain('gebaseerd op 61 uitspraken')
    expect(said.foot).toContain(`/${region}/${view}`)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: null })
    expect(await page.locator('.printed-pages').count()).toBe(0)
    for (const format of ['A4', 'A3']) {
      const pdf = await page.pdf({ format, preferCSSPageSize: true, printBackground: true })
      expect(sheetsOf(pdf)).toBe(most)
    }
    expect(await moved()).toBe(before)
  })

  it('gives the sheet for the meeting as it stands, white whatever the theme', async () => {
    const page = await visit(`/${region}/sheet`, { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
    expect(await page.locator('.sheet header').innerText()).toMatch(/Zeeland[^]*gebaseerd op 61 uitspraken/)
    await page.emulateMedia({ media: null })
    expect(sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(1)
  })

  it.each(large)(
    'the chain of $graph.region.name goes on over pages, each under its steps, with no name cut',
    async (network) => {
      const page = await visit(`/${network.region}/chain`)
      await prepare(page)
      const parts = await page.evaluate(() =>
        [...document.querySelectorAll('.printed-page')].map((part) => {
          const { width, height } = part.getBoundingClientRect()
          const texts = [...part.querySelectorAll('text')].map(({ textContent }) => textContent)
          return { shape: height / width, texts, pictures: part.querySelectorAll('svg').length }
        }),
      )
      expect(parts.length).toBeGreaterThan(2)
      for (const { shape, texts } of parts) {
        expect(shape).toBeLessThanOrEqual(paper.height / paper.width + 0.01)
        expect(texts.filter((text) => text.includes('…'))).toEqual([])
      }
      expect(parts.filter(({ pictures }) => pictures === 2).length).toBeGreaterThan(1)
      await page.evaluate(() => dispatchEvent(new Event('afterprint')))
      await page.emulateMedia({ media: null })
      expect(sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(parts.length)
    },
  )
})
