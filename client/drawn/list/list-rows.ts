import { halfPicture, halfSize } from '../../picture/signs/half-picture.ts'
import { mapSign } from '../../picture/map-signs.ts'
import { movePicture } from '../../picture/move.ts'
import { stroke } from '../../picture/primitives.ts'
import { firstOfRule } from '../../scene/group-by-rule.ts'
import type { Mark, Row, Scene, Side } from '../../scene/scene.ts'
import { kindName } from '../../scene/words/scene-words.ts'
import { halvesOf } from '../../text/cell.ts'
import { lineOf } from '../../text/line.ts'
import { seatTexts } from '../../text/presence.ts'
import { blocksBeside, type Block, blockOf, type DrawKit, faint, ofRecord, stack } from '../blocks/block.ts'
import { flow } from '../blocks/flow.ts'
import { badgeBlock, FADED, markBlock, markName } from '../blocks/signs.ts'
import { shareColumns, blockRow } from '../blocks/table.ts'
import { textBlock, type TextRun } from '../blocks/text.ts'
import { tableText } from './table-text.ts'

const [MARK, BADGE] = [32, 26]

/** A partner, stack, mention or absent kind with what stands in its column on the map; `seats`: the names of its tables too. */
export function partnerRow(kit: DrawKit, scene: Scene, mark: Mark, width: number, seats: boolean): Block {
  const findings = scene.findings.filter(({ marks }) => marks.includes(mark.id))
  const stands = firstOfRule()
  const badges = findings
    .filter((finding) => stands(mark.id, finding))
    .map((finding) => badgeBlock(kit, finding, BADGE))
  const more = findings.length - badges.length
  const rest =
    more > 0
      ? [textBlock(kit, kit.words.t('evidence.more', { n: more }), 60, { size: 12, fill: kit.tokens['ink-soft'] })]
      : []
  const columns = shareColumns(width, [
    { fixed: MARK },
    { share: 3 },
    ...(seats ? [{ share: 2 }, { share: 2 }] : []),
    { fixed: seats ? 92 : 62 },
    { fixed: halfSize.width },
  ]).map((wide) => ({ title: '', width: wide }))
  const { table, floor } = halvesOf(scene, mark)
  const cell = blocksBeside([
    { ...blockOf(halfPicture(table, kit.tokens), halfSize.width, halfSize.height), x: 0 },
    { ...blockOf(halfPicture(floor, kit.tokens), halfSize.width, halfSize.height), x: 0, y: halfSize.height + 2 },
  ])
  const row = blockRow(kit, columns, [
    markBlock(kit, { ...mark, faded: false }, MARK),
    wordsOf(kit, scene, mark, columns[1]?.width ?? 0),
    ...(seats
      ? [
          seatNames(kit, scene, mark, ['table', 'policy'], columns[2]?.width ?? 0),
          seatNames(kit, scene, mark, ['floor', 'unspecified'], columns[3]?.width ?? 0),
        ]
      : []),
    flow([...badges, ...rest], columns.at(-2)?.width ?? 0, { x: 3, y: 3 }),
    cell,
  ])
  const own = ofRecord(row, mark.id)
  return mark.faded ? faint(own, FADED) : own
}

function wordsOf(kit: DrawKit, scene: Scene, mark: Mark, width: number): Block {
  const soft = kit.tokens['ink-soft']
  const isSoft = mark.how === 'mentioned' || mark.how === 'expected'
  const kind = mark.kind === null ? null : kindName(kit.words.lang, mark.kind)
  const hasKind =
    mark.centre || (mark.what === 'partner' && kind !== null && kind.toLowerCase() !== mark.name.toLowerCase())
  const line = lineOf(scene, mark, kit.words).flatMap(({ text, marked }, at): TextRun[] => [
    ...(at > 0 ? [{ text: ' · ', fill: soft }] : []),
    marked ? { text, marked } : { text, fill: soft },
  ])
  return stack([
    textBlock(
      kit,
      [
        { text: markName(mark), weight: 600, ...(isSoft && { fill: soft }) },
        ...(hasKind && kind !== null ? [{ text: `  ${kind}`, fill: soft }] : []),
      ],
      width,
      { size: 14 },
    ),
    textBlock(kit, line, width, { size: 12.5 }),
  ])
}

/** The names of the tables, each with how it is known. */
function seatNames(kit: DrawKit, scene: Scene, mark: Mark, sides: readonly Side[], width: number): Block {
  const names = new Map(scene.rows.map((row) => [row.id, row.name]))
  const seats = sides.flatMap((side) => seatTexts(scene, mark.id, side)).filter(({ how }) => how !== 'expected')
  return flow(
    seats.map(({ how, row }) => {
      const sign = how === 'known' || how === 'expected' ? 'place' : how
      return blocksBeside([
        { ...blockOf(movePicture(mapSign(sign, kit.tokens), { x: 5, y: 8 }, 0.62), 10, 16), x: 0 },
        { ...textBlock(kit, names.get(row) ?? '', width - 13, { size: 12, lead: 15 }), x: 13 },
      ])
    }),
    width,
    { x: 8, y: 1 },
  )
}

const SIGN = 30

/** A table or line of work with how many partners are named at it. */
export function tableRowOf(kit: DrawKit, scene: Scene, row: Row, width: number): Block {
  const soft = kit.tokens['ink-soft']
  const [sign = 0, words = 0] = shareColumns(width, [{ fixed: MARK }, { share: 1 }])
  const dash = row.silent || row.side === 'policy' ? [1.6, 3.4] : row.side === 'table' ? [6, 3] : []
  const line = blockOf(
    [stroke(`M0 1H${SIGN}`, kit.tokens.ink, { width: row.side === 'unspecified' ? 1 : 2, dash })],
    SIGN,
    2,
  )
  const name: TextRun[] = [
    { text: row.name, weight: 600, ...(row.silent && { fill: soft }) },
    ...(row.sub === null ? [] : [{ text: `  ${row.sub}`, fill: soft }]),
  ]
  const drawn = blockRow(
    kit,
    [
      { title: '', width: sign },
      { title: '', width: words },
    ],
    [
      line,
      stack([
        textBlock(kit, name, words, { size: 14 }),
        textBlock(kit, tableText(scene, row, kit.words), words, { size: 12.5, fill: soft }),
      ]),
    ],
  )
  const own = ofRecord(drawn, row.table === '' ? row.id : row.table)
  return row.faded ? faint(own, FADED) : own
}
