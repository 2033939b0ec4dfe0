import type { Change, Put } from '../../contract/change.ts'
import { sameRecord, withoutCarriers } from '../changes.ts'

/** What makes a region what it was, and how many people were in it who are not there any more. */
export type Restoration = { changes: Change[]; persons: number }

/**
 * What a region holds now, and what it held then (each with the region itself), as the changes from the one to the other. People who
 * are not there any more come back only when `withPersons` says so: they may have been erased. What names them comes back without
 * them; a decision or an action that speaks of them stays as it is now.
 */
export function restorationOf(now: readonly Put[], then: readonly Put[], withPersons: boolean): Restoration {
  const present = new Map(now.map((put) => [put.record.id, put]))
  const gone = then.flatMap(({ what, record }) => (what === 'person' && !present.has(record.id) ? [record.id] : []))
  const left = withPersons ? then : then.flatMap((put) => withoutThem(put, gone, present.get(put.record.id) ?? null))
  const wanted = new Map(left.map((put) => [put.record.id, put]))
  const removed = now.flatMap((put): Change[] =>
    put.what === 'region' || wanted.get(put.record.id)?.what === put.what
      ? []
      : [{ op: 'remove', what: put.what, id: put.record.id }],
  )
  const puts = left.filter((put) => !sameRecord(present.get(put.record.id), put))
  return { changes: [...removed, ...puts], persons: gone.length }
}

function withoutThem(put: Put, gone: readonly string[], present: Put | null): Put[] {
  if (gone.length === 0) return [put]
  const without = withoutCarriers(put, (id) => gone.includes(id))
  const text = JSON.stringify(without)
  if (!gone.some((id) => isNamedIn(text, id))) return [without]
  return put.what === 'person' || present === null ? [] : [present]
}

/** The id as such, and not within a longer one. */
const isNamedIn = (text: string, id: string): boolean => new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(text)
