import { z } from 'zod'
import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { PartnerId, type SourceId } from '../../../contract/ids.ts'
import { Kind } from '../../../contract/records/fields.ts'
import { splitPartner } from '../../../domain/edit/split-partner.ts'
import { newPartner } from '../changes/new-partner.ts'
import { newId, observation } from '../changes/observation.ts'

/**
 * A part of a partner that becomes one of its own: how it is called, `under`: of whom it is part from then on (an id; empty = of
 * nobody), and which records go with it (ids).
 */
export const SplitDraft = z.strictObject({
  partner: z.string(),
  name: z.string(),
  kind: Kind,
  under: z.string(),
  chosen: z.array(z.string()),
})
export type SplitDraft = z.infer<typeof SplitDraft>

/** The new partner with what goes with it, as one step; `id`: of the new partner. */
export function splitChanges(
  graph: RegionGraph,
  { partner, name, kind, under, chosen }: SplitDraft,
  said: { day: string; title: string },
): { changes: Change[]; id: PartnerId } {
  const { id: source, puts } = observation(graph, said.day, said.title)
  const own = newPartner(graph, kind, name.trim(), source)
  const split = splitPartner(graph, partner, own, chosen)
  return { changes: [...puts, ...split, ...(under === '' ? [] : [partOf(graph, own.id, under, source)])], id: own.id }
}

const partOf = (graph: RegionGraph, member: PartnerId, cluster: string, source: SourceId): Change => ({
  ...{ op: 'put', what: 'membership' },
  record: {
    ...{ id: newId(graph, 'part'), member, cluster: PartnerId.parse(cluster), source },
    ...{ inferred: false, note: null, since: null, until: null },
  },
})
