import type { Mark, Seat } from '../scene/scene.ts'
import type { Badge, Column, PlacedSeat, Score, Stem } from '../score/types.ts'
import { iconFor } from './icon-image.ts'
import { classes, edge, type Item, node } from './items.ts'

/** The score as elements for the canvas, in drawing order: lines, stems, arcs, seats, marks, badges, then hit boxes. */
export function scoreElements(score: Score): Item[] {
  return [
    ...lineElements(score),
    ...score.stems.flatMap((stem) => stemElements(stem, score)),
    ...arcElements(score),
    ...score.seats.flatMap((seat) => strengthElements(seat, score)),
    ...score.seats.map(seatElement),
    ...ghostElements(score),
    ...score.columns.flatMap(columnElements),
    ...score.badges.map(badgeElement),
    ...score.fields
      .filter(({ opened }) => opened)
      .map(({ sector, x, width }) =>
        node(`fold:${sector}`, x + width / 2, score.band.top + 13, 'hit', {
          w: width,
          h: 20,
          open: `sector:${sector}`,
        }),
      ),
    ...score.rows.map(({ row, y, height }) =>
      node(`name:${row.id}`, score.gutter / 2, y, 'hit', {
        w: score.gutter - 12,
        h: height - 2,
        ...(row.id.startsWith('rows:') ? { open: row.id } : row.table === '' ? {} : { select: row.table }),
      }),
    ),
  ]
}

function lineElements({ rows }: Score): Item[] {
  return rows.flatMap(({ row, y, span, chosen }) => {
    if (span === null || span[0] === span[1] || row.what === 'expected') return []
    const [from, to] = [`from:${row.id}`, `to:${row.id}`]
    const names = classes('line', row.faded && 'is-faded', chosen && 'is-chosen')
    return [
      node(from, span[0], y, 'anchor'),
      node(to, span[1], y, 'anchor'),
      edge(`line:${row.id}`, from, to, names, { select: row.table }),
    ]
  })
}

function stemElements({ id, mark, side, x, from, to, how, tone }: Stem, score: Score): Item[] {
  const names = classes('stem', `on-${side}`, `is-${how}`, `is-${tone}`, chosen(score, mark) && 'is-chosen')
  return [
    node(`foot:${id}`, x, from, 'anchor'),
    node(`head:${id}`, x, to, 'anchor'),
    edge(`stem:${id}`, `foot:${id}`, `head:${id}`, names, { select: mark }),
  ]
}

const chosen = (score: Score, mark: string) => score.columns.some((one) => one.mark.id === mark && one.mark.step === 0)

function arcElements(score: Score): Item[] {
  return score.arcs.flatMap(({ arc, from, to, y, up }) => {
    const names = classes('arc', `on-${arc.side}`, `is-${arc.how}`, arc.faded && 'is-faded')
    const bend = Math.min(90, 18 + (to - from) * 0.22) * (up ? -1 : 1)
    return [
      node(`from:${arc.id}`, from, y, 'anchor'),
      node(`to:${arc.id}`, to, y, 'anchor'),
      edge(`arc:${arc.id}`, `from:${arc.id}`, `to:${arc.id}`, names, { bend, w: widthOf(arc.strength), select: arc.a }),
    ]
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
  return node(`seat:${seat.id}`, x, y, seatClasses(seat, chosen), {
    ...folded,
    ...counted,
  })
}

/** A known strength: the part of the stem next to the seat, as wide as the tie is strong. */
function strengthElements({ seat, x, y }: PlacedSeat, { band }: Score): Item[] {
  if (seat.strength === null) return []
  const towards = y < band.top ? 16 : -16
  const [from, to] = [`from:strength:${seat.id}`, `to:strength:${seat.id}`]
  return [
    node(from, x, y + towards, 'anchor'),
    node(to, x, y, 'anchor'),
    edge(`strength:${seat.id}`, from, to, classes('strength', seat.faded && 'is-faded'), {
      w: widthOf(seat.strength) + 1,
    }),
  ]
}

/** A dotted line where the missing tie would be, on the side the marker fills. */
function ghostElements({ swipes }: Score): Item[] {
  return swipes
    .filter(({ whole }) => whole)
    .flatMap(({ id, x, top, bottom, up }) => {
      const [from, to] = up ? [bottom - 31, top + 4] : [top + 31, bottom - 4]
      return [
        node(`foot:ghost:${id}`, x, from, 'anchor'),
        node(`head:ghost:${id}`, x, to, 'anchor'),
        edge(`ghost:${id}`, `foot:ghost:${id}`, `head:ghost:${id}`, 'ghost'),
      ]
    })
}

const folds = (mark: Mark) =>
  mark.what === 'sector'
    ? { open: mark.id }
    : mark.what === 'stack'
      ? { select: mark.id, unfold: mark.id }
      : { select: mark.id }

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

function columnElements({ mark, x, y, tier, lines, nameX, nameWidth }: Column): Item[] {
  const icon = iconFor(mark)
  const label = mark.how === 'mentioned' ? '?' : mark.what === 'sector' ? String(mark.members.length) : null
  const height = 15 * lines.length
  return [
    node(`mark:${mark.id}`, x, y, markClasses(mark), {
      ...folds(mark),
      tip: mark.full,
      ...(icon === null ? {} : { icon }),
      ...(label === null ? {} : { label }),
    }),
    node(`name:${mark.id}`, nameX, tier === 0 ? y - 17 - height / 2 : y + 18 + height / 2, 'hit', {
      ...folds(mark),
      tip: mark.full,
      w: nameWidth,
      h: height,
    }),
  ]
}

function badgeElement({ id, finding, x, y, faded, chosen }: Badge): Item {
  const names = classes(
    'badge',
    `is-${finding.severity}`,
    finding.decided ? 'is-decided' : 'is-open',
    faded && 'is-faded',
    chosen && 'is-chosen',
  )
  return node(`badge:${id}`, x, y, names, { select: finding.id, label: String(finding.number) })
}
