import type { Level } from '../contract/vocabulary.ts'
import { countingStatements, countsInActivity, mayBeAt } from './counting.ts'
import { grouped } from './grouped.ts'
import { mentionsOf } from './mentions.ts'
import { byId } from './order.ts'
import { readingBy, type RegionState } from './region-state.ts'
import type { Statement } from './statements.ts'
import { rangeOf, type Stated, type StrengthRange } from './strengths.ts'

/** A partner at a body or activity, at one level. `carrying`: by which a doer in a body sits at the activity it carries (R5). */
export type Seat = Stated & StrengthRange & { table: string; partner: string; carrying: string | null }

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

/** Who sits where at a level, "asked, and none" too. */
export const seatsAt = readingBy((state, level: Level): readonly Seat[] => {
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
  const seats = [...open.values()].map((seat): Seat => ({ ...seat, ...rangeOf(seat), carrying: null }))
  if (level !== 'operational') return seats
  const byTable = grouped(seats, ({ table }) => table)
  const carried = carryingsOf(state).flatMap(({ id, body, activity }) =>
    (byTable.get(body) ?? []).map((seat): Seat => ({ ...seat, table: activity, carrying: id })),
  )
  return [...seats, ...carried]
})

export const seatsByTable = readingBy((state, level: Level) => grouped(seatsAt(state, level), ({ table }) => table))
export const seatsByPartner = readingBy((state, level: Level) =>
  grouped(seatsAt(state, level), ({ partner }) => partner),
)

/** Where somebody is named, but not who, at a level: at a body that carries an activity, there too. */
export const mentionsByTable = readingBy((state, level: Level) => {
  const mentions = mentionsOf(state).filter(({ levels }) => levels.some((each) => each === level))
  const bodies = grouped(level === 'operational' ? carryingsOf(state) : [], ({ body }): string => body)
  return grouped(
    mentions.flatMap((mention) => [
      { table: mention.at, mention },
      ...(bodies.get(mention.at) ?? []).map(({ activity }) => ({ table: activity, mention })),
    ]),
    ({ table }) => table,
  )
})
