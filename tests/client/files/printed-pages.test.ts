import { describe, expect, it } from '@jest/globals'
import { printedSheet } from '../../../client/files/sheet/printed-pages.ts'
import { loadTypeface } from '../../../client/picture/typeface/typeface.ts'
import { parseUrl } from '../../../client/store/address/view-state.ts'
import { presented } from '../../support/drawing.ts'

const { measure } = await loadTypeface()

const printed = (path: string, search = '') =>
  printedSheet(presented, parseUrl(`/AM24/${path}`, search), { moment: null, day: '2026-11-28' }, measure)
/** An A4 on its side, within its margins. */
const shape = (210 - 22) / (297 - 16)

describe('a view on paper', () => {
  it.each(['map', 'matrix'])('%s is one page, all of it, on an A4 or an A3 on its side', (view) => {
    const { pages, label } = printed(view)
    expect(label).toMatch(/^Zeeland, .*Stand van nu, 28 november 2026$/)
    expect(pages).toHaveLength(1)
    for (const { frame, picture } of pages) {
      expect(frame.height / frame.width).toBeLessThanOrEqual(shape)
      const words = picture.flatMap((one) => (one.what === 'word' ? [one] : []))
      expect(words.some(({ text }) => text === 'Orionis')).toBe(true)
      expect(words.filter(({ y }) => y < frame.y || y > frame.y + frame.height)).toEqual([])
    }
  })

  it('begins each page on which the agenda goes on with its heads', () => {
    const { pages } = printed('agenda')
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[0]?.head).toBeNull()
    for (const { frame, head } of pages.slice(1)) {
      if (head === null) throw new Error('A page without heads')
      expect((frame.height + head.frame.height) / frame.width).toBeLessThanOrEqual(shape)
      const words = head.picture.flatMap((one) => (one.what === 'word' ? [one.text] : []))
      expect(words.slice(0, 4)).toEqual(['Activiteit, status', 'Trekker', 'Tafel, eronder vloer', 'Resultaat'])
      expect(head.frame.y + head.frame.height).toBeLessThanOrEqual(frame.y + 1)
    }
  })

  it('goes on over pages between two rows of a list, each at the same size, and loses no word', () => {
    const { pages } = printed('list')
    expect(pages.length).toBeGreaterThan(1)
    expect(new Set(pages.map(({ frame }) => frame.width)).size).toBe(1)
    for (const [at, { frame }] of pages.entries()) {
      expect(frame.height / frame.width).toBeLessThanOrEqual(shape)
      const before = pages[at - 1]?.frame
      expect(frame.y).toBeCloseTo(before === undefined ? 0 : before.y + before.height)
    }
    const all = pages.flatMap(({ picture }) => picture.flatMap((one) => (one.what === 'word' ? [one] : [])))
    for (const { text, y, size } of all) {
      const on = pages.filter(({ frame }) => y - size * 0.7 >= frame.y - 0.5 && y <= frame.y + frame.height + 0.5)
      expect({ text, on: on.length }).toEqual({ text, on: 1 })
    }
    expect(all.map(({ text }) => text)).toEqual(expect.arrayContaining(['Orionis', 'Scalda', 'UWV', 'ZB Planbureau']))
  })
})
