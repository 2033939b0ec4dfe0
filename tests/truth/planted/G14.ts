import { planted } from '../planted.ts'
import type { Say, Told } from '../../networks/say.ts'

/** Two pairs that each share a table. */
const pairs = ({ partner, body, works }: Say, kind = 'other'): Told => [
  partner('a1 a2'),
  partner('b1 b2', kind),
  body('a-table b-table'),
  works('a1 a2', 'a-table'),
  works('b1 b2', 'b-table'),
]

/** Everything through one: of the connected pairs of others, more than half are connected only through p. */
export const G14 = planted('G14', [
  {
    title: 'Two pairs, and one who joins them',
    network: (say) => [
      pairs(say),
      say.partner('hub'),
      say.tie('hub', 'a1', 'operational'),
      say.tie('hub', 'b1', 'policy', { strength: 1 }),
    ],
    found: ['hub medium < hub-a1-ope hub-b1-pol'], // 4 of 6 pairs
    missed: [
      'a1', // of its six pairs of others, three run through it: exactly half
      'b1',
    ],
    open: [],
  },
  {
    title: 'The same, and the lines are carried by one person',
    network: (say) => [
      pairs(say),
      say.partner('hub'),
      say.person('x', 'hub'),
      say.tie('hub', 'a1', 'operational', { carriedBy: ['x'] }),
      say.tie('hub', 'b1', 'policy', { carriedBy: ['x'] }),
    ],
    found: ['hub high < hub-a1-ope hub-b1-pol x'], // G10 holds for x, who works there
    missed: ['a1', 'b1'],
    open: [],
  },
  {
    title: 'A star of four',
    network: ({ partner, tie }) => [
      partner('hub a b c d'),
      'a b c d'.split(' ').map((id) => tie('hub', id, 'unspecified')),
    ],
    found: ['hub medium < hub-a-uns hub-b-uns hub-c-uns hub-d-uns'], // all six pairs; a line without level counts
    missed: ['a', 'b', 'c', 'd'],
    open: [],
  },
  {
    title: 'Three who know each other and one beside: exactly half',
    network: ({ partner, body, works, tie }) => [
      partner('hub a1 a2 a3 b'),
      body('table'),
      works('a1 a2 a3 hub', 'table'),
      tie('hub', 'b', 'operational'),
    ],
    found: [],
    missed: ['hub'],
    open: [],
  },
  {
    title: 'Three partners are too few',
    network: ({ partner, tie }) => [partner('hub a b'), tie('hub', 'a', 'operational'), tie('hub', 'b', 'operational')],
    found: [],
    missed: ['hub'],
    open: [],
  },
  {
    title: 'Two pairs that also meet without the one',
    network: (say) => [
      pairs(say),
      say.partner('hub'),
      say.tie('hub', 'a1', 'operational'),
      say.tie('hub', 'b1', 'operational'),
      say.tie('a2', 'b2', 'administrative', { strength: 1 }),
    ],
    found: [],
    missed: ['hub'],
    open: [],
  },
  {
    title: 'Named, but not who',
    network: (say) => [
      pairs(say, 'care'),
      say.partner('hub'),
      say.tie('hub', 'a1', 'operational'),
      say.tie('hub', 'b1', 'operational'),
      say.mention('carers', 'care', 'operational', 'a-table'),
    ],
    found: [],
    missed: [],
    open: ['hub ? mention'], // R6
  },
])
