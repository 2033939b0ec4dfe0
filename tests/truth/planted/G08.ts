import { planted } from '../planted.ts'

/** Uncovered stage: nobody who works on the floor covers it, or only one. */
export const G08 = planted('G08', [
  {
    title: 'A chain of eight steps',
    network: ({ partner, body, governs, works, joins, member, stage, covers }) => [
      stage('intake', 1, 1),
      stage('diagnosis', 2, 2),
      stage('work-fit', 3, 3),
      stage('training', 4, 4),
      stage('matching', 5, 5),
      stage('placement', 6, 6),
      stage('aftercare', 7, 7),
      stage('own-step', 8),
      body('team'),
      partner('doer second roof floor-member house tenant talker asked vague'),
      works('doer second roof floor-member tenant', 'team', { strength: 1 }),
      member('floor-member', 'roof'),
      member('tenant', 'house'),
      governs('talker asked vague', 'team'),
      works('asked', 'team', { strength: 0 }),
      joins('vague', 'team'),

      covers('talker asked', 'diagnosis'),
      covers('doer', 'work-fit'),
      covers('roof floor-member', 'training'),
      covers('doer', 'matching'),
      covers('second', 'matching', { until: '2026-06-30' }),

      covers('doer second', 'placement'),
      covers('house', 'aftercare'),
      covers('second', 'aftercare', { until: '2026-07-01' }),

      covers('doer vague', 'own-step'),
    ],
    found: [
      'intake high < intake', // nobody; the step itself is the evidence (R13)
      'diagnosis high < asked-covers-diagnosis asked-ope-team diagnosis talker-covers-diagnosis', // who covers it does not work there
      'work-fit medium < doer-covers-work-fit doer-ope-team work-fit', // one: fragile
      'training medium < floor-member-covers-training floor-member-ope-team roof-covers-training roof-ope-team training', // a member whose cluster covers too is not counted
      'matching medium < doer-covers-matching doer-ope-team matching', // R1: the second left yesterday
    ],
    missed: [
      'placement', // two
      'aftercare', // R4: the house works through its tenant; R1: today still counts
    ],
    open: ['own-step ? level_unspecified'], // one for certain; the other may work on the floor
  },
  {
    title: 'Nobody has said that everyone who covers a step is recorded',
    network: ({ partner, body, works, joins, stage, covers }) => [
      stage('intake', 1, 1, { completeOn: null }),
      stage('diagnosis', 2, 2, { completeOn: null }),
      stage('training', 3, 4, { completeOn: null }),
      stage('matching', 4, 5, { completeOn: '2026-07-02' }),
      stage('placement', 5, 6, { completeOn: '2026-07-01' }),
      body('team'),
      partner('a b vague'),
      works('a b', 'team'),
      joins('vague', 'team'),
      covers('a', 'diagnosis'),
      covers('a b', 'training'),
      covers('vague', 'placement'),
    ],
    found: ['placement medium < placement vague-covers-placement'], // the one who may do it is all there is
    missed: ['training'], // two do it, whoever else does
    open: [
      'intake ? coverage_unfinished', // silence is not nobody
      'diagnosis ? coverage_unfinished', // nor is one recorded one alone
      'matching ? coverage_unfinished', // it is said tomorrow
    ],
  },
  {
    title: 'It is said that nobody covers a step, and nothing else',
    network: ({ partner, body, works, stage }) => [
      stage('intake', 1, 1),
      stage('diagnosis', 2, 2, { completeOn: null }),
      body('team'),
      partner('a b'),
      works('a b', 'team'),
    ],
    found: ['intake high < intake'],
    missed: [],
    open: ['diagnosis ? coverage_unfinished'],
  },
  {
    title: 'Nobody has said who covers what',
    network: ({ partner, body, works, stage }) => [
      stage('intake', 1, 1, { completeOn: null }),
      stage('diagnosis', 2, 2, { completeOn: null }),
      body('team'),
      partner('a b'),
      works('a b', 'team'),
    ],
    found: [],
    missed: ['intake', 'diagnosis'],
    open: ['R ? no_coverage'], // R7: once
  },
  {
    title: 'Covered, but nobody speaks of the floor',
    network: ({ partner, body, governs, stage, covers }) => [
      stage('intake', 1, 1),
      body('board'),
      partner('a b'),
      governs('a b', 'board'),
      covers('a b', 'intake'),
    ],
    found: [],
    missed: ['intake'],
    open: ['R level:operational ? level_silent'], // R7
  },
])
