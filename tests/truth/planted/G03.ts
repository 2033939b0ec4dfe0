import { planted } from '../planted.ts'

/** Level split in a pair: at least 3 at one of the two levels, at most 1 at the other. Every pair here is a story of its own. */
export const G03 = planted('G03', [
  {
    title: 'Pairs that meet at one level',
    network: ({ partner, body, works, governs, member, tie }) => {
      const both = (a: string, b: string, board: number | null, floor: number | null) => [
        tie(a, b, 'administrative', { strength: board }),
        tie(a, b, 'operational', { strength: floor }),
      ]
      return [
        partner('a1 a2 b1 b2 c1 c2 d1 d2 e1 e2 f1 f2 g1 g2 h1 h2 i1 i2 j1 j2 k1 k2 l1 l2 m1 m2 n1 n2 n3 o1 o2'),
        body('team'),
        both('a1', 'a2', 4, 1),
        both('b1', 'b2', 3, 1),
        both('c1', 'c2', 0, 3),
        both('d1', 'd2', 4, 1),
        tie('d2', 'd1', 'administrative', { strength: 5 }),

        both('e1', 'e2', 2, 0),
        both('f1', 'f2', 5, 2),
        tie('g1', 'g2', 'administrative', { strength: 4 }),
        works('g1 g2', 'team'),
        both('h1', 'h2', 3, 1),
        tie('h2', 'h1', 'operational', { strength: 1, until: '2026-06-30', as: 'old' }),
        tie('h2', 'h1', 'operational', { strength: 3 }),
        both('i1', 'i2', null, null),
        tie('o1', 'o2', 'policy', { strength: 5 }),
        tie('o1', 'o2', 'operational', { strength: 1 }),

        tie('j1', 'j2', 'administrative', { strength: 4 }),
        both('k1', 'k2', 4, null),
        both('l1', 'l2', null, 1),
        both('m1', 'm2', 4, 1),
        tie('m2', 'm1', 'administrative', { strength: 2 }),
        tie('n1', 'n2', 'administrative', { strength: 4 }),
        member('n3', 'n2'),
        tie('n1', 'n3', 'operational', { strength: 4 }),
        governs('n1', 'team'),
      ]
    },
    found: [
      'a1 a2 level:operational high < a1-a2-adm a1-a2-ope', // 4 against 1: a difference of 3
      'b1 b2 level:operational medium < b1-b2-adm b1-b2-ope', // 3 against 1: 2
      'c1 c2 level:administrative high < c1-c2-adm c1-c2-ope', // the other way round; "asked, and none" is 0
      'd1 d2 level:operational high < d1-d2-adm d1-d2-ope d2-d1-adm', // R8: every stated value satisfies it
    ],
    missed: [
      'e1 e2 level:operational', // 2 is not strong: one off
      'f1 f2 level:operational', // 2 is not weak: one off
      'g1 g2 level:operational', // nothing recorded there, but they share a table
      'i1 i2 level:operational', // both unknown: silent
      'i1 i2 level:administrative',
      'level:operational o1 o2', // the two levels are board and floor; policy is neither
    ],
    open: [
      'h1 h2 level:operational ? values_differ', // R8: one of the two says 1, the other 3
      'j1 j2 level:operational ? nothing_recorded',
      'k1 k2 level:operational ? strength_unknown', // R8: unknown may be 1 to 5
      'l1 l2 level:operational ? strength_unknown', // R8: the strong one may be 3
      'level:operational m1 m2 ? values_differ', // R8: only some of the stated values are strong
      'level:operational n1 n2 ? nothing_recorded', // R4: kin does not count in G03
      'level:administrative n1 n3 ? nothing_recorded', // so this pair has nothing at the board either
    ],
  },
])
