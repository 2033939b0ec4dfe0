import { planted } from '../planted.ts'

/** Crowded network: two bodies of one level with nearly the same partners, or a partner in more than eight bodies. */
export const G21 = planted('G21', [
  {
    title: 'Tables that are much alike',
    network: ({ partner, body, activity, governs, works }) => [
      partner('a b c d e f g h i j busy nearly-busy'),
      body('twin-1 twin-2', 'policy'),
      governs('a b c', 'twin-1'),
      works('a b c', 'twin-2'),
      body('ten-1 ten-2', 'operational'),
      works('a b c d e f g h', 'ten-1'),
      works('a b c d e f g i j', 'ten-2'),

      body('nine-1 nine-2', 'administrative'),
      governs('a b c d e f g', 'nine-1'),
      governs('a b c d e f h i', 'nine-2'),
      body('small-1 small-2', 'unspecified'),
      works('a b', 'small-1 small-2'),
      body('lost-1', 'policy'),
      governs('g h i', 'lost-1'),
      governs('j', 'lost-1', { until: '2026-06-30' }),

      body('v1 v2 v3 v4 v5 v6 v7 v8 v9'),
      works('busy', 'v1 v2 v3 v4 v5 v6 v7 v8 v9'),
      works('nearly-busy', 'v1 v2 v3 v4 v5 v6 v7 v8'),
      works('nearly-busy', 'v9', { strength: 0 }),
      activity('not-a-body'),
      works('nearly-busy', 'not-a-body'),
    ],
    found: [
      'twin-1 twin-2 medium < a-adm-twin-1 a-ope-twin-2 b-adm-twin-1 b-ope-twin-2 c-adm-twin-1 c-ope-twin-2', // the level of the body counts here, not of the seats
      'ten-1 ten-2 medium < a-ope-ten-1 a-ope-ten-2 b-ope-ten-1 b-ope-ten-2 c-ope-ten-1 c-ope-ten-2 d-ope-ten-1 d-ope-ten-2 e-ope-ten-1 e-ope-ten-2 f-ope-ten-1 f-ope-ten-2 g-ope-ten-1 g-ope-ten-2 h-ope-ten-1 i-ope-ten-2 j-ope-ten-2', // exactly 0.7: seven of ten
      'busy medium < busy-ope-v1 busy-ope-v2 busy-ope-v3 busy-ope-v4 busy-ope-v5 busy-ope-v6 busy-ope-v7 busy-ope-v8 busy-ope-v9', // nine bodies
    ],
    missed: [
      'nine-1 nine-2', // six of nine
      'small-1 small-2', // two partners each
      'nine-1 ten-1', // much alike, but of different levels
      'lost-1 twin-1', // nobody in common
      'nearly-busy', // eight; "asked, and none" and an activity are no bodies it sits in
    ],
    open: [],
  },
  {
    title: 'Named, but not who',
    network: ({ partner, body, works, mention }) => [
      partner('a b c'),
      partner('clinic hospital', 'care'),
      body('one two', 'operational'),
      works('a b c', 'one two'),
      works('clinic', 'one'),
      body('third', 'administrative'),
      works('hospital', 'third'),
      mention('carers', 'care', 'operational', 'two'),
      mention('others', 'care', 'operational', 'one'),
    ],
    found: ['one two medium < a-ope-one a-ope-two b-ope-one b-ope-two c-ope-one c-ope-two clinic-ope-one'], // 0.75, and with both mentions joined 1.0
    missed: [],
    open: [],
  },
  {
    title: 'Named, but not who, at one of the two',
    network: ({ partner, body, works, mention }) => [
      partner('a b c d e'),
      partner('clinic hospital', 'care'),
      body('one two', 'operational'),
      works('a b c d', 'one two'),
      works('e', 'one'),
      body('third', 'administrative'),
      works('clinic hospital', 'third'),
      mention('carers', 'care', 'operational', 'two'),
    ],
    found: [],
    missed: [],
    open: ['one two ? mention'], // 0.8; with both carers at the second 4 of 7
  },
])
