import type { Page } from 'playwright-core'
import { frames } from './settled.ts'

/** Spacing of text as WCAG 2.2 (1.4.12) has it; a reader may set so much. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** Sets the text of a page that is open as widely as readers may. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
  }, spacing)
  await frames(page)
}

/** Letters of so many px as the browser's own, as readers set them: from the next page on that is opened. */
export async function setLetters(page: Page, px: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: px, fixed: px } })
}

/**
 * Text that cannot be read as it stands: cut off where nothing scrolls, beyond the edge of the page, or under other text.
 * Not looked at: what is drawn and said in words elsewhere, and what lies over a part that scrolls.
 */
export const illegible = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Box = { left: number; right: number; top: number; bottom: number }
    type Line = Box & { element: Element; stuck: Element | null; text: string }
    const skipped = '.unseen, [aria-hidden=true], svg, option, select, datalist, .outline, .skip'
    const around = (element: Element): Element[] => {
      const all: Element[] = []
      for (let at: Element | null = element; at !== null; at = at.parentElement) all.push(at)
      return all
    }
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
      element.closest(skipped) === null &&
      around(element).every((one) => getComputedStyle(one).clipPath === 'none')
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
    const found: string[] = []
    const lines: Line[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim().slice(0, 40)
      const element = node.parentElement
      if (text === '' || element === null || !isShown(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      let boxes: Box[] = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
      const open = { x: true, y: true }
      for (const one of around(element)) {
        const { overflowX, overflowY } = getComputedStyle(one)
        if (overflowX === 'visible' && overflowY === 'visible') continue
        const edge = one.getBoundingClientRect()
        const place = `${one.tagName} ${one.className}`
        if (
          open.x &&
          !scrolls(overflowX) &&
          boxes.some((box) => box.right > edge.right + 2 || box.left < edge.left - 2)
        )
          found.push(`cut at the side: ${text} in ${place}`)
        if (
          open.y &&
          !scrolls(overflowY) &&
          boxes.some((box) => box.bottom > edge.bottom + 3 || box.top < edge.top - 3)
        )
          found.push(`cut above or below: ${text} in ${place}`)
        open.x &&= !scrolls(overflowX)
        open.y &&= !scrolls(overflowY)
        boxes = boxes
          .map((box) => ({
            left: Math.max(box.left, edge.left),
            right: Math.min(box.right, edge.right),
            top: Math.max(box.top, edge.top),
            bottom: Math.min(box.bottom, edge.bottom),
          }))
          .filter((box) => box.right - box.left > 1 && box.bottom - box.top > 1)
      }
      const stuck = around(element).find((one) => /sticky|fixed/.test(getComputedStyle(one).position)) ?? null
      // Lines of text stand closer than the boxes around them.
      for (const box of boxes) lines.push({ ...box, top: box.top + 3, bottom: box.bottom - 3, element, stuck, text })
    }
    lines.sort((a, b) => a.top - b.top)
    lines.forEach((a, at) => {
      for (const b of lines.slice(at + 1)) {
        if (b.top >= a.bottom) break
        if (a.stuck !== b.stuck || a.element.contains(b.element) || b.element.contains(a.element)) continue
        const over = {
          x: Math.min(a.right, b.right) - Math.max(a.left, b.left),
          y: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
        }
        if (over.x > 2 && over.y > 2) found.push(`one over the other: ${a.text} and ${b.text}`)
      }
    })
    const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth
    if (wider > 0) found.push(`wider than the screen by ${wider} px`)
    return [...new Set(found)]
  })
