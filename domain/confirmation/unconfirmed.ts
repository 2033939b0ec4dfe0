import type { RegionGraph } from '../../contract/graph.ts'
import type { Moment } from '../../contract/records/meeting/moment.ts'
import { statementsInScope } from '../counting.ts'
import { compareText } from '../order.ts'
import { reading, type RegionState } from '../region-state.ts'
import { confirmedDay } from './confirmed-day.ts'

/** The moment that was frozen last: of the latest day, and of these the latest version. */
export const lastMoment = ({ moments }: Pick<RegionGraph, 'moments'>): Moment | null =>
  moments.toSorted((a, b) => compareText(a.day, b.day) || a.version - b.version || compareText(a.id, b.id)).at(-1) ??
  null

/**
 * What is not confirmed yet: the ids of ties and involvements in force, "asked, and none" too, that nobody said on or after the day on
 * which the region began to ask for its last moment. Reckoned and written nowhere; empty while there is no moment.
 */
export const unconfirmedIds = reading((state): ReadonlySet<string> => {
  const moment = lastMoment(state.graph)
  if (moment === null) return new Set()
  const dayOf = confirmedDay(state.graph.sources)
  const isOld = (day: string | null) => day === null || day < moment.from
  return new Set(
    statementsInScope(state)
      .filter((said) => isOld(dayOf(said)))
      .map(({ id }) => id),
  )
})

/**
 * Which of these statements one would confirm: those that are not confirmed yet; while there is no moment, those that were not
 * confirmed on that day (YYYY-MM-DD).
 */
export function toConfirm<T extends { id: string; lastConfirmed: string | null }>(
  state: RegionState,
  said: readonly T[],
  day: string,
): T[] {
  if (lastMoment(state.graph) === null) return said.filter(({ lastConfirmed }) => lastConfirmed !== day)
  const open = unconfirmedIds(state)
  return said.filter(({ id }) => open.has(id))
}
