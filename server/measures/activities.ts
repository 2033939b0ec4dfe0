import type { Activity, Mention } from '../../contract/graph.ts'
import type { MeasureInput } from '../measures.ts'
import { grouped } from '../../domain/grouped.ts'
import { type Seat, seatsAt } from './seats.ts'

type Named = Pick<Mention, 'id' | 'level' | 'kinds'>
/**
 * What is recorded of an activity, and who takes part: `own` at it, `through` in the bodies that carry it (`by`, the
 * carrying); zeros are among both, with `positive` false. `carried`: ids of the carryings that make a body its place.
 */
export type SaidOfActivity = Pick<Activity, (typeof recorded)[number]> & {
  carried: string[]
  own: readonly Seat[]
  through: Seat[]
  mentions: Named[]
  mentionsThrough: Named[]
}
const recorded = [
  ...(['id', 'status', 'statusSince', 'end', 'lastNews', 'owner', 'structuralMoney', 'bodyPlace'] as const),
  ...(['resultVisible', 'serves'] as const),
]

const made = new WeakMap<MeasureInput, SaidOfActivity[]>()

/** Every activity of the region, whatever its status: the rules about activities choose. */
export function activities(input: MeasureInput): SaidOfActivity[] {
  const known = made.get(input) ?? allActivities(input)
  made.set(input, known)
  return known
}

function allActivities(input: MeasureInput): SaidOfActivity[] {
  const { of } = input.recorded
  const named = grouped(of('mention'), ({ at }): string => at)
  const carryings = grouped(of('carrying'), ({ activity }): string => activity)
  const mentionsAt = (at: string): Named[] =>
    (named.get(at) ?? []).map(({ id, level, kinds }) => ({ id, level, kinds }))
  return of('activity').map((activity): SaidOfActivity => {
    const by = carryings.get(activity.id) ?? []
    const bodies = [...new Set(by.map(({ body }) => body))]
    return {
      ...(Object.fromEntries(recorded.map((key) => [key, activity[key]])) as Pick<Activity, (typeof recorded)[number]>),
      carried: by.map(({ id }) => id),
      own: seatsAt(input, activity.id),
      through: inOrder(by.flatMap(({ id, body }) => seatsAt(input, body).map((seat) => ({ ...seat, by: id })))),
      mentions: mentionsAt(activity.id),
      mentionsThrough: inOrder(bodies.flatMap(mentionsAt)),
    }
  })
}

const inOrder = <T extends { id: string }>(list: T[]): T[] => list.sort((a, b) => (a.id < b.id ? -1 : 1))
