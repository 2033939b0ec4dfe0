import { planted } from '../planted.ts'

/** Municipality not connected: no presence at a level, itself or through its cluster. */
export const G05 = planted('G05', [
  {
    title: 'Eight municipalities: two are a quarter of them, three are more',
    network: ({ partner, body, governs, prepares, works, joins, member }) => [
      body('board'),
      partner('goes', 'municipality_centre'),
      partner('borsele kapelle reimerswaal tholen veere vlissingen hulst', 'municipality'),
      partner('walcheren', 'municipality_cluster'),
      partner('uwv', 'uwv'),
      member('veere vlissingen', 'walcheren'),

      governs('borsele kapelle reimerswaal tholen vlissingen', 'board'),
      governs('goes', 'board', { strength: 0 }),
      governs('hulst', 'board', { until: '2026-07-01' }),
      prepares('goes borsele kapelle reimerswaal walcheren', 'board'),
      prepares('tholen', 'board', { since: '2026-07-02' }),
      works('goes borsele kapelle reimerswaal tholen walcheren', 'board'),
      joins('hulst', 'board'),
    ],
    found: [
      'goes level:administrative medium < goes goes-adm-board', // the centre counts too; asked, and none (R13)
      'level:administrative veere medium < veere', // R4: not through its sister; 2 of 8 is not more than 25 %
      'level:policy tholen medium < tholen', // R1: from tomorrow; 1 of 8 is certain, Hulst may be the second
    ],
    missed: [
      'hulst level:administrative', // R1: today is its last day
      'level:policy veere', // R4: through Walcheren
      'level:operational veere',
      'level:operational vlissingen',
      'level:administrative uwv', // no municipality
      'level:administrative walcheren', // a cluster is no municipality
    ],
    open: [
      'hulst level:policy ? level_unspecified', // a line without level may be this one
      'hulst level:operational ? level_unspecified',
    ],
  },
  {
    title: 'Four municipalities, of which two are left out',
    network: ({ partner, body, governs, prepares, mention, works }) => [
      body('board'),
      partner('a b c d', 'municipality'),
      governs('a b', 'board'),
      prepares('a b c', 'board'),
      mention('aldermen', 'municipality', 'policy', 'board'),
      partner('uwv', 'uwv'),
      works('uwv', 'board', { strength: 0 }),
    ],
    found: [
      'c level:administrative high < c', // 2 of 4 is more than 25 %
      'd level:administrative high < d',
      'a level:operational high < a', // R7: a zero, of anybody, ends the silence
      'b level:operational high < b',
      'c level:operational high < c',
      'd level:operational high < d',
    ],
    missed: ['c level:policy'],
    open: ['d level:policy ? mention'], // R6
  },
  {
    title: 'A region where nobody speaks of two of the levels',
    network: ({ partner, body, governs }) => [body('board'), partner('a b', 'municipality'), governs('a', 'board')],
    found: ['b level:administrative high < b'],
    missed: ['a level:policy', 'b level:operational'],
    open: ['R level:policy ? level_silent', 'R level:operational ? level_silent'], // R7: once for each level
  },
])
