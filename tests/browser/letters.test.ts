import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { illegible, setLetters, spaceText } from '../support/legible.ts'
import { useScreen } from '../support/screen.ts'
import { settled } from '../support/settled.ts'

const { visit, own } = useScreen()

const places = [
  '/',
  '/AM24/map?selected=am24-uwv',
  '/AM24/map?arrangement=network',
  '/AM24/list?selected=am24-orionis',
  '/AM24/gaps?selected=G01~am24-orionis',
  '/AM24/matrix?selected=pair:am24-orionis~am24-uwv',
  '/AM24/chain',
  '/AM24/figures',
  '/AM24/sheet',
  '/AM24/list?trial=yes',
]

describe('whoever needs other letters', () => {
  it.each(places)('loses nothing of %s: widely spaced, or twice as large', async (path) => {
    const turnTo = async (page: Page, width: number) => {
      await page.setViewportSize({ width, height: 900 })
      await settled(page)
    }
    const page = await visit(own(path))
    expect({ wide: await illegible(page) }).toEqual({ wide: [] })
    await turnTo(page, 390)
    expect({ narrow: await illegible(page) }).toEqual({ narrow: [] })
    await spaceText(page)
    expect({ narrowAndSpaced: await illegible(page) }).toEqual({ narrowAndSpaced: [] })
    await turnTo(page, 1440)
    expect({ wideAndSpaced: await illegible(page) }).toEqual({ wideAndSpaced: [] })
    await page.close()

    const large = await visit(own(path), {}, (before) => setLetters(before, 32))
    expect(await large.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
    expect({ wideAndLarge: await illegible(large) }).toEqual({ wideAndLarge: [] })
    await turnTo(large, 390)
    expect({ narrowAndLarge: await illegible(large) }).toEqual({ narrowAndLarge: [] })
  })

  it('is told of what is cut off, under other text, or beyond the edge', async () => {
    const page = await visit(own('/AM24/list'))
    await page.evaluate(() => {
      const style = (element: Element | null, look: Partial<CSSStyleDeclaration>) => {
        if (element instanceof HTMLElement) Object.assign(element.style, look)
      }
      style(document.querySelector('main h1'), { overflow: 'hidden', width: '4rem', whiteSpace: 'nowrap' })
      style(document.querySelector('.count-bar'), { position: 'absolute', top: '0.75rem', left: '4rem' })
      style(document.body.appendChild(document.createElement('div')), { width: '200vw', height: '1px' })
    })
    const found = (await illegible(page)).join('\n')
    for (const what of ['cut at the side: Twee partners', 'one over the other', 'wider than the screen'])
      expect(found).toContain(what)
  })
})
