import type { MeasureInput } from '../measures.ts'
import { activities, type SaidOfActivity } from './activities.ts'
import { type Seat, seatsAt } from './seats.ts'

type Seats = readonly Seat[]

/** What joins a partner, by its kin, to any goal: involvements that do, those that say there is none, and what may. Ids. */
export type GoalsOf = { positive: string[]; zeros: string[]; unsaid: string[]; mentions: string[] }

/**
 * The goals with the seats at each (`all`), and by partner what joins it to one (`of`): its own involvement or that of its
 * kin, in a goal or in an activity that serves one (R4, R5). A body's seats count where it carries such an activity.
 */
export function goals(input: MeasureInput) {
  const { given, kin, recorded } = input
  const all = recorded.of('goal').map(({ id }) => ({ id, own: seatsAt(input, id) }))
  const serving = activities(input).filter(
    ({ serves, status }) => serves.length > 0 && status !== 'stopped' && status !== 'not_realised',
  )
  const counted = [...all.flatMap(({ own }) => own.map(sure)), ...serving.flatMap(ofActivity)]
  const byPartner = new Map<string, Counted[]>()
  for (const one of counted) byPartner.set(one.seat.partner, [...(byPartner.get(one.seat.partner) ?? []), one])
  const named = new Set(serving.flatMap(namedAt))
  const of = given.partners.map(({ id, anywhere }): [string, GoalsOf] => {
    const said = (kin[id] ?? [id]).flatMap((one) => byPartner.get(one) ?? [])
    const ids = (wanted: (one: Counted) => boolean) =>
      [...new Set(said.filter(wanted).map(({ seat }) => seat.id))].sort()
    return [
      id,
      {
        positive: ids(({ seat, counts }) => seat.positive && counts === 'yes'),
        zeros: ids(({ seat }) => !seat.positive),
        unsaid: ids(({ seat, counts }) => seat.positive && counts === 'maybe'),
        mentions: anywhere.mentions.filter((mention) => named.has(mention)),
      },
    ]
  })
  // What more is said of who has one, nobody asks.
  return { all, of: Object.fromEntries(of.filter(([, { positive }]) => positive.length === 0)) }
}

type Counted = { seat: Seat; counts: 'yes' | 'maybe' }
const sure = (seat: Seat): Counted => ({ seat, counts: 'yes' })

/** Work on the floor of a planned activity counts nowhere yet; of a body that carries one, only the floor takes part in it. */
function ofActivity({ status, own, through }: SaidOfActivity): Counted[] {
  const planned = status === 'planned'
  const at = (seats: Seats, level: 'operational' | 'unspecified') => seats.filter((seat) => seat.level === level)
  const plain = own.filter(({ level }) => level === 'administrative' || level === 'policy')
  return [
    ...[...plain, ...(planned ? [] : [...at(own, 'operational'), ...at(own, 'unspecified')])].map(sure),
    ...(planned ? [] : at(through, 'operational')).map(sure),
    ...(planned ? at(own, 'unspecified') : at(through, 'unspecified')).map((seat): Counted => ({
      seat,
      counts: 'maybe',
    })),
  ]
}

function namedAt({ status, mentions, mentionsThrough }: SaidOfActivity): string[] {
  const open = (level: string | null) => level !== 'operational' || status !== 'planned'
  const floor = (level: string | null) => status !== 'planned' && (level === null || level === 'operational')
  return [
    ...mentions.filter(({ level }) => open(level)).map(({ id }) => id),
    ...mentionsThrough.filter(({ level }) => floor(level)).map(({ id }) => id),
  ]
}
