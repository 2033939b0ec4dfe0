import type { Mention } from '../../contract/records/nodes/mention.ts'
import type { NamedLevel } from '../../contract/vocabulary.ts'
import type { ActivityFacts } from './activities.ts'
import { isPositive } from '../counting.ts'
import type { Statement } from '../statements.ts'

/** What secures the result of an activity: true or false is recorded or follows from it, null is not known. */
export type SecuringPoints = Record<'owner' | 'money' | 'place' | 'table' | 'team', boolean | null>
/** What may still make a point of `table` or `team` true. Ids. */
type Possible = { unlevelled: string[]; mentions: string[] }
export type Securing = {
  points: SecuringPoints
  yes: number
  unknown: number
  /** How many points there are at most: a line without level is a point of `table` or of `team`, never of both. */
  most: number
  possible: Record<'table' | 'team', Possible>
  evidence: string[]
}

/** Five points: an owner, structural money, a place in a body, an administrative statement, two operational partners. */
export function securingOf({
  activity,
  carryings,
  direct,
  carried,
  mentions,
  mentionsInBodies,
}: ActivityFacts): Securing {
  const everyone = [...direct, ...carried]
  const table = direct.filter(({ level }) => level === 'administrative')
  const team = everyone.filter(({ level }) => level === 'operational')
  const possible = {
    table: possibleAt('administrative', direct, mentions),
    team: possibleAt('operational', everyone, [...mentions, ...mentionsInBodies]),
  }
  const sure = partnersIn(team)
  const most = new Set([...sure, ...partnersIn(everyone.filter(({ level }) => level === 'unspecified'))])
  const points: SecuringPoints = {
    owner: activity.owner === null ? null : true,
    money: yesNo(activity.structuralMoney),
    place: carryings.length > 0 || yesNo(activity.bodyPlace),
    table: table.some(isPositive) || unless(isOpen(possible.table)),
    team: sure.size >= 2 || unless(most.size >= 2 || possible.team.mentions.length > 0),
  }
  const values = Object.values(points)
  const yes = values.filter((value) => value === true).length
  const unknown = values.filter((value) => value === null).length
  const unlevelled = everyone.filter((each) => each.level === 'unspecified' && isPositive(each))
  const named = possible.table.mentions.length > 0 || possible.team.mentions.length > 0
  const both =
    named ||
    possible.table.unlevelled.some(
      (id) =>
        new Set([...sure, ...unlevelled.filter((each) => each.id !== id).map(({ partner }) => partner)]).size >= 2,
    )
  return {
    points,
    yes,
    unknown,
    most: yes + unknown - (points.table === null && points.team === null && !both ? 1 : 0),
    possible,
    evidence: [
      ...carryings,
      ...[...table, ...team].map(({ id }) => id),
      ...carried.filter(({ level }) => level === 'operational').map(({ carrying }) => carrying),
    ],
  }
}

const yesNo = (value: 'yes' | 'no' | null) => (value === null ? null : value === 'yes')
/** No, unless it may be: then it is not known. */
const unless = (open: boolean) => (open ? null : false)
const isOpen = ({ unlevelled, mentions }: Possible) => unlevelled.length > 0 || mentions.length > 0
const partnersIn = (statements: readonly Statement[]) =>
  new Set(statements.filter(isPositive).map(({ partner }) => partner))

const possibleAt = (level: NamedLevel, statements: readonly Statement[], mentions: readonly Mention[]): Possible => ({
  unlevelled: statements.filter((each) => each.level === 'unspecified' && isPositive(each)).map(({ id }) => id),
  mentions: mentions.filter((mention) => mention.level === null || mention.level === level).map(({ id }) => id),
})
