import { planted } from '../planted.ts'
import type { Say, Told } from '../../networks/say.ts'

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i + 1}`).join(' ')
/** `count` partners who all know each other through two tables, carried by two persons. */
const crowd = ({ partner, body, works }: Say, count: number): Told => [
  partner(numbered('c', count)),
  body('square hall'),
  works(numbered('c', count), 'square hall', { carriedBy: ['yara', 'zoe'] }),
]
const carriers = ({ person }: Say): Told => [person('yara', 'c1'), person('zoe', 'c2')]
/** A pair that is joined to the crowd by one line, carried by x. */
const pairBesides = (say: Say, size: number, kind = 'other'): Told => [
  crowd(say, size),
  carriers(say),
  say.person('x', 'c1'),
  say.partner('p q', kind),
  say.body('corner'),
  say.works('p q', 'corner', { carriedBy: ['yara', 'zoe'] }),
  say.tie('c1', 'p', 'operational', { carriedBy: ['x'] }),
]
/** Partner c1 with `own` lines in all, of which x carries three alone; the others are carried by two persons. */
type Share = { own: number; size?: number; x?: Record<string, unknown>; rest?: string[] }
const shareOf = (say: Say, { own, size = 12, x = {}, rest = ['yara', 'zoe'] }: Share) => [
  crowd(say, size),
  carriers(say),
  say.person('x', 'c1', x),
  numbered('b', own - 2)
    .split(' ')
    .map((id, i) => [say.body(id), say.works('c1', id, { carriedBy: i < 3 ? ['x'] : rest })]),
]
const mine = 'c1-ope-b1 c1-ope-b2 c1-ope-b3'

/** Depends on one person: what only x carries, taken out, cuts off partners, or is a large share of the lines. */
export const G10 = planted('G10', [
  {
    title: 'Without x two partners are cut off',
    network: (say) => pairBesides(say, 3),
    found: ['x medium < c1-p-ope x'], // cut off: P and Q; fragmentation from 0 to 0.6
    missed: ['yara', 'zoe'], // two carriers: neither is alone
    open: [],
  },
  {
    title: 'Thirty-eight partners: taking two off raises fragmentation by 0.1024',
    network: (say) => pairBesides(say, 36),
    found: ['x medium < c1-p-ope x'],
    missed: [],
    open: [],
  },
  {
    title: 'Thirty-nine: by 0.0999, one step inside',
    network: (say) => pairBesides(say, 37),
    found: [],
    missed: ['x'],
    open: [],
  },
  {
    title: 'Without x one partner is cut off: one off',
    network: (say) => [
      crowd(say, 4),
      carriers(say),
      say.person('x', 'c1'),
      say.partner('p'),
      say.tie('c1', 'p', 'operational', { carriedBy: ['x'] }),
    ],
    found: [],
    missed: ['x'],
    open: [],
  },
  {
    title: 'Three of ten lines of a partner are 30 %',
    network: (say) => shareOf(say, { own: 10 }),
    found: [`x medium < ${mine} x`],
    missed: [],
    open: [],
  },
  {
    title: 'The same, by somebody who left last month',
    network: (say) => shareOf(say, { own: 10, x: { temporaryUntil: '2026-06-01' } }),
    found: [`x high < ${mine} x`], // an end date, also past, is temporary
    missed: [],
    open: [],
  },
  {
    title: 'Three of eleven are not',
    network: (say) => shareOf(say, { own: 11 }),
    found: [],
    missed: ['x'], // 27 % of the partner's, 3 of 33 of the region's
    open: [],
  },
  {
    title: 'Three of twenty lines of the whole region are 15 %',
    network: (say) => shareOf(say, { own: 12, size: 5 }),
    found: [`x medium < ${mine} x`], // 25 % of the partner's
    missed: [],
    open: [],
  },
  {
    title: 'Three of twenty-two are not',
    network: (say) => shareOf(say, { own: 12, size: 6 }),
    found: [],
    missed: ['x'],
    open: [],
  },
  {
    title: 'Two of two lines are too few to speak of',
    network: (say) => [
      crowd(say, 4),
      carriers(say),
      say.partner('p'),
      say.person('x', 'p'),
      say.works('p', 'square hall', { carriedBy: ['x'] }),
    ],
    found: [],
    missed: ['x'],
    open: [],
  },
  {
    title: 'Three of twelve, but of most others nobody said who carries them',
    network: (say) => shareOf(say, { own: 12, rest: [] }),
    found: [],
    missed: [],
    open: ['x ? carrier_unknown'], // 25 % of all; 60 % of those with a recorded carrier
  },
  {
    title: 'Named, but not who',
    network: (say) => [pairBesides(say, 3, 'care'), say.mention('carers', 'care', 'operational', 'square')],
    found: [],
    missed: [],
    open: ['x ? mention'], // R6: P and Q may have another way
  },
])
