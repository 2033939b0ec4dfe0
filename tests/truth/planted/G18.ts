import { planted } from '../planted.ts'

/** Partners see it differently: a statement by each of the two themselves, two or more apart in strength or judgement. */
export const G18 = planted('G18', [
  {
    title: 'What each of two says of the other',
    network: ({ partner, tie, member }) => {
      const says = (from: string, to: string, fields: Record<string, unknown>) =>
        tie(from, to, 'operational', { statedBy: 'partner', ...fields })
      return [
        partner('a1 a2 b1 b2 c1 c2 d1 d2 e1 e2 f1 f2 g1 g2 h1 h2 i1 i2 j1 j2 k1 k2 l1 l2 l3'),
        says('a1', 'a2', { strength: 4 }),
        says('a2', 'a1', { strength: 2 }),
        says('b1', 'b2', { strength: 5 }),
        says('b2', 'b1', { strength: 2 }),
        says('c1', 'c2', { strength: 3, judgement: 4 }),
        says('c2', 'c1', { strength: 3, judgement: 2 }),
        says('d1', 'd2', { strength: 2 }),
        says('d2', 'd1', { strength: 0 }),

        says('e1', 'e2', { strength: 4 }),
        says('e2', 'e1', { strength: 3 }),
        says('f1', 'f2', { strength: 5 }),
        tie('f2', 'f1', 'operational', { strength: 1, statedBy: 'document' }),
        tie('f2', 'f1', 'operational', { strength: 1, statedBy: 'observer', as: 'seen' }),
        says('g1', 'g2', { strength: 5 }),
        tie('g2', 'g1', 'administrative', { strength: 1, statedBy: 'partner' }),
        says('h1', 'h2', { strength: 5 }),
        says('h2', 'h1', { strength: 1, until: '2026-06-30' }),
        says('i1', 'i2', { strength: 3, judgement: 4 }),
        says('i2', 'i1', { strength: 3 }),
        member('l2', 'l3'),
        says('l1', 'l2', { strength: 5 }),
        says('l3', 'l1', { strength: 1 }),

        says('j1', 'j2', { strength: 5 }),
        says('j2', 'j1', {}),
        says('k1', 'k2', { strength: 5 }),
        says('k2', 'k1', { judgement: 1 }),
      ]
    },
    found: [
      'a1 a2 level:operational medium < a1-a2-ope a2-a1-ope', // 2 apart
      'b1 b2 level:operational high < b1-b2-ope b2-b1-ope', // 3 apart
      'c1 c2 level:operational medium < c1-c2-ope c2-c1-ope', // the same strength, judged differently
      'd1 d2 level:operational medium < d1-d2-ope d2-d1-ope', // "there is none" is a statement too
    ],
    missed: [
      'e1 e2 level:operational', // 1 apart
      'f1 f2 level:operational', // documents and observers do not disagree
      'g1 g2 level:operational', // of different levels
      'h1 h2 level:operational', // R1: no longer in force
      'i1 i2 level:operational', // comparable in strength, and the same
      'l1 l2 level:operational', // kin does not speak for each other here
    ],
    open: [
      'j1 j2 level:operational ? value_unknown', // nothing comparable
      'k1 k2 level:operational ? value_unknown', // strength against judgement
    ],
  },
])
