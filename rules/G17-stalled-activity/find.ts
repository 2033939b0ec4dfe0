import { activitiesOf, type ActivityFacts } from '../../domain/tables/activities.ts'
import { isLongerAgo } from '../../domain/calendar.ts'
import { type Find, type Finding, missing } from '../rule.ts'

/** Activities delayed or slimmed for long, or running without news; those without a status once for the region (R7). */
export const find: Find = (state, settings) => {
  const stalled = activitiesOf(state).flatMap((facts): Finding[] => {
    const { activity } = facts
    if (activity.status !== 'delayed' && activity.status !== 'slimmed' && activity.status !== 'running') return []
    const running = activity.status === 'running'
    const since = running ? lastNewsOf(facts) : activity.statusSince
    const months = settings.number(running ? 'silent' : 'delayed')
    if (since !== null && !isLongerAgo(since, months, state.on)) return []
    return [
      {
        about: [activity.id],
        severity: isLongerAgo(since, settings.number('high'), state.on) ? 'high' : 'medium',
        level: null,
        facts: { variant: activity.status, since, months, activities: 1 },
        evidence: [activity.id, ...(running ? facts.direct.map(({ id }) => id) : [])],
        missing: missing({ date_unknown: since === null ? [activity.id] : [] }),
      },
    ]
  })
  const open = activitiesOf(state).flatMap(({ activity: { id, status } }) => (status === null ? [id] : []))
  return open.length === 0 ? stalled : [...stalled, withoutStatus(state.graph.region.id, open)]
}

/** The latest day on which anybody heard of it; "asked, and none" is news too. */
function lastNewsOf({ activity, direct }: ActivityFacts): string | null {
  const days = [activity.statusSince, activity.lastNews, ...direct.map(({ lastConfirmed }) => lastConfirmed)]
  return days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null)
}

const withoutStatus = (region: string, activities: string[]): Finding => ({
  about: [region],
  severity: 'medium',
  level: null,
  facts: { variant: 'unknown', since: null, months: 0, activities: activities.length },
  evidence: activities,
  missing: [{ reason: 'status_unknown', ids: activities }],
})
