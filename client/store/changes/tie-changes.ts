import type { Change } from '../../../contract/change.ts'
import { PartnerId, SourceId } from '../../../contract/ids.ts'
import type { RecordOf } from '../../../contract/records/table.ts'
import { type NamedLevel, strengths } from '../../../contract/vocabulary.ts'
import { partnerName } from '../../text/names.ts'
import type { RegionData } from '../region-data.ts'
import { newId, observation, statedHere } from './observation.ts'

/** A tie as it stands in the form. `said`: who says so, `observer`, `partner` (the first of the two) or the id of a source. */
export type TieDraft = {
  from: string
  to: string
  levels: readonly NamedLevel[]
  strength: 'unknown' | '0' | '1' | '2' | '3' | '4' | '5'
  said: string
  note: string
}
export const emptyTie: TieDraft = {
  from: '',
  to: '',
  levels: ['operational'],
  strength: 'unknown',
  said: 'observer',
  note: '',
}

/** One tie a level, with the observation of today as source where no other is chosen. */
export function tieChanges(now: RegionData, draft: TieDraft, title: string): Change[] {
  const { graph } = now
  const here = draft.said === 'observer' || draft.said === 'partner'
  const source = here
    ? observation(graph, now.gaps.on, title)
    : { id: SourceId.parse(draft.said), puts: [] as Change[] }
  const strength = strengths.find((one) => String(one) === draft.strength) ?? null
  const ties = draft.levels.map((level): Change => {
    const id = newId(graph, 'said')
    const record: RecordOf<'tie'> = {
      ...statedHere,
      id,
      carriedBy: [],
      from: PartnerId.parse(draft.from),
      to: PartnerId.parse(draft.to),
      level,
      strength,
      statedBy: here ? (draft.said === 'partner' ? 'partner' : 'observer') : 'document',
      lastConfirmed: here ? now.gaps.on : null,
      source: source.id,
      statedAs: partnerName(graph, draft.from) ?? draft.from,
      statement: id,
      note: draft.note === '' ? null : draft.note,
    }
    return { op: 'put', what: 'tie', record }
  })
  return [...source.puts, ...ties]
}
