import { planted } from '../planted.ts'

/** Goal not shared: without a lead at administrative and at policy level; or an expected partner without a goal. */
export const G20 = planted('G20', [
  {
    title: 'Goals, and whose they are',
    network: ({ partner, body, activity, goal, governs, prepares, works, member, mention, joins }) => [
      body('team'),
      goal('shared half nobody followers unsaid vague'),
      activity('project', 'running', { serves: ['shared'] }),
      activity('gone', 'stopped', { serves: ['shared'] }),

      partner('goes', 'municipality_centre'),
      governs('goes', 'shared half unsaid', { role: 'lead' }),
      governs('goes', 'vague', { role: 'lead' }),
      partner('bureau', 'regional_bureau'),
      prepares('bureau', 'shared', { role: 'lead' }),
      prepares('bureau', 'half', { role: 'participant' }),
      prepares('bureau', 'unsaid'),
      joins('bureau', 'vague', { role: 'lead' }),
      partner('museum', 'knowledge'),
      governs('museum', 'followers', { role: 'participant' }),
      prepares('museum', 'followers', { role: 'lead', strength: 0 }),

      partner('uwv', 'uwv'),
      works('uwv', 'team'),
      partner('fnv', 'trade_union'),
      works('fnv', 'team gone'),
      partner('vno', 'employers_org'),
      works('vno', 'team'),
      governs('vno', 'shared', { until: '2026-06-30' }),

      partner('roc', 'education_mbo'),
      works('roc', 'project'),
      partner('veere', 'municipality'),
      partner('walcheren', 'municipality_cluster'),
      member('veere', 'walcheren'),
      works('veere', 'team'),
      prepares('walcheren', 'shared'),
      partner('planbureau', 'knowledge'),
      works('planbureau', 'team'),
      partner('win', 'win'),

      partner('sbb', 'sbb'),
      works('sbb', 'team'),
      mention('trainers', 'sbb', 'operational', 'project'),
    ],
    found: [
      'half high < bureau-pol-half half', // at policy level only a participant
      'nobody high < nobody',
      'followers high < followers museum-adm-followers museum-pol-followers', // no lead; "asked, and none" is none
      'uwv medium < uwv uwv-ope-team', // expected, at work, without a goal
      'fnv medium < fnv fnv-ope-team', // R5: what was stopped serves nothing
      'vno medium < vno vno-ope-team', // R1: no longer involved
    ],
    missed: [
      'shared', // a lead at both
      'roc', // in an activity that serves one
      'veere', // R4: through its cluster
      'planbureau', // not expected
      'win', // not present: that is G06's and G04's
      'goes',
      'bureau',
    ],
    open: [
      'unsaid ? role_unknown', // R14
      'vague ? level_unspecified', // the lead may be one at policy level
      'sbb ? mention', // R6
    ],
  },
  {
    title: 'No goals at all',
    network: ({ partner, body, works }) => [body('team'), partner('uwv', 'uwv'), works('uwv', 'team')],
    found: [],
    missed: ['uwv'],
    open: ['R ? no_goals'], // R7: once
  },
  {
    title: 'A goal, where nobody speaks of policy',
    network: ({ partner, goal, governs }) => [
      goal('goal'),
      partner('goes', 'municipality_centre'),
      governs('goes', 'goal', { role: 'lead' }),
    ],
    found: [],
    missed: ['goal', 'goes'],
    open: ['R level:policy ? level_silent'], // R7
  },
])
