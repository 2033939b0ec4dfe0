import type { RegionGraph } from '../../../contract/graph.ts'
import type { Level } from '../../../contract/vocabulary.ts'
import type { HeldPlaces } from '../../scene/make/rows.ts'
import type { Sitting } from './pending.ts'

/** Tables at a level of which anything was ever asked or said, or was in this sitting: none of their rows goes while one fills in. */
export function heldPlaces(graph: RegionGraph | null, now: Sitting | null): HeldPlaces {
  const places: { at: string; level: Level }[] = [...(graph?.involvements ?? []), ...(graph?.inquiries ?? [])]
  const steps = now?.region === graph?.region.id ? (now?.steps ?? []) : []
  for (const change of steps.flatMap(({ changes, back }) => [...changes, ...back])) {
    if (change.op === 'remove') continue
    if (change.what === 'involvement' || change.what === 'inquiry') places.push(change.record)
    if (change.what === 'mention') places.push({ at: change.record.at, level: change.record.level ?? 'unspecified' })
  }
  return places
}
