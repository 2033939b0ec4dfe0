import { planted } from '../planted.ts'

/** Activity without doers: planned, preparing or running, and nobody does it, nobody leads it, or one partner is alone in it. */
export const G16 = planted('G16', [
  {
    title: 'Activities, and who is in them',
    network: ({ partner, body, activity, governs, prepares, works, joins, carries, mention }) => [
      partner('a b c'),
      partner('clinic', 'care'),

      activity('talked-about', 'running'),
      governs('a', 'talked-about'),
      prepares('b', 'talked-about'),
      activity('empty', 'planned'),
      activity('refused', 'preparing'),
      governs('a', 'refused', { role: 'lead' }),
      works('b', 'refused', { strength: 0 }),
      activity('leaderless', 'running'),
      works('a b c', 'leaderless', { role: 'participant' }),
      activity('solo', 'running'),
      works('a', 'solo', { role: 'lead' }),
      governs('a', 'solo'),

      activity('shared', 'running'),
      works('a', 'shared', { role: 'lead' }),
      works('b', 'shared', { role: 'participant' }),
      activity('roles-unsaid', 'running'),
      works('a', 'roles-unsaid'),
      works('b', 'roles-unsaid', { role: 'participant' }),
      activity('planned', 'planned'),
      works('a', 'planned', { role: 'lead' }),
      governs('b', 'planned'),
      activity('carried', 'running'),
      body('team'),
      carries('team', 'carried'),
      works('b c', 'team'),
      activity('board-and-one', 'running'),
      works('a', 'board-and-one', { role: 'lead' }),
      governs('b', 'board-and-one'),
      activity('finished', 'done'),
      activity('gone', 'stopped'),
      activity('never', 'not_realised'),
      activity('late', 'delayed'),

      activity('named-only', 'running'),
      governs('a', 'named-only', { role: 'lead' }),
      mention('carers', 'care', 'operational', 'named-only'),
      activity('vague', 'running'),
      joins('a b', 'vague', { role: 'lead' }),
      activity('unknown-1', null),
      activity('unknown-2', null),
      governs('a', 'unknown-2'),
      activity('unknown-fine', null),
      works('a b', 'unknown-fine'),
    ],
    found: [
      'talked-about high < a-adm-talked-about b-pol-talked-about talked-about', // nobody works
      'empty high < empty', // nobody at all
      'refused high < a-adm-refused b-ope-refused refused', // R13: asked, and there is none
      'leaderless high < a-ope-leaderless b-ope-leaderless c-ope-leaderless leaderless', // all say participant
      'solo medium < a-adm-solo a-ope-solo solo', // one partner over all levels
    ],
    missed: [
      'shared', // two doers, one leads
      'planned', // R5: in a rule about the activity itself, planned work is a doer
      'carried', // R5: who works in the team that carries it does it
      'board-and-one', // two partners over all levels
      'finished',
      'gone',
      'never',
      'late', // delayed is G17's
      'unknown-fine', // whatever its status, there is nothing to find
    ],
    open: [
      'roles-unsaid ? role_unknown', // R14: found only when all say participant, clear only when one says lead
      'named-only ? mention', // R6
      'vague ? level_unspecified', // both may work
      'R ? status_unknown', // R7: once for the region
    ],
  },
])
