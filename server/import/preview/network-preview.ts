import { z } from 'zod'
import { NetworkFile } from '../../../contract/file.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { Put } from '../../../contract/change.ts'
import { withLaterFields } from '../../../contract/records/unrecorded.ts'
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
  if (isDeep(buffer)) return { refused: { code: 'json-wrong' } }
  let given: unknown
  try {
    given = JSON.parse(buffer.toString('utf8').replace(/^\ufeff/, ''))
  } catch {
    return { refused: { code: 'json-wrong' } }
  }
  const parsed = NetworkFile.safeParse(asNow(given))
  if (!parsed.success) return { refused: { code: 'json-wrong', words: parsed.error.issues[0]?.path.join('.') ?? '' } }
  const { region, changes } = parsed.data.data
  if (region !== graph.region.id) return { refused: { code: 'other-region', words: region } }
  const records = changes.flatMap((change): DraftRecord[] =>
    change.op === 'put' ? [{ put: change, before: storedPut(graph, change), place: null }] : [],
  )
  return { records }
}

const Changes = z.object({ data: z.object({ changes: z.array(z.unknown()) }).loose() }).loose()
/** What an earlier version wrote, with the fields that kinds of record were given since. */
function asNow(given: unknown): unknown {
  const { data: file } = Changes.safeParse(given)
  if (file === undefined) return given
  return { ...file, data: { ...file.data, changes: file.data.changes.map(withLaterFields) } }
}

const MAX_DEPTH = 32
const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const opens = new Set([0x5b, 0x7b])
const closes = new Set([0x5d, 0x7d])

/** Whether it is nested deeper than any file of ours: to read that costs a hundred times its size in memory. */
function isDeep(bytes: Uint8Array): boolean {
  let depth = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === QUOTE) {
      for (at += 1; at < bytes.length && bytes[at] !== QUOTE; at += 1) if (bytes[at] === BACKSLASH) at += 1
    } else if (opens.has(byte)) {
      depth += 1
      if (depth > MAX_DEPTH) return true
    } else if (closes.has(byte)) depth -= 1
  }
  return false
}

function storedPut(graph: RegionGraph, { what, record }: Put): Put | null {
  if (what === 'region') return { op: 'put', what, record: graph.region }
  const before = recordsOf(graph, what).find(({ id }) => id === record.id)
  return before === undefined ? null : ({ op: 'put', what, record: before } as Put)
}
