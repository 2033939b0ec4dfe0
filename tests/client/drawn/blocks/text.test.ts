import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DrawKit } from '../../../../client/drawn/blocks/block.ts'
import { inColumns } from '../../../../client/drawn/blocks/columns.ts'
import { textBlock, wrapText } from '../../../../client/drawn/blocks/text.ts'
import { blockOf, stack } from '../../../../client/drawn/blocks/block.ts'
import { wordsIn } from '../../../../client/i18n/words.ts'
import { lightTokens } from '../../../../client/picture/style/light-tokens.ts'
import { measure } from '../../../support/drawing.ts'

const kit: DrawKit = { words: wordsIn('nl'), tokens: lightTokens, measure }

describe('a text in so many px', () => {
  it('breaks at spaces, at soft hyphens with a hyphen, and a word that is too long anywhere', () => {
    // Ten px high: a letter is 5 px.
    expect(wrapText(kit, 'een twee drie', 40, 10)).toEqual(['een twee', 'drie'])
    expect(wrapText(kit, 'werk\u00ADgevers', 35, 10)).toEqual(['werk-', 'gevers'])
    expect(wrapText(kit, 'abcdefghij', 20, 10)).toEqual(['abcd', 'efgh', 'ij'])
    expect(wrapText(kit, '', 20, 10)).toEqual([])
  })

  it('loses no letter and is never wider', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '/', '-', '\u00AD'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.integer({ min: 20, max: 200 }), (words, width) => {
        const lines = wrapText(kit, words.join(' '), width, 10)
        const plain = (text: string) => text.replaceAll(/[\s\u00AD-]/g, '')
        expect(plain(lines.join(''))).toBe(plain(words.join('')))
        for (const line of lines) expect(measure(line, 10)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('puts the marker behind what is marked, as wide as its words', () => {
    const { picture } = textBlock(kit, [{ text: 'ab ' }, { text: 'cd', marked: true }], 200, { size: 10 })
    expect(picture.map((one) => (one.what === 'word' ? `${one.x} ${one.text}` : one.what))).toEqual([
      '0 ab',
      'plane',
      '15 cd',
    ])
    const [, marker, word] = picture
    expect(marker).toMatchObject({ fill: kit.tokens.marker })
    expect(word).toMatchObject({ fill: kit.tokens['on-marker'] })
  })
})

describe('blocks', () => {
  const block = (height: number) => blockOf([], 10, height)

  it('below each other may be parted between two, and nowhere within one', () => {
    expect(stack([block(10), block(0), block(20), block(5)], 4)).toMatchObject({ height: 43, breaks: [12, 36] })
  })

  it('in columns are about as long', () => {
    const six = Array.from({ length: 6 }, () => block(10))
    expect(inColumns(six, { count: 3, width: 90, between: 0, gap: 0 })).toMatchObject({ height: 20, width: 90 })
    expect(inColumns(six, { count: 1, width: 90, between: 0, gap: 0 })).toMatchObject({ height: 60 })
  })
})
