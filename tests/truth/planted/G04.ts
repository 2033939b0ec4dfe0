import { planted } from '../planted.ts'

/** Expected partner missing: a kind the preset or the region counts on, without any partner that acts. Preset B unless said. */
export const G04 = planted('G04', [
  {
    title: 'A region that counts on eleven kinds and on care',
    network: ({ partner, body, activity, governs, prepares, works, joins, member, mention, expects }) => [
      body('board'),
      activity('gone', 'not_realised'),
      expects('care'),

      partner('uwv', 'uwv'),
      works('uwv', 'board', { strength: 0 }),
      partner('centre', 'werkcentrum'),
      partner('sbb', 'sbb'),
      works('sbb', 'gone'),
      partner('fnv', 'trade_union', { until: '2026-06-30' }),

      partner('goes', 'municipality_centre'),
      governs('goes', 'board'),
      partner('veere', 'municipality'),
      partner('walcheren', 'municipality_cluster'),
      member('veere', 'walcheren'),
      prepares('walcheren', 'board'),
      partner('orionis', 'social_service'),
      joins('orionis', 'board'),
      partner('vno', 'employers_org'),
      governs('vno', 'board', { strength: 1, until: '2026-07-01' }),
      partner('bureau', 'regional_bureau'),
      works('bureau', 'board'),

      mention('schools', 'education_mbo education_pro', null, 'board'),
    ],
    found: [
      'kind:uwv high < preset:B:uwv uwv-ope-board', // R3: asked, and there is none
      'kind:werkcentrum medium < preset:B:werkcentrum', // registered is not acting
      'kind:sbb medium < preset:B:sbb', // R5: what was not realised counts nowhere; R6: "schools" is not SBB
      'kind:trade_union high < preset:B:trade_union', // R1: left yesterday; statutory, so high
      'kind:win medium < preset:B:win', // nowhere
      'kind:care medium < wants-care', // the region's own wish
    ],
    missed: [
      'kind:municipality', // R4: Veere acts through Walcheren
      'kind:municipality_centre',
      'kind:social_service', // a line without level counts where all levels count
      'kind:employers_org', // R1, R3: strength 1, and today is its last day
      'kind:regional_bureau',
      'kind:wsp', // expected in P and R, not in B
    ],
    open: ['kind:education_mbo ? mention'], // R6
  },
  {
    title: 'The centre is no municipality among others, and preset P counts on employers',
    region: { preset: 'P' },
    network: ({ partner, body, governs, works }) => [
      body('board'),
      partner('goes', 'municipality_centre'),
      partner('uwv', 'uwv'),
      partner('service', 'social_service'),
      partner('wsp', 'wsp'),
      partner('sw', 'sw_company'),
      partner('vno', 'employers_org'),
      partner('fnv', 'trade_union'),
      partner('roc', 'education_mbo'),
      partner('sbb', 'sbb'),
      partner('bureau', 'regional_bureau'),
      governs('goes uwv service wsp sw', 'board'),
      works('vno fnv roc sbb bureau', 'board'),
    ],
    found: [
      'kind:municipality high < preset:P:municipality', // the centre does not satisfy it
      'kind:employer medium < preset:P:employer', // VNO is an organisation, no employer
    ],
    missed: ['kind:win', 'kind:werkcentrum', 'kind:sw_company'],
    open: [],
  },
])
