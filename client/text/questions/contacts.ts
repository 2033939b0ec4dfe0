import type { RegionGraph } from '../../../contract/graph.ts'
import type { Level, NamedLevel } from '../../../contract/vocabulary.ts'
import { kinOf } from '../../scene/kin.ts'

/** How two partners are in contact: at a table (body or activity), or directly when `table` is null. */
export type Via = { level: Level; table: string | null; strength: number | null }
/** By partner: whom it is in contact with by its own statements, and how. */
export type Contacts = {
  own: ReadonlyMap<string, ReadonlyMap<string, readonly Via[]>>
  /** At a level (null: any), itself or through its clusters and members, with that partner or its kin (rules.md R4). */
  between: (a: string, b: string, level: NamedLevel | null) => Via[]
  kin: (partner: string) => string[]
}

type Seat = { partner: string; level: Level; strength: number | null }

/** What counts: nothing of an activity that stopped or was not realised, no work on the floor of a planned one (R5). */
export function counts(status: string | null, level: Level): boolean {
  if (status === 'stopped' || status === 'not_realised') return false
  return status !== 'planned' || level !== 'operational'
}

/** Reads who works together from a network that is in force: a direct tie, or a table where both sit at that level (R9). */
export function contactsIn(graph: RegionGraph): Contacts {
  const status = new Map(graph.activities.map(({ id, status: now }) => [id as string, now]))
  const goals = new Set<string>(graph.goals.map(({ id }) => id))
  const seats = new Map<string, Seat[]>()
  for (const { partner, at, level, strength } of graph.involvements) {
    if (goals.has(at) || !counts(status.get(at) ?? null, level)) continue
    seats.set(at, [...(seats.get(at) ?? []), { partner, level, strength }])
  }
  const own = new Map<string, Map<string, Via[]>>()
  const meet = (a: string, b: string, via: Via) => {
    const met = own.get(a) ?? new Map<string, Via[]>()
    met.set(b, [...(met.get(b) ?? []), via])
    own.set(a, met)
  }
  for (const { from, to, level, strength } of graph.ties) {
    meet(from, to, { level, table: null, strength })
    meet(to, from, { level, table: null, strength })
  }
  for (const [table, here] of seats)
    for (const one of here)
      for (const other of here)
        if (one.partner !== other.partner && one.level === other.level)
          meet(one.partner, other.partner, { level: one.level, table, strength: lower(one.strength, other.strength) })
  const kin = kinOf(graph.memberships)
  const between: Contacts['between'] = (a, b, level) => {
    const [mine, theirs] = [
      [a, ...kin(a)],
      [b, ...kin(b)],
    ]
    return mine.flatMap((one) =>
      theirs.flatMap((other) =>
        (own.get(one)?.get(other) ?? []).filter((via) => level === null || via.level === level),
      ),
    )
  }
  return { own, between, kin }
}

const lower = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.min(a, b))
