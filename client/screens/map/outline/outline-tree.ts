import { sectors } from '../../../../contract/vocabulary.ts'
import { groupBy } from '../../../../domain/group-by.ts'
import type { AskedPlace, Mark, Row, Scene, Seat, Side } from '../../../scene/scene.ts'
import type { SceneWords } from '../../../scene/words/words.ts'
import { namedAt } from '../../../text/presence.ts'
import { heldCount } from '../../../text/tally.ts'
import type { MapWords } from '../../../drawn/map/words/words.ts'

/** One line of the map in words. */
export type Branch = {
  key: string
  text: string
  /** What choosing it chooses; null for a heading. */
  select: string | null
  /** The line elsewhere that says the same from the other end. */
  goto: string | null
  children: Branch[]
}

const sides: readonly Side[] = ['table', 'policy', 'floor', 'unspecified']

/** Every fact of the picture as nested lines: partners by sector with where they sit, then rows with who sits there. */
export function outlineTree(scene: Scene, words: MapWords, names: SceneWords): Branch[] {
  const rows = new Map(scene.rows.map((row) => [row.id, row]))
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]))
  const seatsOf = groupBy(scene.seats, ({ mark }) => mark)
  const sittersOf = groupBy(scene.seats, ({ row }) => row)
  const said = outlineWords(words)
  const askedOf = groupBy(scene.asked, ({ mark }) => mark)
  const askedAt = groupBy(scene.asked, ({ row }) => row)
  const of = <T extends { filtered: boolean }>(list: readonly T[], ids: (one: T) => readonly string[]) =>
    words.outline.of(heldCount(list, ids))
  const bySector = sectors.flatMap((sector): Branch[] => {
    const inside = scene.marks.filter((mark) => mark.sector === sector)
    const children = inside.map((mark): Branch => {
      const facts = [
        ...scene.findings
          .filter((finding) => finding.marks.includes(mark.id))
          .map((finding): Branch => ({
            ...leaf(
              `${mark.id} ${finding.id}`,
              finding.decided ? words.outline.question(finding.label) : words.outline.undecided(finding.label),
            ),
            select: finding.id,
          })),
        ...(seatsOf.get(mark.id) ?? []).map((seat) => said.seat(seat, rows.get(seat.row))),
        ...(askedOf.get(mark.id) ?? []).map((one) => said.askedIn(one, rows.get(one.row))),
        ...scene.arcs.flatMap((arc): Branch[] => {
          const other = arc.a === mark.id ? arc.b : arc.b === mark.id ? arc.a : null
          if (other === null) return []
          const text = [
            words.outline.tie(marks.get(other)?.full ?? ''),
            words.side(arc.side).level,
            words.outline.how(arc.how),
            ...(arc.filtered ? [words.outline.held] : []),
          ]
          return [{ ...leaf(`${mark.id} ${arc.id}`, text.join(', ')), select: other, goto: other }]
        }),
      ]
      return { key: mark.id, text: said.mark(mark, facts.length), select: mark.id, goto: null, children: facts }
    })
    return inside.length === 0
      ? []
      : [{ ...leaf(`sector ${sector}`, `${names.sector(sector)}: ${of(inside, ({ members }) => members)}`), children }]
  })
  const bySide = sides.flatMap((side): Branch[] => {
    const inside = scene.rows.filter((row) => row.side === side)
    const { name, level } = words.side(side)
    const children = inside.map((row): Branch => {
      const seats = sittersOf.get(row.id) ?? []
      return {
        key: row.id,
        text: said.row(scene, row, seats),
        select: row.table === '' ? null : row.table,
        goto: null,
        children: [
          ...seats.map((seat) => said.place(seat, marks.get(seat.mark))),
          ...(askedAt.get(row.id) ?? []).map((one) => said.askedOf(one, marks.get(one.mark))),
        ],
      }
    })
    return inside.length === 0
      ? []
      : [{ ...leaf(`side ${side}`, `${name}, ${level}: ${of(inside, ({ id }) => [id])}`), children }]
  })
  return [...bySector, ...bySide]
}

const leaf = (key: string, text: string): Branch => ({ key, text: plain(text), select: null, goto: null, children: [] })
/** Soft hyphens are for the eye. */
const plain = (text: string) => text.replaceAll('\u00AD', '')

function outlineWords({ outline, side }: MapWords) {
  const heldBack = ({ filtered }: { filtered: boolean }) => (filtered ? [outline.held] : [])
  const waiting = ({ unconfirmed = 0 }: Pick<Mark, 'unconfirmed'>) =>
    unconfirmed === 0 ? [] : [outline.unconfirmed(unconfirmed)]
  const how = (seat: Seat) => [outline.how(seat.how), ...(seat.lead ? [outline.lead] : []), ...heldBack(seat)]
  const asked = (one: AskedPlace, ...names: string[]) =>
    [...names, outline.how(one.answer), ...heldBack(one)].join(', ')
  return {
    mark: (mark: Mark, facts: number) => {
      const state =
        mark.how === 'stated' ? (facts === 0 ? outline.nowhere : outline.facts(facts)) : outline.how(mark.how)
      return plain([mark.full, state, ...waiting(mark), ...heldBack(mark)].join(', '))
    },
    seat: (seat: Seat, row: Row | undefined): Branch => ({
      ...leaf(`${seat.mark} ${seat.id}`, [row?.name ?? '', row ? side(row.side).level : '', ...how(seat)].join(', ')),
      select: row === undefined || row.table === '' ? null : row.table,
      goto: seat.row,
    }),
    place: (seat: Seat, mark: Mark | undefined): Branch => ({
      ...leaf(`${seat.row} ${seat.id}`, [mark?.full ?? '', ...how(seat)].join(', ')),
      select: seat.mark,
      goto: seat.mark,
    }),
    askedIn: (one: AskedPlace, row: Row | undefined): Branch => ({
      ...leaf(`${one.mark} ${one.id}`, asked(one, row?.name ?? '', row ? side(row.side).level : '')),
      select: row === undefined || row.table === '' ? null : row.table,
      goto: one.row,
    }),
    askedOf: (one: AskedPlace, mark: Mark | undefined): Branch => ({
      ...leaf(`${one.row} ${one.id}`, asked(one, mark?.full ?? '')),
      select: one.mark,
      goto: one.mark,
    }),
    row: (scene: Scene, row: Row, seats: readonly Seat[]) => {
      const named = namedAt(scene, row.id)
      const sits =
        named.all > 0 ? outline.sits(named) : seats.length > 0 ? outline.unnamed : (row.question ?? outline.nobody)
      return plain([row.name, row.sub, sits, ...waiting(row), ...heldBack(row)].filter(Boolean).join(', '))
    },
  }
}
