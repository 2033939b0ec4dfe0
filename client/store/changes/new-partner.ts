import type { RegionGraph } from '../../../contract/graph.ts'
import { PartnerId, type SourceId } from '../../../contract/ids.ts'
import { type Partner, partnerByName } from '../../../contract/records/nodes/partner.ts'
import type { Kind } from '../../../contract/vocabulary.ts'
import { idByName } from './observation.ts'

/** What partners of a kind are called in every region, where there is one organisation for the whole country. */
export const nationalNames: Partial<Record<Kind, string>> = { uwv: 'UWV', sbb: 'SBB' }

/** A partner the region did not have yet, known by its name and kind; `source`: who says that it is there. */
export function newPartner(graph: RegionGraph, kind: Kind, name: string, source: SourceId): Partner {
  return partnerByName({ id: PartnerId.parse(idByName(graph, name, 'partner')), name, kind, source })
}
