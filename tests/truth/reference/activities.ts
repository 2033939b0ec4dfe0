import type { Activity } from '../../../contract/records/nodes/activity.ts'
import { isOlderThan, monthsLater } from './months.ts'
import { isOver, isPositive, type Line, type Region } from './region.ts'
import { numbersOf } from './settings.ts'
import { anyOf, finding, isFound, overWays, type Certainty, type Finding, type Verdict } from './verdict.ts'

/*
 * The rules about an activity itself: operational work in an activity that is planned counts here (R5), and its
 * doers are those who do it and those who work in a body that carries it.
 */

const placesOf = (region: Region, activity: string): string[] => [
  activity,
  ...region.carryings.filter((carrying) => carrying.activity === activity).map(({ body }) => body),
]
const positiveAt = (lines: Line[], places: string[]): Line[] =>
  lines.filter((line) => places.includes(line.to) && isPositive(line))
const partnersOf = (lines: Line[]): number => new Set(lines.map(({ from }) => from)).size
const isWork = ({ level }: Line): boolean => level === 'operational'
const isMentioned = (region: Region, places: string[], level: 'administrative' | 'operational' | null): boolean =>
  region.mentions.some(
    (mention) => places.includes(mention.at) && (level === null || mention.level === null || mention.level === level),
  )

/** G16: under way, and without doers, without a lead, or with one partner only. */
export function activityWithoutDoers(region: Region, ways: Line[][]): Finding[] {
  const judge = ({ id }: Activity) => overWays(ways.map((lines) => isUndone(region, lines, id)))
  const underWay = region.activities.filter(({ status }) => ['planned', 'preparing', 'running'].includes(status ?? ''))
  const withoutStatus = region.activities.filter(({ status }) => status === null)
  return [
    ...underWay.flatMap((activity) => finding('G16', [activity.id], judge(activity))),
    ...(withoutStatus.some((activity) => judge(activity) !== 'clear')
      ? finding('G16', [region.id], 'undecidable')
      : []),
  ]
}

function isUndone(region: Region, lines: Line[], activity: string): Verdict {
  const places = placesOf(region, activity)
  const there = positiveAt(lines, places)
  const mayBeMore = isMentioned(region, places, null)

  const without = (isThere: boolean, mayBe: boolean): Certainty => (isThere ? 'no' : mayBe ? 'maybe' : 'yes')
  const noDoer = without(there.some(isWork), isMentioned(region, places, 'operational'))

  const roles = positiveAt(lines, [activity]).map(({ role }) => role)
  const mayLead = roles.includes(null) || isMentioned(region, [activity], null)
  const noLead = without(roles.length === 0 || roles.includes('lead'), mayLead)

  const onlyOne = without(partnersOf(there) !== 1, mayBeMore)

  if (noDoer === 'yes' || noLead === 'yes') return 'high'
  if (onlyOne === 'yes') return 'medium'
  return anyOf([noDoer, noLead, onlyOne]) === 'maybe' ? 'undecidable' : 'clear'
}

/** G17: delayed or slimmed down for months, or running without news. */
export function stalledActivity(region: Region): Finding[] {
  const { delayed, silent, high } = numbersOf(region, 'G17')
  const judge = ({ id, status, statusSince, lastNews }: Activity): Verdict => {
    const since = (day: string | undefined, months: number): Verdict => {
      if (day === undefined) return 'undecidable'
      if (!isOlderThan(day, months, region.on)) return 'clear'
      return isOlderThan(day, high, region.on) ? 'high' : 'medium'
    }
    if (status === 'delayed' || status === 'slimmed') return since(statusSince ?? undefined, delayed)
    if (status !== 'running') return 'clear'
    // That somebody was asked and said there is none is news too.
    const confirmed = region.stated.filter(({ to }) => to === id).map(({ lastConfirmed }) => lastConfirmed)
    const days = [statusSince, lastNews, ...confirmed].filter((day) => day !== null)
    return since(days.sort().at(-1), silent)
  }
  return [
    ...region.activities.flatMap((activity) => finding('G17', [activity.id], judge(activity))),
    ...(region.activities.some(({ status }) => status === null) ? finding('G17', [region.id], 'undecidable') : []),
  ]
}

/** G19: ends soon or is done, and too little is arranged for what comes after. */
export function resultNotSecured(region: Region, ways: Line[][]): Finding[] {
  const { months } = numbersOf(region, 'G19')
  return region.activities.flatMap((activity) => {
    const { id, status, end } = activity
    if (isOver(status) || status === 'secured') return []
    const isInReach = end !== null && end <= monthsLater(region.on, months)
    if (!isInReach && status !== 'done') return []
    const verdict = overWays(ways.map((lines) => isUnsecured(region, lines, activity)))
    // Without a status it may have stopped, or be secured.
    return finding('G19', [id], status === null && isFound(verdict) ? 'undecidable' : verdict)
  })
}

function isUnsecured(region: Region, lines: Line[], activity: Activity): Verdict {
  const { needed, high } = numbersOf(region, 'G19')
  const places = placesOf(region, activity.id)
  const fact = (value: 'yes' | 'no' | null): Certainty => value ?? 'maybe'
  const there = (isThere: boolean, mayBe: boolean): Certainty => (isThere ? 'yes' : mayBe ? 'maybe' : 'no')
  const points: Certainty[] = [
    activity.owner === null ? 'maybe' : 'yes',
    fact(activity.structuralMoney),
    places.length > 1 ? 'yes' : fact(activity.bodyPlace),
    there(
      positiveAt(lines, [activity.id]).some(({ level }) => level === 'administrative'),
      isMentioned(region, [activity.id], 'administrative'),
    ),
    there(partnersOf(positiveAt(lines, places).filter(isWork)) >= 2, isMentioned(region, places, 'operational')),
  ]
  const arranged = points.filter((point) => point === 'yes').length
  const atMost = points.filter((point) => point !== 'no').length
  if (arranged >= needed) return 'clear'
  if (atMost >= needed) return 'undecidable'
  return atMost <= high ? 'high' : 'medium'
}

/** G22: done or secured, and nobody can see what came of it. */
export function resultNotVisible(region: Region): Finding[] {
  return region.activities.flatMap(({ id, status, resultVisible }) => {
    if (status === null) return finding('G22', [id], resultVisible === 'no' ? 'undecidable' : 'clear')
    if (status !== 'done' && status !== 'secured') return []
    const verdicts = { yes: 'clear', no: 'medium', unknown: 'undecidable' } as const
    return finding('G22', [id], verdicts[resultVisible ?? 'unknown'])
  })
}
