import { planted } from '../planted.ts'

/** Result not visible: done or secured, and no result was published. */
export const G22 = planted('G22', [
  {
    title: 'What became of finished work',
    network: ({ activity }) => [
      activity('done-hidden', 'done', { resultVisible: 'no' }),
      activity('secured-hidden', 'secured', { resultVisible: 'no' }),
      activity('told-hidden', 'done', { resultVisible: 'no', result: 'Forty people at work' }),

      activity('done-shown', 'done', { resultVisible: 'yes' }),
      activity('secured-shown', 'secured', { resultVisible: 'yes' }),
      activity('running-hidden', 'running', { resultVisible: 'no' }),
      activity('stopped-hidden', 'stopped', { resultVisible: 'no' }),
      activity('never-hidden', 'not_realised', { resultVisible: 'no' }),

      activity('done-unsaid', 'done'),
      activity('secured-unsaid', 'secured'),
    ],
    found: [
      'done-hidden medium < done-hidden',
      'secured-hidden medium < secured-hidden',
      'told-hidden medium < told-hidden', // written down here is not published
    ],
    missed: ['done-shown', 'secured-shown', 'running-hidden', 'stopped-hidden', 'never-hidden'],
    open: ['done-unsaid ? value_unknown', 'secured-unsaid ? value_unknown'],
  },
])
