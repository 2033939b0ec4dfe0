import type { StyleEntry } from './pair-style.ts'
import type { Tokens } from './tokens.ts'

/** How places look where it was asked: the line is broken, and on it a dash or a question mark. */
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
]
