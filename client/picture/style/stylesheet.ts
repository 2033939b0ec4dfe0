import { kindNames, type Sector, sectors } from '../../../contract/vocabulary.ts'
import type { StyleRule } from '../paint/cascade.ts'
import { askedStyle } from './asked-style.ts'
import { badgeStyle } from './badge-style.ts'
import { iconImage, iconTones } from './icon-image.ts'
import { type StyleEntry, pairStyle } from './pair-style.ts'
import { type Tokens, typeface } from './tokens.ts'

const plus = [
  -0.36, -1, 0.36, -1, 0.36, -0.36, 1, -0.36, 1, 0.36, 0.36, 0.36, 0.36, 1, -0.36, 1, -0.36, 0.36, -1, 0.36, -1, -0.36,
  -0.36, -0.36,
]
const shapes: Record<Sector, Record<string, unknown>> = {
  public: { shape: 'ellipse', width: 24, height: 24 },
  work_income: { shape: 'round-rectangle', 'corner-radius': 4, width: 22, height: 22 },
  employers: { shape: 'hexagon', width: 26, height: 23 },
  workers: { shape: 'round-triangle', width: 28, height: 25, 'background-position-y': '78%' },
  education: { shape: 'round-diamond', width: 28, height: 28 },
  care: { shape: 'polygon', 'shape-polygon-points': plus.join(' '), width: 25, height: 25 },
  support: { shape: 'octagon', width: 24, height: 24 },
}

/** How everything on the canvas looks, for both arrangements: as Cytoscape takes it, and as it is painted. */
export function makeStylesheet(tokens: Tokens): StyleRule[] {
  const rules = [
    ...baseLook(tokens),
    ...markLook(tokens),
    ...seatLook(tokens),
    ...askedStyle(tokens),
    ...lineLook(tokens),
    ...badgeStyle(tokens),
    ...networkLook(tokens),
    ...pairStyle(tokens),
  ]
  return rules.map(([selector, style]) => ({ selector, style }))
}

const baseLook = (tokens: Tokens): StyleEntry[] => [
  [
    'node',
    { 'font-family': typeface, 'z-index-compare': 'manual', 'z-index': 20, 'overlay-opacity': 0, color: tokens.ink },
  ],
  [
    'edge',
    { 'curve-style': 'straight', 'z-index-compare': 'manual', 'z-index': 5, 'overlay-opacity': 0, 'line-cap': 'butt' },
  ],
  ['.anchor', { width: 1, height: 1, 'background-opacity': 0, 'border-width': 0, events: 'no' }],
  [
    '.hit',
    {
      shape: 'rectangle',
      width: 'data(w)',
      height: 'data(h)',
      'background-opacity': 0,
      'border-width': 0,
      'z-index': 12,
    },
  ],
]

function markLook(tokens: Tokens): StyleEntry[] {
  const colours = sectors.flatMap((sector): StyleEntry[] => [
    [`.mark.of-${sector}`, { 'background-color': tokens.sectors[sector], ...shapes[sector] }],
    [`.mark.is-known.of-${sector}`, { 'border-color': tokens.sectors[sector] }],
  ])
  const icons = Object.entries(iconTones(tokens)).flatMap(([tone, colour]) =>
    kindNames.map((kind): StyleEntry => [
      `.mark[icon = "${tone} ${kind}"]`,
      { 'background-image': iconImage(kind, colour) },
    ]),
  )
  const pale = { 'background-color': tokens.paper, 'border-color': tokens['ink-soft'], 'border-style': 'dashed' }
  return [
    [
      '.mark',
      { 'z-index': 30, 'background-width': 15, 'background-height': 15, 'background-clip': 'none', 'border-width': 0 },
    ],
    ...colours,
    ...icons,
    ['.mark.is-known', { 'background-color': tokens.paper, 'border-width': 1.8 }],
    ['.mark.is-mentioned, .mark.is-expected', { ...pale, 'border-width': 1.2, 'border-dash-pattern': [3, 2] }],
    [
      '.mark[label]',
      {
        label: 'data(label)',
        'text-valign': 'center',
        'text-halign': 'center',
        'font-size': 12,
        color: tokens['ink-soft'],
      },
    ],
    ['.mark.is-stated[label]', { color: '#ffffff', 'font-weight': 600 }],
    ['.mark.of-workers[label]', { 'text-margin-y': 4 }],
    [
      '.mark.is-several',
      {
        ghost: 'yes',
        'ghost-offset-x': 3.5,
        'ghost-offset-y': -3,
        'ghost-opacity': 0.5,
        // Seen nowhere. Cytoscape keeps one image for marks that differ in their ghost alone, and stretches it.
        'border-dash-offset': 1,
      },
    ],
    ['.mark.is-centre', { 'border-width': 2.4, 'border-color': tokens.ink }],
    ...sectors.map((sector): StyleEntry => [
      `.mark.is-known.is-centre.of-${sector}`,
      { 'border-width': 3.4, 'border-color': tokens.sectors[sector] },
    ]),
    ['.mark.is-chosen', { 'border-width': 2.4, 'border-color': tokens.ink }],
    ['.mark.is-faded', { opacity: 0.3 }],
  ]
}

function seatLook(tokens: Tokens): StyleEntry[] {
  const ring = { 'background-color': tokens.canvas, 'border-color': tokens.ink }
  return [
    ['.seat', { ...ring, shape: 'ellipse', width: 8.4, height: 8.4, 'border-width': 1.7, 'z-index': 25 }],
    ['.seat.is-stated', { 'background-color': tokens.ink }],
    // The region's own word: a filled dot with a ring, which is an item of its own behind it.
    ['.seat.is-own', { 'background-color': tokens.ink, 'border-width': 0, width: 6.8, height: 6.8 }],
    ['.seat-ring', { ...ring, shape: 'ellipse', width: 12, height: 12, 'border-width': 1.3, 'z-index': 24 }],
    ['.seat-ring.is-lead', { width: 22, height: 22 }],
    ['.seat-ring.is-faded', { opacity: 0.16 }],
    [
      '.seat.is-trial',
      {
        'border-color': tokens.action,
        'border-style': 'dashed',
        'border-dash-pattern': [2.6, 2],
        'border-width': 1.6,
        width: 12,
        height: 12,
      },
    ],
    [
      '.seat.is-mentioned, .seat.is-expected',
      {
        'border-color': tokens['ink-soft'],
        'border-style': 'dashed',
        'border-dash-pattern': [2.4, 1.8],
        'border-width': 1.3,
        width: 9,
        height: 9,
      },
    ],
    ['.seat.is-members', { 'background-color': tokens['ink-soft'], 'border-width': 0, width: 4.6, height: 4.6 }],
    ['.seat.is-square', { shape: 'rectangle', width: 7, height: 7 }],
    ['.seat.is-lead', { shape: 'star', width: 17, height: 17, 'border-width': 1.3 }],
    [
      '.seat[label]',
      {
        label: 'data(label)',
        'font-size': 11,
        'text-background-color': tokens.field,
        'text-background-opacity': 1,
        'text-background-padding': '1px',
        color: tokens['ink-soft'],
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': 3,
      },
    ],
    ['.seat.is-faded', { opacity: 0.24 }],
    // What is only tried out: a plus on its seat or arc.
    [
      '.plus',
      {
        shape: 'ellipse',
        width: 1,
        height: 1,
        'background-opacity': 0,
        'border-width': 0,
        label: '+',
        'font-size': 11,
        'font-weight': 600,
        color: tokens.action,
        'text-halign': 'center',
        'text-valign': 'center',
        'z-index': 27,
      },
    ],
    ['.plus.is-faded', { opacity: 0.24 }],
  ]
}

const lineLook = (tokens: Tokens): StyleEntry[] => [
  ['.line', { 'source-endpoint': 'inside-to-node', 'target-endpoint': 'inside-to-node' }],
  ['.stem, .arc', { 'source-endpoint': 'data(from)', 'target-endpoint': 'data(to)' }],
  ['.line', { width: 1, 'line-color': tokens['ink-faint'], opacity: 0.85, 'z-index': 4 }],
  ['.stem', { width: 1.6, 'line-color': tokens['ink-soft'] }],
  ['.stem.is-mentioned, .stem.is-members', { width: 1, 'line-color': tokens['ink-faint'] }],
  ['.stem.on-table, .arc.on-table', { 'line-style': 'dashed', 'line-dash-pattern': [9, 4] }],
  ['.stem.on-policy, .arc.on-policy', { 'line-style': 'dashed', 'line-dash-pattern': [1.6, 3.4], 'line-cap': 'butt' }],
  [
    '.strength',
    {
      shape: 'rectangle',
      width: 'data(w)',
      height: 'data(h)',
      'background-color': tokens['ink-soft'],
      'border-width': 0,
      'z-index': 6,
      events: 'no',
    },
  ],
  ['.strength.is-faded', { opacity: 0.15 }],
  ['.stem.on-unspecified', { width: 0.8, 'line-color': tokens['ink-faint'] }],
  [
    '.arc',
    {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'endpoints',
      'control-point-distances': 'data(bend)',
      'control-point-weights': 0.5,
      width: 'data(w)',
      'line-color': tokens['ink-soft'],
    },
  ],
  ['.arc.is-inferred', { 'line-opacity': 0.7 }],
  [
    '.arc.is-trial, .tie.is-trial',
    { 'line-color': tokens.action, 'line-style': 'dashed', 'line-dash-pattern': [5, 4] },
  ],
  ['.arc.is-differ', { 'line-style': 'dashed', 'line-dash-pattern': [1.6, 7] }],
  [
    '.ghost',
    {
      width: 2,
      'line-color': tokens['on-marker'],
      'line-style': 'dashed',
      'line-dash-pattern': [2, 5],
      'z-index': 22,
      events: 'no',
    },
  ],
  ['.stem.is-near', { opacity: 0.5 }],
  ['.stem.is-chosen', { 'line-color': tokens.ink, opacity: 1 }],
  ['.line.is-chosen', { width: 1.5, 'line-color': tokens.ink, opacity: 1 }],
  ['.stem.is-expected', { width: 1.2, 'line-style': 'dashed', 'line-dash-pattern': [1.6, 3.4] }],
  ['.line.is-faded, .stem.is-faded, .arc.is-faded', { opacity: 0.15 }],
]

const networkLook = (tokens: Tokens): StyleEntry[] => [
  [
    '.plate',
    {
      shape: 'rectangle',
      width: 'data(w)',
      height: 'data(h)',
      'background-color': tokens.paper,
      'border-width': 1,
      'border-color': tokens.hairline,
      'z-index': 24,
    },
  ],
  [
    '.plate.is-silent',
    { 'border-color': tokens['ink-soft'], 'border-style': 'dashed', 'border-dash-pattern': [1.6, 3] },
  ],
  [
    '.rule',
    {
      shape: 'rectangle',
      width: 'data(w)',
      height: 'data(h)',
      'background-color': tokens.ink,
      'border-width': 0,
      'z-index': 25,
      events: 'no',
    },
  ],
  ['.seat.is-lead.in-network', { width: 14, height: 14, 'border-width': 1.2 }],
  ['.rule.is-faded', { opacity: 0.4 }],
  ['.plate.is-chosen', { 'outline-width': 2, 'outline-color': tokens.action, 'outline-offset': 2 }],
  ['.mark.in-network.is-chosen', { 'outline-width': 2, 'outline-color': tokens.action, 'outline-offset': 3 }],
]
