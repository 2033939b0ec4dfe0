import { z } from 'zod'
import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { PartnerId, TableId } from '../../../contract/ids.ts'
import { Kind, Level } from '../../../contract/records/fields.ts'
import type { Involvement } from '../../../contract/records/lines/involvement.ts'
import { roles } from '../../../contract/vocabulary.ts'
import { validOn } from '../../../domain/in-force.ts'
import { partnerName } from '../../text/names.ts'
import { newPartner } from './new-partner.ts'
import { newId, statedHere } from './observation.ts'
import { wordOf } from './said-changes.ts'

/** Stands in the form for a partner that is not there yet. */
export const anotherPartner = 'new'
/**
 * A partner that takes part somewhere, as it stands in the form. `partner` may be `anotherPartner`, then `name` and `kind` say who; `at`: empty while nobody knows where a new partner
 * takes part; `mention`: words that name nobody and are answered by it.
 */
export const SeatDraft = z.strictObject({
  partner: z.string(),
  name: z.string(),
  kind: Kind,
  at: z.string(),
  level: Level,
  role: z.enum([...roles, 'unknown']),
  said: z.string(),
  note: z.string(),
  mention: z.string().nullable(),
})
export type SeatDraft = z.infer<typeof SeatDraft>
export const emptySeat: SeatDraft = {
  partner: '',
  name: '',
  kind: 'other',
  at: '',
  level: 'operational',
  role: 'unknown',
  said: 'observer',
  note: '',
  mention: null,
}

/** The same as a recorded involvement says, for another to say it too. */
export const seatDraftOf = (one: Involvement): SeatDraft => ({
  ...emptySeat,
  partner: one.partner,
  at: one.at,
  level: one.level,
  role: one.role ?? 'unknown',
})

/** The partner when it is new, its involvement, and the words that wait for nobody any more; `partner`: the id of who takes part. */
export function seatChanges(
  { graph }: { graph: RegionGraph },
  draft: SeatDraft,
  title: string,
  day: string,
): { changes: Change[]; partner: string } {
  const { puts, fields } = wordOf(graph, draft.said, title, day)
  const added =
    draft.partner === anotherPartner ? newPartner(graph, draft.kind, draft.name.trim(), fields.source) : null
  const partner = added?.id ?? PartnerId.parse(draft.partner)
  const changes: Change[] = [
    ...puts,
    ...(added === null ? [] : [{ op: 'put' as const, what: 'partner' as const, record: added }]),
  ]
  if (draft.at === '') return { changes, partner }
  const words = graph.mentions.find(({ id }) => id === draft.mention)
  const id = newId(graph, 'said')
  const record: Involvement = {
    ...statedHere,
    carriedBy: [],
    statement: id,
    ...fields,
    id,
    partner,
    at: TableId.parse(draft.at),
    level: draft.level,
    role: roles.find((role) => role === draft.role) ?? null,
    statedAs: words?.words ?? added?.name ?? partnerName(graph, partner) ?? partner,
    note: draft.note === '' ? null : draft.note,
  }
  changes.push({ op: 'put', what: 'involvement', record })
  if (words !== undefined) changes.push({ op: 'remove', what: 'mention', id: words.id })
  return { changes, partner }
}

/** What is recorded already of this partner there, at the same level, and in force. */
export const doubleSeats = ({ graph }: { graph: RegionGraph }, draft: SeatDraft, day: string): Involvement[] =>
  graph.involvements.filter(
    (one) => validOn(day)(one) && one.partner === draft.partner && one.at === draft.at && one.level === draft.level,
  )
