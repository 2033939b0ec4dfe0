import { z } from 'zod'
import type { Change } from '../../../contract/change.ts'
import { PartnerId, SourceId } from '../../../contract/ids.ts'
import type { RecordOf } from '../../../contract/records/table.ts'
import { namedLevels, strengths } from '../../../contract/vocabulary.ts'
import { partnerName } from '../../text/names.ts'
import type { RegionData } from '../region-data.ts'
import { newId, observation, statedHere } from './observation.ts'

/** A tie as it stands in the form. `said`: who says so, `observer`, `partner` (the first of the two) or the id of a source. */
export const TieDraft = z.strictObject({
  from: z.string(),
  to: z.string(),
  levels: z.array(z.enum(namedLevels)),
  strength: z.enum(['unknown', '0', '1', '2', '3', '4', '5']),
  said: z.string(),
  note: z.string(),
})
export type TieDraft = z.infer<typeof TieDraft>
export const emptyTie: TieDraft = {
  from: '',
  to: '',
  levels: ['operational'],
  strength: 'unknown',
  said: 'observer',
  note: '',
}

/** One tie a level, with the observation of the day as source where no other is chosen. */
export function tieChanges(
  { graph }: Pick<RegionData, 'graph'>,
  draft: TieDraft,
  title: string,
  day: string,
): Change[] {
  const here = draft.said === 'observer' || draft.said === 'partner'
  const source = here ? observation(graph, day, title) : { id: SourceId.parse(draft.said), puts: [] as Change[] }
  const strength = strengths.find((strength) => String(strength) === draft.strength) ?? null
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
      lastConfirmed: here ? day : null,
      source: source.id,
      statedAs: partnerName(graph, draft.from) ?? draft.from,
      statement: id,
      note: draft.note === '' ? null : draft.note,
    }
    return { op: 'put', what: 'tie', record }
  })
  return [...source.puts, ...ties]
}
