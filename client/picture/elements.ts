import { groupBy } from '../../domain/group-by.ts'
import { type Arc, type NumberedFinding, findingLook, type Mark, type Row, type Seat } from '../scene/scene.ts'
import { isNew } from '../scene/fill-scene.ts'
import { fewId, isFolded } from './table-floor/fold.ts'
import { bendOf } from './table-floor/pair-findings.ts'
import type { RowBadge, Column, PlacedAsked, PlacedSeat, TableFloor } from './table-floor/types.ts'
import { iconFor } from './style/icon-image.ts'
import { classes, edgeItem, type Item, nodeItem } from './items.ts'
import { pairFindingElements } from './pair-elements.ts'

/** The score as elements for the canvas, in drawing order: lines, stems, arcs, seats, marks, badges, then hit boxes. */
export function tableFloorElements(score: TableFloor): Item[] {
  return [
    ...lineElements(score),
    ...stemElements(score),
    ...arcFeet(score),
    ...arcElements(score),
    ...pairFindingElements(score),
    ...score.seats.flatMap((seat) => strengthElements(seat, score)),
    ...score.seats.flatMap(({ seat, x, y }) => seatRemark(seat.id, seat, x, y)),
    ...score.seats.map(seatElement),
    ...score.asked.flatMap(askedElements),
    ...ghostElements(score),
    ...score.columns.filter(({ mark }) => !isNew(mark)).flatMap(columnElements),
    ...score.badges.map(badgeElement),
    ...score.fields
      .filter(({ opened }) => opened)
      .map(({ sector, x, width }) =>
        nodeItem(`fold:${sector}`, x + width / 2, score.band.top + 13, 'hit', {
          w: width,
          h: 20,
          open: `sector:${sector}`,
        }),
      ),
    ...rowHits(score),
  ]
}

/** Where one can point at the names of rows, and of sides that are opened. */
export const rowHits = (score: TableFloor): Item[] => [
  ...score.openedSides.map(({ side, x, y }) =>
    nodeItem(`fold:${side}`, x + SIDE_NAME / 2, y, 'hit', { w: SIDE_NAME, h: 20, open: fewId(side) }),
  ),
  ...score.rows.map(({ row, y, height, lines }) =>
    nodeItem(`name:${row.id}`, score.gutter / 2, y, 'hit', {
      w: score.gutter - 12,
      h: height - 2,
      ...(lines.some((line) => line.endsWith('…')) ? { tip: row.name } : {}),
      ...tapOf(row),
    }),
  ),
]

/** The numbers beside the names of rows. */
export const rowBadges = (score: TableFloor): Item[] => score.badges.filter(({ row }) => row !== null).map(badgeElement)

/** What the name of a side with its level takes at most, px. */
export const SIDE_NAME = 136

const tapOf = (row: Row) => (isFolded(row) ? { open: row.id } : row.table === '' ? {} : { select: row.table })

/** From the first seat of a row to its last. Lines end at what is drawn already: an end of its own costs as much. */
function lineElements({ rows, seats }: TableFloor): Item[] {
  const sitting = groupBy(seats, ({ seat }) => seat.row)
  return rows.flatMap(({ row, span, chosen }) => {
    if (span === null || span[0] === span[1] || row.what === 'expected') return []
    const [from, to] = span.map((end) => sitting.get(row.id)?.find(({ x }) => x === end))
    if (from === undefined || to === undefined) return []
    const names = classes('line', row.faded && 'is-faded', chosen && 'is-chosen')
    return [edgeItem(`line:${row.id}`, `seat:${from.seat.id}`, `seat:${to.seat.id}`, names, tapOf(row))]
  })
}

/** From the band, above or below its mark, to its farthest seat; a little aside where two stems share a way. */
function stemElements(score: TableFloor): Item[] {
  const columns = new Map(score.columns.map((column) => [column.mark.id, column]))
  const seats = new Map(score.seats.map((seat) => [`${seat.mark.id} ${seat.y}`, seat]))
  return score.stems.flatMap(({ id, mark, side, x, from, to, how, tone }) => {
    const [column, seat] = [columns.get(mark), seats.get(`${mark} ${to}`)]
    if (column === undefined || seat === undefined) return []
    const names = classes('stem', `on-${side}`, `is-${how}`, `is-${tone}`, column.mark.step === 0 && 'is-chosen')
    const ends = { from: away(x - column.x, from - column.y), to: away(x - seat.x, 0) }
    return [edgeItem(`stem:${id}`, `mark:${mark}`, `seat:${seat.seat.id}`, names, { ...ends, select: mark })]
  })
}
const away = (x: number, y: number) => `${x}px ${y}px`

/** From the band to where arcs begin, for a column that has no stem there. */
function arcFeet({ arcs, pictures, stems, columns, band }: TableFloor): Item[] {
  const stemmed = new Set(stems.map(({ mark, from, to }) => `${mark} ${to < from ? 'up' : 'down'}`))
  const ends = [
    ...arcs.flatMap(({ arc, y, up }) =>
      [arc.a, arc.b].map((mark) => ({ mark, y, up, faded: arc.faded, side: arc.side })),
    ),
    ...pictures.flatMap(({ a, b, y, up, faded }) =>
      b === null ? [] : [a, b].map((mark) => ({ mark, y, up, faded, side: null })),
    ),
  ]
  const feet = groupBy(ends, ({ mark, up }) => `${mark} ${up ? 'up' : 'down'}`)
  return [...feet].flatMap(([key, all]) => {
    const [first] = all
    const column = columns.find(({ mark }) => mark.id === first?.mark)
    if (first === undefined || column === undefined || stemmed.has(key)) return []
    const { x, y: mark } = column
    const level = all.every(({ side }) => side === first.side) ? first.side : null
    const names = classes('stem', level !== null && `on-${level}`, all.every(({ faded }) => faded) && 'is-faded')
    const from = away(0, (first.up ? band.top : band.bottom) - mark)
    return [
      nodeItem(`end:${key}`, x, first.y, 'anchor'),
      edgeItem(`foot:${key}`, `mark:${first.mark}`, `end:${key}`, names, { from, to: away(0, 0), select: first.mark }),
    ]
  })
}

function arcElements(score: TableFloor): Item[] {
  const columns = new Map(score.columns.map((column) => [column.mark.id, column]))
  return score.arcs.flatMap(({ arc, from, to, y, up }) => {
    const [left, right] = [columns.get(arc.a), columns.get(arc.b)].sort((a, b) => (a?.x ?? 0) - (b?.x ?? 0))
    if (left === undefined || right === undefined) return []
    const names = classes('arc', `on-${arc.side}`, `is-${arc.how}`, arc.faded && 'is-faded')
    const bend = bendOf(from, to, up)
    const ends = { from: away(0, y - left.y), to: away(0, y - right.y) }
    const data = { ...ends, bend, w: widthOf(arc.strength), select: arc.a }
    const line = edgeItem(`arc:${arc.id}`, `mark:${left.mark.id}`, `mark:${right.mark.id}`, names, data)
    return [line, ...tieRemark(`arc:${arc.id}`, arc, (left.x + right.x) / 2, y - bend / 2)]
  })
}

/** Width of a line by strength 1 to 5, px; unknown stays as thin as the least known. */
export const widthOf = (strength: number | null): number => (strength === null ? 1.6 : 1 + strength * 0.7)

const seatClasses = (seat: Seat, chosen: boolean) =>
  classes(
    'seat',
    `is-${seat.how}`,
    seat.lead && 'is-lead',
    seat.row.endsWith(':unspecified') && 'is-square',
    seat.faded && 'is-faded',
    chosen && 'is-chosen',
  )

function seatElement({ seat, mark, x, y, of, chosen }: PlacedSeat): Item {
  const counted = of !== null && seat.count !== null ? { label: `${seat.count}/${of}` } : {}
  const folded = mark.what === 'sector' ? { open: mark.id } : { select: mark.id }
  return nodeItem(`seat:${seat.id}`, x, y, seatClasses(seat, chosen), {
    ...folded,
    ...counted,
  })
}

/** Asked, and none: a dash on the line; asked, and not known: a question mark. */
function askedElements({ asked: { id, mark, answer, faded }, x, y }: PlacedAsked): Item[] {
  const names = classes('asked', faded && 'is-faded')
  const data = { select: mark }
  if (answer === 'unknown') return [nodeItem(`asked:${id}`, x, y, names, { ...data, label: '?' })]
  const dash = nodeItem(`dash:${id}`, x, y, classes('asked-dash', faded && 'is-faded'))
  return [nodeItem(`asked:${id}`, x, y, names, data), dash]
}

type SaidSeat = Pick<Seat, 'how' | 'lead' | 'faded'>
/** What stands behind or on a seat, by whose word it is: a ring for the region's own, a plus for what is tried out. */
export function seatRemark(id: string, { how, lead, faded }: SaidSeat, x: number, y: number): Item[] {
  if (how === 'own') return [nodeItem(`ring:${id}`, x, y, classes('seat-ring', lead && 'is-lead', faded && 'is-faded'))]
  return how === 'trial' ? [nodeItem(`plus:${id}`, x, y, classes('plus', faded && 'is-faded'))] : []
}

/** The same in the middle of a direct tie, as on a seat; what a source states so has a plain line. */
export function tieRemark(id: string, { how, faded }: Pick<Arc, 'how' | 'faded'>, x: number, y: number): Item[] {
  const said = { how, lead: false, faded } as SaidSeat
  if (how === 'trial') return seatRemark(id, said, x, y)
  if (how !== 'own' && how !== 'inferred') return []
  const sign = nodeItem(`said:${id}`, x, y, classes('seat', `is-${how}`, faded && 'is-faded'))
  return [...seatRemark(id, said, x, y), sign]
}

/** A known strength: the part of the stem next to the seat, as wide as the tie is strong. */
function strengthElements({ seat, x, y }: PlacedSeat, { band }: TableFloor): Item[] {
  if (seat.strength === null) return []
  const towards = y < band.top ? 16 : -16
  const names = classes('strength', seat.faded && 'is-faded')
  return [nodeItem(`strength:${seat.id}`, x, y + towards / 2, names, { w: widthOf(seat.strength) + 1, h: 16 })]
}

/** A dotted line where the missing tie would be, on the side the marker fills. */
function ghostElements({ swipes }: TableFloor): Item[] {
  return swipes
    .filter(({ whole }) => whole)
    .flatMap(({ id, x, top, bottom, up }) => {
      const [from, to] = up ? [bottom - 31, top + 4] : [top + 31, bottom - 4]
      return [
        nodeItem(`foot:ghost:${id}`, x, from, 'anchor'),
        nodeItem(`head:ghost:${id}`, x, to, 'anchor'),
        edgeItem(`ghost:${id}`, `foot:ghost:${id}`, `head:ghost:${id}`, 'ghost'),
      ]
    })
}

const folds = (mark: Mark) =>
  mark.what === 'sector'
    ? { open: mark.id }
    : mark.what === 'stack'
      ? { select: mark.id, unfold: mark.id }
      : { select: mark.id }

/** Beside a mark: some of what is said of it is not confirmed yet. */
export const clockItems = ({ id, unconfirmed, faded }: Mark, x: number, y: number): Item[] =>
  unconfirmed === undefined
    ? []
    : ['clock', 'clock-hands'].map((what) =>
        nodeItem(`${what}:${id}`, x + 11, y + 10, classes(what, faded && 'is-faded')),
      )

export const markClasses = (mark: Mark) =>
  classes(
    'mark',
    `of-${mark.sector}`,
    `is-${mark.how}`,
    mark.centre && 'is-centre',
    (mark.what === 'stack' || mark.what === 'sector' || mark.collective) && 'is-several',
    mark.faded && 'is-faded',
    mark.step === 0 && 'is-chosen',
  )

/** A column in the band: its mark, and where its name stands. */
export function columnElements({ mark, x, y, tier, lines, nameX, nameWidth }: Column): Item[] {
  const icon = iconFor(mark)
  const label = mark.how === 'mentioned' ? '?' : mark.what === 'sector' ? String(mark.members.length) : null
  const height = 15 * lines.length
  return [
    nodeItem(`mark:${mark.id}`, x, y, markClasses(mark), {
      ...folds(mark),
      tip: mark.full,
      ...(icon === null ? {} : { icon }),
      ...(label === null ? {} : { label }),
    }),
    ...clockItems(mark, x, y),
    nodeItem(`name:${mark.id}`, nameX, tier === 0 ? y - 17 - height / 2 : y + 18 + height / 2, 'hit', {
      ...folds(mark),
      tip: mark.full,
      w: nameWidth,
      h: height,
    }),
  ]
}

/** By its class: with the marker, taken up, settled, or dashed. */
export const badgeClass = (finding: NumberedFinding): string =>
  ({ question: 'is-decided', assigned: 'is-assigned', settled: 'is-settled', undecided: 'is-open' })[
    findingLook(finding)
  ]

function badgeElement({ id, finding, x, y, faded, chosen, onMarker }: RowBadge): Item {
  const names = classes(
    'badge',
    `is-${finding.severity}`,
    badgeClass(finding),
    onMarker && 'is-on-marker',
    faded && 'is-faded',
    chosen && 'is-chosen',
  )
  return nodeItem(`badge:${id}`, x, y, names, { select: finding.id, label: finding.label })
}
