import { describe, expect, it } from '@jest/globals'
import { bare, distance, slack } from '../../domain/text-match.ts'

describe('names', () => {
  it.each([
    ['Súdwest-Fryslân', 'sudwestfryslan'],
    ["'s-Hertogenbosch", 'shertogenbosch'],
    ['U.W.V.', 'uwv'],
    ['U\u200bW\u00a0V', 'uwv'],
    ['Østergård & Œuvre', 'ostergardoeuvre'],
    ['__proto__', 'proto'],
    ['...', ''],
  ])('%s is compared as %s', (name, expected) => {
    expect(bare(name)).toBe(expected)
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

  it('may have more letters wrong as they are longer', () => {
    expect(['uwv', 'goes', 'tholen', 'terneuzen'].map(slack)).toEqual([0, 1, 1, 2])
  })
})
