import type { NamedLevel } from '../../../contract/vocabulary.ts'
import { withKin, type Line, type Region } from './region.ts'
import { allOf, anyOf, type Certainty } from './verdict.ts'

/**
 * R8: does what is stated satisfy this? When every known value does; an unknown strength is 1 to 5, and is ignored
 * beside a known one. Nothing stated: no.
 */
export function everyValue(strengths: (number | null)[], satisfies: (strength: number) => boolean): Certainty {
  if (strengths.length === 0) return 'no'
  const known = strengths.filter((strength) => strength !== null)
  const values = known.length > 0 ? known : [1, 2, 3, 4, 5]
  if (values.every(satisfies)) return 'yes'
  return values.some(satisfies) ? 'maybe' : 'no'
}

export const directTies = (lines: Line[], a: string, b: string, level: NamedLevel): Line[] =>
  lines.filter(
    (line) =>
      line.place === 'partner' &&
      line.level === level &&
      ((line.from === a && line.to === b) || (line.from === b && line.to === a)),
  )

/** A seat at a table with at least this strength; a doer through a body sits at the activity (R5). */
function sits(region: Region, lines: Line[], partner: string, table: string, level: NamedLevel, atLeast: number) {
  const at = (place: string) =>
    everyValue(
      lines
        .filter((line) => line.from === partner && line.to === place && line.level === level)
        .map(({ strength }) => strength),
      (strength) => strength >= atLeast,
    )
  const planned = region.activities.some(({ id, status }) => id === table && status === 'planned')
  const through =
    level === 'operational' && !planned ? region.carryings.filter(({ activity }) => activity === table) : []
  return anyOf([at(table), ...through.map(({ body }) => at(body))])
}

export const shareTable = (
  region: Region,
  lines: Line[],
  [a, b]: readonly [string, string],
  level: NamedLevel,
  atLeast: number,
): Certainty =>
  anyOf(
    [...region.bodies, ...region.activities].map(({ id }) =>
      allOf([sits(region, lines, a, id, level, atLeast), sits(region, lines, b, id, level, atLeast)]),
    ),
  )

/** R9 */
const workTogether = (
  region: Region,
  lines: Line[],
  pair: readonly [string, string],
  level: NamedLevel,
  atLeast: number,
): Certainty =>
  anyOf([
    everyValue(
      directTies(lines, ...pair, level).map(({ strength }) => strength),
      (strength) => strength >= atLeast,
    ),
    shareTable(region, lines, pair, level, atLeast),
  ])

/** The same, where what the kin of either does counts for it (R4). A partner and its own kin are as one. */
export function kinWorkTogether(
  region: Region,
  lines: Line[],
  [a, b]: readonly [string, string],
  level: NamedLevel,
  atLeast: number,
): Certainty {
  const ofA = withKin(region, a)
  if (ofA.has(b)) return 'yes'
  return anyOf(
    [...ofA].flatMap((x) =>
      [...withKin(region, b)].filter((y) => y !== x).map((y) => workTogether(region, lines, [x, y], level, atLeast)),
    ),
  )
}
