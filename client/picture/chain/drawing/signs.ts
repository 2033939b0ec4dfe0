import { disc, rect } from '../../path.ts'
import { type Picture, plane, stroke } from '../../primitives.ts'
import type { Tokens } from '../../style/tokens.ts'
import type { ChainShape } from '../shape.ts'
import { bandPicture, blockPicture } from './block.ts'

export type ChainSign =
  | 'stated'
  | 'own'
  | 'inferred'
  | 'trial'
  | 'unseen'
  | 'members'
  | 'itself'
  | 'handover'
  | 'hub'
  | 'broken'
  | 'nobody'
  | 'none'
  | 'unknown'

const block = { x: 1, y: 3, width: 34, height: 14 }
const band = { x: 2, y: 2, width: 32, height: 16 }

/** A sign of the legend, on 36 x 20: what it stands for in small. */
export function chainSign(sign: ChainSign, tokens: Tokens): Picture {
  const soft = tokens['ink-soft']
  switch (sign) {
    case 'stated':
    case 'own':
    case 'inferred':
    case 'trial':
    case 'unseen':
    case 'members':
      return blockPicture(sign, block, tokens)
    case 'itself':
      return [stroke('M2 10h32', tokens.ink, { width: 5 })]
    case 'handover':
      return [stroke('M2 10h32', soft, { width: 1.4 })]
    case 'hub':
      return [
        stroke('M2 4C10 4 10 10 18 10M2 16C10 16 10 10 18 10H34', soft, { width: 1.4 }),
        plane(disc(18, 10, 3.5), soft),
        stroke(disc(18, 10, 3.5), soft, { width: 1.4 }),
      ]
    case 'broken':
      return [
        plane(rect(13, 1, 10, 18), tokens.marker),
        stroke(rect(13, 1, 10, 18), tokens.ink, { width: 1.5 }),
        stroke('M0 10h9m0 -4v8M36 10h-9m0 -4v8', tokens.ink, { width: 1.5 }),
      ]
    case 'nobody':
    case 'none':
    case 'unknown':
      return bandPicture({ nobody: sign === 'nobody', bare: true, chosen: false }, band, tokens)
  }
}

/** The sheet of a sign, px. */
export const chainSignBox = { width: 36, height: 20 }

/** What there is to explain: only what is in view. */
export function chainSignsIn({ rows, lines, stages, handovers }: ChainShape): ChainSign[] {
  const hows = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.how ?? [])))
  const whats = new Set(lines.flatMap((line) => line.lines.map(({ what }) => what)))
  const seen: [ChainSign, boolean][] = [
    ['stated', hows.has('stated')],
    ['own', hows.has('own')],
    ['inferred', hows.has('inferred')],
    ['trial', hows.has('trial')],
    ['unseen', hows.has('unseen')],
    ['members', hows.has('members')],
    ['itself', whats.has('itself')],
    ['handover', whats.has('handover') || whats.has('kin')],
    ['hub', lines.some(({ hubs }) => hubs.length > 0)],
    ['broken', handovers.some(({ word }) => word === 'broken')],
    ['nobody', stages.some(({ word }) => word === 'nobody')],
    ['none', stages.some(({ word }) => word === 'none')],
    ['unknown', stages.some(({ word }) => word === 'unknown')],
  ]
  return seen.filter(([, there]) => there).map(([sign]) => sign)
}
