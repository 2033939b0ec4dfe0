import type { Secured } from '../../contract/figures.ts'
import type { NamedLevel } from '../../contract/vocabulary.ts'
import { grouped } from '../../domain/grouped.ts'
import type { Read } from '../gaps/readings.ts'
import { knownBy, lack } from './lacking.ts'
import { type ActivityFacts, positive, type Rows } from './rows.ts'

/** Of the five points, how many make an activity secured [own]. */
const enough = 4
/** true and false are recorded; null is not. */
type Point = boolean | null

/**
 * Whether the result of each activity is secured: an owner, structural money, a place in a body, a tie to the board, and
 * two partners on the floor; four of the five are enough. What is not recorded is neither yes nor no. What is planned or
 * prepared has no result to secure yet.
 */
export function securedOf(rows: Rows, { given }: Read): Secured {
  const saidAt = grouped(rows.said.filter(positive), ({ at }) => at)
  const activities = rows.activities
    .filter(({ status }) => status !== 'planned' && status !== 'preparing')
    .map((activity): Secured['activities'][number] => {
      const points = pointsOf(activity, saidAt, rows.mentioned, given.silent)
      const yes = points.filter((point) => point === true).length
      const unknown = points.filter((point) => point === null).length
      const secured = activity.status === 'secured' || yes >= enough
      // Without a status it may have stopped, or be secured already.
      const open = activity.status === null || yes + unknown >= enough
      return { id: activity.id, state: secured ? 'secured' : open ? 'unknown' : 'unsecured', yes, unknown }
    })
  const left = activities.filter(({ state }) => state === 'unknown').length
  const lacking = [
    ...(activities.length === 0 ? [lack('no_activities')] : []),
    ...(left > 0 ? [lack('value_unknown', left, activities.length)] : []),
  ]
  return { known: knownBy(activities.length > left, lacking), lacking, activities }
}

function pointsOf(
  activity: ActivityFacts,
  saidAt: ReadonlyMap<string, Rows['said']>,
  mentioned: Rows['mentioned'],
  silent: readonly NamedLevel[],
): Point[] {
  const { owned, structuralMoney, bodyPlace, bodies } = activity
  const tables = [activity.id, ...bodies]
  const here = (level: string, at: readonly string[]) =>
    new Set(
      at
        .flatMap((table) => (saidAt.get(table) ?? []).filter((one) => one.level === level))
        .map(({ partner }) => partner),
    )
  const mayBe = (level: NamedLevel, at: readonly string[]) =>
    silent.includes(level) || mentioned.some((one) => at.includes(one.at) && (one.level ?? level) === level)
  const table = here('administrative', [activity.id]).size > 0
  const team = here('operational', tables)
  const more = new Set([...team, ...here('unspecified', tables)])
  const hinted = here('unspecified', [activity.id]).size > 0 || mayBe('administrative', [activity.id])
  return [
    owned || null,
    structuralMoney === null ? null : structuralMoney === 'yes',
    bodies.length > 0 || (bodyPlace === null ? null : bodyPlace === 'yes'),
    table || (hinted ? null : false),
    team.size >= 2 || (more.size >= 2 || mayBe('operational', tables) ? null : false),
  ]
}
