import { planted } from '../planted.ts'

/** Expected tie missing: an expectation between two present partners or kinds that is not met. */
export const G23 = planted('G23', [
  {
    title: 'One partner with all of a kind',
    network: ({ partner, body, governs, works, joins, tie, member, pair }) => [
      body('board team'),
      pair('law', 'uwv', 'kind:municipality', { level: 'operational', strength: 1, origin: 'law' }),
      partner('uwv', 'uwv'),
      governs('uwv', 'board'),
      works('uwv', 'team'),
      partner('a b c d e f g', 'municipality'),
      governs('a b c d e f', 'board'),
      partner('region', 'municipality_cluster'),
      member('f', 'region'),

      tie('a', 'uwv', 'policy', { strength: 5 }),
      tie('uwv', 'b', 'operational', { strength: 0 }),
      tie('c', 'uwv', 'operational'),
      works('d', 'team', { strength: 1 }),
      joins('e', 'team'),
      tie('region', 'uwv', 'operational', { strength: 2 }),
    ],
    found: [
      'a law uwv high < law', // they meet, but not on the floor
      'b law uwv high < law uwv-b-ope', // R13: asked, and there is none
    ],
    missed: [
      'c law uwv', // R3: unknown strength is at least 1
      'd law uwv', // R9: a shared table
      'f law uwv', // R4: through its cluster
      'g law uwv', // acts nowhere: that is G06's
    ],
    open: ['e law uwv ? level_unspecified'],
  },
  {
    title: 'Kind and kind: each needs one counterpart',
    network: ({ partner, body, governs, works, tie, pair }) => [
      body('board'),
      pair('deal', 'kind:education_mbo', 'kind:employers_org', {
        level: 'operational',
        strength: 3,
        origin: 'agreement',
      }),
      pair('wish', 'kind:sbb', 'kind:education_mbo', { level: 'administrative', strength: 2, origin: 'own' }),
      partner('roc tech green', 'education_mbo'),
      partner('vno mkb', 'employers_org'),
      partner('sbb', 'sbb'),
      works('roc', 'board', { strength: 3 }),
      works('tech green vno mkb sbb', 'board', { strength: 1 }),
      governs('tech green', 'board', { strength: 1 }),
      governs('sbb', 'board', { strength: 2 }),
      governs('roc', 'board', { strength: 1 }),

      tie('roc', 'vno', 'operational', { strength: 3 }),
      tie('tech', 'vno', 'operational', { strength: 2 }),
      tie('mkb', 'green', 'operational'),
    ],
    found: [
      'deal tech medium < deal mkb-ope-board tech-ope-board tech-vno-ope vno-ope-board', // strength 2 is one off, and the board, where both others sit, has 1 (R13); agreement: medium
      'sbb wish low < green-adm-board roc-adm-board sbb-adm-board tech-adm-board wish', // a wish of the region's own: low
      'green wish low < green-adm-board sbb-adm-board wish',
      'roc wish low < roc-adm-board sbb-adm-board wish',
      'tech wish low < sbb-adm-board tech-adm-board wish',
    ],
    missed: [
      'deal roc', // exactly 3
      'deal vno', // one counterpart is enough
    ],
    open: [
      'deal green ? strength_unknown', // R8: it may be 3
      'deal mkb ? strength_unknown',
    ],
  },
  {
    title: 'Named, but not who, and a level of which nobody speaks',
    network: ({ partner, body, works, mention, pair }) => [
      body('team crew'),
      partner('uwv', 'uwv'),
      partner('firm', 'employer'),
      works('uwv', 'team', { strength: 4 }),
      works('firm', 'crew', { strength: 4 }),
      mention('firms', 'employer', 'operational', 'team'),
      pair('own', 'uwv', 'firm', { level: 'operational', strength: 1, origin: 'own' }),
      pair('board', 'uwv', 'firm', { level: 'administrative', strength: 1, origin: 'law' }),
    ],
    found: [],
    missed: ['board firm uwv'],
    open: [
      'firm own uwv ? mention', // R6
      'R level:administrative ? level_silent', // R7
    ],
  },
])
