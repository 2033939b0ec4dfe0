import type { Secured } from '../../contract/figures.ts'
import type { ActivityStatus } from '../../contract/vocabulary.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { activitiesOf } from '../../domain/tables/activities.ts'
import { securingOf } from '../../domain/tables/securing.ts'
import { knownBy, lack } from './lacking.ts'

/** Of the five points, how many make an activity secured [own]. */
const enough = 4
/** What is planned or prepared has no result to secure yet, what stopped will have none. */
const withoutResult = new Set<ActivityStatus | null>(['planned', 'preparing', 'stopped', 'not_realised'])

/** Whether the result of each activity is secured: four of the five points are enough. What is not recorded is neither yes nor no. */
export function securedOf(state: RegionState): Secured {
  const activities = activitiesOf(state)
    .filter(({ activity }) => !withoutResult.has(activity.status))
    .map((facts): Secured['activities'][number] => {
      const { id, status } = facts.activity
      const { yes, unknown, most } = securingOf(facts)
      const secured = status === 'secured' || yes >= enough
      // Without a status it may have stopped, or be secured already.
      const open = status === null || most >= enough
      return { id, state: secured ? 'secured' : open ? 'unknown' : 'unsecured', yes, unknown }
    })
  const left = activities.filter((activity) => activity.state === 'unknown').length
  const lacking = [
    ...(activities.length === 0 ? [lack('no_activities')] : []),
    ...(left > 0 ? [lack('value_unknown', left, activities.length)] : []),
  ]
  return { known: knownBy(activities.length > left, lacking), lacking, activities }
}
