import { chainGrid, type ChainSheet } from '../../picture/chain/place.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import type { StageStatus } from '../../picture/chain/status.ts'
import { rect } from '../../picture/path.ts'
import { plane, stroke } from '../../picture/primitives.ts'
import { blocksBeside, type Block, blockOf, type DrawKit, faint, ofRecord, stack } from '../blocks/block.ts'
import { badgeBlock, FADED } from '../blocks/signs.ts'
import { textBlock } from '../blocks/text.ts'

/** The heads of the steps: which step, how it stands in words and two squares, and the numbers of its questions. */
export function chainHeads(kit: DrawKit, shape: ChainShape, sheet: ChainSheet): Block {
  const heads = shape.stages.map((status, at) => {
    const head = ofRecord(headOf(kit, status, at, sheet.band - 6), status.stage.id)
    return shape.faded.stage(status.stage.id) ? faint(head, FADED) : head
  })
  const height = Math.max(chainGrid.head - 20, ...heads.map((head) => head.height)) + 8
  return {
    ...blocksBeside(heads.map((head, at) => ({ ...head, x: sheet.left(at) + 3, y: height - 8 - head.height }))),
    height,
  }
}

function headOf(
  kit: DrawKit,
  { stage, word, marked, partners, findings }: StageStatus,
  at: number,
  width: number,
): Block {
  const { t } = kit.words
  const soft = kit.tokens['ink-soft']
  const silent = partners.length === 0 && word !== 'nobody'
  const squares = squaresBlock(kit, partners.length, silent || word === 'unknown')
  const badges = findings.map((finding, index) => ({ ...badgeBlock(kit, finding, 22), x: index * 25 }))
  return stack(
    [
      textBlock(kit, t('chain.step', { n: at + 1 }), width, { size: 12, fill: soft }),
      textBlock(kit, stage.name, width, { size: 14, weight: 600, lead: 18 }),
      textBlock(kit, [{ text: t(`chain.word.${word}`), marked }], width, { size: 13 }),
      blocksBeside([
        { ...squares, x: 0, y: 3 },
        ...(silent
          ? []
          : [
              {
                ...textBlock(kit, t('count.partnersN', { n: partners.length }), width - 28, { size: 12, fill: soft }),
                x: 28,
              },
            ]),
      ]),
      blocksBeside(badges),
    ],
    2,
  )
}

/** Two squares: one for each partner that counts, and no more than two, for two make it sure. Hatched: not known. */
function squaresBlock({ tokens }: DrawKit, count: number, unknown: boolean): Block {
  const hatch = { colour: tokens['ink-faint'], pitch: 3, width: 1, offset: 0.5 }
  const picture = [0, 1].flatMap((at) => {
    const d = rect(at * 11 + 0.5, 0.5, 9, 9)
    if (count > at) return [plane(d, tokens.ink), stroke(d, tokens.ink)]
    return unknown ? [plane(d, hatch), stroke(d, tokens['ink-faint'])] : [stroke(d, tokens.ink)]
  })
  return blockOf(picture, 21, 10)
}
