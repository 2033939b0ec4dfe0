import type { RegionState } from '../../../domain/region-state.ts'
import { provenanceOf } from '../../../domain/sources/provenance.ts'
import { words } from '../../store/language.ts'

type Said = { id: string; source: string | null; inferred: boolean; inferredWhy?: string | null }

/** By whose word something stands: of a source, of the region itself and since when, our reading, or only in this trial. */
export function WordOf({ region, said }: { region: RegionState; said: Said }) {
  const { t, day } = words.value
  const how = provenanceOf(region, said)
  if (how === 'inferred') {
    const why = said.inferredWhy ?? null
    return <span>{why === null ? t('how.inferred') : `${t('how.inferred')}: ${why}`}</span>
  }
  const date = region.graph.sources.find(({ id }) => id === said.source)?.date ?? null
  return <span>{how === 'own' && date !== null ? t('how.ownOn', { day: day(date) }) : t(`how.${how}`)}</span>
}
