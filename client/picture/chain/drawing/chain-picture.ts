import { type NumberedFinding, findingLook } from '../../../scene/scene.ts'
import { badgePicture } from '../../badge.ts'
import { movePicture } from '../../move.ts'
import { n, rect } from '../../path.ts'
import { type Picture, plane, type Primitive, stroke } from '../../primitives.ts'
import type { Tokens } from '../../style/tokens.ts'
import { bandPicture, cellPicture, FAINT } from './block.ts'
import { guttersPicture, linesPicture } from './handover-lines.ts'
import { type ChainSheet, chainGrid } from '../place.ts'
import type { ChainShape } from '../shape.ts'

/** What is drawn of the chain: columns, lines over the gutters, blocks, and the marker where it breaks; its numbers lie over it. */
export function chainPicture(shape: ChainShape, sheet: ChainSheet, tokens: Tokens): Picture {
  return [
    ...bands(shape, sheet, tokens),
    ...hairlines(sheet, tokens),
    ...linesPicture(shape, sheet, tokens),
    ...guttersPicture(shape, sheet, tokens),
    ...blocks(shape, sheet, tokens),
  ]
}

/** Px of the number of a question, and of the room around it. */
const NUMBER = 30
/** The number of the question about the gutter after a stage, `y` px down. */
export function gutterNumber(
  finding: NumberedFinding,
  at: number,
  y: number,
  sheet: ChainSheet,
  tokens: Tokens,
): Picture {
  const corner = { x: sheet.gutter(at) - NUMBER / 2, y: y - NUMBER / 2 }
  const badge = badgePicture(finding.severity, finding.label, findingLook(finding), tokens)
  const number = movePicture(badge, corner, NUMBER / 26).map((primitive) => ({ ...primitive, record: finding.id }))
  return [plane(rect(corner.x, corner.y - 2, NUMBER, NUMBER + 4), tokens.paper, { record: finding.id }), ...number]
}

function bands(shape: ChainShape, sheet: ChainSheet, tokens: Tokens): Primitive[] {
  return shape.stages.flatMap(({ stage, word }, at) => {
    const box = { x: sheet.left(at) + 0.5, y: sheet.top + 0.5, width: sheet.band, height: sheet.bottom - sheet.top }
    // Nothing stands in the column: it is not known who does it.
    const bare = !shape.chain.covers.some((cover) => cover.stage === stage.id)
    const look = { nobody: word === 'nobody', bare, chosen: shape.chosen.has(stage.id) }
    return bandPicture(look, box, tokens).map((primitive) => ({ ...primitive, record: stage.id }))
  })
}

function hairlines({ rows, wide, width }: ChainSheet, tokens: Tokens): Primitive[] {
  return rows.flatMap(({ y, first }, at) => {
    if (at === 0 || (first && !wide)) return []
    const from = first && wide ? 32 : wide ? 154 : 58
    const height = y - chainGrid.row / 2 + (first ? -6 : 0) + 0.5
    return [stroke(`M${from} ${n(height)}H${n(width - 20)}`, tokens.hairline)]
  })
}

function blocks(shape: ChainShape, sheet: ChainSheet, tokens: Tokens): Primitive[] {
  return sheet.rows.flatMap(({ row: { mark, cells }, y }) =>
    cells.flatMap((cell, at) => {
      const stage = shape.chain.stages[at]?.id ?? ''
      const own = cell !== null && cell.how !== 'members' && shape.faded.cell(cell)
      const fade = (shape.faded.mark(mark.id) ? FAINT : 1) * (own ? FAINT : 1)
      return cellPicture(cell, shape.drafted({ mark, cells }, stage), sheet.middle(at), y, tokens).map((primitive) => ({
        ...primitive,
        record: mark.id,
        ...(fade < 1 ? { fade } : {}),
      }))
    }),
  )
}
