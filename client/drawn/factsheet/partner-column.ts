import { movePicture } from '../../picture/move.ts'
import { badgePicture } from '../../picture/badge.ts'
import { type MapSign, mapSign } from '../../picture/map-signs.ts'
import { markSign } from '../../picture/mark-sign.ts'
import { rect, straight } from '../../picture/path.ts'
import { type Picture, plane, type Primitive, stroke, word } from '../../picture/primitives.ts'
import type { AskedPlace, Mark, Row, Scene, Seat, Side } from '../../scene/scene.ts'
import { findingLook } from '../../scene/scene.ts'
import { missesAt } from '../../text/cell.ts'
import { isProvenance, namedAt, ownPresence, presenceOf } from '../../text/presence.ts'
import type { DrawKit } from '../blocks/block.ts'
import { markName } from '../blocks/signs.ts'
import { wrapText } from '../blocks/text.ts'
import { legendEntriesOf } from '../map/legend.ts'
import { solidOn } from '../map/solid.ts'
import type { LegendKey } from '../map/words/words.ts'
import { clipName } from './clip-name.ts'
import { FIGURE_NAME, inTurn, type SheetFigure } from './sheet-figure.ts'

/** A row of the map with the place of the partner on it, and of everybody else. */
type Line = { row: Row; seat: Seat | null; asked: AskedPlace | null; others: Seat[]; names: string[] }
type Half = { sides: readonly [Side, Side]; lines: Line[]; left: number }

/** Where the names of rows end, and between what the column stands, pt. */
const [NAMES, COLUMN, WIDE] = [132, 144, 46]
const MIDDLE = COLUMN + WIDE / 2
const OTHERS = COLUMN + WIDE + 12
const [HEADING, BAND, LINE, LEADING] = [21, 46, 15, 11.5]
/** How far lines may stand apart where there is room, pt. */
const LOOSE = 22
const styles: Record<Side, readonly number[]> = { table: [7, 3.2], policy: [1.5, 3], floor: [], unspecified: [] }
const halves = [['table', 'policy'] as const, ['floor', 'unspecified'] as const]

/**
 * A partner as its column on the map, drawn large: at each table and each line of the floor its own place, and who else is
 * there. The rows where it takes part come first when there is no room for all; the rest is counted.
 */
export function partnerColumn(
  kit: DrawKit,
  scene: Scene,
  mark: Mark,
  { width, height }: { width: number; height: number },
): SheetFigure {
  const all = halves.map((sides): Half => ({ sides, lines: linesOf(kit, scene, mark, sides), left: 0 }))
  const fitted = fitHalves(all, height)
  const used = fitted.reduce((sum, half) => sum + HEADING + heightOf(half, 0), BAND)
  const count = fitted.reduce((sum, { lines }) => sum + lines.length, 0)
  const air = Math.max(0, Math.min(LOOSE - LINE, (height - used) / Math.max(count, 1)))
  const [above, below] = fitted as [Half, Half]
  const top = HEADING + heightOf(above, air)
  const bottom = top + BAND + HEADING + heightOf(below, air)
  const painter = { kit, scene, mark, width, air }
  const ground = [plane(rect(COLUMN, 2, WIDE, top - 2), kit.tokens.field)]
  return {
    picture: [
      ...ground,
      plane(rect(COLUMN, top + BAND, WIDE, bottom - top - BAND), kit.tokens.field),
      ...drawHalf(painter, above, { from: 0, band: top }),
      ...drawBand(painter, top),
      ...drawHalf(painter, below, { from: top + BAND, band: top + BAND }),
    ],
    width,
    height: Math.ceil(bottom),
    alt: altOf(kit, mark, fitted),
    legend: legendEntriesOf(signsIn(fitted), kit.words.lang, kit.tokens),
  }
}

function linesOf(kit: DrawKit, scene: Scene, mark: Mark, sides: readonly Side[]): Line[] {
  return scene.rows
    .filter(({ what, side }) => what !== 'expected' && sides.includes(side))
    .flatMap((row): Line[] => {
      const seats = scene.seats.filter((one) => one.row === row.id)
      const seat = seats.find((one) => one.mark === mark.id) ?? null
      const asked = scene.asked.find((one) => one.row === row.id && one.mark === mark.id) ?? null
      const others = seats.filter((one) => one.mark !== mark.id && (isProvenance(one.how) || one.how === 'mentioned'))
      const weight = seat === null ? 400 : 600
      const names = wrapText(kit, row.name, NAMES, FIGURE_NAME, weight)
      return seats.length === 0 && asked === null
        ? []
        : [{ row, seat, asked, others, names: clipName(kit, names, NAMES, 2, FIGURE_NAME, weight) }]
    })
}

const lineHeight = ({ names }: Line) => LINE + (names.length - 1) * LEADING
const heightOf = ({ lines, left }: Half, air: number) =>
  lines.reduce((sum, line) => sum + lineHeight(line) + air, 0) + (left > 0 ? LINE : 0) + 5

/** As many rows as there is room for, where the partner takes part before others, in the order of the map. */
function fitHalves(all: readonly Half[], height: number): Half[] {
  const lines = all.flatMap((half) => half.lines)
  const first = [...lines].sort((a, b) => weight(b) - weight(a))
  const fixed = BAND + 2 * HEADING + 2 * 5 + 2 * LINE
  const kept = new Set<Line>()
  let used = fixed
  for (const line of first) {
    used += lineHeight(line)
    if (used > height) break
    kept.add(line)
  }
  return all.map((half) => ({
    ...half,
    lines: half.lines.filter((line) => kept.has(line)),
    left: half.lines.filter((line) => !kept.has(line)).length,
  }))
}
const weight = ({ seat, asked }: Line) => (seat === null ? (asked === null ? 0 : 1) : seat.how === 'members' ? 2 : 3)

type Painter = { kit: DrawKit; scene: Scene; mark: Mark; width: number; air: number }

/** One half: its heading, its lines, and the stem of the partner from the band to the last of its places. */
function drawHalf(painter: Painter, half: Half, { from, band }: { from: number; band: number }): Picture {
  const { kit, scene, mark, width, air } = painter
  const { t } = kit.words
  const { ink, 'ink-soft': soft } = kit.tokens
  const [side] = half.sides
  const heading = t(`side.${side}`)
  const picture: Primitive[] = [
    word(0, from + 14, heading, ink, { size: 10.5, weight: 600 }),
    word(kit.measure(heading, 10.5, 600) + 4, from + 14, t(`side.${side}.sub`), soft, { size: FIGURE_NAME }),
  ]
  let y = from + HEADING
  const placed = half.lines.map((line) => {
    const high = lineHeight(line) + air
    const at = y + high / 2
    y += high
    return { line, at }
  })
  const own = placed.filter(({ line }) => line.seat !== null)
  const isFloor = band === from
  const far = own.length === 0 ? null : isFloor ? (own.at(-1)?.at ?? band) : (own[0]?.at ?? band)
  const empty = far === null && ownPresence(presenceOf(scene, mark.id, side)) === 0
  const missing = empty ? scene.findings.filter((one) => one.marks.includes(mark.id) && missesAt(side)(one)) : []
  const end = isFloor ? y + 3 : from + HEADING
  if (missing.length > 0) {
    const [top, low] = isFloor ? [band + 2, end] : [from + 2, band - 2]
    picture.push(plane(swipe(top, low), kit.tokens.marker))
    const begin = isFloor ? top + 36 : top + 6
    const stop = isFloor ? low - 6 : low - 36
    if (stop > begin) picture.push(stroke(straight({ x: MIDDLE, y: begin }, { x: MIDDLE, y: stop }), ink, dotted))
  } else if (far !== null) {
    const style = own.some(({ line }) => line.row.side === side) ? side : half.sides[1]
    picture.push(
      stroke(straight({ x: MIDDLE, y: band }, { x: MIDDLE, y: far }), ink, { width: 1.6, dash: styles[style] }),
    )
  }
  for (const { line, at } of placed) picture.push(...drawLine(painter, line, at))
  // The one number that says what is missing, over what it lies on.
  missing.slice(0, 1).forEach((finding) => {
    const badge = badgePicture(finding.severity, finding.label, findingLook(finding), kit.tokens)
    picture.push(...movePicture(badge, { x: MIDDLE - 13, y: isFloor ? band + 7 : band - 33 }))
  })
  if (half.left > 0) picture.push(word(0, y + 10.5, t('factsheet.rows', { n: half.left }), soft, { size: FIGURE_NAME }))
  picture.push(stroke(straight({ x: 0, y: band }, { x: width, y: band }), kit.tokens['ink-faint'], { width: 0.8 }))
  return picture
}
const dotted = { width: 1.4, dash: [1.4, 3] }
/** As a marker goes over paper: not quite straight. */
const swipe = (top: number, low: number) =>
  `M${MIDDLE - 16.5} ${top}L${MIDDLE + 15.5} ${top - 1}L${MIDDLE + 17} ${low - 1}L${MIDDLE - 17} ${low}Z`

function drawBand({ kit, mark, width }: Painter, top: number): Picture {
  const { ink, 'ink-soft': soft } = kit.tokens
  const sign = markSign({ ...mark, several: mark.collective, plain: false }, kit.tokens)
  const names = clipName(kit, wrapText(kit, markName(mark), NAMES, 11, 600), NAMES, 3, 11)
  const middle = top + BAND / 2
  const scale = 1.15
  return [
    ...names.map((text, at) =>
      word(0, middle + 4 - ((names.length - 1) / 2 - at) * 13, text, ink, { size: 11, weight: 600 }),
    ),
    ...movePicture(sign, { x: MIDDLE - 14 * scale, y: middle - 14 * scale }, scale),
    word(OTHERS, middle + 3.5, clipName(kit, [kit.words.t('factsheet.column')], width - OTHERS, 1)[0] ?? '', soft, {
      size: FIGURE_NAME,
    }),
  ]
}

function drawLine({ kit, scene, width }: Painter, line: Line, y: number): Picture {
  const { tokens } = kit
  const { seat, asked, names } = line
  const isOwn = seat !== null && seat.how !== 'members'
  const ink = seat === null ? tokens['ink-soft'] : tokens.ink
  const texts = names.map((text, at) =>
    word(0, y + 3.3 - ((names.length - 1) / 2 - at) * LEADING, text, ink, {
      ...{ size: FIGURE_NAME, weight: seat === null ? 400 : 600 },
    }),
  )
  const right = isOwn ? othersByName(kit, scene, line, { y, width }) : othersCounted(kit, scene, line, { y, width })
  const sign: MapSign | null =
    seat !== null
      ? isProvenance(seat.how) || seat.how === 'members'
        ? seat.how
        : null
      : asked === null
        ? null
        : asked.answer === 'none'
          ? 'none'
          : 'asked'
  return [
    stroke(straight({ x: COLUMN, y }, { x: right.from, y }), isOwn ? tokens.ink : tokens.hairline, {
      width: isOwn ? 1.4 : 0.7,
    }),
    ...texts,
    ...right.picture,
    ...(seat?.lead === true ? movePicture(mapSign('lead', tokens), { x: MIDDLE, y }, 0.8) : []),
    ...(sign === null || seat?.lead === true ? [] : movePicture(mapSign(sign, tokens), { x: MIDDLE, y }, 1.1)),
  ]
}

const MARK = 14
const smallMark = (kit: DrawKit, mark: Mark, size: number, x: number, y: number): Picture => {
  const sign = markSign({ ...mark, centre: false, several: false, plain: size < MARK }, kit.tokens)
  return movePicture(sign, { x: x - size / 2, y: y - size / 2 }, size / 28)
}
const marksOf = ({ marks }: Scene, { others }: Line) =>
  others.flatMap((seat) => marks.find(({ id }) => id === seat.mark) ?? [])
type Right = { picture: Picture; from: number }

/** Where the partner takes part: the others by name, as many as stand on the line. */
function othersByName(kit: DrawKit, scene: Scene, line: Line, { y, width }: { y: number; width: number }): Right {
  const marks = inTurn(
    marksOf(scene, line).filter(({ what }) => what !== 'mention'),
    ({ sector }) => sector,
  )
  const picture: Primitive[] = []
  const rest = (n: number) => kit.words.t('file.more', { n })
  let [x, shown] = [OTHERS, 0]
  for (const [at, mark] of marks.entries()) {
    const name = markName(mark)
    const wide = MARK + 4 + kit.measure(name, FIGURE_NAME, 400)
    const after = marks.length - at - 1
    const kept = after === 0 ? 0 : kit.measure(rest(after), FIGURE_NAME, 400) + 10
    if (x + wide + kept > width) break
    picture.push(...smallMark(kit, mark, MARK, x + MARK / 2, y))
    picture.push(word(x + MARK + 4, y + 3.3, name, kit.tokens.ink, { size: FIGURE_NAME }))
    x += wide + 10
    shown += 1
  }
  const more = marks.length - shown
  if (more > 0) picture.push(word(x, y + 3.3, rest(more), kit.tokens['ink-soft'], { size: FIGURE_NAME }))
  return { picture, from: marks.length === 0 ? OTHERS - 6 : OTHERS - 3 }
}

/** Where it does not: the others as marks, and how many they are. */
function othersCounted(kit: DrawKit, scene: Scene, line: Line, { y, width }: { y: number; width: number }): Right {
  const text = countOf(kit, scene, line)
  const soft = kit.tokens['ink-soft']
  const from = width - kit.measure(text, FIGURE_NAME, 400) - 6
  const pitch = 11
  const marks = marksOf(scene, line).slice(0, Math.max(0, Math.floor((from - OTHERS - 14) / pitch)))
  const faded = marks.flatMap((mark, at) =>
    smallMark(kit, mark, 9, OTHERS + 6 + at * pitch, y).map((one) => ({ ...one, fade: 0.55 })),
  )
  return {
    picture: [
      ...solidOn(faded, { ...kit.tokens, field: kit.tokens.paper }),
      word(width, y + 3.3, text, soft, countStyle),
    ],
    from,
  }
}
const countStyle = { size: FIGURE_NAME, anchor: 'end' } as const

function countOf({ words: { t } }: DrawKit, scene: Scene, { row, others }: Line): string {
  const mentions = others.reduce((sum, one) => sum + one.mentions.length, 0)
  return [
    t('count.partnersN', { n: namedAt(scene, row.id).all }),
    ...(mentions === 0 ? [] : [`${mentions} ${t('count.mentions', { n: mentions })}`]),
  ].join(', ')
}

function altOf({ words: { t } }: DrawKit, mark: Mark, all: readonly Half[]): string {
  const at = all.flatMap(({ lines }) =>
    lines.flatMap(({ row, seat }) => {
      if (seat === null || seat.how === 'mentioned' || seat.how === 'known' || seat.how === 'expected') return []
      return [`${row.name} (${t(`side.${row.side}.sub`)}, ${t(`how.${seat.how}`)})`]
    }),
  )
  const name = markName(mark)
  return at.length === 0
    ? t('factsheet.column.none', { name })
    : t('factsheet.column.at', { name, list: at.join('; ') })
}

/** The signs that stand in the column, for the legend. */
function signsIn(all: readonly Half[]): LegendKey[] {
  const there = new Set<LegendKey>()
  for (const { seat, asked } of all.flatMap(({ lines }) => lines)) {
    if (seat !== null && (isProvenance(seat.how) || seat.how === 'members')) there.add(seat.how)
    if (seat?.lead === true) there.add('lead')
    if (seat === null && asked !== null) there.add(asked.answer === 'none' ? 'none' : 'asked')
  }
  return [...there]
}
