import type { Scene } from '../../../scene/scene.ts'
import { FADED_MARKER, markerPath, nameLook } from '../../name-look.ts'
import type { MeasureWord } from '../../paint/look.ts'
import { roundRect } from '../../path.ts'
import { type Picture, plane, type Primitive, type Word, word } from '../../primitives.ts'
import type { Tokens } from '../../style/tokens.ts'
import { isMarked, type Side } from '../../../scene/scene.ts'
import type { PlacedNetwork } from '../layout/types.ts'
import { wide } from '../layout/widths.ts'
import type { PlateShape } from '../shape.ts'
import type { PlacedMark } from '../placed-marks.ts'
import { networkBadges } from './badges.ts'
import { numbersOf } from './lines.ts'
import type { LookOf } from './ribbon-look.ts'

export type NetworkWords = {
  side: (side: Side) => { name: string; level: string }
  /** On paper where nobody sits anywhere yet. */
  nothingYet: string
  /** "42 rechtstreekse verbindingen: kies een partner om ze te zien". */
  looseTies: (count: number) => string
}

/** The fields of the sectors, under all else. */
export const networkGround = ({ fields }: PlacedNetwork, tokens: Tokens): Picture =>
  fields.map(({ rect: { x1, y1, x2, y2 } }) => plane(roundRect(x1, y1, x2 - x1, y2 - y1, 14), tokens.field))

const LINE = 15
/** From the middle of a line down to what its letters stand on, as a part of their size. */
const DOWN = 0.34
/** Names are given more room than they take: where the whole is shown small they grow into it, to be read at so many px. */
export const GROWN = 1.12
export const READ = 11
const larger = (wanted: number) => Math.min(GROWN, Math.max(1, wanted))
/** At a smaller zoom names are under 10.5 px, and no longer to be read. */
export const LEAST_ZOOM = 10.5 / (13 * GROWN)

/** Names of sides, sectors, plates and marks, and the numbers of the ribbons. */
export function networkNames(
  net: PlacedNetwork,
  scene: Scene,
  shownMarks: readonly PlacedMark[],
  lookOf: LookOf,
  words: NetworkWords,
  zoom: number,
  tokens: Tokens,
  measure: MeasureWord,
): Picture {
  const size = 13 * larger(READ / 13 / zoom)
  const numbers = 12 * larger(1 / zoom)
  const soft = tokens['ink-soft']
  return [
    ...headings(net, scene, words, tokens, measure),
    ...net.fields
      .filter(({ field }) => !field.folded)
      .map(({ field: { name }, rect, way, outer }) => {
        const right = way > 0 && outer
        return word(
          right ? rect.x2 - 12 : rect.x1 + 12,
          rect.y1 + 18,
          name,
          soft,
          right ? { anchor: 'end', size } : { size },
        )
      }),
    ...net.plates.flatMap(({ plate, rect }) => plateName(plate, rect, scene, size, tokens)),
    ...net.hanging.flatMap(({ plate, rect }) => plateName(plate, rect, scene, size, tokens)),
    ...shownMarks.flatMap((one) => markName(one, scene, size, tokens, measure)),
    ...networkBadges(net, scene, shownMarks).more.map(({ x, y, way, count, faded }) =>
      word(x, y + numbers * DOWN, `+${count}`, tokens[faded ? 'ink-faint' : 'ink-soft'], {
        size: numbers,
        anchor: way < 0 ? 'end' : 'start',
      }),
    ),
    ...numbersOf(net, scene, lookOf).map(({ x, y, text }) =>
      word(x, y + numbers * DOWN, text, soft, { size: numbers, weight: 600, anchor: 'middle' }),
    ),
  ]
}

function headings(net: PlacedNetwork, scene: Scene, words: NetworkWords, tokens: Tokens, measure: MeasureWord): Word[] {
  const left = net.plates[0]?.rect.x1 ?? -70
  const side = (name: Side, y: number): Word[] => {
    const said = words.side(name)
    const x = left + measure(said.name, 15, 600) + 7
    return [word(left, y, said.name, tokens.ink, { size: 15, weight: 600 }), word(x, y, said.level, tokens['ink-soft'])]
  }
  const loose =
    net.loose.length === 0 || scene.focus !== null
      ? []
      : [words.looseTies(net.loose.reduce((sum, { records }) => sum + records.length, 0))]
  return [
    ...side('table', net.reach.up - 14),
    ...side('floor', net.reach.down + 24),
    ...loose.map((text) => word(-left + 24, net.reach.down + 24, text, tokens['ink-soft'])),
    ...(net.ribbons.length + net.hanging.length > 0
      ? []
      : [word(0, net.reach.down + 62, words.nothingYet, tokens['ink-soft'], { size: 16, anchor: 'middle' })]),
  ]
}

function plateName(
  { rows, lines, silent }: PlateShape,
  rect: { x1: number; x2: number; y1: number; y2: number },
  scene: Scene,
  size: number,
  tokens: Tokens,
): Word[] {
  const own = scene.rows.filter(({ id }) => rows.includes(id))
  const faded = own.every((row) => row.faded)
  const chosen = scene.focus !== null && !faded && own.length > 0
  const top = (rect.y1 + rect.y2 - lines.length * LINE) / 2
  const fill = faded ? tokens['ink-faint'] : silent ? tokens['ink-soft'] : tokens.ink
  return lines.map((text, line) =>
    word((rect.x1 + rect.x2) / 2, top + LINE * (line + 0.5) + size * DOWN, text, fill, {
      size,
      weight: chosen ? 600 : 400,
      anchor: 'middle',
      record: own[0]?.table ?? null,
    }),
  )
}

function markName(
  { mark, x, y, way, lines, folded }: PlacedMark,
  scene: Scene,
  size: number,
  tokens: Tokens,
  measure: MeasureWord,
): Primitive[] {
  const ids = folded ? new Set(scene.marks.filter(({ sector }) => sector === mark.sector).map(({ id }) => id)) : null
  const marked = scene.findings.some(
    (finding) => isMarked(finding) && finding.marks.some((id) => id === mark.id || ids?.has(id)),
  )
  const { record, ...look } = nameLook(mark, marked && !folded, tokens)
  const at = x + way * wide.name
  const top = y - (lines.length * LINE) / 2
  const name = lines.map((text, line): Primitive =>
    word(at, top + LINE * (line + 0.5) + size * DOWN, text, folded && line > 0 ? tokens['ink-soft'] : look.fill, {
      ...look,
      size,
      weight: folded && line === 0 ? 600 : look.weight,
      anchor: way < 0 ? 'end' : 'start',
      record,
    }),
  )
  if (!marked || folded) return name
  const width = Math.max(...lines.map((text) => measure(text, size, look.weight))) + 10
  const left = way < 0 ? at - width + 5 : at - 5
  const room = markerPath(left, top - 1, width, lines.length * LINE + 2)
  return [plane(room, tokens.marker, { opacity: mark.faded ? FADED_MARKER : 1, record }), ...name]
}
