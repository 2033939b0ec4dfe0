import type { Sector } from '../../../contract/vocabulary.ts'
import { FADED_MARKER, markerPath, nameLook } from '../name-look.ts'
import type { MeasureWord } from '../paint/look.ts'
import { roundRect } from '../path.ts'
import { type Picture, plane, type Primitive, type Word, word } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'
import type { sectorFields } from './fields.ts'
import type { PlacedNetwork, NetMark, Plate } from './network-elements.ts'

type Fields = ReturnType<typeof sectorFields>

/** The fields of the sectors, under all else. */
export const networkGround = (fields: Fields, tokens: Tokens): Picture =>
  fields.map(({ rect: { x1, y1, x2, y2 } }) => plane(roundRect(x1, y1, x2 - x1, y2 - y1, 14), tokens.field))

/** As far as names may grow beyond their boxes without one touching another. */
const MOST = 1.15
/** Px of a line of a name, and from the middle of a line to what its letters stand on, as a part of their size. */
const [LINE, MIDDLE] = [16, 0.31]

/**
 * Names of sectors, tables and marks. `zoom` = of the whole picture in sight: where all of it is shown small, names are
 * larger than the rest of it, 11 px on the screen, as far as that fits.
 */
export function networkNames(
  net: PlacedNetwork,
  fields: Fields,
  sector: (sector: Sector) => string,
  zoom: number,
  tokens: Tokens,
  measure: MeasureWord,
): Picture {
  const size = 13 * Math.min(MOST, Math.max(1, 11 / 13 / zoom))
  // Lines run under names: an edge of the field around each letter keeps it legible.
  const halo = { colour: tokens.field, width: 1.5 }
  return [
    ...fields.map(({ sector: one, rect }) =>
      word(rect.x1 + 10, rect.y1 + 17, sector(one), tokens['ink-soft'], { halo }),
    ),
    ...net.plates.flatMap((plate) => plateName(plate, size, tokens)),
    ...net.marks.flatMap((mark) => markName(mark, size, tokens, measure, halo)),
  ]
}

const lineAt = (top: number, line: number, size: number) => top + LINE * (line + 0.5) + Math.round(size * MIDDLE)

const plateName = ({ table, x, y, lines, faded, chosen }: Plate, size: number, tokens: Tokens): Word[] =>
  lines.map((text, line) =>
    word(x, lineAt(y - (lines.length * LINE) / 2, line, size), text, faded ? tokens['ink-faint'] : tokens.ink, {
      size,
      weight: chosen ? 600 : 400,
      anchor: 'middle',
      record: table,
    }),
  )

function markName(
  { mark, x, y, lines, marked }: NetMark,
  size: number,
  tokens: Tokens,
  measure: MeasureWord,
  halo: Word['halo'],
): Primitive[] {
  const { record, ...look } = nameLook(mark, marked, tokens)
  const name = lines.map((text, line): Primitive =>
    word(x, lineAt(y + 17, line, size), text, look.fill, {
      ...look,
      size,
      anchor: 'middle',
      record,
      ...(marked || halo === undefined ? {} : { halo }),
    }),
  )
  if (!marked) return name
  const wide = Math.max(...lines.map((text) => measure(text, size, look.weight))) + 10
  const room = markerPath(x - wide / 2, y + 17, wide, lines.length * LINE)
  return [plane(room, tokens.marker, { opacity: mark.faded ? FADED_MARKER : 1, record }), ...name]
}
