import { disc, rect, roundRect } from '../../path.ts'
import { type Hatch, type Picture, plane, type Primitive, stroke, word } from '../../primitives.ts'
import type { Tokens } from '../../style/tokens.ts'
import { chainGrid } from '../place.ts'
import type { ChainBox } from '../room.ts'
import type { ChainCell } from '../rows.ts'

/** What is not known, over a column or a block. */
export const chainHatch = (tokens: Tokens): Hatch => ({ colour: tokens.hatch, pitch: 7, width: 1, offset: 0.5 })

/** How faint is what the filters hold back, or is far from what is chosen. */
export const FAINT = 0.22

/**
 * A stage covered: filled = a source says so, filled with an edge = the region says so, open = our reading, dashed with a plus = only tried out, hatched = the work is not recorded, a dot = through its
 * kin, in the middle of the box.
 */
export function blockPicture(how: ChainCell['how'], { x, y, width, height }: ChainBox, tokens: Tokens): Picture {
  if (how === 'members') return [plane(disc(x + width / 2, y + height / 2, 3), tokens.ink)]
  const d = roundRect(x, y, width, height, 2)
  if (how === 'stated') return [plane(d, tokens.ink)]
  if (how === 'own')
    return [
      plane(d, tokens.paper),
      stroke(d, tokens.ink, { width: 1.4 }),
      plane(roundRect(x + 4, y + 4, width - 8, height - 8, 1), tokens.ink),
    ]
  if (how === 'trial')
    return [
      plane(d, tokens.paper),
      stroke(d, tokens.action, { width: 1.8, dash: [4, 3] }),
      stroke(`M${x + width / 2 - 4} ${y + height / 2}h8m-4 -4v8`, tokens.action, { width: 1.6 }),
    ]
  if (how === 'inferred') return [plane(d, tokens.paper), stroke(d, tokens.ink, { width: 1.8 })]
  return [plane(d, tokens.paper), stroke(d, tokens['ink-soft'], { width: 1.2 }), plane(d, chainHatch(tokens))]
}

/** A column of the sheet by how its stage stands; `bare`: nothing stands in it. */
export type BandLook = { nobody: boolean; bare: boolean; chosen: boolean }
export function bandPicture(
  { nobody, bare, chosen }: BandLook,
  { x, y, width, height }: ChainBox,
  tokens: Tokens,
): Picture {
  const d = rect(x, y, width, height)
  const fill = chosen ? tokens.selected : nobody || bare ? chainHatch(tokens) : tokens.field
  const edge = chosen ? tokens.action : nobody ? tokens.ink : null
  return [plane(d, fill), ...(edge === null ? [] : [stroke(d, edge, { width: 1.3, dash: nobody ? [1.5, 3] : [] })])]
}

type Drafted = 'added' | 'removed' | null

/** What stands where a row meets a stage. In a draft: what comes has a ring, what goes is an outline. */
export function cellPicture(cell: ChainCell | null, drafted: Drafted, x: number, y: number, tokens: Tokens): Picture {
  const box = {
    x: x - chainGrid.block / 2,
    y: y - chainGrid.blockHeight / 2,
    width: chainGrid.block,
    height: chainGrid.blockHeight,
  }
  if (drafted === 'removed' && (cell === null || cell.how === 'members'))
    return [stroke(roundRect(box.x, box.y, box.width, box.height, 2), tokens.action, { width: 1.6, dash: [4, 3] })]
  if (cell === null) return []
  const block = blockPicture(cell.how, box, tokens)
  if (cell.how === 'members') return block
  const ring = roundRect(box.x - 3, box.y - 3, box.width + 6, box.height + 6, 4)
  return [
    ...block,
    ...(drafted === null ? [] : [stroke(ring, tokens.action, { width: 2 })]),
    ...(cell.of > 1 ? [howMany(cell, box.x + 8, y + 4.3, tokens)] : []),
  ]
}

/** Of a stack: how many of it. On an open block it needs an edge around its letters. */
function howMany({ how, partners, of }: ChainCell, x: number, y: number, tokens: Tokens): Primitive {
  const text = partners.length === of ? `${of}×` : `${partners.length}/${of}`
  const set = { size: 12, weight: 600 }
  return how === 'stated'
    ? word(x, y, text, tokens.paper, set)
    : word(x, y, text, tokens.ink, { ...set, halo: { colour: tokens.paper, width: 1.5 } })
}
