import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fontFile, webFont } from '../../../client/picture/typeface/font-files.ts'
import { loadTypeface, type Typeface } from '../../../client/picture/typeface/typeface.ts'
import { word } from '../../../client/picture/primitives.ts'
import { projectFiles, read } from '../../support/files.ts'
import { pointsOf } from '../../support/presented.ts'

type Font = { layout: (text: string) => { advanceWidth: number }; postscriptName: string }
// It comes with pdfkit, which sets the text of a PDF with it, and has no types.
const fontkit = createRequire(import.meta.url)('fontkit') as { create: (bytes: Buffer) => Font }

let typeface: Typeface
const fonts = new Map<number, Font>()
beforeAll(async () => {
  typeface = await loadTypeface()
  for (const weight of [400, 600] as const) fonts.set(weight, fontkit.create(Buffer.from(await fontFile(weight))))
})

const textOf = (path: string) => Object.values(JSON.parse(read(path)) as Record<string, string>).join('')

describe('the typeface of files', () => {
  it('measures as the file does that a PDF is set with, kerning and joined letters included', () => {
    const letters = fc.stringMatching(/^[A-Za-z0-9éëïöü’·,.()€/ -]{1,40}$/)
    fc.assert(
      fc.property(letters, fc.constantFrom(400, 600), (text, weight) => {
        const set = ((fonts.get(weight)?.layout(text).advanceWidth ?? 0) * 13) / 1000
        expect(Math.abs(typeface.measure(text, 13, weight) - set)).toBeLessThanOrEqual(0.005 * set)
      }),
    )
  })

  it('draws the two letters of AV nearer to each other than each by itself', () => {
    const alone = typeface.measure('A', 1000, 400) + typeface.measure('V', 1000, 400)
    // 529 + 515 units, of which the kerning has taken its part: A alone is 543.
    expect(typeface.measure('AV', 1000, 400)).toBe(1044)
    expect(alone).toBe(1044 + 14)
  })

  it('draws a word about its anchor, and turned about its point', () => {
    const width = typeface.measure('Hoi', 20, 400)
    const drawn = (anchor: 'start' | 'middle' | 'end', turn = 0) =>
      pointsOf(typeface.outline(word(100, 50, 'Hoi', '#000', { size: 20, anchor, turn }))[0]?.d ?? '')
    const xs = (anchor: 'start' | 'middle' | 'end') => drawn(anchor).map(({ x }) => x)
    expect(Math.min(...xs('start'))).toBeGreaterThanOrEqual(100)
    expect(Math.max(...xs('start'))).toBeLessThanOrEqual(100 + width)
    expect(Math.min(...xs('middle')) + width / 2).toBeCloseTo(Math.min(...xs('start')), 1)
    expect(Math.max(...xs('end'))).toBeLessThanOrEqual(100)
    const turned = drawn('start', -90)
    expect(Math.max(...turned.map(({ y }) => y))).toBeLessThanOrEqual(50)
    expect(Math.min(...turned.map(({ y }) => y))).toBeGreaterThanOrEqual(50 - width)
  })

  it('sets a letter with its accent apart as one, and shows no soft hyphen', () => {
    expect(typeface.measure('Coo\u0308rdinatie', 13, 400)).toBe(typeface.measure('Coördinatie', 13, 400))
    expect(typeface.measure('werk\u00ADcentrum', 13, 400)).toBe(typeface.measure('werkcentrum', 13, 400))
  })

  it('names each sign it lacks once, and sets it as a square', () => {
    expect(typeface.missing('日本 en 日本, ★')).toEqual(['日', '本', '★'])
    const drawn = (text: string) => typeface.outline(word(0, 0, text, '#000'))
    expect(drawn('日')).toEqual(drawn('□'))
  })

  it('has every sign of the texts of both languages', () => {
    const paths = projectFiles().filter((path) => /^client\/i18n\/(nl|en)\/.*\.json$/.test(path))
    expect(paths.length).toBeGreaterThan(20)
    const words = projectFiles().filter((path) => /^client\/.*words\.(nl|en)\.ts$/.test(path))
    const text = [...paths.map(textOf), ...words.map(read)].join('')
    expect(typeface.missing(text)).toEqual([])
  })

  it('is a file of its own name, as its licence asks of what was changed', async () => {
    expect(fonts.get(400)?.postscriptName).toBe('KetenkaartSans-Regular')
    expect(fonts.get(600)?.postscriptName).toBe('KetenkaartSans-SemiBold')
    expect(
      Buffer.from(await webFont(600), 'base64')
        .subarray(0, 4)
        .toString(),
    ).toBe('wOF2')
  })
})
