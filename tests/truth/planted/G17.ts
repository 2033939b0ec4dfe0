import { planted } from '../planted.ts'

/** Stalled activity: delayed or slimmed for more than 3 months, or running without news for more than 6. */
export const G17 = planted('G17', [
  {
    title: 'Activities, and when anybody heard of them',
    network: ({ partner, activity, works }) => [
      partner('a b'),
      activity('delayed-long', 'delayed', { statusSince: '2025-12-31' }),
      activity('delayed-six', 'delayed', { statusSince: '2026-01-01' }),
      activity('slimmed', 'slimmed', { statusSince: '2026-03-31' }),
      activity('quiet', 'running', { statusSince: '2024-05-01', lastNews: '2025-06-01' }),
      works('a', 'quiet', { lastConfirmed: '2025-12-31' }),
      activity('silent', 'running', { lastNews: '2025-12-31' }),

      activity('delayed-three', 'delayed', { statusSince: '2026-04-01' }),
      activity('news-six', 'running', { lastNews: '2026-01-01' }),
      activity('confirmed', 'running', { statusSince: '2024-05-01', lastNews: '2024-06-01' }),
      works('a', 'confirmed', { lastConfirmed: '2024-07-01' }),
      works('b', 'confirmed', { lastConfirmed: '2026-06-01' }),
      activity('just-started', 'running', { statusSince: '2026-06-01' }),
      activity('finished', 'done', { statusSince: '2020-01-01' }),
      activity('planned', 'planned', { statusSince: '2020-01-01' }),

      activity('delayed-when', 'delayed', { lastNews: '2026-06-01' }),
      activity('running-when', 'running'),
      works('a', 'running-when'),
      activity('unknown-1 unknown-2', null),
    ],
    found: [
      'delayed-long high < delayed-long', // one day more than 6 months
      'delayed-six medium < delayed-six', // exactly 6: R10, "> n" is strict
      'slimmed medium < slimmed', // one day more than 3
      'quiet high < a-ope-quiet quiet', // the latest of all that was heard is more than 6 months old
      'silent high < silent',
    ],
    missed: [
      'delayed-three', // exactly 3
      'news-six', // exactly 6
      'confirmed', // one of its partners confirmed it lately
      'just-started', // the status is news too
      'finished',
      'planned',
    ],
    open: [
      'delayed-when ? date_unknown', // delayed counts from statusSince, and nothing else
      'running-when ? date_unknown',
      'R ? status_unknown', // R7: once for the region
    ],
  },
])
