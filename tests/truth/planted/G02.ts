import { planted } from '../planted.ts'

/** Doing without mandate: own operational, nobody of its kin administrative. */
export const G02 = planted('G02', [
  {
    title: 'A team of many, a board of few',
    network: ({ partner, body, activity, governs, works, joins, member, tie, mention }) => [
      body('board', 'administrative'),
      body('team', 'operational'),
      activity('fair course later-one'),
      activity('later', 'planned'),

      partner('uwv', 'uwv'),
      works('uwv', 'team'),
      governs('uwv', 'board', { strength: 0 }),
      partner('trainer'),
      works('trainer', 'fair course', { role: 'lead' }),
      partner('helper'),
      works('helper', 'fair', { role: 'lead' }),
      works('helper', 'course', { role: 'participant' }),
      partner('bureau', 'rmc'),
      works('bureau', 'team'),
      partner('former'),
      works('former', 'team'),
      governs('former', 'board', { until: '2026-06-30' }),
      partner('house house-north house-south'),
      member('house-north house-south', 'house'),
      works('house-north', 'team'),
      governs('house-south', 'board'),

      partner('bakery', 'employer'),
      works('bakery', 'team'),
      partner('nursing-home', 'care'),
      works('nursing-home', 'team'),
      partner('both'),
      works('both', 'team'),
      governs('both', 'board', { strength: 1 }),
      partner('service desk'),
      member('desk', 'service'),
      works('desk', 'team'),
      governs('service', 'board'),
      partner('planner'),
      works('planner', 'later'),
      partner('asked-none'),
      works('asked-none', 'team', { strength: 0 }),
      partner('friend'),
      works('friend', 'team'),
      tie('both', 'friend', 'administrative'),

      partner('scalda', 'education_mbo'),
      works('scalda', 'team'),
      mention('schools', 'education_mbo', null, 'board'),
      partner('vague'),
      works('vague', 'team'),
      joins('vague', 'board'),
    ],
    found: [
      'uwv high < uwv-adm-board uwv-ope-team', // expected; and asked for the board: none (R13)
      'trainer high < trainer-ope-course trainer-ope-fair', // not expected, but leads two
      'helper medium < helper-ope-course helper-ope-fair', // leads one: one off
      'bureau medium < bureau-ope-team', // an RMC is not among the expected kinds
      'former medium < former-ope-team', // R1: its seat ended yesterday
      'house-north medium < house-north-ope-team', // R4: not through a sister
    ],
    missed: [
      'bakery', // an employer needs no mandate
      'nursing-home', // nor does a care provider
      'both', // R3: strength 1 is a seat
      'desk', // R4: its cluster sits at the board
      'planner', // R5: planned work is no work yet
      'asked-none', // R3
      'friend', // a tie counts for both of its ends
    ],
    open: [
      'scalda ? mention', // R6: a mention without level may be administrative
      'vague ? level_unspecified',
    ],
  },
  {
    title: 'Nobody speaks of the board',
    network: ({ partner, body, works }) => [body('team'), partner('a b'), works('a b', 'team')],
    found: [],
    missed: ['a', 'b'],
    open: ['R level:administrative ? level_silent'], // R7
  },
])
