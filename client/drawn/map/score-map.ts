import type { Sector } from '../../../contract/vocabulary.ts'
import { groupBy } from '../../../domain/group-by.ts'
import { tableFloorElements } from '../../picture/elements.ts'
import { movePicture } from '../../picture/move.ts'
import { pictureOf } from '../../picture/paint/layer.ts'
import { paintStyleOf } from '../../picture/style/paint-style.ts'
import { MOST_AT_ROW } from '../../picture/table-floor/findings.ts'
import { neededWidth, spareWidth } from '../../picture/table-floor/fold.ts'
import { grid } from '../../picture/table-floor/grid.ts'
import { tableFloorGround } from '../../picture/table-floor/ground.ts'
import { tableFloorNames } from '../../picture/table-floor/names.ts'
import { leftFor } from '../../picture/table-floor/row-lines.ts'
import { rowHeight, tightHeight } from '../../picture/table-floor/place.ts'
import { foldTableFloor, makeTableFloor, type TableFloorOptions } from '../../picture/table-floor/table-floor.ts'
import type { TableFloor } from '../../picture/table-floor/types.ts'
import type { Scene } from '../../scene/scene.ts'
import { sceneWords } from '../../scene/words/scene-words.ts'
import { type FlatMap, type MapInput, NAME } from './flat-map.ts'
import { mapWords } from './words/map-words.ts'

/** Above the heading of the tables, whose letters reach the upper edge, px. */
const TOP = 2

/** "Tafel en vloer" from edge to edge: names of rows, band and headings as they lie on the screen before it is moved. */
export function drawScoreMap(input: MapInput): FlatMap {
  const { scene, words, tokens, measure } = input
  const { score, zoom } = fittedScore(input)
  const names = { ...mapWords(words.lang), sector: sceneWords(words.lang).sector }
  const items = tableFloorElements(score).filter(({ classes }) => classes !== 'hit')
  const drawn = [
    ...tableFloorGround(score, tokens, nameWidths(measure), { from: score.left, to: score.width }),
    ...pictureOf(items, paintStyleOf(tokens, measure)),
    ...tableFloorNames(score, scene, names, tokens, measure),
  ]
  return {
    picture: movePicture(drawn, { x: -score.left * zoom, y: TOP }, zoom),
    width: (score.width - score.left) * zoom,
    height: score.height * zoom + TOP,
    name: NAME * zoom,
  }
}

type Measure = MapInput['measure']
const widths = new WeakMap<Measure, (text: string) => number>()
/** Widths of names; the same function each time, so that what was set before is known again. */
export function nameWidths(measure: Measure): (text: string) => number {
  const made = widths.get(measure) ?? ((text: string) => measure(text, NAME, 400))
  widths.set(measure, made)
  return made
}

/**
 * As large as life where that fits; else smaller, down to the least a name may be, and only then folded: first the sectors
 * without a light, then the others. What was opened closes again where it does not fit, and on paper another sector folds
 * while a name would be cut.
 */
function fittedScore({ scene, stored, open, options, words, measure }: MapInput): { score: TableFloor; zoom: number } {
  const { width, height, minName } = options
  const least = minName === undefined ? 1 : minName / NAME
  const lit = litSectors(scene)
  const set = nameWidths(measure)
  const names = sceneWords(words.lang)
  const heading = (sector: Sector) => set(names.sector(sector))
  const base = { stored, measure: set, words: names, lit }
  const at = (zoom: number, { opened, left, fold }: Fit): TableFloorOptions => {
    const room = height === null ? 0 : height / zoom
    // So that rows fold only where they do not fit in this height.
    const most = height === null ? Infinity : room * grid.leastZoom
    const wide = width / zoom + left
    return {
      ...base,
      width: wide,
      height: room,
      leastHeight: most,
      open: opened,
      left,
      foldWidth: Math.min(wide, fold),
    }
  }
  const fold = (opened: readonly string[], most: number) => {
    const first = foldTableFloor(scene, at(least, { opened, left: grid.left, fold: most }))
    const fit = { opened, fold: most, left: leftOfNames(first, set) }
    const folded = fit.left === grid.left ? first : foldTableFloor(scene, at(least, fit))
    return { fit, folded, needed: neededWidth(folded.marks, heading) + spareWidth(folded) }
  }
  let found = fold(open, Infinity)
  for (const less of [open.filter((id) => !opensUnlit(scene, id, lit)), []])
    if ((found.needed - found.fit.left) * least > width && less.length < found.fit.opened.length)
      found = fold(less, Infinity)
  for (;;) {
    const { fit, folded, needed } = found
    const high = height === null ? Infinity : height / tightHeight(folded)
    const down = minName === undefined ? grid.leastZoom : least
    const zoom = Math.min(Math.max(1, least), Math.max(least, width / (needed - fit.left)), Math.max(down, high))
    const score = makeTableFloor(scene, at(zoom, fit))
    const next = minName !== undefined && hasCutName(score) ? fold(fit.opened, needed - 1) : found
    if (next.folded.marks.length < folded.marks.length) {
      found = next
      continue
    }
    // Even folded it may be too wide: it is all in sight then, with names as small as that makes them.
    const wide = score.width - fit.left
    return { score, zoom: wide * zoom > width + 0.5 ? width / wide : zoom }
  }
}
/** What is opened, where the names of rows begin, and the width above which sectors fold, px. */
type Fit = { opened: readonly string[]; left: number; fold: number }

const hasCutName = ({ columns }: TableFloor) => columns.some(({ lines }) => lines.some((line) => line.includes('…')))

/** The names of rows may reach so much further to the left than on a screen, px. */
const MOST_LEFT = 90

/** Where the names of rows begin so that none is cut, px; left of where they begin on a screen by no more than `MOST_LEFT`. */
export function leftOfNames({ rows, seats, findings }: Scene, measure: (text: string) => number): number {
  const seated = groupBy(seats, ({ row }) => row)
  const alone = findings.filter(({ marks }) => marks.length === 0)
  const all = rows.map((row) => ({
    row,
    height: rowHeight(row, seated.get(row.id)?.length ?? 0),
    badges: Math.min(MOST_AT_ROW, alone.filter((finding) => finding.rows.includes(row.id)).length),
  }))
  return leftFor(all, MOST_LEFT, measure)
}

/** Sectors in which somebody stands in the light; none where all do. */
function litSectors({ marks, focus }: Scene): ReadonlySet<Sector> {
  if (focus === null && !marks.some(({ faded, filtered }) => faded && !filtered)) return new Set()
  return new Set(marks.filter(({ faded }) => !faded).map(({ sector }) => sector))
}

/** Whether this unfolds a sector, or a stack in one, in which nobody stands in the light. */
function opensUnlit({ marks }: Scene, id: string, lit: ReadonlySet<Sector>): boolean {
  if (id.startsWith('sector:')) return !lit.has(id.slice('sector:'.length) as Sector)
  const stack = marks.find(({ members }) => id === `stack:${members[0] ?? ''}`)
  return stack !== undefined && !lit.has(stack.sector)
}
