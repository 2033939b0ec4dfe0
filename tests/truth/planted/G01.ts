import { planted } from '../planted.ts'

/** Only at the board table: own administrative, nobody of its kin operational. */
export const G01 = planted('G01', [
  {
    title: 'A board of many, a team of few',
    network: ({ partner, body, activity, governs, prepares, works, joins, member, tie, mention }) => [
      body('board', 'administrative'),
      body('second', 'administrative'),
      body('team', 'operational'),
      activity('later', 'planned'),
      activity('gone', 'stopped'),

      partner('orionis', 'social_service'),
      governs('orionis', 'board'),
      partner('zb', 'knowledge'),
      governs('zb', 'board second'),
      partner('fnv', 'trade_union'),
      governs('fnv', 'board'),
      works('fnv', 'team', { strength: 0 }),
      partner('planner'),
      governs('planner', 'board', { strength: 1 }),
      works('planner', 'later'),
      partner('stopped'),
      governs('stopped', 'board'),
      works('stopped', 'gone'),
      partner('ended'),
      governs('ended', 'board'),
      works('ended', 'team', { until: '2026-06-30' }),
      partner('company company-west company-east'),
      member('company-west company-east', 'company'),
      governs('company-west', 'board'),
      works('company-east', 'team'),
      partner('inward inward-shop'),
      member('inward-shop', 'inward'),
      governs('inward', 'board'),
      tie('inward', 'inward-shop', 'operational', { strength: 5 }),

      partner('both'),
      governs('both', 'board'),
      works('both', 'team', { strength: 1 }),
      partner('last-day'),
      governs('last-day', 'board'),
      works('last-day', 'team', { until: '2026-07-01' }),
      partner('service branch'),
      member('branch', 'service'),
      governs('service', 'board'),
      works('branch', 'team'),
      partner('asked-none'),
      governs('asked-none', 'board', { strength: 0 }),
      partner('tomorrow'),
      governs('tomorrow', 'board', { since: '2026-07-02' }),
      partner('adviser'),
      prepares('adviser', 'board'),
      partner('neighbour'),
      governs('neighbour', 'board'),
      tie('both', 'neighbour', 'operational'),

      partner('hz', 'education_hbo'),
      governs('hz', 'board'),
      mention('schools', 'education_hbo education_mbo', 'operational', 'team'),
      partner('vague'),
      governs('vague', 'board'),
      joins('vague', 'team'),
    ],
    found: [
      'orionis high < orionis-adm-board', // R14: a social service is expected in preset B
      'zb medium < zb-adm-board zb-adm-second', // R11: one finding, all its seats
      'fnv high < fnv-adm-board fnv-ope-team', // R3, R13: "asked, and there is none" is no presence, and is evidence
      'planner medium < planner-adm-board', // R5: work in what is only planned is no work yet
      'stopped medium < stopped-adm-board', // R5: nor in what was stopped
      'ended medium < ended-adm-board', // R1: ended yesterday
      'company-west medium < company-west-adm-board', // R4: never through a sister
      'inward medium < inward-adm-board', // R2: a tie to its own member is no tie
    ],
    missed: [
      'both', // R3: strength 1 is presence
      'last-day', // R1: the last day counts
      'service', // R4: what a member does counts for its cluster
      'asked-none', // R3: strength 0 at the board is no seat
      'tomorrow', // R1: not yet
      'adviser', // policy is not administrative
      'neighbour', // a tie counts for both of its ends
      'company', // R4: no statement of its own
    ],
    open: [
      'hz ? mention', // R6: the schools of the team may be HZ
      'vague ? level_unspecified', // section 3: a line without level may be the one
    ],
  },
  {
    title: 'Nobody speaks of the floor',
    network: ({ partner, body, governs, mention }) => [
      body('board', 'administrative'),
      partner('a b'),
      governs('a b', 'board'),
      mention('carers', 'care', null, 'board'),
    ],
    found: [],
    missed: ['a', 'b'],
    open: ['R level:operational ? level_silent'], // R7: once; a mention without level ends no silence (one that may be A itself would be asked first, R6)
  },
])
