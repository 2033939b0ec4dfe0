import type { Change, Put } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { RecordKind } from '../../../contract/records/table.ts'
import { apply } from '../../../domain/changes.ts'
import { recordPuts } from '../../../domain/edit/removal.ts'

/** What changes come to for who reads them: what is there again, what is as it was again (with the fields that differ), what goes. */
export type RestoreGroups = {
  back: Put[]
  changed: { put: Put; fields: string[] }[]
  gone: Put[]
  /** The region as it will be: what comes back is named by it. */
  then: RegionGraph
}

export function restoreGroups(graph: RegionGraph, changes: readonly Change[]): RestoreGroups {
  const region: Put = { op: 'put', what: 'region', record: graph.region }
  const present = new Map([region, ...recordPuts(graph)].map((put) => [put.record.id, put]))
  const groups: Omit<RestoreGroups, 'then'> = { back: [], changed: [], gone: [] }
  const diffs: { id: string; what: RecordKind; before: Put | null; after: Put | null }[] = []
  for (const change of changes) {
    const id = change.op === 'put' ? change.record.id : change.id
    const before = present.get(id) ?? null
    diffs.push({ id, what: change.what, before, after: change.op === 'put' ? change : null })
    if (change.op === 'remove') groups.gone.push(...(before === null ? [] : [before]))
    else if (before === null) groups.back.push(change)
    else groups.changed.push({ put: change, fields: differingFields(before, change) })
  }
  return { ...groups, then: apply(graph, diffs) }
}

function differingFields(before: Put, after: Put): string[] {
  const old: Readonly<Record<string, unknown>> = before.record
  return Object.entries(after.record).flatMap(([field, value]) =>
    JSON.stringify(old[field]) === JSON.stringify(value) ? [] : [field],
  )
}
