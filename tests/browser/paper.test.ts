import { describe, expect, it } from '@jest/globals'
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

describe('on paper', () => {
  it.each([
    ['map', 1],
    ['map?arrangement=network', 1],
    ['list', 3],
    ['gaps', 1],
    ['matrix', 1],
    ['chain', 1],
    ['figures', 3],
    ['sheet', 1],
  ])('%s says what it is, is white whatever the theme, and is whole', async (view, most) => {
    const page = await visit(`/${region}/${view}`, { colorScheme: 'dark' })
    const map = page.locator('#map-canvas')
    const isMap = (await map.count()) > 0
    if (isMap) {
      await map.focus()
      for (let press = 0; press < 4; press++) await page.keyboard.press('+')
    }
    const moved = () =>
      page.evaluate(() => document.querySelector<HTMLElement>('.stage > .over')?.style.transform ?? '')
    const before = await moved()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const said = await page.evaluate(() => ({
      head: document.querySelector<HTMLElement>('.print-head, .sheet header')?.innerText ?? '',
      all:
        document.body.innerText +
        [...document.querySelectorAll('.printed-map text')].map((one) => one.textContent).join(' '),
      foot: document.documentElement.style.getPropertyValue('--print-foot'),
      paper: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(document.body).color,
    }))
    expect(said.paper).toBe('rgb(255, 255, 255)')
    expect(said.ink).toBe('rgb(23, 33, 43)')
    for (const text of [said.head, said.foot]) {
      expect(text).toContain('Zeeland')
      expect(text).toMatch(/\d+ \p{L}+ 20\d\d/u)
      expect(text).toContain('gebaseerd op 61 uitspraken')
    }
    expect(said.foot).toContain('Ketenkaart')
    expect(said.foot).toContain(`/${region}/${view}`)
    if (view !== 'chain' && view !== 'sheet') expect(said.all).toMatch(/Orionis/)
    if (isMap) {
      // In sight is all of it, however the screen was moved; and the screen finds its place again.
      const outside = await page.evaluate(() => {
        const sheet = document.querySelector('.printed-map')?.getBoundingClientRect()
        const words = [...document.querySelectorAll('.printed-map text')].map((one) => one.getBoundingClientRect())
        if (sheet === undefined || words.length < 20) return ['no map']
        return words.filter(
          ({ left, right, top, bottom }) =>
            left < sheet.left || right > sheet.right || top < sheet.top || bottom > sheet.bottom,
        )
      })
      expect(outside).toEqual([])
    }
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: null })
    expect(sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBeLessThanOrEqual(most)
    expect(await moved()).toBe(before)
  })

  it.each(large)('the chain of $graph.region.name stands on whole pages, each under its steps', async (network) => {
    const page = await visit(`/${network.region}/chain`)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const parts = await page.evaluate(() =>
      [...document.querySelectorAll('.chain-sheet > [role=grid]')].map((part) => {
        const { width, height } = part.getBoundingClientRect()
        const named = [...part.querySelectorAll('.chain-name, .chain-stage')].filter(
          (name) => name.scrollHeight > name.clientHeight + 1 || name.scrollWidth > name.clientWidth + 1,
        )
        return {
          ...{ width, height, cut: named.map((name) => name.textContent) },
          steps: part.querySelectorAll('.chain-stage').length,
          rows: [...part.querySelectorAll('.chain-name')].map((name) => name.textContent),
        }
      }),
    )
    expect(parts.length).toBeGreaterThan(2)
    for (const { width, height, cut, steps } of parts) {
      expect({ width: width <= paper.width, height: height <= paper.height, cut, steps }).toEqual({
        ...{ width: true, height: true, cut: [], steps: 7 },
      })
    }
    const rows = parts.flatMap((part) => part.rows)
    expect(new Set(rows).size).toBe(rows.length)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: null })
    expect(await page.locator('.chain-sheet > [role=grid]').count()).toBe(1)
    // At most one page more, for who has no step and the legend.
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    expect(sheets - parts.length).toBeLessThanOrEqual(1)
    expect(sheets).toBeGreaterThanOrEqual(parts.length)
  })
})
