import type { MeasureInput } from '../measures.ts'
import { activities, type SaidOfActivity } from './activities.ts'
import { grouped } from '../../domain/grouped.ts'
import { type Seat, seatsAt } from './seats.ts'

type Seats = readonly Seat[]

/** Of a partner that nothing joins to any goal, by its kin either: involvements that say there is none, and what may. Ids. */
export type NoGoal = { zeros: string[]; unsaid: string[]; mentions: string[] }

/**
 * The goals with the seats at each (`all`), and by partner those that nothing joins to one (`without`): no involvement of its
 * own or of its kin, in a goal or in an activity that serves one (R4, R5). A body's seats count where it carries such an activity.
 */
export function goals(input: MeasureInput): { all: { id: string; own: Seats }[]; without: Record<string, NoGoal> } {
  const { given, kin, recorded } = input
  const all = recorded.of('goal').map(({ id }) => ({ id, own: seatsAt(input, id) }))
  if (all.length === 0) return { all, without: {} }
  const serving = activities(input).filter(
    ({ serves, status }) => serves.length > 0 && status !== 'stopped' && status !== 'not_realised',
  )
  const counted = [...all.flatMap(({ own }) => own.map(sure)), ...serving.flatMap(ofActivity)]
  const byPartner = grouped(counted, ({ seat }) => seat.partner)
  const named = new Set(serving.flatMap(namedAt))
  const without = given.partners.flatMap(({ id, anywhere }): [string, NoGoal][] => {
    const said = (kin[id] ?? [id]).flatMap((one) => byPartner.get(one) ?? [])
    if (said.some(({ seat, counts }) => seat.positive && counts === 'yes')) return []
    const ids = (positive: boolean) =>
      [...new Set(said.filter(({ seat }) => seat.positive === positive).map(({ seat }) => seat.id))].sort()
    const mentions = anywhere.mentions.filter((mention) => named.has(mention))
    return [[id, { zeros: ids(false), unsaid: ids(true), mentions }]]
  })
  return { all, without: Object.fromEntries(without) }
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
