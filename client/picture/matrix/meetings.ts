import { type Level, levels } from '../../../contract/vocabulary.ts'
import { unconfirmedIds } from '../../../domain/confirmation/unconfirmed.ts'
import { differingPairs } from '../../../domain/contacts/differing-pairs.ts'
import { rangeOf } from '../../../domain/contacts/strengths.ts'
import { type TableSeat, seatsByTable } from '../../../domain/contacts/tables.ts'
import { tieAt, tiedPairs } from '../../../domain/contacts/tied-pairs.ts'
import { isPositive } from '../../../domain/counting.ts'
import type { Statement } from '../../../domain/statements.ts'
import { passes } from '../../scene/apply-filters.ts'
import type { Filters } from '../../scene/filters.ts'
import { groupBy } from '../../../domain/group-by.ts'
import { type Provenance, provenances, surestOf } from '../../../domain/sources/provenance.ts'
import { sideOfLevel, strengthOf } from '../../scene/pair/sides.ts'
import type { Scene } from '../../scene/scene.ts'
import { type Cells, meets } from './cells.ts'

/** What the cells are filled from. `lineOf`: by partner id the line it stands in. */
export type MatrixContext = { scene: Scene; filters: Filters; lineOf: ReadonlyMap<string, number> }

/** Partners that the filters hold back. */
const heldPartners = ({ scene }: MatrixContext): ReadonlySet<string> =>
  new Set(scene.marks.filter(({ filtered }) => filtered).flatMap(({ members }) => members))

type Sitting = { line: number; seats: TableSeat[]; how: Provenance; held: boolean; isOpen: boolean }

/** Marks each body and activity in the cells of those who surely meet there: by own statements, never through kin. */
export function fillMeetings(context: MatrixContext, cells: Cells): void {
  const { scene, filters, lineOf } = context
  const bodies = new Set<string>(scene.region.graph.bodies.map(({ id }) => id))
  const out = heldPartners(context)
  const isThrough = passes(filters, scene.region)
  const byWhom = (own: readonly TableSeat[]) => {
    const said = own.flatMap(({ statements }) => statements).filter(isPositive)
    const through = said.filter(isThrough)
    return surestOf(scene.region, through.length > 0 ? through : said)
  }
  const isHeld = ({ partner, statements }: TableSeat) =>
    out.has(partner) || !statements.some((statement) => isPositive(statement) && isThrough(statement))
  const open = unconfirmedIds(scene.region)
  const isUnconfirmed = ({ statements }: TableSeat) => statements.some(({ id }) => open.has(id))
  for (const level of levels)
    for (const [table, byPartner] of seatsByTable(scene.region, level)) {
      const seats = [...byPartner.values()].flat().filter(({ low }) => low > 0)
      const sitting = [...groupBy(seats, ({ partner }) => lineOf.get(partner))].flatMap(([line, own]): Sitting[] =>
        line === undefined
          ? []
          : [{ line, seats: own, how: byWhom(own), held: own.every(isHeld), isOpen: own.some(isUnconfirmed) }],
      )
      sitting.forEach((one, index) => {
        for (const other of sitting.slice(index)) {
          if (!areTwo(one, other)) continue
          const held = one.held || other.held
          const how = leastSure(one.how, other.how)
          const by = (whose: Provenance) => (!held && how === whose ? 1 : 0)
          if (!held && (one.isOpen || other.isOpen)) cells.set(one.line, other.line, { unconfirmed: true })
          const [body, activity] = bodies.has(table) ? [1, 0] : [0, 1]
          cells.put(one.line, other.line, sideOfLevel[level], (half) => ({
            ...half,
            bodies: half.bodies + (held ? 0 : body),
            activities: half.activities + (held ? 0 : activity),
            stated: half.stated + by('stated'),
            own: half.own + by('own'),
            tried: half.tried + by('trial'),
            held: half.held + (held ? 1 : 0),
          }))
        }
      })
    }
}

/** That two meet is as sure as the one of whom it is least so. */
const leastSure = (a: Provenance, b: Provenance): Provenance =>
  provenances.indexOf(a) > provenances.indexOf(b) ? a : b

/** Two partners, of whom not both are there by the same body: that they meet there is told already. */
const areTwo = (one: Sitting, other: Sitting): boolean =>
  one.seats.some((a) =>
    other.seats.some((b) => a.partner !== b.partner && (a.carrying === null || a.carrying !== b.carrying)),
  )

type Ends = [number, number]
/** Of a cell and a level: what is said of each two partners in it. */
type Tied = { ends: Ends; level: Level; ties: Statement[]; none: number; isOpen: boolean }

/**
 * Marks the direct ties, with the strongest strength known. "Asked, and there is none": a dash only where that was said of
 * every two partners of the cell, at that level.
 */
export function fillTies(context: MatrixContext, cells: Cells, size: readonly number[] | null): void {
  const { scene, filters, lineOf } = context
  const out = heldPartners(context)
  const isThrough = passes(filters, context.scene.region)
  const through = (tie: Statement) => isThrough(tie) && !out.has(tie.partner) && !out.has(tie.at)
  const open = unconfirmedIds(scene.region)
  const tied = new Map<string, Tied>()
  for (const pair of tiedPairs(scene.region)) {
    const ends = endsOf(pair, lineOf)
    if (ends === undefined) continue
    for (const level of levels) {
      const stated = tieAt(pair, level)
      if (stated === null || stated.statements.length === 0) continue
      const key = `${ends.join()} ${level}`
      const one = tied.get(key) ?? { ends, level, ties: [], none: 0, isOpen: false }
      tied.set(key, one)
      one.isOpen ||= stated.statements.some(({ id }) => open.has(id))
      if (rangeOf(stated).low > 0) one.ties.push(...stated.statements)
      else if (!stated.statements.some(isPositive)) one.none += 1
    }
  }
  for (const { ends, level, ties, none, isOpen } of tied.values()) {
    const side = sideOfLevel[level]
    if (isOpen) cells.set(...ends, { unconfirmed: true })
    if (size !== null && none > 0 && none >= pairsIn(ends, size))
      cells.put(...ends, side, (half) => ({ ...half, none: true }))
    if (ties.length === 0) continue
    const shown = ties.filter(through)
    const all = shown.length > 0 ? shown : ties
    const how = surestOf(context.scene.region, all)
    cells.put(...ends, side, (half) => ({ ...half, tie: { how, strength: strengthOf(all), held: shown.length === 0 } }))
  }
}

/** Marks where nothing is sure of any two of a cell, and sources contradict each other about some. After the rest. */
export function fillDiffering(context: MatrixContext, cells: Cells): void {
  const { scene, filters, lineOf } = context
  const out = heldPartners(context)
  for (const level of levels.filter((each) => !filters.hidden.levels.includes(each)))
    for (const [a, b] of differingPairs(scene.region, level)) {
      const ends = endsOf({ a, b }, lineOf)
      if (ends === undefined || out.has(a) || out.has(b)) continue
      cells.put(...ends, sideOfLevel[level], (half) => (meets(half) ? half : { ...half, differ: true }))
    }
}

/** How many pairs of partners a cell stands for. */
export const pairsIn = ([a, b]: Readonly<Ends>, size: readonly number[]): number =>
  a === b ? ((size[a] ?? 0) * ((size[a] ?? 0) - 1)) / 2 : (size[a] ?? 0) * (size[b] ?? 0)

function endsOf({ a, b }: { a: string; b: string }, lineOf: ReadonlyMap<string, number>): Ends | undefined {
  const [from, to] = [lineOf.get(a), lineOf.get(b)]
  return from === undefined || to === undefined ? undefined : [Math.min(from, to), Math.max(from, to)]
}
