import type { StyleEntry } from './pair-style.ts'
import type { Tokens } from './tokens.ts'

/** From twelve to the middle, and on to three. */
const clockHands = [-0.13, -0.62, 0.13, -0.62, 0.13, -0.13, 0.5, -0.13, 0.5, 0.13, -0.13, 0.13]

/**
 * How places look where it was asked: the line is broken, and on it a dash or a question mark; and the clock of what is not confirmed yet.
 */
export const askedStyle = (tokens: Tokens): StyleEntry[] => [
  [
    '.asked',
    {
      shape: 'ellipse',
      width: 14,
      height: 14,
      'background-color': tokens.field,
      'border-width': 0,
      label: 'data(label)',
      'font-size': 12,
      'font-weight': 600,
      color: tokens.ink,
      'text-halign': 'center',
      'text-valign': 'center',
      'z-index': 25,
    },
  ],
  [
    '.asked-dash',
    {
      shape: 'rectangle',
      width: 10,
      height: 2,
      'background-color': tokens.ink,
      'border-width': 0,
      'z-index': 26,
      events: 'no',
    },
  ],
  ['.asked.is-faded, .asked-dash.is-faded', { opacity: 0.24 }],
  [
    '.clock',
    {
      shape: 'ellipse',
      width: 10,
      height: 10,
      'background-color': tokens.paper,
      'border-width': 1.2,
      'border-color': tokens['ink-soft'],
      'z-index': 31,
      events: 'no',
    },
  ],
  [
    '.clock-hands',
    {
      shape: 'polygon',
      'shape-polygon-points': clockHands.join(' '),
      width: 10,
      height: 10,
      'background-color': tokens['ink-soft'],
      'border-width': 0,
      'z-index': 32,
      events: 'no',
    },
  ],
  ['.clock.is-faded, .clock-hands.is-faded', { opacity: 0.3 }],
]
