import type { StyleEntry } from './pair-style.ts'
import type { Tokens } from './tokens.ts'

/** The number of a finding: in the shape of its weight, and as a meeting left it. */
export const badgeStyle = (tokens: Tokens): StyleEntry[] => [
  [
    '.badge',
    {
      'z-index': 40,
      label: 'data(label)',
      'font-size': 11,
      'font-weight': 600,
      'text-valign': 'center',
      'text-halign': 'center',
      'background-color': tokens.ink,
      color: tokens.paper,
    },
  ],
  // On the marker its ink is that of the marker, in either theme; beside it that of the page.
  ['.badge.is-decided.is-on-marker', { 'background-color': tokens['on-marker'], color: tokens.marker }],
  ['.badge.is-high', { shape: 'round-triangle', width: 22, height: 20, 'text-margin-y': 3 }],
  ['.badge.is-medium', { shape: 'round-diamond', width: 22, height: 22, 'text-margin-y': 0.5 }],
  ['.badge.is-low', { shape: 'ellipse', width: 17, height: 17 }],
  [
    '.badge.is-open',
    {
      'background-color': tokens.canvas,
      'border-width': 1.1,
      'border-style': 'dashed',
      'border-dash-pattern': [2.4, 1.8],
      'border-color': tokens['ink-soft'],
      color: tokens['ink-soft'],
      'font-weight': 400,
      'font-size': 10,
    },
  ],
  [
    '.badge.is-assigned',
    {
      'background-color': tokens.canvas,
      'border-width': 1.8,
      'border-color': tokens.ink,
      color: tokens.ink,
    },
  ],
  [
    '.badge.is-settled',
    {
      'background-color': tokens.canvas,
      'border-width': 0.8,
      'border-color': tokens['ink-faint'],
      color: tokens['ink-soft'],
      'font-weight': 400,
    },
  ],
  ['.badge.is-decided.is-faded', { color: tokens.canvas }],
  ['.badge.is-faded', { opacity: 0.35 }],
]
