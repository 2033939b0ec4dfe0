import type { ImportPreview } from '../../../contract/answers/import.ts'
import type { Put } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { recordsOf } from '../../../domain/records.ts'
import type { DraftRecord } from './record-maker.ts'

type Gone = ImportPreview['gone'][number]

/** Statements of a source that the records of its file say no more. */
export function goneFrom(source: string | null, records: readonly DraftRecord[], graph: RegionGraph): Gone[] {
  if (source === null) return []
  const still = new Set(records.map(({ put }) => put.record.id))
  return (['tie', 'involvement', 'mention'] as const).flatMap((what) =>
    recordsOf(graph, what)
      .filter((record) => record.source === source && !still.has(record.id))
      .map(({ id }) => ({ what, id })),
  )
}

/** What is gone with an end on a day; what ended before that day, or began after it, stays as it is, and a mention has no end. */
export function endedRecords(gone: readonly Gone[], graph: RegionGraph, day: string | null): DraftRecord[] {
  if (day === null) return []
  const ids = new Set(gone.map(({ id }) => id))
  return (['tie', 'involvement'] as const).flatMap((what) =>
    recordsOf(graph, what)
      .filter(
        ({ id, since, until }) => ids.has(id) && (until === null || until > day) && (since === null || since <= day),
      )
      .map((record): DraftRecord => {
        const put = { op: 'put', what, record: { ...record, until: day } } as Put
        return { put, before: { op: 'put', what, record } as Put, place: null, why: 'gone' }
      }),
  )
}

/** So few pairs say nothing of a file. */
const MIN_PAIRS = 2
const SHARE = 0.5

/** The earlier source of which half the pairs or more stand in this file too, the fullest first; undefined when there is none. */
export function newerOf(
  fileSource: string,
  records: readonly DraftRecord[],
  graph: RegionGraph,
): ImportPreview['newerOf'] {
  const here = new Set(records.flatMap(({ put }) => pairOf(put, fileSource) ?? []))
  if (here.size === 0) return undefined
  const pairs = new Map<string, Set<string>>()
  for (const what of ['tie', 'involvement'] as const)
    for (const record of recordsOf(graph, what)) {
      const pair = pairOf({ op: 'put', what, record } as Put, record.source)
      if (pair !== null) pairs.set(record.source, (pairs.get(record.source) ?? new Set()).add(pair))
    }
  const found = [...pairs]
    .filter(([source, all]) => source !== fileSource && all.size >= MIN_PAIRS)
    .map(([source, all]) => ({ source, share: [...all].filter((pair) => here.has(pair)).length / all.size }))
    .filter(({ share }) => share >= SHARE)
    .sort((a, b) => b.share - a.share)
  for (const { source, share } of found) {
    const of = graph.sources.find(({ id, url }) => id === source && url === null)
    if (of !== undefined) return { source, title: of.title, share: Math.round(share * 100) / 100 }
  }
  return undefined
}

/** Who is joined with whom, whichever stands first; null when another source says so. */
function pairOf({ what, record }: Put, source: string): string | null {
  if (what === 'tie' && record.source === source) return [record.from, record.to].sort().join('~')
  return what === 'involvement' && record.source === source ? `${record.partner}~${record.at}` : null
}
