import type { Change, Put } from '../../contract/change.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { namesIn } from '../../contract/records/links.ts'
import type { Partner } from '../../contract/records/nodes/partner.ts'
import { isOfMeeting } from '../../contract/records/table.ts'
import { pointTo } from './merge-partners.ts'
import { recordPuts } from './removal.ts'

/** The records that may go to a part of a partner: all that name it, but what a meeting said, for it was said of the whole. */
export const recordsNaming = (graph: RegionGraph, partner: string): Put[] =>
  recordPuts(graph).filter(
    (put) => put.record.id !== partner && !isOfMeeting(put.what) && namesIn(put).some(({ id }) => id === partner),
  )

/** A part of a partner becomes a partner of its own: these records are of that one from now on. Ids of other records are left out. */
export function splitPartner(graph: RegionGraph, partner: string, own: Partner, records: readonly string[]): Change[] {
  const chosen = new Set(records)
  const moved = recordsNaming(graph, partner).filter(({ record }) => chosen.has(record.id))
  return [{ op: 'put', what: 'partner', record: own }, ...moved.map((put) => pointTo(put, partner, own.id))]
}
