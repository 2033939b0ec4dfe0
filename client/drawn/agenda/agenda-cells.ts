import type { TimeAxis } from '../../picture/agenda/axis.ts'
import { agendaRow, barPicture } from '../../picture/agenda/bar-picture.ts'
import { agendaRowWords, leadText } from '../../picture/agenda/cell-words.ts'
import { glyphHeight, glyphPicture, glyphWidth, securingBox, securingPicture } from '../../picture/agenda/glyphs.ts'
import type { AgendaLine } from '../../picture/agenda/shape.ts'
import { statusSinceText } from '../../picture/agenda/words.ts'
import { isMarked, type NumberedFinding, type Scene } from '../../scene/scene.ts'
import { blocksBeside, type Block, blockOf, type DrawKit, ofRecord, onGround, stack } from '../blocks/block.ts'
import { badgeBlock } from '../blocks/signs.ts'
import type { BlockColumn } from '../blocks/table.ts'
import { textBlock, type TextRun } from '../blocks/text.ts'

const BADGE = 24

/** The cells of an activity, in the order of the columns. */
export function agendaCells(
  kit: DrawKit,
  scene: Scene,
  line: AgendaLine,
  axis: TimeAxis,
  columns: readonly BlockColumn[],
): Block[] {
  const { activity, item, findings } = line
  const { tokens, words } = kit
  const said = agendaRowWords(scene, line, words)
  const wide = (at: number) => columns[at]?.width ?? 0
  const text = (at: number, run: TextRun, finding: NumberedFinding | undefined) => {
    const room = wide(at) - (finding === undefined ? 0 : BADGE + 6)
    const marked = finding !== undefined && isMarked(finding)
    return blocksBeside([
      ...(finding === undefined ? [] : [{ ...badgeBlock(kit, finding, BADGE), x: 0 }]),
      {
        ...textBlock(kit, [{ ...run, marked }], room, { size: 13 }),
        x: wide(at) - room,
        y: finding === undefined ? 0 : 3,
      },
    ])
  }
  const soft = (isSoft: boolean) => (isSoft ? { fill: tokens['ink-soft'] } : {})
  const isOfLead = (findings.G16?.gap ?? findings.G16?.undecidable)?.facts['variant'] === 'lead'
  const cells = [
    stack([
      textBlock(kit, activity.name, wide(0), { size: 13, weight: 600 }),
      text(0, { text: statusSinceText(activity, words), ...soft(findings.G17 === undefined) }, findings.G17),
    ]),
    text(
      1,
      { text: leadText(scene, line, words), ...soft(item.leads.partners.length === 0) },
      isOfLead ? findings.G16 : undefined,
    ),
    found(
      kit,
      blockOf(glyphPicture(line.table, line.floor, tokens), glyphWidth(line.table, line.floor), glyphHeight),
      isOfLead ? undefined : findings.G16,
    ),
    blockOf(barPicture(line.bar, axis, tokens), axis.width, agendaRow.height),
    text(4, { text: said.result, ...soft(activity.resultVisible === null) }, findings.G22),
    found(
      kit,
      blockOf(securingPicture(line.fills, tokens), 5 * securingBox.pitch, securingBox.height),
      findings.G19,
      BADGE + 10,
    ),
  ]
  return cells.map((cell) => ofRecord(cell, activity.id))
}

/** What a rule found behind the number of its question, under the marker while it is to be discussed. */
function found(kit: DrawKit, block: Block, finding: NumberedFinding | undefined, left?: number): Block {
  const from = left ?? (finding === undefined ? 0 : BADGE + 8)
  const drawn = finding !== undefined && isMarked(finding) ? onGround(block, kit.tokens.marker) : block
  return blocksBeside([
    ...(finding === undefined
      ? []
      : [{ ...badgeBlock(kit, finding, BADGE), x: 0, y: Math.max(0, (block.height - BADGE) / 2) }]),
    { ...drawn, x: from, y: Math.max(0, finding === undefined ? 0 : (BADGE - block.height) / 2) },
  ])
}
