import type { Positions } from '../../../contract/layout.ts'
import type { Sector } from '../../../contract/vocabulary.ts'
import { groupBy } from '../../../domain/group-by.ts'
import { isMarked, type Mark, type Scene } from '../../scene/scene.ts'
import { placeFindings } from './findings.ts'
import { foldRows } from './fold-rows.ts'
import { fewId, FOLDING_SIDES, foldSectors, type FoldWords } from './fold.ts'
import { grid } from './grid.ts'
import { placeArcs, placeAsked, placeSeats, placeStems } from './lines.ts'
import { placePairFindings } from './pair-findings.ts'
import { type LaidRow, placeColumns, placeRows, type Rows, sideLabel } from './place.ts'
import { rowLines } from './row-lines.ts'
import { type PlacedName, placeNames } from './tiers.ts'
import type { Column, Field, TableFloor, Tier } from './types.ts'
import { type Measure, type WrapSetting, wrapSettings } from './wrap.ts'

export type TableFloorOptions = {
  /** As stored: rank of a column or row, and the tier of a column's name. */
  stored: Positions
  /** What there is to draw in, in px. */
  width: number
  /** Rows stand a little wider apart where there is room for it. */
  height: number
  /** Where rows need more than this, px, they fold; the height itself unless told. */
  leastHeight?: number
  open: readonly string[]
  /** Where the names of rows begin, px; as on a screen unless told. */
  left?: number
  /** Where columns need more than this, px, sectors fold; the width itself unless told. */
  foldWidth?: number
  /** Sectors that fold only when all others have. */
  lit?: ReadonlySet<Sector>
  measure: Measure
  words: FoldWords
}

/** The frame of a score: what is folded, and where columns and rows stand. */
export type Laid = {
  scene: Scene
  /** Its columns from left to right. */
  marks: Mark[]
  xs: Map<string, number>
  fields: Field[]
  rows: Rows
  /** Right edge of the last field, px. */
  end: number
  width: number
}

/** What is drawn of a scene: sectors and rows folded where they do not fit. */
export function foldTableFloor(whole: Scene, options: TableFloorOptions): Scene {
  const { width, height, open, measure, words } = options
  const heading = (sector: Sector) => measure(words.sector(sector))
  const folded = foldSectors(whole, options.foldWidth ?? width, open, words, heading, options.lit)
  return foldRows(folded, (options.leastHeight ?? height) / grid.leastZoom, open, words)
}

export function layOutTableFloor(whole: Scene, options: TableFloorOptions): Laid {
  const { stored, width, height, open, measure, words } = options
  const heading = (sector: Sector) => measure(words.sector(sector))
  const scene = foldTableFloor(whole, options)
  const { xs, fields, rows } = placesOf(scene, options, () => {
    const columns = placeColumns(scene, stored, width, heading, open)
    return { ...columns, rows: placeRows(scene, byX(scene.marks, columns.xs), stored, height) }
  })
  const last = fields.at(-1)
  const end = last ? last.x + last.width : width - grid.right
  return { scene, marks: byX(scene.marks, xs), xs, fields, rows, end, width: end + grid.right }
}

const byX = (marks: readonly Mark[], xs: ReadonlyMap<string, number>): Mark[] =>
  marks.toSorted((a, b) => (xs.get(a.id) ?? 0) - (xs.get(b.id) ?? 0))

type Places = Pick<Laid, 'xs' | 'fields' | 'rows'>
/** Places given last, for each of the widths a picture is tried in; the names of `words` are the same for one language. */
const places = new Map<string, { words: FoldWords; measure: Measure; given: Places }>()
const MAX_PLACES = 4

/** As given before, when nothing but what is faint or chosen has changed: a choice moves nothing. */
function placesOf(
  scene: Scene,
  { stored, width, height, open, measure, words }: TableFloorOptions,
  give: () => Places,
) {
  const { marks, rows, seats } = scene
  const key = JSON.stringify([
    [stored, width, height, open],
    marks.map(({ id, what, sector, name }) => [id, what, sector, name]),
    rows.map(({ id, what, side }) => [id, what, side]),
    seats.map(({ mark, row }) => [mark, row]),
  ])
  const before = places.get(key)
  if (before === undefined || before.words !== words || before.measure !== measure) {
    const given = give()
    places.delete(key)
    if (places.size >= MAX_PLACES) places.delete(places.keys().next().value ?? '')
    places.set(key, { words, measure, given })
    return given
  }
  const byId = new Map(rows.map((row) => [row.id, row]))
  const fresh = before.given.rows.rows.map((placed) => ({ ...placed, row: byId.get(placed.row.id) ?? placed.row }))
  return { ...before.given, rows: { ...before.given.rows, rows: fresh } }
}

/** "Tafel en vloer": bodies and activities as lines, partners as columns, involvements where they meet. */
export function makeTableFloor(
  whole: Scene,
  options: TableFloorOptions,
  laid = layOutTableFloor(whole, options),
): TableFloor {
  const { stored, measure, left = grid.left } = options
  const { scene, marks, xs, fields, rows, end } = laid
  const seats = placeSeats(scene, rows, xs)
  const sitting = groupBy(seats, ({ seat }) => seat.row)
  const span = (row: string) => {
    const at = sitting.get(row)?.map(({ x }) => x) ?? []
    return at.length === 0 ? null : ([Math.min(...at), Math.max(...at)] as const)
  }
  const chosen = new Set(chosenRows(scene))
  const pictures = placePairFindings(scene, rows, xs)
  const marked = new Set(scene.findings.filter(isMarked).flatMap((finding) => finding.marks))
  const names = setNames(
    marks.map(({ id, name }) => ({
      name,
      x: xs.get(id) ?? 0,
      stored: tierOf(stored, id),
      margin: marked.has(id) ? grid.margin : 0,
    })),
    measure,
    grid.gutter - 10,
    end + grid.right - 4,
  )
  const columns = marks.map((mark, index): Column => {
    const name = names[index]
    return {
      mark,
      x: xs.get(mark.id) ?? 0,
      y: rows.band.top + grid.marks,
      tier: name?.tier ?? 0,
      lines: name?.lines ?? [mark.name],
      nameX: name?.x ?? 0,
      nameWidth: name?.width ?? 0,
      marked: marked.has(mark.id),
    }
  })
  const found = placeFindings(scene, rows, xs, pictures)
  const badges = groupBy(found.badges, ({ row }) => row)
  return {
    width: laid.width,
    visible: Math.min(laid.width, options.width),
    height: rows.height,
    left,
    gutter: grid.gutter,
    band: rows.band,
    strip: rows.strip,
    fields,
    openedSides: FOLDING_SIDES.flatMap((side) => {
      const at = sideLabel(side, { ...rows, left })
      return at === null || !options.open.includes(fewId(side)) ? [] : [{ side, ...at }]
    }),
    columns,
    rows: rows.rows.map((row) => ({
      ...row,
      ...rowLines(row, badges.get(row.row.id)?.length ?? 0, measure, left),
      span: span(row.row.id),
      chosen: chosen.has(row.row.id),
    })),
    seats,
    asked: placeAsked(scene, rows, xs),
    stems: placeStems(seats, rows, scene),
    arcs: placeArcs(scene, rows, xs),
    ...found,
    pictures,
    positions: keep(columns, rows.rows, stored),
  }
}

/** Rows that are chosen, or where who is chosen sits by its own statements. */
const chosenRows = ({ focus, seats }: Scene): string[] =>
  focus === null
    ? []
    : [
        ...focus.rows,
        ...seats
          .filter((seat) => seat.how !== 'members' && !seat.faded && focus.marks.includes(seat.mark))
          .map(({ row }) => row),
      ]

const tierOf = (stored: Positions, id: string): Tier | null => {
  const tier = stored[id]?.[1]
  return tier === 0 || tier === 1 ? tier : null
}

/** What was stored keeps its rank; what is new gets one between its neighbours. */
function keep(columns: readonly Column[], rows: readonly LaidRow[], stored: Positions): Positions {
  const positions: Positions = {}
  const put = (ids: readonly (readonly [id: string, tier: number])[]) => {
    let last = -1
    for (const [id, tier] of ids) {
      const known = stored[id]
      last = known?.[0] ?? (Object.keys(stored).length === 0 ? Math.floor(last) + 1 : last + 0.001)
      positions[id] = known ?? [last, tier]
    }
  }
  put(columns.map(({ mark, tier }) => [mark.id, tier]))
  put(rows.map(({ row }) => [row.id, 0]))
  return positions
}

/** A name as it is to stand at `x`, px; `margin` is kept free on both sides of it. */
type Wanted = { name: string; x: number; stored: Tier | null; margin: number }

/** The ways to set a name, found once for a typeface. */
let known: { measure: Measure; settings: Map<string, WrapSetting[]> } | null = null
function settingsOf(name: string, measure: Measure): WrapSetting[] {
  if (known?.measure !== measure) known = { measure, settings: new Map() }
  const before = known.settings.get(name) ?? wrapSettings(name, measure)
  known.settings.set(name, before)
  return before
}

/** The names set last: choosing a partner draws everything anew, but moves no name. */
let last: { key: string; measure: Measure; names: PlacedName[] } | null = null

/** Each name in its tier, its lines and its place, from left to right. */
function setNames(wanted: readonly Wanted[], measure: Measure, left: number, right: number): PlacedName[] {
  const key = JSON.stringify([wanted, left, right])
  if (last?.key === key && last.measure === measure) return last.names
  const names = wanted.map(({ name, ...rest }) => ({ ...rest, settings: settingsOf(name, measure) }))
  last = { key, measure, names: placeNames(names, left, right) }
  return last.names
}
