import type { RegionState } from '../../../domain/region-state.ts'
import { provenanceOf } from '../../../domain/sources/provenance.ts'
import { words } from '../../store/language.ts'
import type { SaidOnce } from '../../text/readings.ts'
import { Reading } from './reading.tsx'

type Said = { id: string; source: string | null; inferred: boolean; inferredWhy?: string | null }
const nothingShared: SaidOnce = { readings: [], source: null }

/** By whose word something stands: of a source, of the region itself and since when, our reading, or only in this trial. */
export function WordOf({
  region,
  said,
  shared = nothingShared,
}: {
  region: RegionState
  said: Said
  shared?: SaidOnce
}) {
  const { t, day } = words.value
  const how = provenanceOf(region, said)
  if (how === 'inferred') return <Reading why={said.inferredWhy ?? null} shared={shared} />
  const date = region.graph.sources.find(({ id }) => id === said.source)?.date ?? null
  return <span>{how === 'own' && date !== null ? t('how.ownOn', { day: day(date) }) : t(`how.${how}`)}</span>
}
