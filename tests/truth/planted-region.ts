import { sound } from './clean.ts'
import type { Story } from './story.ts'

/**
 * The clean region with flaws, at least one for every rule but G14 (no one partner can hold half of so close a region
 * together). What a flaw makes other rules find is said beside it. Without evidence: that is in the keys of each rule.
 */
export const plantedRegion: Story = {
  title: 'The planted region',
  region: { form: 'shared' },
  network: (say) => [
    sound(say, ['x']),
    say.partner('zb museum', 'knowledge'),
    say.governs('zb', 'beraad'),
    say.partner('leerlingzaken', 'rmc'),
    say.works('leerlingzaken', 'werkgroep'),
    say.partner('tholen', 'municipality'),
    say.governs('tholen', 'beraad'),
    say.works('tholen', 'werkgroep', { strength: 3 }),
    say.expects('province'),

    say.partner('bakery', 'employer'),
    say.tie('bakery', 'uwv', 'operational', { strength: 2 }),
    say.partner('shelter-a shelter-b', 'care'),
    say.body('shelter'),
    say.works('shelter-a shelter-b', 'shelter'),
    say.tie('orionis', 'shelter-a', 'operational'),

    say.partner('stichting'),
    say.governs('stichting', 'beraad'),
    say.works('stichting', 'werkgroep', { strength: 1 }),
    say.stage('aftercare', 7, 7),
    say.covers('stichting', 'aftercare'),

    say.person('x', 'win'),

    say.tie('roc', 'fnv', 'administrative', { strength: 4 }),
    say.tie('roc', 'fnv', 'operational', { strength: 1 }),
    say.tie('vno', 'roc', 'operational', { strength: 4, statedBy: 'partner' }),
    say.tie('roc', 'vno', 'operational', { strength: 2, statedBy: 'partner' }),
    say.pair('law', 'goes', 'sbb', { level: 'operational', strength: 4, origin: 'law' }),

    say.activity('plan', 'preparing'),
    say.activity('late', 'delayed', { statusSince: '2025-01-01' }),
    say.activity('market', 'running', {
      lastNews: '2026-06-01',
      end: '2026-10-01',
      structuralMoney: 'no',
      bodyPlace: 'no',
    }),
    say.works('vno', 'market', { role: 'lead' }),
    say.works('roc', 'market', { role: 'participant' }),
    ['hidden', 'unsaid'].map((id) => [
      say.activity(id, 'done', {
        owner: 'Goes',
        structuralMoney: 'yes',
        bodyPlace: 'yes',
        resultVisible: id === 'hidden' ? 'no' : null,
      }),
      say.governs('goes', id),
    ]),
    say.activity('unknown', null),
    say.goal('stray'),
    say.body('twin-1 twin-2', 'policy'),
    say.prepares('goes borsele kapelle', 'twin-1 twin-2'),
  ],
  found: [
    'G01 zb medium',
    'G02 leerlingzaken medium',
    'G03 fnv level:operational roc high', // 4 at the table, 1 in the work
    'G04 kind:province medium',
    'G05 level:policy tholen medium', // one of four is not more than a quarter
    'G06 museum low',
    'G07 bakery high', // only UWV, and not strongly
    'G07 shelter-b medium', // only the shelter's table
    'G08 aftercare medium', // only the foundation
    'G09 aftercare placement high', // which meets UWV and Orionis with strength 1; from 6 to 7
    'G10 x medium', // three of the six lines of Work in NL
    'G11 uwv medium', // without it the bakery is cut off
    'G11 orionis medium', // without it the shelters are
    'G11 shelter-a medium', // without it the other shelter is
    'G12 orionis shelter-a medium', // two on the other side; strength and day unknown
    'G13 sector:care sector:public medium', // the shelters have their own table only, and a tie with Orionis (work and income)
    'G13 sector:care sector:employers medium',
    'G13 sector:care sector:education medium',
    'G13 sector:care sector:support medium',
    'G15 R medium', // nineteen partners cannot easily steer together
    'G16 plan high',
    'G17 late high',
    'G18 level:operational roc vno medium', // 4 against 2
    'G19 market medium', // two doers, and perhaps an owner
    'G20 stray high',
    'G20 tholen medium', // in no activity that serves a goal
    'G21 twin-1 twin-2 medium',
    'G22 hidden medium',
    'G23 goes law sbb high', // they meet with strength 3, not 4
  ],
  missed: [],
  open: ['G16 R ? status_unknown', 'G17 R ? status_unknown', 'G22 unsaid ? value_unknown'],
}
