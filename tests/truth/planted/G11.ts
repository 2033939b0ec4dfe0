import { planted } from '../planted.ts'
import type { Say, Told } from '../../networks/say.ts'

/** Four who know each other through two tables, on the floor. */
const core = ({ partner, body, works }: Say): Told => [
  partner('c1 c2 c3 c4'),
  body('square hall'),
  works('c1 c2 c3 c4', 'square hall'),
]

/** Indispensable link: without this partner or table, partners are cut off from each other. */
export const G11 = planted('G11', [
  {
    title: 'Who brings whom along',
    network: (say) => [
      core(say),
      say.partner('bridge'),
      say.partner('sbb', 'sbb'),
      say.works('bridge', 'square hall'),
      say.tie('bridge', 'sbb', 'operational'),

      say.partner('centre', 'municipality_centre'),
      say.partner('uwv', 'uwv'),
      say.works('centre', 'square hall'),
      say.tie('centre', 'uwv', 'operational'),

      say.partner('bureau', 'regional_bureau'),
      say.partner('museum', 'knowledge'),
      say.works('bureau', 'square hall'),
      say.tie('bureau', 'museum', 'operational'),

      say.partner('helper'),
      say.partner('fnv cnv', 'trade_union'),
      say.works('helper fnv', 'square hall'),
      say.tie('helper', 'cnv', 'operational'),

      say.partner('linked'),
      say.partner('farmer', 'employer'),
      say.works('linked', 'square hall'),
      say.tie('linked', 'farmer', 'operational', { strength: 1 }),
      say.tie('c1', 'farmer', 'operational', { strength: 1 }),

      say.partner('parent'),
      say.partner('child', 'care'),
      say.works('parent', 'square hall'),
      say.tie('parent', 'child', 'operational'),
      say.member('child', 'c2'),

      say.partner('lonely-host'),
      say.works('lonely-host', 'square hall'),
      say.body('own-table'),
      say.works('lonely-host', 'own-table'),

      say.partner('zero-friend', 'education_wo'),
      say.partner('host'),
      say.works('host', 'square hall'),
      say.tie('host', 'zero-friend', 'operational'),
      say.tie('c3', 'zero-friend', 'operational', { strength: 0 }),
    ],
    found: [
      'bridge high < bridge-sbb-ope', // SBB is expected, and none is left in the largest part
      'centre medium < centre-uwv-ope', // the same, one lower for the centre municipality
      'bureau low < bureau-museum-ope', // nobody expected, and one lower for the bureau
      'helper medium < helper-cnv-ope', // FNV is left in the largest part: the kind is not cut off
      'host medium < host-zero-friend-ope', // R3: strength 0 is no way round
    ],
    missed: [
      'linked', // a second line, however weak
      'parent', // R12: being part of is a line
      'lonely-host', // a table where nobody else sits is no part
      'square', // the hall is beside it
    ],
    open: [],
  },
  {
    title: 'Everything hangs on this meeting',
    network: ({ partner, body, works, tie }) => [
      partner('a1 a2 b1 b2 d'),
      body('meeting a-table b-table'),
      works('a1 b1 d', 'meeting'),
      works('a1 a2', 'a-table'),
      works('b1 b2', 'b-table'),
      tie('a1', 'a2', 'operational'),
      tie('b1', 'b2', 'operational'),
    ],
    found: [
      'a1 medium < a1-a2-ope a1-ope-a-table', // A2 is cut off without A1
      'b1 medium < b1-b2-ope b1-ope-b-table',
      'meeting medium < a1-ope-meeting b1-ope-meeting d-ope-meeting', // A1, A2 from B1, B2: parts of two each; a tie, so all are cut off
    ],
    missed: [
      'a-table', // the tie is beside it
      'd', // cuts off nobody
    ],
    open: [],
  },
  {
    title: 'A table that parts one from two is no indispensable table',
    network: ({ partner, body, works, tie }) => [
      partner('a1 a2 b'),
      body('meeting'),
      works('a1 a2 b', 'meeting'),
      tie('a1', 'a2', 'operational'),
    ],
    found: [],
    missed: ['meeting', 'a1'],
    open: [],
  },
  {
    title: 'All meet at the board; on the floor one partner holds two together',
    network: ({ partner, body, governs, works }) => [
      partner('p q r'),
      body('board hall team'),
      governs('p q r', 'board hall'),
      works('p q', 'team'),
      body('crew'),
      works('p r', 'crew'),
    ],
    found: ['p medium < p-ope-crew p-ope-team'], // of the operational part; Q and R are as large, so both are cut off
    missed: ['q', 'board'],
    open: [],
  },
  {
    title: 'Named, but not who',
    network: (say) => [
      core(say),
      say.partner('bridge'),
      say.partner('sbb', 'sbb'),
      say.works('bridge', 'square hall'),
      say.tie('bridge', 'sbb', 'operational'),
      say.mention('training', 'sbb', 'operational', 'square'),
    ],
    found: [],
    missed: [],
    open: ['bridge ? mention'], // R6: joined to the square, SBB has another way
  },
  {
    title: 'A seat of which nobody says the level',
    network: ({ partner, body, governs, works, joins }) => [
      partner('p q r'),
      body('board hall team crew'),
      governs('p q r', 'board hall'),
      works('p q', 'team'),
      works('p r', 'crew'),
      joins('q', 'crew'),
    ],
    found: [],
    missed: ['q'],
    open: ['p ? level_unspecified'], // on the floor Q and R may meet without P
  },
])
