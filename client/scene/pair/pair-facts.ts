import type { RegionGraph } from '../../../contract/graph.ts'
import type { Tie } from '../../../contract/records/lines/tie.ts'
import { inForce, noneInForce } from '../force.ts'
import type { Finding, Scene, Side } from '../scene.ts'
import { type End, type Pair, type Shared, sharedBy } from './pair.ts'
import { sideOfLevel } from './sides.ts'

/** Everything recorded of two ends together. */
export type PairFacts = {
  shared: Shared[]
  /** Direct ties in force, and what was asked and is not there. */
  ties: Tie[]
  none: Tie[]
  /** Findings about both, then those about one of the two. */
  about: Finding[]
  each: Finding[]
}

/** `on`: the day reckoned with, YYYY-MM-DD. */
export function pairFacts(graph: RegionGraph, scene: Scene, pair: Pair, on: string | null): PairFacts {
  const [a, b] = [membersOf(pair.a), membersOf(pair.b)]
  const between = ({ from, to }: Tie) => (a.has(from) && b.has(to)) || (a.has(to) && b.has(from))
  const both = scene.findings.filter((one) => isAbout(one, pair))
  return {
    shared: sharedBy(scene, pair),
    ties: inForce(graph, on).ties.filter(between),
    none: noneInForce(graph, on).filter(between),
    about: both,
    each: scene.findings.filter((one) => !both.includes(one) && (touches(one, pair.a) || touches(one, pair.b))),
  }
}

const membersOf = ({ marks }: End) => new Set(marks.flatMap(({ members }) => members))
/** A sector has its own findings only: those of each of its partners would be nearly all. */
const touches = ({ marks, about }: Finding, end: End) =>
  end.sector === null ? end.marks.some(({ id }) => marks.includes(id)) : about.includes(`sector:${end.sector}`)

function isAbout(finding: Finding, { a, b }: Pair): boolean {
  if (a.id !== b.id) return touches(finding, a) && touches(finding, b)
  const members = membersOf(a)
  return finding.about.filter((one) => members.has(one)).length >= 2
}

/** What is said of the two at one side. */
export const factsAt = ({ shared, ties, none }: PairFacts, side: Side) => ({
  shared: shared.filter(({ row }) => row.side === side),
  ties: ties.filter(({ level }) => sideOfLevel[level] === side),
  none: none.filter(({ level }) => sideOfLevel[level] === side),
})
