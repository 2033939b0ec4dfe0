import { NetworkFile } from '../../../contract/file.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { Put } from '../../../contract/change.ts'
import { recordsOf } from '../../../domain/records.ts'
import type { ImportIssue } from '../file/read-fault.ts'
import type { DraftRecord } from './record-maker.ts'

/** The records of a file this program wrote, or why it cannot be read. Null when it is no such file. */
export function networkRecords(
  bytes: Uint8Array,
  graph: RegionGraph,
): { records: DraftRecord[] } | { refused: ImportIssue } | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!/^\ufeff?\s*\{/.test(buffer.toString('utf8', 0, 200)) || !buffer.includes('ketenkaart-network')) return null
  let given: unknown
  try {
    given = JSON.parse(buffer.toString('utf8').replace(/^\ufeff/, ''))
  } catch {
    return { refused: { code: 'json-wrong' } }
  }
  const parsed = NetworkFile.safeParse(given)
  if (!parsed.success) return { refused: { code: 'json-wrong', words: parsed.error.issues[0]?.path.join('.') ?? '' } }
  const { region, changes } = parsed.data.data
  if (region !== graph.region.id) return { refused: { code: 'other-region', words: region } }
  const records = changes.flatMap((change): DraftRecord[] =>
    change.op === 'put' ? [{ put: change, before: storedPut(graph, change), place: null }] : [],
  )
  return { records }
}

function storedPut(graph: RegionGraph, { what, record }: Put): Put | null {
  if (what === 'region') return { op: 'put', what, record: graph.region }
  const before = recordsOf(graph, what).find(({ id }) => id === record.id)
  return before === undefined ? null : ({ op: 'put', what, record: before } as Put)
}
