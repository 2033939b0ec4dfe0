import { planted } from '../planted.ts'

/** Result not secured: ends within 6 months or done, with fewer than four of five: owner, money, place, board, two doers. */
export const G19 = planted('G19', [
  {
    title: 'Activities that end, and what holds them',
    network: ({ partner, body, activity, governs, works, carries, mention }) => {
      const whole = { owner: 'Goes', structuralMoney: 'yes', bodyPlace: 'yes' }
      const ending = (id: string, fields: Record<string, unknown>) =>
        activity(id, 'running', { end: '2026-12-31', ...whole, ...fields })
      const none = { structuralMoney: 'no', bodyPlace: 'no' }
      return [
        partner('a b c'),
        partner('clinic', 'care'),
        body('board'),

        activity('nothing', 'done', none),
        ending('three', none),
        governs('a', 'three'),
        works('a b', 'three'),
        activity('over', 'running', { end: '2026-06-01', ...whole, structuralMoney: 'no' }),
        governs('a', 'over'),
        works('b', 'over'),
        works('c', 'over', { strength: 0 }),
        ending('last-day', { ...none, end: '2027-01-01' }),
        works('a b', 'last-day'),
        activity('planned-end', 'planned', { end: '2026-12-31', ...none, owner: 'Goes' }),
        works('a b', 'planned-end'),

        ending('four', { structuralMoney: 'no' }),
        governs('a', 'four'),
        works('a b', 'four'),
        ending('day-after', { ...none, end: '2027-01-02' }),
        activity('secured', 'secured', none),
        activity('stopped', 'stopped', { end: '2026-06-01', ...none }),
        activity('never', 'not_realised', { end: '2026-06-01', ...none }),
        activity('on-going', 'running', none),
        ending('carried', { structuralMoney: 'no', bodyPlace: null }),
        carries('board', 'carried'),
        governs('a', 'carried'),
        works('a b', 'carried'),

        ending('unsaid', { owner: null, structuralMoney: null }),
        governs('a', 'unsaid'),
        works('a b', 'unsaid'),
        ending('named', { structuralMoney: 'no' }),
        governs('a', 'named'),
        works('b', 'named'),
        mention('carers', 'care', 'operational', 'named'),
      ]
    },
    found: [
      'nothing high < nothing', // at most 1: the owner nobody speaks of counts as present for the severity
      'three medium < a-adm-three a-ope-three b-ope-three three', // owner, board, two doers
      'over medium < a-adm-over b-ope-over c-ope-over over', // ended last month; one doer, and one asked who said no
      'last-day medium < a-ope-last-day b-ope-last-day last-day', // exactly 6 months from today; owner and doers
      'planned-end medium < a-ope-planned-end b-ope-planned-end planned-end', // R5: doers of what is planned count in a rule about the activity itself
    ],
    missed: [
      'four', // four of five
      'day-after', // a day more than 6 months
      'secured',
      'stopped',
      'never',
      'on-going', // no end in sight
      'carried', // a body that carries it is a place
    ],
    open: [
      'unsaid ? value_unknown', // three for certain, five perhaps
      'named ? mention', // R6: the carers may be the second doer
    ],
  },
  {
    title: 'Six months from the last of August',
    on: '2026-08-31',
    network: ({ partner, body, activity, governs, works, carries }) => {
      const poor = { owner: 'Goes', structuralMoney: 'no', bodyPlace: 'no' }
      return [
        activity('last-of-february', 'running', { ...poor, end: '2027-02-28' }),
        activity('first-of-march', 'running', { ...poor, end: '2027-03-01' }),
        partner('a b'),
        body('crew'),
        works('a b', 'crew'),
        activity('by-the-crew', 'running', { ...poor, bodyPlace: null, end: '2026-12-01' }),
        carries('crew', 'by-the-crew'),
        governs('a', 'by-the-crew'),
      ]
    },
    found: ['last-of-february high < last-of-february'], // R10: clamped to the last day of the month; only an owner
    missed: [
      'first-of-march',
      'by-the-crew', // R5: who works in the body that carries it does it; owner, place, board and two doers
    ],
    open: [],
  },
])
