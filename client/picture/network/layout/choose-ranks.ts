import type { Positions } from '../../../../contract/layout.ts'
import { type Sector, sectors } from '../../../../contract/vocabulary.ts'
import type { FieldShape, NetworkHalf, NetworkShape, PlateShape } from '../shape.ts'
import { halfOfSide } from '../shape.ts'
import { crossings } from './crossings.ts'
import { placeNetwork } from './place.ts'
import { type FieldColumn, networkColumns, fieldKey, type Ranks, ranksFrom, toPositions } from './ranks.ts'

/** The flank on which a sector stands when nothing else decides, so that regions can be compared at a glance. */
const leaning: Record<Sector, -1 | 0 | 1> = {
  public: 1,
  work_income: -1,
  employers: 0,
  workers: -1,
  education: 1,
  care: 1,
  support: -1,
}
/** So many ways to share the fields are drawn, to count their crossings; and so often each field looks for a better place. */
const [TRIED, PASSES] = [16, 2]
/** What it costs, in crossings, that a field leans to another side than its own, and a px that the middle is higher. */
const [LEANING, HIGHER] = [1.5, 0.1]

/**
 * Ranks for all that has none yet; what is stored keeps its own. Those with most ties stand outermost, the others where
 * the drawing has fewest crossings; of plates in one half those where most sectors sit are nearest to the middle.
 */
export function chooseRanks(shape: NetworkShape, stored: Positions): Positions {
  const plates = { up: orderPlates(shape, 'up', stored), down: orderPlates(shape, 'down', stored) }
  const kept = keptColumns(shape, stored)
  const fields = kept ?? freshColumns(shape)
  let best: Ranks = { columns: fields, plates }
  let least = costOf(shape, best)
  const loose = shape.fields.filter((field) => stored[fieldKey(field)] === undefined || kept === null)
  const outer = new Set([...fields[-2], ...fields[2]])
  for (const candidate of kept === null ? choices(shape, fields, outer) : joined(fields, loose)) {
    const ranks = { columns: candidate, plates }
    const cost = costOf(shape, ranks)
    if (cost < least - 1e-9) [best, least] = [ranks, cost]
  }
  const free = loose.filter((field) => !outer.has(field))
  const [sifted, cost] = siftFields(shape, best, least, free)
  return toPositions(swapPlates(shape, sifted, cost, stored), kept === null ? withoutFields(shape, stored) : stored)
}

/** Each inner field in turn goes where there are fewest crossings, while that leaves fewer. */
function siftFields(shape: NetworkShape, from: Ranks, cost: number, free: readonly FieldShape[]): [Ranks, number] {
  let [best, least] = [from, cost]
  for (let pass = 0, moved = true; moved && pass < PASSES; pass++) {
    moved = false
    for (const field of free)
      for (const columns of placesFor(field, best.columns)) {
        const ranks = { ...best, columns }
        const now = costOf(shape, ranks)
        if (now < least - 1e-9) [best, least, moved] = [ranks, now, true]
      }
  }
  return [best, least]
}

/** Every other place on the level axis a field could have, all others in their order. */
function placesFor(field: FieldShape, columns: Ranks['columns']): Ranks['columns'][] {
  const without = (column: FieldColumn) => columns[column].filter((one) => one !== field)
  const bare = { [-2]: without(-2), [-1]: without(-1), 0: without(0), 1: without(1), 2: without(2) }
  return ([-1, 0, 1] as const).flatMap((column) => {
    const own = bare[column]
    if (column === 0 && own.length > 0) return []
    const places = Array.from({ length: own.length + 1 }, (_, at) => own.toSpliced(at, 0, field))
    return places
      .filter((order) => order.some((one, at) => one !== columns[column][at]))
      .map((order) => ({ ...bare, [column]: order }))
  })
}

const withoutFields = (shape: NetworkShape, stored: Positions): Positions => {
  const fields = new Set(shape.fields.map(fieldKey))
  return Object.fromEntries(Object.entries(stored).filter(([id]) => !fields.has(id)))
}

const leansOf = (fields: Ranks['columns']) =>
  networkColumns
    .flatMap((column) => fields[column].map(({ sector }) => Math.abs(Math.sign(column) - leaning[sector])))
    .reduce((sum, one) => sum + one, 0)

function costOf(shape: NetworkShape, ranks: Ranks): number {
  const { ribbons, trunks, ties, bounds } = placeNetwork(shape, ranks, null)
  const lines = [...ribbons, ...trunks, ...ties].map(({ line }) => line)
  return crossings(lines) + LEANING * leansOf(ranks.columns) + HIGHER * (bounds.y2 - bounds.y1)
}

const sideRank = { up: ['policy', 'table'], down: ['floor', 'unspecified'] } as const
const levelOf = (half: NetworkHalf, { side }: PlateShape) => (sideRank[half] as readonly string[]).indexOf(side)
const inOrder = (half: NetworkHalf) => (a: PlateShape, b: PlateShape) =>
  Number(a.silent) - Number(b.silent) ||
  Number(a.rows.length > 1) - Number(b.rows.length > 1) ||
  levelOf(half, a) - levelOf(half, b) ||
  b.sectors - a.sectors ||
  b.partners - a.partners ||
  a.name.localeCompare(b.name, 'nl')

/** From the middle outwards. What is new stands before the first that comes after it. */
function orderPlates({ plates }: NetworkShape, half: NetworkHalf, stored: Positions): PlateShape[] {
  const own = plates.filter(({ side }) => halfOfSide(side) === half).toSorted(inOrder(half))
  const known = own.filter(({ id }) => stored[id] !== undefined)
  const order = known.toSorted((a, b) => (stored[a.id]?.[0] ?? 0) - (stored[b.id]?.[0] ?? 0))
  for (const plate of own) {
    if (known.includes(plate)) continue
    const at = order.findIndex((other) => inOrder(half)(plate, other) < 0)
    order.splice(at < 0 ? order.length : at, 0, plate)
  }
  return order
}

const weightOf = ({ ribbons, ties }: NetworkShape, { sector, slots }: FieldShape): number =>
  ribbons.filter((ribbon) => ribbon.sector === sector).length +
  ties.filter(({ a, b }) => slots.some(({ id }) => id === a || id === b)).length

const empty = (): Ranks['columns'] => ({ [-2]: [], [-1]: [], 0: [], 1: [], 2: [] })

/** The two with most ties outermost; the others where they lean. */
function freshColumns(shape: NetworkShape): Ranks['columns'] {
  const order = shape.fields.toSorted(
    (a, b) => weightOf(shape, b) - weightOf(shape, a) || sectors.indexOf(a.sector) - sectors.indexOf(b.sector),
  )
  const found = empty()
  const [first, second, ...rest] = order
  if (first === undefined) return found
  const flank = leaning[first.sector] || -(second === undefined ? 1 : leaning[second.sector] || -1)
  found[flank < 0 ? -2 : 2] = [first]
  if (second !== undefined) found[flank < 0 ? 2 : -2] = [second]
  for (const field of rest) {
    const column: FieldColumn = leaning[field.sector] === 0 && found[0].length > 0 ? 1 : leaning[field.sector]
    found[column].push(field)
  }
  return sorted(shape, found)
}

/** In a column, whose ties go up stands higher. */
function sorted({ ribbons }: NetworkShape, found: Ranks['columns']): Ranks['columns'] {
  const up = ({ sector }: FieldShape) => {
    const own = ribbons.filter((ribbon) => ribbon.sector === sector)
    return own.length === 0 ? 0.5 : own.filter(({ side }) => halfOfSide(side) === 'up').length / own.length
  }
  const order = (fields: readonly FieldShape[]) =>
    fields.toSorted((a, b) => up(b) - up(a) || sectors.indexOf(a.sector) - sectors.indexOf(b.sector))
  return { ...found, [-1]: order(found[-1]), 0: order(found[0]), 1: order(found[1]) }
}

/** Every way to share the inner fields over left, right and, for one of them, the middle. */
function choices(shape: NetworkShape, fresh: Ranks['columns'], outer: ReadonlySet<FieldShape>): Ranks['columns'][] {
  const inner = shape.fields.filter((field) => !outer.has(field))
  let ways: Ranks['columns'][] = [{ ...empty(), [-2]: fresh[-2], 2: fresh[2] }]
  for (const field of inner)
    ways = ways.flatMap((way) =>
      ([-1, 0, 1] as const).flatMap((column) => {
        if (column === 0 && way[0].length > 0) return []
        return [{ ...way, [column]: [...way[column], field] }]
      }),
    )
  const even = ways.filter((way) => Math.abs(way[-1].length - way[1].length) < 3)
  // The most even ones, and those that lean as they should: to draw each takes longest.
  const rough = (way: Ranks['columns']) => {
    const high = (column: FieldColumn) =>
      way[column].reduce((sum, { slots, across }) => sum + 2 + slots.length / across, 0)
    return Math.max(high(-1), high(1), high(0) + 2) + LEANING * leansOf(way)
  }
  const order = even.map((way) => ({ way, cost: rough(way) })).sort((a, b) => a.cost - b.cost)
  return order.slice(0, TRIED).map(({ way }) => sorted(shape, way))
}

/** The stored columns; null when there are none, or an outermost one has gone. */
function keptColumns(shape: NetworkShape, stored: Positions): Ranks['columns'] | null {
  const known = { ...shape, plates: [], fields: shape.fields.filter((field) => stored[fieldKey(field)] !== undefined) }
  const found = ranksFrom(known, stored)?.columns ?? null
  if (found === null || known.fields.length === 0) return null
  const outer = Math.min(2, shape.fields.length)
  return found[-2].length + found[2].length < outer ? null : withLoose(found, shape, stored)
}

const withLoose = (found: Ranks['columns'], shape: NetworkShape, stored: Positions): Ranks['columns'] => {
  const fresh = shape.fields.filter((field) => stored[fieldKey(field)] === undefined)
  return fresh.reduce((all, field) => ({ ...all, 1: [...all[1], field] }), found)
}

/** What is new at the foot of each inner column in turn; the others stay. */
function joined(fields: Ranks['columns'], loose: readonly FieldShape[]): Ranks['columns'][] {
  const rest = (column: FieldColumn) => fields[column].filter((field) => !loose.includes(field))
  const bare = { [-2]: rest(-2), [-1]: rest(-1), 0: rest(0), 1: rest(1), 2: rest(2) }
  let ways: Ranks['columns'][] = [bare]
  for (const field of loose)
    ways = ways.flatMap((way) =>
      ([-1, 0, 1] as const)
        .filter((column) => column !== 0 || way[0].length === 0)
        .map((column) => ({ ...way, [column]: [...way[column], field] })),
    )
  return loose.length === 0 ? [] : ways
}

/** Neighbours where as many sectors sit change places while that leaves fewer crossings. */
function swapPlates(shape: NetworkShape, from: Ranks, cost: number, stored: Positions): Ranks {
  let [best, least] = [from, cost]
  for (const half of ['up', 'down'] as const)
    for (let pass = 0, moved = true; moved && pass < 3; pass++) {
      moved = false
      for (let at = 1; at < best.plates[half].length; at++) {
        const order = [...best.plates[half]]
        const [near, far] = [order[at - 1], order[at]]
        if (near === undefined || far === undefined || near.sectors !== far.sectors || near.side !== far.side) continue
        if (near.silent || near.rows.length > 1 || far.rows.length > 1) continue
        if (stored[near.id] !== undefined || stored[far.id] !== undefined) continue
        order.splice(at - 1, 2, far, near)
        const next = { ...best, plates: { ...best.plates, [half]: order } }
        const now = costOf(shape, next)
        if (now < least - 1e-9) [best, least, moved] = [next, now, true]
      }
    }
  return best
}
