import { memberName } from '../../picture/chain/cell-text.ts'
import { chainGrid, type ChainSheet } from '../../picture/chain/place.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import { movePicture } from '../../picture/move.ts'
import type { Picture } from '../../picture/primitives.ts'
import { type Block, type DrawKit, faint, ofRecord } from '../blocks/block.ts'
import { FADED, markBlock } from '../blocks/signs.ts'
import { textBlock } from '../blocks/text.ts'

/** Where names stand beside their sectors, px from the left; and what a mark takes before a name. */
const [BESIDE_SECTOR, MARK] = [132, 30]
const sizes = [
  { size: 13, lead: 15 },
  { size: 12, lead: 13 },
  { size: 11, lead: 12 },
  { size: 10, lead: 11 },
  { size: 9, lead: 9.5 },
] as const

/** The names of the rows with their marks, and of the sectors they are of: none is cut off, a long one is set smaller. */
export function chainNames(kit: DrawKit, shape: ChainShape, sheet: ChainSheet): Picture {
  const left = sheet.wide ? BESIDE_SECTOR : 0
  return sheet.rows.flatMap(({ row: { mark }, y, first, sector }) => {
    const name = nameBlock(kit, memberName(mark), sheet.label - left - MARK - 8)
    const dim = shape.faded.mark(mark.id)
    const lit = (block: Block) => (dim ? faint(block, FADED) : block)
    const top = y - chainGrid.row / 2
    const said = textBlock(kit, kit.words.t(`sector.${sector}`), sheet.wide ? BESIDE_SECTOR - 8 : sheet.label, {
      size: 12,
      fill: kit.tokens['ink-soft'],
    })
    return [
      ...(first ? movePicture(said.picture, { x: 0, y: sheet.wide ? y - said.height / 2 : top - 19 }) : []),
      ...movePicture(lit(markBlock(kit, { ...mark, faded: false }, 22)).picture, { x: left, y: y - 11 }),
      ...movePicture(lit(ofRecord(name, mark.id)).picture, { x: left + MARK, y: y - name.height / 2 }),
    ]
  })
}

function nameBlock(kit: DrawKit, name: string, width: number): Block {
  const settings = sizes.map((look) => textBlock(kit, name, width, look))
  return (
    settings.find(({ height }) => height <= chainGrid.row) ?? settings.at(-1) ?? textBlock(kit, name, width, sizes[4])
  )
}
