import { agendaShape } from '../../../client/picture/agenda/shape.ts'
import { noFilters } from '../../../client/scene/filters.ts'
import { isPositive } from '../../../domain/counting.ts'
import { activitiesOf } from '../../../domain/tables/activities.ts'
import { securingOf, type SecuringPoints } from '../../../domain/tables/securing.ts'
import { unlike, type View } from './seen.ts'

const points = ['owner', 'money', 'place', 'table', 'team'] as const satisfies readonly (keyof SecuringPoints)[]

/** What the do-agenda draws of each activity, against what the domain says of it. */
export const agendaSays: View = ({ state, scene }) => {
  const { all, groups } = agendaShape(scene, noFilters.hidden, 'goal')
  const drawn = new Map<string, (typeof all)[number]>(all.map((line) => [line.activity.id, line]))
  const served = groups.flatMap(({ goal, lines }) => lines.map(({ activity }) => [activity.id, goal?.id ?? null]))
  return activitiesOf(state).flatMap((facts) => {
    const { id, status, serves } = facts.activity
    const line = drawn.get(id)
    const { points: right } = securingOf(facts)
    const own = facts.direct.filter(isPositive)
    const doers = [...own, ...facts.carried.filter(isPositive)].filter(({ level }) => level === 'operational')
    const board = own.some(({ level }) => level === 'administrative' || level === 'policy')
    const goals = state.graph.goals.map((goal) => goal.id).filter((goal) => serves.includes(goal))
    return [
      ...unlike(`agenda: ${id} status`, line?.activity.status, status),
      ...unlike(`agenda: ${id} floor`, (line?.floor.sectors.length ?? 0) > 0, doers.length > 0),
      ...unlike(`agenda: ${id} table`, (line?.table.sectors.length ?? 0) > 0, board),
      ...points.flatMap((point, at) => {
        const fill = line?.fills[at]
        const said = fill === 'unknown' ? null : fill !== 'no'
        return unlike(`agenda: ${id} ${point}`, said, right[point])
      }),
      ...unlike(
        `agenda: ${id} goals`,
        served.filter(([activity]) => activity === id).map(([, goal]) => goal),
        goals.length > 0 ? goals : [null],
      ),
    ]
  })
}
