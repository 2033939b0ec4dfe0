import type { Comparison } from '../../../contract/answers/comparison.ts'
import type { Words } from '../../i18n/words.ts'
import { columnElements } from '../../picture/elements.ts'
import type { NodeItem } from '../../picture/items.ts'
import { movePicture } from '../../picture/move.ts'
import { pictureOf } from '../../picture/paint/layer.ts'
import type { MeasureWord } from '../../picture/paint/look.ts'
import { curvePath, rect } from '../../picture/path.ts'
import { type Hatch, type Picture, plane, stroke } from '../../picture/primitives.ts'
import { paintStyleOf } from '../../picture/style/paint-style.ts'
import type { Tokens } from '../../picture/style/tokens.ts'
import { bandGround } from '../../picture/table-floor/ground.ts'
import { tableFloorNames } from '../../picture/table-floor/names.ts'
import { bendOf } from '../../picture/table-floor/pair-findings.ts'
import type { TableFloor } from '../../picture/table-floor/types.ts'
import type { Side } from '../../scene/scene.ts'
import { sceneWords } from '../../scene/words/scene-words.ts'
import type { ShownMoment } from '../../store/address/view-state.ts'
import { changeRows } from '../../text/comparison/change-rows.ts'
import { comparisonCounts, comparisonHeadline } from '../../text/comparison/headline.ts'
import type { DrawnView } from '../drawn-view.ts'
import { NAME } from '../map/flat-map.ts'
import { mapWords } from '../map/words/map-words.ts'
import { type ChangeSign, changeSign, comparisonLegend, stateSign } from './change-signs.ts'
import { comparedLayout } from './compared-layout.ts'
import { changesAt, comparedScene, type PlacedChange } from './compared-scene.ts'

export type ComparisonOptions = {
  /** Px there is to draw in; a null height is as high as it needs. */
  width: number
  height: number | null
  /** Px: what has no change folds until no name is smaller. */
  minName: number
  show: ShownMoment
  words: Words
  tokens: Tokens
  measure: MeasureWord
}

/** Who could not speak twice: the column in stripes. */
export const comparisonHatch = (tokens: Tokens): Hatch => ({ colour: tokens.hatch, pitch: 6, width: 1.4, offset: 0 })

const dashes: Record<Side, readonly number[]> = { table: [6, 4], policy: [1.6, 3.4], floor: [], unspecified: [] }
/** Half the width of a hatched column, px. */
const COLUMN = 12
const LINE = { width: 1.6, opacity: 0.75 } as const
/** Above the heading of the tables, whose letters reach the upper edge, px. */
const TOP = 4

/**
 * A comparison as one picture: table and floor with the places of the older moment, the two states laid over each other. `show`: one of
 * the two alone, or their difference; nothing moves. What does not fit with names of `minName` is wider than wished. Pure.
 */
export function drawComparison(comparison: Comparison, options: ComparisonOptions): DrawnView {
  const { show, words, tokens, measure } = options
  const folds = sceneWords(words.lang)
  const scene = comparedScene(comparison, folds)
  const { score, zoom } = comparedLayout(scene, comparison, options)
  const signs = signsOf(comparison, score)
  const shown = signs.flatMap((one) => shownSign(one, show, tokens))
  const marks = score.columns
    .flatMap((column) => columnElements(column))
    .filter((item): item is NodeItem => item.at !== null && item.classes !== 'hit')
  const nameWords = { ...mapWords(words.lang), sector: folds.sector }
  const picture = [
    ...ground(score, comparison, tokens),
    ...lines(signs, score, show, tokens),
    ...shown.flatMap((one) => one.picture),
    ...bandGround(score, tokens, { from: score.left, to: score.width }),
    ...pictureOf(marks, paintStyleOf(tokens, measure)),
    ...tableFloorNames(named(score, comparison), scene, nameWords, tokens, measure),
  ]
  const rows = changeRows(comparison, words)
  return {
    picture: movePicture(picture, { x: -score.left * zoom, y: TOP }, zoom),
    width: (score.width - score.left) * zoom,
    height: score.height * zoom + TOP,
    smallestName: NAME * zoom,
    legend: comparisonLegend(new Set(shown.map(({ sign }) => sign)), show, words, tokens).concat(
      comparison.silences.length === 0
        ? []
        : [{ sign: [plane(rect(0, 0, 22, 14), comparisonHatch(tokens))], width: 22, text: words.t('compare.out') }],
    ),
    heading: comparisonHeadline(comparison, words),
    counts: comparisonCounts(comparison, words),
    filters: [],
    gone: [],
    lists: [
      {
        caption: words.t('compare.table'),
        head: [words.t('compare.who'), words.t('compare.where'), words.t('compare.what')],
        rows: rows.map(({ who, where, what }) => [who, where, what]),
      },
    ],
  }
}

/** Names of who changed stand out, and those with a new question have the marker. */
function named(score: TableFloor, { lines: all, gaps }: Comparison): TableFloor {
  const moved = new Set<string>(all.flatMap(({ change, partner, at }) => (change === 'added' ? [partner, at] : [])))
  const asked = new Set<string>([...gaps.opened, ...gaps.shown].flatMap(({ about }) => about))
  return {
    ...score,
    columns: score.columns.map((column) => ({
      ...column,
      mark: { ...column.mark, step: column.mark.members.some((id) => moved.has(id)) ? 0 : null },
      marked: column.mark.members.some((id) => asked.has(id)),
    })),
  }
}

function ground(score: TableFloor, { silences }: Comparison, tokens: Tokens): Picture {
  const { band, height } = score
  const silent = new Set<string>(silences.map(({ partner }) => partner))
  const isOut = (members: readonly string[]) => members.length > 0 && members.every((id) => silent.has(id))
  return [
    ...score.fields.map(({ x, width }) => plane(rect(x, 0, width, height), tokens.field)),
    ...score.columns
      .filter(({ mark }) => isOut(mark.members))
      .flatMap(({ x }) => [
        plane(rect(x - COLUMN, 0, 2 * COLUMN, band.top), comparisonHatch(tokens)),
        plane(rect(x - COLUMN, band.bottom, 2 * COLUMN, height - band.bottom), comparisonHatch(tokens)),
      ]),
    ...score.rows.map(({ row, y }) =>
      stroke(`M${score.gutter} ${y}H${score.width - 10}`, row.silent ? tokens['ink-faint'] : tokens.hairline, {
        dash: row.silent ? [1.6, 3.6] : [],
      }),
    ),
  ]
}

/** Where something stands at either moment: the id of its seat or arc, and what became of it. */
type ChangeSpot = { id: string; x: number; y: number; placed: PlacedChange }

function signsOf(comparison: Comparison, score: TableFloor): ChangeSpot[] {
  const at = changesAt(comparison, {
    marks: score.columns.map(({ mark }) => mark),
    rows: score.rows.map(({ row }) => row),
    seats: score.seats.map(({ seat }) => seat),
    arcs: score.arcs.map(({ arc }) => arc),
  })
  const spot = (id: string, x: number, y: number): ChangeSpot[] => {
    const placed = at.get(id)
    return placed === undefined ? [] : [{ id, x, y, placed }]
  }
  return [
    ...score.seats.flatMap(({ seat, x, y }) => spot(seat.id, x, y)),
    ...score.arcs.flatMap(({ arc, from, to, y, up }) => spot(arc.id, (from + to) / 2, y + bendOf(from, to, up) / 2)),
  ]
}

/** How a line stands in what is shown; null where it is not there. */
const stateIn = (line: PlacedChange['lines'][number], show: ShownMoment) =>
  'change' in line
    ? show === 'before'
      ? line.before
      : show === 'after'
        ? line.after
        : (line.after ?? line.before)
    : null

/** Whether something stands at a place in what is shown, and as what. */
export function shownAs({ change, lines: all, old }: PlacedChange, show: ShownMoment): ChangeSign | null {
  if (show === 'difference') return old ? null : change
  const isThere = all.some((line) => {
    if ('before' in line && typeof line.before === 'boolean') return line[show]
    // At the level it has now it did not stand before, and at the old one it does not stand now.
    const moved = 'was' in line && line.was !== null
    return stateIn(line, show) !== null && !(moved && old === (show === 'after'))
  })
  return isThere ? (change === 'out' ? 'out' : 'kept') : null
}

type DrawnSign = { sign: ChangeSign; picture: Picture }
function shownSign({ x, y, placed }: ChangeSpot, show: ShownMoment, tokens: Tokens): DrawnSign[] {
  const sign = shownAs(placed, show)
  if (sign === null) return []
  const said = placed.lines.some((line) =>
    show === 'difference' ? !('said' in line) || line.said : stateIn(line, show)?.inferred === false,
  )
  const look = { said, lead: placed.lines.some((line) => stateIn(line, show)?.lead === true) }
  const draw =
    show === 'difference' || sign === 'out' ? changeSign(sign, x, y, look, tokens) : stateSign(x, y, look, tokens)
  return [{ sign, picture: draw }]
}

/** Lines, stems and arcs of what is shown. */
function lines(spots: readonly ChangeSpot[], score: TableFloor, show: ShownMoment, tokens: Tokens): Picture {
  const grey = tokens['ink-faint']
  const { band } = score
  const shown = new Map(spots.map(({ id, placed }) => [id, shownAs(placed, show)]))
  const isThere = (id: string) => (shown.get(id) ?? 'out') !== 'out'
  const there = score.seats.filter(({ seat }) => isThere(seat.id))
  const sideOf = new Map(score.rows.map(({ row }) => [row.id, row.side]))
  const stems = new Map<string, { x: number; side: Side; ys: number[] }>()
  for (const { seat, x, y } of there) {
    const side = sideOf.get(seat.row) ?? 'floor'
    const stem = stems.get(`${seat.mark} ${side}`) ?? { x, side, ys: [] }
    stems.set(`${seat.mark} ${side}`, { ...stem, ys: [...stem.ys, y] })
  }
  return [
    ...score.rows.flatMap(({ row, y }) => {
      const xs = there.filter(({ seat }) => seat.row === row.id).map(({ x }) => x)
      return xs.length < 2 ? [] : [stroke(`M${Math.min(...xs)} ${y}H${Math.max(...xs)}`, grey, LINE)]
    }),
    ...[...stems.values()].map(({ x, side, ys }) => {
      const up = side === 'table' || side === 'policy'
      const [from, to] = up ? [band.top, Math.min(...ys)] : [band.bottom, Math.max(...ys)]
      return stroke(`M${x} ${from}V${to}`, grey, { ...LINE, dash: dashes[side] })
    }),
    ...score.arcs.flatMap(({ arc, from, to, y, up }) => {
      if (!isThere(arc.id)) return []
      const by = { x: (from + to) / 2, y: y + bendOf(from, to, up) }
      const foot = up ? band.top : band.bottom
      const d = `M${from} ${foot}V${y}${curvePath({ x: from, y }, by, { x: to, y })}V${foot}`
      return [stroke(d, grey, { ...LINE, dash: dashes[arc.side] })]
    }),
  ]
}

/** How many lines the signs of the difference stand for, by what became of them: what is drawn adds up to what is told. */
export function drawnSums(comparison: Comparison, options: ComparisonOptions): Comparison['sums'] {
  const { score } = comparedLayout(comparedScene(comparison, sceneWords(options.words.lang)), comparison, options)
  const drawn = signsOf(comparison, score)
    .filter(({ placed }) => shownAs(placed, 'difference') !== null)
    .flatMap(({ placed }) => placed.lines.flatMap((line) => ('change' in line ? [line] : [])))
  const count = (change: ComparisonSum) => drawn.filter((line) => line.change === change).length
  const confirmed = drawn.filter(({ change, after }) => change === 'kept' && after?.confirmed === true).length
  return { added: count('added'), gone: count('gone'), changed: count('changed'), kept: count('kept'), confirmed }
}
type ComparisonSum = Exclude<keyof Comparison['sums'], 'confirmed'>
