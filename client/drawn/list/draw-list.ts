import { sectors } from '../../../contract/vocabulary.ts'
import { halfPicture, halfSize } from '../../picture/signs/half-picture.ts'
import type { Scene } from '../../scene/scene.ts'
import { halvesOf } from '../../text/cell.ts'
import { lineOf, lineText } from '../../text/line.ts'
import { seatTexts } from '../../text/presence.ts'
import { heldCount, heldText } from '../../text/tally.ts'
import { type Block, type DrawKit, withMargin } from '../blocks/block.ts'
import { columnWidth, inColumns } from '../blocks/columns.ts'
import { markName } from '../blocks/signs.ts'
import { textBlock } from '../blocks/text.ts'
import { legendEntry, partOf } from '../body.ts'
import type { Drawer, LegendEntry, ListTwin } from '../drawn-view.ts'
import { headline } from '../words/headline.ts'
import { partnerRow, tableRowOf } from './list-rows.ts'
import { tableSides, tableText } from './table-text.ts'

/** Least width of a column of the list, and of one with the names of the tables in it; px between columns. */
const [LEAST, WITH_SEATS, BETWEEN] = [500, 760, 36]

/**
 * The list whole: every partner by sector, then every table, on one column or, where so many px down are wished for, on as many as
 * fit beside each other.
 */
export const drawList: Drawer = ({
  region,
  seen: { scene },
  options: { width, height, fit },
  words,
  tokens,
  measure,
}) => {
  const kit = { words, tokens, measure }
  const shown = fit === 'lit' ? litScene(scene) : scene
  const most = Math.max(1, Math.floor((width + BETWEEN) / (LEAST + BETWEEN)))
  const tries = Array.from({ length: height === null ? 1 : most }, (_, at) => inSo(kit, shown, scene, width, at + 1))
  const drawn =
    tries.find((block) => height !== null && block.height <= height) ??
    tries.at(-1) ??
    inSo(kit, shown, scene, width, 1)
  const heading = headline(scene, region.gaps, 'list', words)
  return partOf(drawn, { heading, legend: legendOf(kit, shown), lists: listsOf(kit, shown, scene) })
}

const litScene = (scene: Scene): Scene => {
  const [marks, rows] = [scene.marks.filter(({ faded }) => !faded), scene.rows.filter(({ faded }) => !faded)]
  return marks.length + rows.length === 0 ? scene : { ...scene, marks, rows }
}

/** `whole`: the scene of which counts are taken. */
function inSo(kit: DrawKit, shown: Scene, whole: Scene, width: number, count: number): Block {
  const each = columnWidth(width, count, BETWEEN)
  const seats = each >= WITH_SEATS
  const { t } = kit.words
  const soft = kit.tokens['ink-soft']
  const head = (title: string, sub: string) =>
    withMargin(
      textBlock(
        kit,
        [
          { text: title, weight: 600 },
          { text: ` ${sub}`, fill: soft },
        ],
        each,
        { size: 15 },
      ),
      { top: 14, bottom: 2 },
    )
  const blocks = [
    ...sectors.flatMap((sector) => {
      const marks = shown.marks.filter((mark) => mark.sector === sector)
      if (marks.length === 0) return []
      const counted = heldText(
        heldCount(marks, ({ members }) => members),
        kit.words,
      )
      return [
        withHead(
          head(t(`sector.${sector}`), counted),
          marks.map((mark) => partnerRow(kit, whole, mark, each, seats)),
        ),
      ]
    }),
    ...tableSides.flatMap((side) => {
      const rows = shown.rows.filter((row) => row.side === side)
      if (rows.length === 0) return []
      return [
        withHead(
          head(t(`side.${side}`), t(`side.${side}.sub`)),
          rows.map((row) => tableRowOf(kit, whole, row, each)),
        ),
      ]
    }),
  ].flat()
  return { ...inColumns(blocks, { count, width, between: BETWEEN, gap: 0 }), width }
}

/** A head stays with the first that stands under it. */
const withHead = (head: Block, [first, ...rest]: readonly Block[]): Block[] =>
  first === undefined
    ? []
    : [
        {
          picture: [...head.picture, ...withMargin(first, { top: head.height }).picture],
          width: Math.max(head.width, first.width),
          height: head.height + first.height,
          breaks: [],
        },
        ...rest,
      ]

const looks = ['stated', 'own', 'inferred', 'trial', 'members', 'unknown'] as const

/** What the halves of a cell mean, as far as there are such. */
function legendOf({ words, tokens }: DrawKit, scene: Scene): LegendEntry[] {
  const there = new Set<string>(
    scene.marks.flatMap((mark) => Object.values(halvesOf(scene, mark)).map(({ look }) => look)),
  )
  return looks
    .filter((look) => there.has(look))
    .map((look) =>
      legendEntry(
        halfPicture({ look, text: look === 'members' ? '•' : '' }, tokens),
        halfSize,
        words.t(`look.${look}`),
      ),
    )
}

function listsOf(kit: DrawKit, shown: Scene, whole: Scene): ListTwin[] {
  const { t } = kit.words
  const names = new Map(whole.rows.map((row) => [row.id, row.name]))
  const seated = (mark: string, sides: readonly ('table' | 'policy' | 'floor' | 'unspecified')[]) =>
    sides
      .flatMap((side) => seatTexts(whole, mark, side))
      .filter(({ how }) => how !== 'expected')
      .map(({ row }) => names.get(row) ?? '')
      .join(', ')
  const partners = shown.marks.map((mark) => [
    markName(mark),
    t(`sector.${mark.sector}`),
    lineText(lineOf(whole, mark, kit.words)),
    seated(mark.id, ['table', 'policy']),
    seated(mark.id, ['floor', 'unspecified']),
  ])
  const tables = tableSides.flatMap((side) =>
    shown.rows
      .filter((row) => row.side === side)
      .map((row) => [row.name, t(`side.${side}`), tableText(whole, row, kit.words)]),
  )
  return [
    {
      caption: t('drawn.partners'),
      head: [t('drawn.partner'), t('drawn.sector'), t('drawn.takesPart'), t('side.table'), t('side.floor')],
      rows: partners,
    },
    { caption: t('drawn.tables'), head: [t('drawn.meeting'), t('drawn.place'), t('drawn.takesPart')], rows: tables },
  ].filter(({ rows }) => rows.length > 0)
}
