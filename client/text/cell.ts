import type { Provenance } from '../../domain/sources/provenance.ts'
import { type NumberedFinding, isMarked, type Mark, type Scene, type Side } from '../scene/scene.ts'
import { ownPresence, type Presence, presenceOf } from './presence.ts'

/** Half a cell of the list: the looks of the map, and the marker where something is missing. */
export type CellHalf = { look: Provenance | 'members' | 'mentioned' | 'unknown' | 'missing'; text: string }

export const missesAt = (side: Side) => (finding: NumberedFinding) =>
  isMarked(finding) && (finding.side === side || finding.side === 'both')

export function halfOf(presence: Presence, missing: boolean): CellHalf {
  const own = ownPresence(presence)
  if (own > 0) return { look: presence.word, text: String(own) }
  if (missing) return { look: 'missing', text: '' }
  if (presence.via) return { look: 'members', text: '•' }
  if (presence.mentioned > 0) return { look: 'mentioned', text: '?' }
  return { look: 'unknown', text: '' }
}

export type Halves = { table: CellHalf; floor: CellHalf }
export function halvesOf(scene: Scene, mark: Mark): Halves {
  const findings = scene.findings.filter(({ marks }) => marks.includes(mark.id))
  const half = (side: Side) => halfOf(presenceOf(scene, mark.id, side), findings.some(missesAt(side)))
  return { table: half('table'), floor: half('floor') }
}
