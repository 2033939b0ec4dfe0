import { activitiesOf } from '../../domain/tables/activities.ts'
import { type Find, type Finding, missing } from '../rule.ts'

/** Activities that are done or secured, without a result that others can see. */
export const find: Find = (state) =>
  activitiesOf(state).flatMap(({ activity: { id, status, resultVisible } }): Finding[] => {
    const isDone = status === 'done' || status === 'secured'
    if (isDone ? resultVisible === 'yes' : !(status === null && resultVisible === 'no')) return []
    return [
      {
        about: [id],
        severity: 'medium',
        level: null,
        facts: {},
        evidence: [id],
        missing: missing({
          status_unknown: status === null ? [id] : [],
          value_unknown: resultVisible === null ? [id] : [],
        }),
      },
    ]
  })
