import { activitiesOf } from '../../domain/tables/activities.ts'
import { addMonths } from '../../domain/calendar.ts'
import { securingOf } from '../../domain/tables/securing.ts'
import { type Find, type Finding, missing } from '../rule.ts'

const settled = new Set(['stopped', 'not_realised', 'secured'])

/** Activities that end soon or are done, with too few of the five points that secure a result. */
export const find: Find = (state, settings) =>
  activitiesOf(state).flatMap((facts): Finding[] => {
    const { id, status, end } = facts.activity
    const inReach = end !== null && end <= addMonths(state.on, settings.number('months'))
    if (settled.has(status ?? '') || !(status === 'done' || inReach)) return []
    const { points, yes, unknown, most, possible, evidence } = securingOf(facts)
    const needed = settings.number('needed')
    if (yes >= needed) return []
    const open = (['table', 'team'] as const).filter((point) => points[point] === null).map((point) => possible[point])
    const values = points.owner === null || points.money === null || points.place === null
    const decides = most >= needed
    return [
      {
        about: [id],
        severity: most <= settings.number('high') ? 'high' : 'medium',
        level: null,
        facts: { points: yes, unknown, needed, end, ...points },
        evidence: [id, ...evidence],
        missing: missing({
          status_unknown: status === null ? [id] : [],
          value_unknown: decides && values ? [id] : [],
          level_unspecified: decides ? open.flatMap(({ unlevelled }) => unlevelled) : [],
          mention: decides ? open.flatMap(({ mentions }) => mentions) : [],
        }),
      },
    ]
  })
