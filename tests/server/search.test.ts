import { describe, expect, it } from '@jest/globals'
import { rank } from '../../server/search/rank.ts'
import { distance, wordsOf } from '../../server/search/words.ts'
import { luceneOf } from '../../server/search/handlers.ts'

describe('a search', () => {
  it('takes words without accents, and nothing that means something to the index', () => {
    expect(wordsOf("Súdwest-Fryslân, 's-Hertogenbosch & Øst")).toEqual([
      'sudwest',
      'fryslan',
      's',
      'hertogenbosch',
      'ost',
    ])
    expect(luceneOf('uwv')).toBe('+(uwv^4 OR uwv*^2)')
    expect(luceneOf('Goes OR "x"~ \\ [a TO b]')).toMatch(/^[a-z0-9^*~+ ()]*( OR [a-z0-9^*~+ ()]*)*$/)
    expect(luceneOf('"()*~^')).toBeNull()
  })

  it.each([
    ['goes', 'goes', 0],
    ['zeland', 'zeeland', 1],
    ['geos', 'goes', 1],
    ['reimerswal', 'reimerswaal', 1],
    ['uwv', 'hz', 3],
  ])('%s is %s but for some letters', (a, b, steps) => {
    expect(distance(a, b)).toBe(steps)
    expect(distance(b, a)).toBe(steps)
  })

  it('puts the name itself first, then its beginning, its words, their beginnings and what looks like it', () => {
    const names = ['Zeeland', 'Zeeland Refinery', 'Provincie Zeeland', 'Zuid-Zeelandse', 'Zealand', 'UWV']
    expect(names.map((name) => rank(name, 'zeeland'))).toEqual([0, 1, 2, 3, 4, 5])
  })
})
