import { planted } from '../planted.ts'

/** Hanging by a thread: all contacts of a partner run through one other partner or one table. */
export const G07 = planted('G07', [
  {
    title: 'A square where most meet, and who hangs beside it',
    network: ({ partner, body, governs, prepares, works, joins, tie, member, mention }) => [
      partner('c1 c2 c3 c4 c5 c6 c7 c8 c9'),
      body('square corner'),
      works('c1 c2 c3 c4 c5 c6 c7 c8 c9', 'square'),
      works('c8 c9', 'corner'),

      partner('weak', 'employer'),
      tie('c1', 'weak', 'operational', { strength: 2 }),
      partner('strong', 'employer'),
      tie('c2', 'strong', 'operational', { strength: 3 }),
      partner('twice', 'employer'),
      tie('c3', 'twice', 'operational', { strength: null }),
      tie('twice', 'c3', 'administrative', { strength: 1 }),
      partner('tabled', 'employer'),
      governs('tabled', 'corner'),
      prepares('tabled', 'corner'),
      partner('unsaid', 'employer'),
      tie('unsaid', 'c4', 'unspecified'),
      partner('mixed', 'employer'),
      tie('c5', 'mixed', 'operational', { strength: 2 }),
      tie('c5', 'mixed', 'policy', { strength: 3 }),

      partner('two'),
      tie('c6', 'two', 'operational'),
      tie('c7', 'two', 'operational', { strength: 1 }),
      partner('table-and-one'),
      joins('table-and-one', 'corner'),
      tie('table-and-one', 'c1', 'policy'),
      partner('family'),
      tie('c1', 'family', 'operational'),
      member('family', 'c2'),

      partner('clinic', 'care'),
      tie('c1', 'clinic', 'operational'),
      mention('carers', 'care', 'operational', 'corner'),
    ],
    found: [
      'weak high < c1-weak-ope', // all known strengths at most 2
      'strong medium < c2-strong-ope', // 3: one off
      'twice high < c3-twice-ope twice-c3-adm', // parallel lines are one thread; the one that is known is at most 2
      'tabled medium < tabled-adm-corner tabled-pol-corner', // one table; no strength known, so the lower (R10)
      'unsaid medium < unsaid-c4-uns', // a line without level counts where all levels count
      'mixed medium < c5-mixed-ope c5-mixed-pol', // not every known strength is at most 2
    ],
    missed: [
      'c3', // the square, and a tie beside it
      'c8',
      'two', // two contacts
      'table-and-one', // a table and a partner
      'family', // R12: being part of is a line too
    ],
    open: ['clinic ? mention'], // R6: the carers of the corner may be the clinic
  },
  {
    title: 'Exactly half is no thread',
    network: ({ partner, body, works }) => [
      partner('a b c d e f'),
      body('t u'),
      works('a b c', 't'),
      works('d e f', 'u'),
    ],
    found: [],
    missed: ['a', 'b', 'c', 'd', 'e', 'f'],
    open: [],
  },
  {
    title: 'One other partner, at half of all or not: all contacts run through it',
    network: ({ partner, body, works }) => [partner('a b c d'), body('t u'), works('a b', 't'), works('c d', 'u')],
    found: ['a medium < a-ope-t', 'b medium < b-ope-t', 'c medium < c-ope-u', 'd medium < d-ope-u'],
    missed: [],
    open: [],
  },
  {
    title: 'One under half is',
    network: ({ partner, body, works }) => [partner('a b c d e'), body('t u'), works('a b', 't'), works('c d e', 'u')],
    found: ['a medium < a-ope-t', 'b medium < b-ope-t'],
    missed: ['c', 'd', 'e'],
    open: [],
  },
  {
    title: 'Named, but not who, at the table itself: perhaps half of all sit there',
    network: ({ partner, body, works, mention }) => [
      partner('a b c d e'),
      partner('clinic hospital', 'care'),
      body('t u'),
      works('a b', 't'),
      works('c d e clinic hospital', 'u'),
      mention('carers', 'care', 'operational', 't'),
    ],
    found: [],
    missed: ['clinic'], // five of seven sit at its table
    open: ['a ? mention', 'b ? mention'], // R6: two of seven, or four of seven
  },
])
