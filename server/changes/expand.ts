import { type Change, Put } from '../../contract/change.ts'
import { namesIn } from '../../contract/records/links.ts'
import { definitions } from '../../contract/records/table.ts'
import { idOf } from './record-diff.ts'

/**
 * What a removal takes with it: what hangs on what is removed goes too, and a list that names it loses that name.
 * `hanging`: the records that name something removed. Records the change set speaks of itself are left to it.
 * Where the removal is to be refused (a source still used) nothing is added; the rules say so.
 */
export function expand(changes: readonly Change[], hanging: readonly Put[]): Change[] {
  const gone = new Set(changes.filter((change) => change.op === 'remove').map(idOf))
  const spoken = new Set(changes.map(idOf))
  return hanging
    .filter((put) => !spoken.has(put.record.id))
    .flatMap((put): Change[] => {
      const lost = namesIn(put).filter(({ id }) => gone.has(id))
      if (put.what !== 'region' && lost.some(({ link }) => link.whenGone === 'removed'))
        return [{ op: 'remove', what: put.what, id: put.record.id }]
      return lost.some(({ link }) => link.whenGone === 'cleared') ? [without(put, gone)] : []
    })
}

/** The record without the names it may lose. */
function without(put: Put, gone: ReadonlySet<string>): Put {
  const fields: Readonly<Record<string, unknown>> = put.record
  const cleared = Object.entries(definitions[put.what].links).flatMap(([field, link]): [string, unknown][] => {
    if (link?.whenGone !== 'cleared') return []
    const value = fields[field]
    if (Array.isArray(value)) return [[field, value.filter((id: string) => !gone.has(id))]]
    return [[field, typeof value === 'string' && gone.has(value) ? null : value]]
  })
  return Put.parse({ ...put, record: { ...put.record, ...Object.fromEntries(cleared) } })
}
