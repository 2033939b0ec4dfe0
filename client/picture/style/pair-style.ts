import type { Tokens } from './tokens.ts'

export type StyleEntry = [selector: string, style: Record<string, unknown>]

/** How what is missing or fragile between two looks. */
export const pairStyle = (tokens: Tokens): StyleEntry[] => [
  [
    '.want',
    { 'line-color': tokens.ink, 'line-style': 'dashed', 'line-dash-pattern': [2, 5], opacity: 1, 'z-index': 9 },
  ],
  ['.fragile', { 'line-color': tokens.marker, opacity: 1, 'z-index': 3 }],
  [
    '.halo',
    {
      shape: 'ellipse',
      width: 20,
      height: 20,
      'background-color': tokens.marker,
      'border-width': 0,
      'z-index': 3,
    },
  ],
  [
    '.half',
    {
      shape: 'rectangle',
      width: 11,
      height: 11,
      'border-width': 1.2,
      'border-color': tokens.ink,
      'background-fill': 'linear-gradient',
      'background-gradient-direction': 'to-bottom',
      'background-gradient-stop-positions': '0 50 50 100',
      'z-index': 26,
    },
  ],
  [
    '.half.is-board',
    { 'background-gradient-stop-colors': `${tokens.ink} ${tokens.ink} ${tokens.paper} ${tokens.paper}` },
  ],
  [
    '.half.is-floor',
    { 'background-gradient-stop-colors': `${tokens.paper} ${tokens.paper} ${tokens.ink} ${tokens.ink}` },
  ],
  ['.want.is-faded, .fragile.is-faded, .halo.is-faded, .half.is-faded', { opacity: 0.2 }],
  ['.want.in-network, .fragile.in-network', { width: 'data(w)' }],
]
