import type { RegionGraph } from '../../contract/graph.ts'
import type { RegionState } from '../region-state.ts'
import {
  compareLines,
  type ComparedLine,
  type LineChange,
  lineChanges,
  linesAt,
  type LinePlace,
  type LinesAtMoment,
} from './lines.ts'
import { reduceTo } from './reduce.ts'
import { type StateAtMoment, type Voices, voicesOf } from './voices.ts'

/** What is said by others than the voices that count, or of partners of one day only: in no figure. */
export type LineLeftOut = LinePlace & { id: string; before: boolean; after: boolean; lead: boolean }
export type LineSums = Record<LineChange, number> & { confirmed: number }

/** Two states of a region beside each other. `reduced`: both, with the words of the voices that count alone. */
export type StateComparison = {
  voices: Voices
  lines: ComparedLine[]
  leftOut: LineLeftOut[]
  sums: LineSums
  reduced: { before: RegionState; after: RegionState }
}

/** Compares a region at two moments, the older first. Nothing in it is drawn or worded. */
export function compareStates(before: StateAtMoment, after: StateAtMoment): StateComparison {
  const voices = voicesOf(before, after)
  const [then, now] = [linesAt(before, voices), linesAt(after, voices)]
  const lines = compareLines(then, now)
  return {
    ...{ voices, lines, sums: lineSums(lines) },
    leftOut: leftOutOf(then, now, lines),
    reduced: {
      before: reduceTo(voices, before.state, after.state),
      after: reduceTo(voices, after.state, before.state),
    },
  }
}

/** How many lines came, went, changed and stayed; `confirmed`: those that stayed and were said anew. */
export function lineSums(lines: readonly ComparedLine[]): LineSums {
  const count = (change: LineChange) => lines.filter((line) => line.change === change).length
  const [added = 0, gone = 0, changed = 0, kept = 0] = lineChanges.map(count)
  const confirmed = lines.filter(({ change, after }) => change === 'kept' && after?.confirmed === true).length
  return { added, gone, changed, kept, confirmed }
}

function leftOutOf(then: LinesAtMoment, now: LinesAtMoment, lines: readonly ComparedLine[]): LineLeftOut[] {
  // A line that changed its level stands at the level it has now.
  const compared = new Set(lines.map(({ id }) => id))
  const ids = [...new Set([...then.all.keys(), ...now.all.keys()])].filter((id) => !compared.has(id))
  const moved = new Set(lines.flatMap((line) => (line.was === null ? [] : [`${line.partner}~${line.at}:${line.was}`])))
  return ids
    .filter((id) => !moved.has(id))
    .flatMap((id) => {
      const [old, fresh] = [then.all.get(id), now.all.get(id)]
      const one = fresh ?? old
      return one === undefined
        ? []
        : [{ id, ...one.place, before: old !== undefined, after: fresh !== undefined, lead: one.state.lead }]
    })
}

/** Everything that is recorded in either of two states; what is in both as the later one says it. */
export function unionOf(before: RegionGraph, after: RegionGraph): RegionGraph {
  const both = <T extends { id: string }>(then: readonly T[], now: readonly T[]): T[] => {
    const known = new Set(now.map(({ id }) => id))
    return [...now, ...then.filter(({ id }) => !known.has(id))]
  }
  return {
    ...after,
    sources: both(before.sources, after.sources),
    partners: both(before.partners, after.partners),
    bodies: both(before.bodies, after.bodies),
    activities: both(before.activities, after.activities),
    memberships: both(before.memberships, after.memberships),
    mentions: both(before.mentions, after.mentions),
    goals: both(before.goals, after.goals),
    stages: both(before.stages, after.stages),
  }
}
