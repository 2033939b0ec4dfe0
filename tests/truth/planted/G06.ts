import { planted } from '../planted.ts'

/** Isolated partner: registered, and nothing positive said of it or its kin. */
export const G06 = planted('G06', [
  {
    title: 'Who is on the list and nowhere else',
    network: ({ partner, body, activity, governs, prepares, works, joins, member, tie, mention }) => [
      body('board'),
      activity('gone', 'stopped'),
      activity('later', 'planned'),

      partner('uwv', 'uwv'),
      partner('loose'),
      partner('asked', 'trade_union'),
      governs('asked', 'board', { strength: 0 }),
      works('asked', 'board', { strength: 0 }),
      partner('past'),
      works('past', 'gone'),
      partner('planner'),
      works('planner', 'later'),
      partner('former'),
      governs('former', 'board', { until: '2026-06-30' }),
      partner('roof under-one under-two'),
      member('under-one under-two', 'roof', { since: '2026-01-01' }),
      governs('under-one', 'board'),
      partner('self self-desk'),
      member('self-desk', 'self'),
      tie('self', 'self-desk', 'operational'),

      partner('vague'),
      joins('vague', 'board'),
      partner('known'),
      tie('vague', 'known', 'policy', { strength: 1 }),
      partner('early'),
      prepares('early', 'later'),
      partner('today'),
      works('today', 'board', { since: '2026-07-01' }),
      partner('left', 'sbb', { until: '2026-06-30' }),

      partner('clinic', 'care'),
      mention('carers', 'care', 'policy', 'board'),
    ],
    found: [
      'uwv high < uwv', // expected; nothing is there, so the partner itself is the evidence (R13)
      'loose low < loose',
      'asked high < asked asked-adm-board asked-ope-board', // "asked, and none" everywhere is isolated too
      'past low < past', // R5
      'planner low < planner', // R5: planned work on the floor
      'former low < former', // R1
      'under-two low < under-two', // R4: not through a sister
      'self low < self', // R2: a tie to its own member is none, for either of them
      'self-desk low < self-desk',
    ],
    missed: [
      'vague', // a line without level counts
      'known', // R3: strength 1
      'early', // R5: only work on the floor has to wait for a planned activity
      'today', // R1
      'roof', // R4: its member sits at the board
      'left', // R1: no partner any more
    ],
    open: ['clinic ? mention'], // R6
  },
])
