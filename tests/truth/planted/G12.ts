import { planted } from '../planted.ts'
import type { Say, Told } from '../../networks/say.ts'

/** Three who know each other through two tables: `a1 a2 a3` at `ta ua`. */
const group = ({ partner, body, works }: Say, letter: string, kind = 'other'): Told => [
  partner(`${letter}1 ${letter}2 ${letter}3`, kind),
  body(`t${letter} u${letter}`),
  works(`${letter}1 ${letter}2 ${letter}3`, `t${letter} u${letter}`),
]

/** Only line between groups: taking it out parts two or more partners from two or more. */
export const G12 = planted('G12', [
  {
    title: 'Groups in a row',
    network: (say) => [
      'abcdefhi'.split('').map((letter) => group(say, letter)),
      say.tie('a1', 'b1', 'operational'),
      say.tie('b2', 'c1', 'administrative', { strength: 2 }),
      say.tie('c2', 'd1', 'operational', { strength: 4, lastConfirmed: '2025-12-31' }),
      say.tie('d2', 'e1', 'unspecified', { strength: 3, lastConfirmed: '2026-01-01' }),
      say.tie('e2', 'f1', 'operational', { strength: 1 }),
      say.tie('e3', 'f2', 'policy', { strength: 1 }),
      say.partner('leaf'),
      say.tie('f3', 'leaf', 'operational', { strength: 1 }),
      say.tie('f1', 'h1', 'operational', { strength: 2 }),
      say.tie('h1', 'f1', 'administrative', { strength: 1 }),
      say.works('h2', 'ti'),
    ],
    found: [
      'a1 b1 medium < a1-b1-ope', // R10: neither strength nor day known, so the lower
      'b2 c1 high < b2-c1-adm', // strength 2
      'c2 d1 high < c2-d1-ope', // not confirmed for more than 6 months
      'd2 e1 medium < d2-e1-uns', // strength 3 and exactly 6 months: one off, twice
      'f1 h1 high < f1-h1-ope h1-f1-adm', // all levels together: two lines between the same two are one
      'h2 ti medium < h2-ope-ti', // a seat may be the only line too
    ],
    missed: [
      'e2 f1', // there is another: e3 with f2
      'f3 leaf', // one partner on the other side
      'a1 ta', // there is another table
    ],
    open: [],
  },
  {
    title: 'Named, but not who',
    network: (say) => [
      group(say, 'a'),
      group(say, 'b', 'care'),
      say.tie('a1', 'b1', 'operational'),
      say.mention('carers', 'care', null, 'ta'),
    ],
    found: [],
    missed: [],
    open: ['a1 b1 ? mention'], // R6
  },
])
