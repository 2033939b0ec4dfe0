import type { Put } from '../../contract/change.ts'
import type { missingReasons } from '../../contract/gap.ts'
import type { Activity } from '../../contract/records/nodes/activity.ts'
import type { Mention } from '../../contract/records/nodes/mention.ts'
import { recordPuts } from '../../domain/edit/removal.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { NumberedFinding, Scene } from './scene.ts'

/**
 * What an answer waits for, and where it is filled in: a field of a record, who is meant by words that name nobody (`mark`: where
 * they stand on the map), or the chain.
 */
export type Lacking =
  | { is: 'field'; put: Extract<Put, { what: 'activity' | 'body' | 'involvement' | 'tie' }>; field: string }
  | { is: 'who'; mention: Mention; mark: string }
  | { is: 'chain' }
type Reason = (typeof missingReasons)[number]
type Asked = Pick<NumberedFinding, 'rule' | 'undecidable'>

/** Everything an open question waits for that somebody can fill in, once each, in its own order. */
export function lackingOf({ region, marks }: Pick<Scene, 'region' | 'marks'>, finding: Asked): Lacking[] {
  const missing = finding.undecidable?.missing ?? []
  if (missing.length === 0) return []
  const puts = new Map(recordPuts(region.graph).map((put) => [put.record.id, put]))
  const all = missing.flatMap(({ reason, ids }): Lacking[] => {
    if (reason === 'no_coverage' || reason === 'coverage_unfinished') return [{ is: 'chain' }]
    return ids.flatMap((id): Lacking[] => {
      const put = puts.get(id)
      if (put?.what === 'mention') {
        const mark = marks.find(({ mentions }) => mentions.some((mention) => mention.id === id))
        return mark === undefined ? [] : [{ is: 'who', mention: put.record, mark: mark.id }]
      }
      if (put?.what === 'body') return reason === 'level_unspecified' ? [{ is: 'field', put, field: 'level' }] : []
      if (put?.what !== 'activity' && put?.what !== 'tie' && put?.what !== 'involvement') return []
      const field = put.what === 'activity' ? lackingField(put.record, finding) : statementField(reason, put)
      return field === null ? [] : [{ is: 'field', put, field }]
    })
  })
  const key = (one: Lacking) =>
    one.is === 'field' ? `${one.put.record.id} ${one.field}` : one.is === 'who' ? one.mention.id : 'chain'
  return [...groupBy(all, key).values()].flatMap(([first]) => first ?? [])
}

/** The field of an utterance that a reason speaks of; null where nothing in it is missing, or a form asks it of several at once. */
function statementField(reason: Reason, { what, record }: Extract<Put, { what: 'involvement' | 'tie' }>) {
  switch (reason) {
    case 'level_unspecified':
      return 'level'
    case 'role_unknown':
      return what === 'involvement' ? 'role' : null
    case 'strength_unknown':
      return 'strength'
    // Two say what cannot be held beside each other: the one how strong, the other how good.
    case 'value_unknown':
      return record.strength === null ? 'strength' : 'judgement'
    case 'values_differ':
      return record.strength === null ? 'judgement' : 'strength'
    default:
      return null
  }
}

const points = ['owner', 'structuralMoney', 'bodyPlace'] as const

/** The field of an activity that a finding is for want of. */
export function lackingField(activity: Activity, { rule, undecidable }: Asked): string {
  const reasons = undecidable?.missing.filter(({ ids }) => ids.includes(activity.id)).map(({ reason }) => reason) ?? []
  if (reasons.includes('status_unknown') || activity.status === null) return 'status'
  if (reasons.includes('date_unknown')) return activity.status === 'running' ? 'lastNews' : 'statusSince'
  if (rule === 'G22') return 'resultVisible'
  if (rule === 'G19') return points.find((point) => activity[point] === null || activity[point] === 'no') ?? 'owner'
  return 'status'
}
