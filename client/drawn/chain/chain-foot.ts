import { handoverLines } from '../../picture/chain/cell-text.ts'
import type { ChainSheet } from '../../picture/chain/place.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import type { HandoverStatus } from '../../picture/chain/status.ts'
import { stroke } from '../../picture/primitives.ts'
import { blocksBeside, type Block, blockOf, type DrawKit, ofRecord, stack } from '../blocks/block.ts'
import { badgeBlock } from '../blocks/signs.ts'
import { textBlock } from '../blocks/text.ts'

/** Below each gutter how the case goes on: an arrow that goes, breaks or is dotted, with who hands over in words. */
export function chainFoot(kit: DrawKit, { handovers }: ChainShape, sheet: ChainSheet): Block {
  const width = sheet.pitch - 8
  const name = textBlock(kit, kit.words.t('chain.handover'), sheet.label, { size: 12, fill: kit.tokens['ink-soft'] })
  const feet = handovers.map((status, at) => {
    const foot = footOf(kit, status, at, width)
    return { ...ofRecord(foot, status.handover.from.id), x: sheet.gutter(at) - width / 2, y: 10 }
  })
  return blocksBeside([{ ...name, x: 0, y: 10 }, ...feet])
}

function footOf(kit: DrawKit, status: HandoverStatus, at: number, width: number): Block {
  const [first = '', ...rest] = handoverLines(status, at, kit.words)
  const said = (text: string, fill: string, marked = false) =>
    textBlock(kit, [{ text, fill, marked }], width, { size: 12, anchor: 'middle', lead: 15 })
  const badges = status.findings.map((finding, index) => ({
    ...badgeBlock(kit, finding, 20),
    x: 72 + index * 22,
    y: 0,
  }))
  const way = blocksBeside([{ ...arrow(kit, status.word), x: 0, y: 4 }, ...badges])
  return stack([
    { ...blocksBeside([{ ...way, x: (width - way.width) / 2 }]), height: 22 },
    said(first, kit.tokens.ink, status.marked),
    ...rest.map((text) => said(text, kit.tokens['ink-soft'])),
  ])
}

function arrow({ tokens }: DrawKit, word: HandoverStatus['word']): Block {
  const dash = word === 'unknown' || word === 'none' || word === 'empty' ? [2, 3] : []
  const d =
    word === 'broken'
      ? 'M0 6h24m0 -4.5v9M66 6h-24m0 -4.5v9'
      : word === 'linked'
        ? 'M0 6h65m-6 -4.5l6 4.5l-6 4.5'
        : 'M0 6h66'
  return blockOf([stroke(d, word === 'unknown' ? tokens['ink-faint'] : tokens.ink, { width: 1.5, dash })], 66, 12)
}
