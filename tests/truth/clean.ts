import type { Say, Told } from '../networks/say.ts'
import type { Story } from './story.ts'

/** All who act in the clean region, of the eleven kinds that preset B counts on. */
const others = 'goes borsele kapelle uwv orionis centre vno fnv roc sbb bureau'
const all = `${others} win`
const sure = { strength: 3 }

/**
 * A region as it may be wished for: everyone sits at a table of every level and in the work, the chain is covered, what
 * ends is secured, and goals have an owner. The planted region is this one, with flaws. `winBy`: who carries the seats of
 * Work in NL, when that is recorded.
 */
export const sound = ({ partner, body, governs, prepares, works, ...say }: Say, winBy: string[] = []): Told => [
  partner('goes', 'municipality_centre'),
  partner('borsele kapelle', 'municipality'),
  partner('uwv', 'uwv'),
  partner('orionis', 'social_service'),
  partner('centre', 'werkcentrum'),
  partner('vno', 'employers_org'),
  partner('fnv', 'trade_union'),
  partner('roc', 'education_mbo'),
  partner('sbb', 'sbb'),
  partner('bureau', 'regional_bureau'),
  partner('win', 'win'),

  body('beraad', 'administrative'),
  body('overleg', 'policy'),
  body('werkgroep', 'operational'),
  governs(others, 'beraad', sure),
  prepares(others, 'overleg', sure),
  works(others, 'werkgroep', sure),
  governs('win', 'beraad', { ...sure, carriedBy: winBy }),
  prepares('win', 'overleg', { ...sure, carriedBy: winBy }),
  works('win', 'werkgroep', { ...sure, carriedBy: winBy }),

  say.goal('goal'),
  governs('goes', 'goal', { role: 'lead' }),
  prepares('bureau', 'goal', { role: 'lead' }),

  // Who carries the work is recorded, and it is always two.
  say.person('yara', 'uwv', { temporaryUntil: '2026-12-31' }),
  say.person('zoe', 'roc'),
  say.activity('jobs', 'running', { serves: ['goal'], lastNews: '2026-06-01' }),
  say.activity('course', 'running', { serves: ['goal'], statusSince: '2024-01-01' }),
  say.activity('fair', 'done', { owner: 'Goes', structuralMoney: 'yes', bodyPlace: 'yes', resultVisible: 'yes' }),
  works('uwv', 'jobs course fair', { ...sure, role: 'lead', lastConfirmed: '2026-05-01', carriedBy: ['yara', 'zoe'] }),
  works(all.replace('uwv ', ''), 'jobs course fair', { ...sure, role: 'participant', carriedBy: ['yara', 'zoe'] }),
  governs('goes', 'fair', sure),

  ['intake', 'diagnosis', 'work-fit', 'training', 'matching', 'placement'].map((id, at) => [
    say.stage(id, at + 1, at + 1),
    say.covers('uwv orionis', id),
  ]),

  // What they say of each other agrees, and is as strong at the table as in the work.
  say.tie('uwv', 'roc', 'operational', { strength: 4, statedBy: 'partner' }),
  say.tie('roc', 'uwv', 'operational', { strength: 3, statedBy: 'partner' }),
  say.tie('uwv', 'roc', 'administrative', { strength: 3, statedBy: 'document' }),
  say.pair('agreed', 'uwv', 'kind:municipality', { level: 'operational', strength: 3, origin: 'agreement' }),

  // Named without saying who, but whoever it is: nothing hangs on it.
  say.mention('professors', 'education_wo', 'policy', 'overleg'),
]

/** Nothing to find, and nothing that could not be decided. */
export const cleanRegion: Story = {
  title: 'The clean region',
  region: { form: 'lead' },
  network: (say) => [sound(say), say.stage('aftercare', 7, 7), say.covers('uwv orionis', 'aftercare')],
  found: [],
  missed: [],
  open: [],
}
