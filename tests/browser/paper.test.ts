import { describe, expect, it } from '@jest/globals'
import { useScreen } from '../support/screen.ts'

const { visit, own } = useScreen()
const region = own('AM24')

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
    await page.emulateMedia({ media: 'screen' })
    expect(sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBeLessThanOrEqual(most)
    expect(await moved()).toBe(before)
  })
})
