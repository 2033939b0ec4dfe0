import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { address, useScreen } from '../support/screen.ts'

const { visit, own } = useScreen(['AM24', 'AM03'])

/** Presses Tab until what has the focus answers to the words. */
async function tabTo(page: Page, words: RegExp, most = 80): Promise<void> {
  for (let turn = 0; turn < most; turn++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const at = document.activeElement
      if (at === null || at === document.body) return ''
      const label = document.getElementById(at.getAttribute('aria-labelledby') ?? '')
      return `${at.id} ${at.getAttribute('aria-label') ?? ''} ${label?.textContent ?? ''} ${at.textContent}`
    })
    if (words.test(name)) return
  }
  throw new Error(`Tab does not come to ${String(words)}`)
}

describe('with the keyboard alone', () => {
  it('finds a partner and reads its ties', async () => {
    const page = await visit('/')
    await page.keyboard.press('/')
    await page.keyboard.type('Orionis')
    await page.locator('#hits [role=option]').first().waitFor()
    await page.keyboard.press('Enter')
    // Of which region is as it falls: other suites have a copy of Zeeland too.
    await address(page, /selected=\w+-orionis/)
    await page.locator('.panel-title').getByText('Orionis').waitFor()
    expect(await page.locator('.panel').innerText()).toContain('Klankbordgroep')
  })

  it('skips to the content first', async () => {
    const page = await visit(own('/AM24'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  it('walks the map: one stop, arrows to a partner, Enter into the words, Escape back', async () => {
    const page = await visit(own('/AM24/map'))
    await tabTo(page, /map-canvas/)
    await page.keyboard.press('ArrowRight')
    await address(page, 'selected=')
    await page.locator('[role=status].unseen', { hasText: 'Gekozen:' }).waitFor({ state: 'attached' })
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'treeitem')
    await page.keyboard.press('ArrowRight')
    await page.locator('.outline [aria-expanded="true"]').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-level') === '2')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement?.id === 'map-canvas')
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.href.includes('selected'))
  })

  it('changes the expected kinds and takes it back', async () => {
    const page = await visit(own('/AM03/map'))
    await tabTo(page, /Vaste lijst/)
    await page.keyboard.press('ArrowUp')
    await page.getByTitle(/^Ongedaan maken: Vaste lijst/).waitFor()
    await page.getByTitle(/^Ongedaan maken/).focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('.preset select')?.value === 'B')
  })

  it('shows where the focus is', async () => {
    const page = await visit(own('/AM24/list'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body)
      return [style.outlineStyle, Number.parseFloat(style.outlineWidth)]
    })
    expect(outline).toEqual(['solid', 2])
  })
})
