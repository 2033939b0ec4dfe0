import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { clip } from '../../client/text/clip.ts'
import { capitalise, uncapitalise } from '../../client/i18n/words.ts'
import { textFault } from '../../contract/written-text.ts'

describe('a text the program composes', () => {
  it('is left alone when it fits, and else cut between characters', () => {
    expect(clip('Verbinding: HZ en Scalda', 200)).toBe('Verbinding: HZ en Scalda')
    expect(clip('😀'.repeat(120), 200)).toBe(`${'😀'.repeat(99)}…`)
    expect(clip('👩‍👩‍👧‍👦'.repeat(30), 40)).toBe(`${'👩‍👩‍👧‍👦'.repeat(3)}…`)
    expect(clip('e\u0301'.repeat(10), 6)).toBe(`${'e\u0301'.repeat(2)}…`)
  })

  it('may always be written, whatever is in the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const title = clip(`Verbinding: ${name}\u0000\u202e en ${name}`, 200)
        expect(title.length).toBeLessThanOrEqual(200)
        expect(textFault(title)).toBeNull()
      }),
    )
  })
})

describe('the first letter of a sentence', () => {
  it.each([
    ['één partner', 'Eén partner'],
    ['ijsselland doet mee', 'IJsselland doet mee'],
    ['élan', 'Élan'],
    ['uitvoerend', 'Uitvoerend'],
  ])('of "%s" becomes a capital as Dutch writes it', (sentence, written) => {
    expect(capitalise(sentence)).toBe(written)
  })
  it('becomes small again', () => {
    expect(['Uitvoerend', 'IJsselland'].map(uncapitalise)).toEqual(['uitvoerend', 'ijsselland'])
  })
})
