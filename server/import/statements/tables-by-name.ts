import { newEntity, type Entity } from '../names/known-entity.ts'
import { resolveTable } from '../names/resolve-name.ts'
import { takeRoleOff } from '../names/roles-in-names.ts'
import { bodyOfName } from '../table/kinds.ts'
import { vagueName } from '../names/vague-names.ts'
import type { CellPlace } from '../file/read-fault.ts'
import type { ImportDraft } from './import-draft.ts'
import { roleOf } from './row-reader.ts'

export type TableMeaning = { table: Entity; role: 'lead' | 'participant' | null; statedAs: string }

/**
 * The table a cell means, made when it is new: a body by its column or name, else an activity. A role behind a colon or in parentheses
 * is that of who sits there. Null when it names nothing.
 */
export function tableOf(
  draft: ImportDraft,
  words: string,
  raw: string,
  place: CellPlace,
  column: 'body' | 'activity' | 'goal' | null = null,
): TableMeaning | null {
  if (words === '' || vagueName(words)?.isCounted === true) return null
  const off = takeRoleOff(words)
  const name = off.role === null ? words : off.name
  const role = off.role === null ? null : roleOf(off.role)
  const known = resolveTable(draft.context, words) ?? resolveTable(draft.context, name)
  if (known !== null) {
    if (!draft.names.has(raw)) draft.noteName(raw, known, place)
    const [table] = known.entities
    return table === undefined ? null : { table, role, statedAs: words }
  }
  const body = bodyOfName(name)
  const what = column === 'body' || (column === null && body !== null) ? 'body' : (column ?? 'activity')
  const table = newEntity(what, name.slice(0, 200), { bodyKind: what === 'body' ? (body?.kind ?? null) : null })
  return { table: draft.index.add(table), role, statedAs: words }
}
