import { levels, type NamedLevel } from '../contract/vocabulary.ts'
import { mayBeAt, statementsAt } from './counting.ts'
import { kinOf } from './kin.ts'
import { mentionsFor } from './mentions.ts'
import type { RegionState } from './region-state.ts'

type Named = NamedLevel | null
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

/** The positive statements of a partner itself, at a level. Ids. */
export const positiveAt = (state: RegionState, partner: string, level: NamedLevel): string[] =>
  ids(statementsAt(state, partner, level).positive)

/** The positive statements of a partner itself without a level, which may be at this one. Ids. */
export const unlevelledAt = (state: RegionState, partner: string, level: NamedLevel): string[] =>
  ids(statementsAt(state, partner, 'unspecified').positive.filter((statement) => mayBeAt(statement, level)))

/** Whether a partner is present at a level (null: at any), itself or through its kin (R3, R4). */
export const isPresent = (state: RegionState, partner: string, level: Named): boolean =>
  kinOf(state, partner).some((kin) =>
    (level === null ? levels : [level]).some((each) => statementsAt(state, kin, each).positive.length > 0),
  )

/** What is known of a partner that is not present at a level, itself or through its kin. Ids. */
export type Absence = {
  /** "Asked, and none". */
  zeros: string[]
  /** Positive statements without a level, which may be at this one. */
  unlevelled: string[]
  /** Words that may stand for it or its kin (R6). */
  mentions: string[]
}
export function absenceOf(state: RegionState, partner: string, level: Named): Absence {
  const kin = kinOf(state, partner)
  const at = level === null ? levels : [level]
  const distinct = (list: readonly string[]) => [...new Set(list)]
  return {
    zeros: distinct(kin.flatMap((each) => at.flatMap((one) => ids(statementsAt(state, each, one).zeros)))),
    unlevelled: level === null ? [] : distinct(kin.flatMap((each) => unlevelledAt(state, each, level))),
    mentions: ids(mentionsFor(state, partner, level)),
  }
}
