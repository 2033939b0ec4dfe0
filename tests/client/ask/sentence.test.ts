import { describe, expect, it } from '@jest/globals'
import { langs, wordsIn } from '../../../client/i18n/words.ts'
import { questions } from '../../../client/text/questions/questions.ts'
import { sentenceText, setPieces } from '../../../client/text/questions/sentence-text.ts'
import { graph } from '../../support/zeeland.ts'

describe('the sentence of a question', () => {
  it('keeps a comma and "?" with the part before it', () => {
    expect(setPieces('Hoe bereikt {a} {b}, op {level}?')).toEqual([
      { before: 'Hoe bereikt ', part: 'a', after: '' },
      { before: ' ', part: 'b', after: ',' },
      { before: ' op ', part: 'level', after: '?' },
    ])
    expect(setPieces('Wie is trekker?')).toEqual([{ before: 'Wie is trekker?', part: null, after: '' }])
  })

  it.each(langs)('begins no piece with a sign, and says the same as the whole, in %s', (lang) => {
    for (const { sentence } of questions) {
      const whole = wordsIn(lang).t(sentence)
      const pieces = setPieces(whole)
      expect(pieces.filter(({ before }) => /^\s*[,.;:?!]/.test(before))).toEqual([])
      expect(
        pieces.map(({ before, part, after }) => before + (part === null ? '' : `{${part}}`) + after).join(''),
      ).toBe(whole)
    }
  })

  it('says a level as people do, any level too', () => {
    const path = questions.find(({ id }) => id === 'path')!
    const said = (level: string, lang: 'nl' | 'en') =>
      sentenceText(graph, path, { a: 'am24-uwv', b: 'am24-goes', level }, wordsIn(lang))
    expect(said('any', 'nl')).toBe('Hoe bereikt UWV Goes, op welk niveau dan ook?')
    expect(said('policy', 'nl')).toBe('Hoe bereikt UWV Goes, op ambtelijk niveau?')
    expect(said('any', 'en')).toBe('How does UWV reach Goes, at any level?')
    expect(said('administrative', 'en')).toBe('How does UWV reach Goes, at board level?')
  })
})
