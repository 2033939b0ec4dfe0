import { levels, type NamedLevel } from '../contract/vocabulary.ts'
import { mayBeAt, statementsAt } from './counting.ts'
import { kinOf } from './kin.ts'
import { mentionsFor } from './mentions.ts'
import { idsOf } from './contacts/reasons.ts'
import type { RegionState } from './region-state.ts'
import type { Statement } from './statements.ts'

type Named = NamedLevel | null

/** The positive statements of a partner itself, at a level. Ids. */
export const positiveAt = (state: RegionState, partner: string, level: NamedLevel): string[] =>
  idsOf(statementsAt(state, partner, level).positive)

/** The positive statements of a partner itself without a level, which may be at this one. Ids. */
export const unlevelledAt = (state: RegionState, partner: string, level: NamedLevel): string[] =>
  idsOf(statementsAt(state, partner, 'unspecified').positive.filter((statement) => mayBeAt(statement, level)))

/** Whether a partner is present at a level (null: at any), itself or through its kin (R3, R4). */
export const isPresent = (state: RegionState, partner: string, level: Named): boolean =>
  kinOf(state, partner).some((kin) =>
    (level === null ? levels : [level]).some((each) => statementsAt(state, kin, each).positive.length > 0),
  )

/** The positive statements of a partner and its kin, at a level. Ids. */
export const positiveByKin = (state: RegionState, partner: string, level: NamedLevel): string[] =>
  kinOf(state, partner).flatMap((kin) => positiveAt(state, kin, level))

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
    zeros: distinct(kin.flatMap((each) => at.flatMap((one) => idsOf(statementsAt(state, each, one).zeros)))),
    unlevelled: level === null ? [] : distinct(kin.flatMap((each) => unlevelledAt(state, each, level))),
    mentions: idsOf(mentionsFor(state, partner, level)),
  }
}

/** What alone makes a partner present, and would not if it were operational: a line without level in a planned activity (R5). Ids. */
export function uncertainPresence(state: RegionState, partner: string): string[] {
  const all = kinOf(state, partner).flatMap((kin) =>
    levels.flatMap((level) => statementsAt(state, kin, level).positive),
  )
  const isCertain = (statement: Statement) => statement.level !== 'unspecified' || mayBeAt(statement, 'operational')
  return all.some(isCertain) ? [] : idsOf(all)
}
