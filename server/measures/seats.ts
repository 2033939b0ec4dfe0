import type { Involvement } from '../../contract/records/lines/involvement.ts'
import type { MeasureInput } from '../measures.ts'

/** Somebody's part in a table or goal, as a source says it; what is not known is left out. */
export type Seat = {
  id: string
  partner: string
  level: Involvement['level']
  /** Not "asked, and none". */
  positive: boolean
  role?: NonNullable<Involvement['role']>
  /** YYYY-MM-DD. */
  lastConfirmed?: string
  /** The carrying by which a seat in a body counts for an activity. */
  by?: string
}

const made = new WeakMap<MeasureInput, ReadonlyMap<string, Seat[]>>()
const none: readonly Seat[] = []

/** Every seat of the day at a body, activity or goal, whatever its status, in the order of their ids (R1). */
export function seatsAt(input: MeasureInput, at: string): readonly Seat[] {
  const known = made.get(input) ?? allSeats(input)
  made.set(input, known)
  return known.get(at) ?? none
}

function allSeats({ given, said }: MeasureInput): ReadonlyMap<string, Seat[]> {
  const there = new Set<string>(given.partners.map(({ id }) => id))
  const found = new Map<string, Seat[]>()
  for (const { id, partner, at, what, level, strength, role, lastConfirmed } of said) {
    if (what === 'partner' || !there.has(partner)) continue
    const seat: Seat = { id, partner, level, positive: strength !== 0 }
    if (role !== null) seat.role = role
    if (lastConfirmed !== null) seat.lastConfirmed = lastConfirmed
    const here = found.get(at)
    if (here === undefined) found.set(at, [seat])
    else here.push(seat)
  }
  return found
}
