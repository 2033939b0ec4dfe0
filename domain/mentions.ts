import type { Kind, NamedLevel } from '../contract/vocabulary.ts'
import { namedLevels } from '../contract/vocabulary.ts'
import { countsInActivity } from './counting.ts'
import { kinOf } from './kin.ts'
import { byId } from './order.ts'
import { partnerKinds } from './partners.ts'
import { reading, type RegionState } from './region-state.ts'

/** Named, but not who: words that may stand for any partner of their kinds (R6). */
export type CountingMention = {
  id: string
  /** The table where it stands. */
  at: string
  kinds: readonly Kind[]
  level: NamedLevel | null
  /** Levels at which it may count (R5). */
  levels: readonly NamedLevel[]
}

export const mentionsOf = reading(({ graph }): CountingMention[] => {
  const statuses = new Map(graph.activities.map(({ id, status }) => [id, status]))
  return byId(graph.mentions).flatMap(({ id, at, kinds, level }): CountingMention[] => {
    const status = statuses.get(at) ?? null
    const levels = (level === null ? namedLevels : [level]).filter((each) => countsInActivity({ status, level: each }))
    return levels.length === 0 ? [] : [{ id, at, kinds, level, levels }]
  })
})

/** The mentions that may be a partner or one of its kin, at a level or at any. */
export const mentionsFor = (state: RegionState, partner: string, level: NamedLevel | null): CountingMention[] => {
  const mentions = mentionsOf(state)
  if (mentions.length === 0) return []
  const kinds = new Set(kinOf(state, partner).map((kin) => partnerKinds(state).get(kin)))
  return mentions.filter(
    (mention) => (level === null || mention.levels.includes(level)) && mention.kinds.some((kind) => kinds.has(kind)),
  )
}
