import { z } from 'zod'
import type { Change } from '../../../contract/change.ts'
import { PartnerId } from '../../../contract/ids.ts'
import type { Tie } from '../../../contract/records/lines/tie.ts'
import type { RecordOf } from '../../../contract/records/table.ts'
import { namedLevels, strengths } from '../../../contract/vocabulary.ts'
import { validOn } from '../../../domain/in-force.ts'
import { partnerName } from '../../text/names.ts'
import type { RegionData } from '../region-data.ts'
import { newId, statedHere } from './observation.ts'
import { wordOf } from './said-changes.ts'

/** A new tie as it stands in the form; `said`: who says so, `observer`, `partner` (the first of the two) or the id of a source. */
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

/** The same as a recorded tie says, for another to say it too. */
export const tieDraftOf = (tie: Tie): TieDraft => ({
  ...emptyTie,
  from: tie.from,
  to: tie.to,
  levels: namedLevels.filter((level) => level === tie.level),
  strength: TieDraft.shape.strength.catch('unknown').parse(String(tie.strength)),
})

/** One tie a level, with the observation of the day as source where no other is chosen. */
export function tieChanges(
  { graph }: Pick<RegionData, 'graph'>,
  draft: TieDraft,
  title: string,
  day: string,
): Change[] {
  const { puts, fields } = wordOf(graph, draft.said, title, day)
  const ties = draft.levels.map((level): Change => {
    const id = newId(graph, 'said')
    const record: RecordOf<'tie'> = {
      ...statedHere,
      carriedBy: [],
      statement: id,
      ...fields,
      id,
      from: PartnerId.parse(draft.from),
      to: PartnerId.parse(draft.to),
      level,
      strength: strengths.find((strength) => String(strength) === draft.strength) ?? null,
      statedAs: partnerName(graph, draft.from) ?? draft.from,
      note: draft.note === '' ? null : draft.note,
    }
    return { op: 'put', what: 'tie', record }
  })
  return [...puts, ...ties]
}

/** What is recorded already of these two at a level of the draft, and in force. What the other of the two says itself is another's word, and no double. */
export function doubleTies({ graph }: Pick<RegionData, 'graph'>, draft: TieDraft, day: string): Tie[] {
  const inForce = validOn(day)
  const ofOther = (tie: Tie) => tie.statedBy === 'partner' && draft.said === 'partner' && tie.from === draft.to
  return graph.ties.filter(
    (tie) =>
      inForce(tie) &&
      draft.levels.some((level) => level === tie.level) &&
      [tie.from, tie.to].sort().join(' ') === [draft.from, draft.to].sort().join(' ') &&
      !ofOther(tie),
  )
}
