import type { Kind, Level } from '../../contract/vocabulary.ts'
import { countingStatements, countsInActivity, mayBeAt } from '../counting.ts'
import { groupBy } from '../group-by.ts'
import { mentionsOf } from '../mentions.ts'
import { byId } from '../order.ts'
import { readingBy, type RegionState } from '../region-state.ts'
import type { Statement } from '../statements.ts'
import { rangeOf, type Stated, type StrengthRange } from './strengths.ts'

/** A partner at a body or activity, at one level. `carrying`: by which a doer in a body sits at the activity it carries (R5). */
export type TableSeat = Stated &
  StrengthRange & { table: string; partner: string; carrying: string | null; mentions: readonly string[] }

/** Bodies that carry an activity where operational work counts. */
function carryingsOf({ graph }: RegionState) {
  const statuses = new Map<string, (typeof graph.activities)[number]['status']>(
    graph.activities.map(({ id, status }) => [id, status]),
  )
  return byId(graph.carryings).filter(({ activity }) => {
    const status = statuses.get(activity)
    return status !== undefined && countsInActivity({ status, level: 'operational' })
  })
}

const noMentions: readonly string[] = []
/** Who sits where at a level, "asked, and none" too. */
export const seatsAt = readingBy((state, level: Level): readonly TableSeat[] => {
  const open = new Map<string, { table: string; partner: string; statements: Statement[]; unlevelled: Statement[] }>()
  for (const statement of countingStatements(state)) {
    if (statement.what !== 'body' && statement.what !== 'activity') continue
    const here = statement.level === level
    if (!here && !(statement.level === 'unspecified' && mayBeAt(statement, level))) continue
    const { partner, at: table } = statement
    const key = `${partner} ${table}`
    const seat = open.get(key) ?? { table, partner, statements: [], unlevelled: [] }
    open.set(key, seat)
    if (here) seat.statements.push(statement)
    else seat.unlevelled.push(statement)
  }
  const seats = [...open.values()].map((seat): TableSeat => {
    const { table, partner, statements, unlevelled } = seat
    const { low, high } = rangeOf(seat)
    return { table, partner, statements, unlevelled, low, high, carrying: null, mentions: noMentions }
  })
  if (level !== 'operational') return seats
  const byTable = groupBy(seats, ({ table }) => table)
  const carried = carryingsOf(state).flatMap(({ id, body, activity }) =>
    (byTable.get(body) ?? []).map((seat): TableSeat => ({ ...seat, table: activity, carrying: id })),
  )
  return [...seats, ...carried]
})

/** The same by table, and there by partner: one that also sits in a body that carries it has more seats than one. */
export const seatsByTable = readingBy(
  (state, level: Level): ReadonlyMap<string, ReadonlyMap<string, readonly TableSeat[]>> => {
    const tables = new Map<string, Map<string, TableSeat[]>>()
    for (const seat of seatsAt(state, level)) {
      const table = tables.get(seat.table) ?? new Map<string, TableSeat[]>()
      tables.set(seat.table, table)
      const seats = table.get(seat.partner)
      if (seats === undefined) table.set(seat.partner, [seat])
      else seats.push(seat)
    }
    return tables
  },
)

/** The tables of each partner. */
export const tablesByPartner = readingBy((state, level: Level): ReadonlyMap<string, ReadonlySet<string>> => {
  const tables = new Map<string, Set<string>>()
  for (const { partner, table } of seatsAt(state, level))
    tables.set(partner, (tables.get(partner) ?? new Set<string>()).add(table))
  return tables
})

const none: ReadonlySet<string> = new Set()
/** Whether two partners surely sit at one table at a level. */
export function shareTable(state: RegionState, a: string, b: string, level: Level): boolean {
  const tables = tablesByPartner(state, level)
  const [ours, theirs] = [tables.get(a) ?? none, tables.get(b) ?? none]
  const [few, many] = ours.size < theirs.size ? [ours, theirs] : [theirs, ours]
  for (const table of few) {
    if (!many.has(table)) continue
    const seats = seatsByTable(state, level).get(table)
    if ([a, b].every((partner) => seats?.get(partner)?.some(({ low }) => low >= 1))) return true
  }
  return false
}

/** Where somebody is named, but not who, at a level: at a body that carries an activity, there too. By the kinds it may be; ids. */
export const mentionsByTable = readingBy(
  (state, level: Level): ReadonlyMap<string, ReadonlyMap<Kind, readonly string[]>> => {
    const bodies = groupBy(level === 'operational' ? carryingsOf(state) : [], ({ body }): string => body)
    const tables = new Map<string, Map<Kind, string[]>>()
    for (const { id, at, kinds, levels } of mentionsOf(state)) {
      if (!levels.some((each) => each === level)) continue
      for (const table of [at, ...(bodies.get(at) ?? []).map(({ activity }): string => activity)]) {
        const here = tables.get(table) ?? new Map<Kind, string[]>()
        tables.set(table, here)
        for (const kind of new Set(kinds)) here.set(kind, [...(here.get(kind) ?? []), id])
      }
    }
    return tables
  },
)
