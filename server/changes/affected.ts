import { z } from 'zod'
import type { Change, Put } from '../../contract/change.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { Run } from '../store/database.ts'
import type { Queries } from '../store/queries.ts'
import { AnyRecordRow, LineRow, NodeRow } from '../store/rows.ts'
import { namesIn } from '../../contract/records/links.ts'
import { storedRecords } from '../../contract/records/stored.ts'
import { bind } from '../store/bind.ts'
import type { ChangeContext } from './validate-change-set.ts'
import { idOf } from './record-diff.ts'

const IdRow = z.object({ id: z.string() })
/** A region that is being made has no name yet, and is then not there. */
const RegionRow = z.object({ record: z.record(z.string(), z.unknown()) })
const PartRow = z.object({ id: z.string(), member: z.string(), cluster: z.string() })

/** What is there now of everything that `changes` speak of, name or leave hanging. */
export type AffectedRecords = Pick<ChangeContext, 'present' | 'hanging' | 'memberships'>

/** Reads it, inside the transaction that will write. Records of other regions are not seen: nothing here may name them. */
export async function readAffected(
  run: Run,
  queries: Queries,
  region: RegionId,
  changes: readonly Change[],
): Promise<AffectedRecords> {
  const gone = changes.flatMap((change) => (change.op === 'remove' ? [change.id] : []))
  const hangingIds =
    gone.length > 0
      ? (
          await run(bind(queries('changes/hanging'), storedRecords), { ...storedRecords, region, ids: gone }, IdRow)
        ).map(({ id }) => id)
      : []
  const names = changes.flatMap((change) => (change.op === 'put' ? namesIn(change).map(({ id }) => id) : []))
  const prefix = `${region.toLowerCase()}-`
  const ids = [...new Set([...changes.map(idOf), ...names, ...hangingIds])].filter((id) => id.startsWith(prefix))
  const present = new Map<string, Put>()
  for (const { record } of await run(queries('changes/region'), { region }, RegionRow))
    if ('name' in record) present.set(region, AnyRecordRow.parse({ what: 'region', record }))
  const nodes = await run(bind(queries('changes/present-nodes'), storedRecords), { ids }, NodeRow)
  const lines = await run(bind(queries('changes/present-lines'), storedRecords), { ids }, LineRow)
  for (const put of [...nodes, ...lines]) present.set(put.record.id, put)
  const hanging = hangingIds.flatMap((id) => present.get(id) ?? [])
  const clustered = changes.some((change) => change.op === 'put' && change.what === 'membership')
  const memberships = clustered ? await run(queries('changes/memberships'), { region }, PartRow) : []
  return { present, hanging, memberships }
}
