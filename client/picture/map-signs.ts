import { disc, rect } from './path.ts'
import { type Picture, plane, stroke, type Stroke, word } from './primitives.ts'
import type { Tokens } from './style/tokens.ts'

/** What the legend of the map explains. */
export type MapSign =
  | 'table'
  | 'policy'
  | 'floor'
  | 'unspecified'
  | 'stated'
  | 'own'
  | 'inferred'
  | 'trial'
  | 'mentioned'
  | 'members'
  | 'none'
  | 'asked'
  | 'lead'
  | 'known'
  | 'expected'
  | 'place'
  | 'silent'
  | 'centre'
  | 'hollowCentre'
  | 'stack'
  | 'high'
  | 'medium'
  | 'low'
  | 'assigned'
  | 'settled'
  | 'open'
  | 'strength'
  | 'differ'
  | 'ribbon'
  | 'want'
  | 'split'
  | 'fragile'
  | 'unconfirmed'

const star =
  'M0 -8l2.100 5.300l5.700 .4l-4.400 3.600l1.400 5.500l-4.800 -3l-4.800 3l1.400 -5.500l-4.400 -3.600l5.700 -.4z'
const diamond = 'M0 -8l8 8l-8 8l-8 -8z'
const largeDiamond = 'M0 -8.500l8.500 8.500l-8.500 8.500l-8.500 -8.500z'

/** A sign of the legend around 0,0: 20 px wide and high, a line or a plate 32 px wide. */
export function mapSign(sign: MapSign, tokens: Tokens): Picture {
  const { ink, paper, sectors } = tokens
  const soft = tokens['ink-soft']
  const line = (more: Partial<Stroke> = {}, colour = ink) => [stroke('M-15 0h30', colour, { width: 1.6, ...more })]
  const open = (d: string, width = 1.7) => [plane(d, paper), stroke(d, ink, { width })]
  const dashed = (d: string) => stroke(d, soft, { width: 1.2, dash: [3, 2] })
  const edged = (d: string, fill: string, colour: string, width: number) => [
    plane(d, fill),
    stroke(d, colour, { width }),
  ]
  const signs: Record<MapSign, () => Picture> = {
    table: () => line({ dash: [9, 4] }),
    policy: () => line({ dash: [1.6, 3.4] }),
    floor: () => line(),
    unspecified: () => line({ width: 1 }),
    silent: () => line({ dash: [1.6, 3.4] }),
    strength: () => [stroke('M-15 0h12', ink), stroke('M-1 0h14', ink, { width: 4 })],
    differ: () => line({ dash: [1.6, 7] }),
    ribbon: () => line({ width: 5.6 }, tokens['ink-faint']),
    stated: () => [plane(disc(0, 0, 4.5), ink)],
    own: () => [...open(disc(0, 0, 6), 1.3), plane(disc(0, 0, 3.4), ink)],
    inferred: () => open(disc(0, 0, 4.2)),
    trial: () => [
      plane(disc(0, 0, 5.5), paper),
      stroke(disc(0, 0, 5.5), tokens.action, { width: 1.6, dash: [2.6, 2] }),
      stroke('M-3 0h6M0 -3v6', tokens.action, { width: 1.6 }),
    ],
    mentioned: () => [dashed(disc(0, 0, 8)), word(0, 4, '?', soft, { size: 11, anchor: 'middle' })],
    members: () => [plane(disc(0, 0, 2.3), soft)],
    none: () => [stroke('M-5 0h10', ink, { width: 2 })],
    asked: () => [word(0, 4, '?', ink, { size: 13, weight: 600, anchor: 'middle' })],
    lead: () => open(star, 1),
    known: () => edged(disc(0, 0, 7), paper, sectors.public, 1.8),
    centre: () => edged(disc(0, 0, 6.5), sectors.public, ink, 2.4),
    hollowCentre: () => edged(disc(0, 0, 6.5), paper, sectors.public, 3.4),
    stack: () => [plane(disc(3, -3, 6), sectors.support, { opacity: 0.5 }), plane(disc(-1, 1, 6), sectors.support)],
    expected: () => [dashed(disc(0, 0, 8))],
    place: () => [dashed(disc(0, 0, 4.5))],
    high: () => [plane('M0 -8l8.500 15h-17z', ink)],
    medium: () => [plane(largeDiamond, ink)],
    low: () => [plane(disc(0, 0, 6), ink)],
    assigned: () => open(diamond),
    settled: () => [stroke(diamond, tokens['ink-faint'])],
    want: () => line({ width: 2, dash: [2, 5] }),
    split: () => [...edged(rect(-6, -6, 12, 12), paper, tokens.hairline, 1), plane(rect(-6, -6, 12, 6), ink)],
    fragile: () => line({ width: 9 }, tokens.marker),
    open: () => [dashed(largeDiamond)],
    unconfirmed: () => [
      ...edged(disc(0, 0, 6), paper, soft, 1.2),
      stroke('M0 -3.500v3.500h2.800', soft, { width: 1.4 }),
    ],
  }
  return signs[sign]()
}
