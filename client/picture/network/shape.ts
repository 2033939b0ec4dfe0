import { type Sector, sectors } from '../../../contract/vocabulary.ts'
import { groupBy } from '../../../domain/group-by.ts'
import type { Scene, Seat, Side } from '../../scene/scene.ts'
import { wrapName } from './boxes.ts'
import { networkFold, SHOWN_HANGING, SHOWN_PLATES } from './fold.ts'
import { badgeCounts } from './findings.ts'
import { findingsOn, tiesOf, type TieShape } from './ties.ts'

/** Upper: where boards meet; lower: where the work is done, or the source names no level. */
export type NetworkHalf = 'up' | 'down'
export const halfOfSide = (side: Side): NetworkHalf => (side === 'table' || side === 'policy' ? 'up' : 'down')

/** A body or activity with its name as it fits a plate. `rows`: the lines of the scene it stands for. */
export type PlateShape = {
  id: string
  rows: string[]
  name: string
  lines: string[]
  side: Side
  /** How many sectors and how many partners sit there. */
  sectors: number
  partners: number
  /** Nobody sits there, or it is only expected. */
  silent: boolean
}
/** A place in a field: a mark, a folded sector, or room for a partner of it that is chosen. */
export type SlotShape = {
  id: string
  lines: string[]
  /** Numbers of findings beside its name. */
  badges: number
  /** Bodies and activities of this partner alone. */
  hanging: Record<NetworkHalf, PlateShape[]>
  /** Direct ties that end here. */
  ties: number
}
/** `opened`: it would be folded, had the user not opened it. `across`: so many marks side by side. */
export type FieldShape = {
  sector: Sector
  name: string
  folded: boolean
  opened: boolean
  across: number
  slots: SlotShape[]
}
/** All seats of a sector at a plate as one line. */
export type RibbonShape = {
  id: string
  sector: Sector
  plate: string
  side: Side
  /** Seat ids. */
  seats: string[]
  /** Named partners that sit there. */
  named: number
  /** One of them leads: its seat is a star. */
  lead: boolean
}
/** What an absent kind needs, outside the fields. */
export type AbsentShape = Pick<SlotShape, 'id' | 'lines' | 'badges'> & { sector: Sector }

/** What there is to place in the arrangement "Netwerk": plain data, so that it travels to the worker as it is. */
export type NetworkShape = {
  fields: FieldShape[]
  plates: PlateShape[]
  ribbons: RibbonShape[]
  /** Direct ties and findings between two that are always drawn; with many, each shows with what is chosen. */
  ties: TieShape[]
  loose: TieShape[]
  absent: AbsentShape[]
}

export type ShapeWords = {
  sector: (sector: Sector) => string
  /** "38 organisaties". */
  partners: (count: number) => string
  /** "en nog 18", for plates that are folded into one. */
  others: (count: number) => string
}

const NAME_WRAP = 90
const PLATE_WRAP = 124

/**
 * The scene as fields, plates and ribbons. What is chosen or filtered changes nothing in it: a choice moves no map.
 * `folding`: sectors that are to fold, though they would fit.
 */
export function networkShape(
  scene: Scene,
  open: readonly string[],
  words: ShapeWords,
  folding?: ReadonlySet<Sector>,
): NetworkShape {
  const fold = networkFold(scene, open, folding)
  const own = scene.seats.filter(({ how }) => how !== 'members' && how !== 'expected')
  const sitting = groupBy(own, ({ row }) => row)
  const markOf = new Map(scene.marks.map((mark) => [mark.id, mark]))
  const named = (seats: readonly Seat[]) =>
    seats.reduce((sum, { mark, how }) => sum + (how === 'mentioned' ? 0 : (markOf.get(mark)?.members.length ?? 0)), 0)
  const sectorsAt = (seats: readonly Seat[]) => new Set(seats.flatMap(({ mark }) => markOf.get(mark)?.sector ?? []))
  const all = scene.rows.flatMap((row): (PlateShape & { seats: Seat[] })[] => {
    const seats = sitting.get(row.id) ?? []
    if (row.table === '' && row.side === 'policy') return []
    const plate = { id: row.id, rows: [row.id], name: row.name, lines: wrapName(row.name, PLATE_WRAP, 3) }
    const count = { sectors: sectorsAt(seats).size, partners: named(seats) }
    return [{ ...plate, side: row.side, ...count, silent: seats.length === 0, seats }]
  })
  const lone = ({ seats, partners }: (typeof all)[number]) =>
    seats.length > 0 && partners < 2 && new Set(seats.map(({ mark }) => mark)).size === 1
  const plates = (['up', 'down'] as const).flatMap((half) =>
    foldPlates(
      all.filter((plate) => halfOfSide(plate.side) === half && !lone(plate)),
      half,
      open,
      words,
    ),
  )
  const hanging = groupBy(all.filter(lone), ({ seats }) => seats[0]?.mark ?? '')
  const { ties, loose } = tiesOf(scene, fold)
  const badges = badgeCounts(scene, findingsOn(ties))
  const slot = (id: string, name: string): SlotShape => {
    const own = hanging.get(id) ?? []
    const of = (half: NetworkHalf) =>
      foldHanging(
        own.filter(({ side }) => halfOfSide(side) === half),
        words,
      )
    const ends = ties.filter(({ a, b }) => a === id || b === id).length
    const lines = wrapName(name, NAME_WRAP, 2)
    return { id, lines, badges: badges.get(id) ?? 0, hanging: { up: of('up'), down: of('down') }, ties: ends }
  }
  const fields = sectors.flatMap((sector): FieldShape[] => {
    const marks = scene.marks.filter((mark) => mark.sector === sector && mark.what !== 'absent')
    if (marks.length === 0) return []
    const field = { sector, name: words.sector(sector), opened: fold.opened.has(sector) }
    if (!fold.sectors.has(sector)) {
      const slots = marks.map(({ id, name }) => slot(id, name)).toSorted((a, b) => hangs(a) - hangs(b))
      if (!fold.columns.has(sector)) return [{ ...field, folded: false, across: 1, slots }]
      // Side by side: there is no room then for what hangs from each.
      const across = Math.ceil(Math.sqrt(slots.length / 3))
      const bare = slots.map((one) => ({ ...one, hanging: { up: [], down: [] } }))
      return [{ ...field, folded: false, across, slots: bare }]
    }
    const count = marks.reduce((sum, { members }) => sum + members.length, 0)
    const numbers = Math.min(
      2,
      marks.reduce((sum, { id }) => sum + (badges.get(id) ?? 0), 0),
    )
    const lines = [words.sector(sector), words.partners(count)]
    const folded = { ...slot(`sector:${sector}`, ''), lines, badges: numbers }
    return [{ ...field, folded: true, across: 1, slots: [folded, slot(reserveOf(sector), '')] }]
  })
  return { fields, plates, ribbons: ribbonsOf(scene, plates, named), ties, loose, absent: absentOf(scene, badges) }
}

/** Where a partner of a folded sector stands while it is chosen. */
export const reserveOf = (sector: Sector): string => `chosen:${sector}`

/** Who has a body of its own above comes first, and below last: its line then passes nobody. */
const hangs = ({ hanging: { up, down } }: SlotShape) => (down.length > 0 ? 2 : up.length > 0 ? 0 : 1)

type WithSeats = PlateShape & { seats: Seat[] }
const bare = ({ id, rows, name, lines, side, sectors: count, partners, silent }: WithSeats): PlateShape => ({
  ...{ id, rows, name, lines, side, sectors: count, partners, silent },
})

/** Plates where most sectors meet stand by themselves; the others of a half as one with a count, until it is opened. */
function foldPlates(
  plates: readonly WithSeats[],
  half: NetworkHalf,
  open: readonly string[],
  words: ShapeWords,
): PlateShape[] {
  const id = `plates:${half}`
  const order = plates.toSorted(
    (a, b) => b.sectors - a.sectors || b.partners - a.partners || a.name.localeCompare(b.name, 'nl'),
  )
  if (plates.length <= SHOWN_PLATES || open.includes(id)) return order.map(bare)
  const [shown, rest] = [order.slice(0, SHOWN_PLATES - 1), order.slice(SHOWN_PLATES - 1)]
  const one = joined(id, rest, words)
  return one === null ? shown.map(bare) : [...shown.map(bare), one]
}

/** Several plates as one with their number. */
function joined(id: string, plates: readonly WithSeats[], words: ShapeWords): PlateShape | null {
  const [first] = plates
  if (first === undefined) return null
  const name = words.others(plates.length)
  const most = Math.max(...plates.map(({ sectors: count }) => count))
  return { ...bare(first), id, rows: plates.flatMap(({ rows }) => rows), name, lines: [name], sectors: most }
}

function foldHanging(plates: readonly WithSeats[], words: ShapeWords): PlateShape[] {
  if (plates.length <= SHOWN_HANGING) return plates.map(bare)
  const one = joined(`hanging:${plates[0]?.id ?? ''}`, plates, words)
  return one === null ? [] : [one]
}

function ribbonsOf(
  scene: Scene,
  plates: readonly PlateShape[],
  named: (seats: readonly Seat[]) => number,
): RibbonShape[] {
  const plateOf = new Map(plates.flatMap((plate) => plate.rows.map((row) => [row, plate] as const)))
  const sectorOf = new Map(scene.marks.map(({ id, sector }) => [id, sector]))
  const key = ({ mark, row }: Seat) => `${sectorOf.get(mark) ?? ''}@${plateOf.get(row)?.id ?? ''}`
  const own = scene.seats.filter(({ how, row }) => how !== 'members' && how !== 'expected' && plateOf.has(row))
  const groups = groupBy(own, key)
  return sectors.flatMap((sector) =>
    plates.flatMap((plate): RibbonShape[] => {
      const seats = groups.get(`${sector}@${plate.id}`)
      if (seats === undefined) return []
      const one = [...new Map(seats.map((seat) => [seat.mark + seat.how, seat])).values()]
      const ends = { id: `${sector}@${plate.id}`, sector, plate: plate.id, side: plate.side }
      return [{ ...ends, seats: seats.map(({ id }) => id), named: named(one), lead: seats.some(({ lead }) => lead) }]
    }),
  )
}

const absentOf = (scene: Scene, badges: ReadonlyMap<string, number>): AbsentShape[] =>
  scene.marks
    .filter(({ what }) => what === 'absent')
    .map(({ id, name, sector }) => ({
      id,
      sector,
      lines: wrapName(name, NAME_WRAP, 2),
      badges: badges.get(id) ?? 0,
    }))
