import { describe, expect, it } from '@jest/globals'
import { rank } from '../../server/search/rank.ts'
import { wordsOf } from '../../server/search/words.ts'
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
    expect(luceneOf('uwv')).toBe('+(uwv^4 OR uwv*^2 OR *uwv*)')
    expect(luceneOf('Goes OR "x"~ \\ [a TO b]')).toMatch(/^[a-z0-9^*~+ ()]*( OR [a-z0-9^*~+ ()]*)*$/)
    expect(luceneOf('"()*~^')).toBeNull()
  })

  it('puts the name itself first, then its beginning, its words, their beginnings, parts of them and what looks like it', () => {
    const names = [
      'Zeeland',
      'Zeeland Refinery',
      'Provincie Zeeland',
      'Zuid-Zeelandse',
      'Nieuwzeelands',
      'Zealand',
      'UWV',
    ]
    expect(names.map((name) => rank(name, 'zeeland'))).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it.each([
    ['VNO-NCW Brabant Zeeland', 'vnoncw', 2],
    ['VNO-NCW Brabant Zeeland', 'vno ncw', 2],
    ['U\u200bW\u200bV', 'uwv', 2],
    ['Werkservicepunt Zeeuws-Vlaanderen', 'servicepunt', 4],
    ['Leerlingzaken', 'zaken', 4],
    ['Leerlingzaken', 'ken', 4],
    ['Leerlingzaken', 'en', 6],
  ])('finds %s by "%s"', (name, asked, expected) => {
    expect(rank(name, asked)).toBe(expected)
  })
})
