import type { Involvement } from '../../../contract/records/lines/involvement.ts'
import type { Tie } from '../../../contract/records/lines/tie.ts'
import { contactsBetween, type Cooperation, cooperationOf } from '../../../domain/contacts/contacts.ts'
import { meetingsBetween } from '../../../domain/contacts/meetings.ts'
import { isPositive, statementsInScope } from '../../../domain/counting.ts'
import { recordsOfStatements } from '../../../domain/records.ts'
import type { NumberedFinding, Scene, Side } from '../scene.ts'
import { type PairEnd, membersOf, type Pair, type Shared, sharedBy } from './pair.ts'
import { levelOfSide, sideOfLevel } from './sides.ts'

/** Everything recorded of two ends together. */
export type PairFacts = {
  shared: Shared[]
  /** Direct ties in force, and what was asked and is not there. */
  ties: Tie[]
  none: Tie[]
  /** Whether they work together at a side. */
  state: (side: Side) => Cooperation['state']
  /** In how many ways they surely do: tables where both sit, and each direct tie between two of them. */
  ways: (side: Side) => number
  /** Findings about both, then those about one of the two. */
  about: NumberedFinding[]
  each: NumberedFinding[]
}

export function pairFacts(scene: Scene, pair: Pair): PairFacts {
  const { region } = scene
  const [a, b] = [membersOf(pair.a), membersOf(pair.b)]
  const between = statementsInScope(region).filter(
    ({ what, partner, at }) => what === 'partner' && ((a.has(partner) && b.has(at)) || (a.has(at) && b.has(partner))),
  )
  const ties = (positive: boolean) =>
    recordsOfStatements(
      region,
      between.filter((statement) => isPositive(statement) === positive),
    ).filter(isTie)
  const both = scene.findings.filter((finding) => isAbout(finding, pair))
  return {
    shared: sharedBy(scene, pair),
    ties: ties(true),
    none: ties(false),
    state: (side) => cooperationOf(contactsBetween(region, a, b, levelOfSide[side])).state,
    ways: (side) => meetingsBetween(region, a, b, levelOfSide[side]).length,
    about: both,
    each: scene.findings.filter(
      (finding) => !both.includes(finding) && (touches(finding, pair.a) || touches(finding, pair.b)),
    ),
  }
}

const isTie = (record: Involvement | Tie): record is Tie => 'from' in record
/** A sector has its own findings only: those of each of its partners would be nearly all. */
const touches = ({ marks, about }: NumberedFinding, end: PairEnd) =>
  end.sector === null ? end.marks.some(({ id }) => marks.includes(id)) : about.includes(`sector:${end.sector}`)

function isAbout(finding: NumberedFinding, { a, b }: Pair): boolean {
  if (a.id !== b.id) return touches(finding, a) && touches(finding, b)
  const members = membersOf(a)
  return finding.about.filter((id) => members.has(id)).length >= 2
}

/** What is said of the two at one side. */
export const factsAt = ({ shared, ties, none, state, ways }: PairFacts, side: Side) => ({
  shared: shared.filter((one) => one.side === side),
  ties: ties.filter(({ level }) => sideOfLevel[level] === side),
  none: none.filter(({ level }) => sideOfLevel[level] === side),
  state: state(side),
  ways: ways(side),
})
