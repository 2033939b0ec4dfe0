import type { Activity } from '../../../contract/records/nodes/activity.ts'
import type { Body } from '../../../contract/records/nodes/body.ts'
import type { Partner } from '../../../contract/records/nodes/partner.ts'
import { type Kind, kindNames, type Level, namedLevels } from '../../../contract/vocabulary.ts'
import { statementsAt } from '../../../domain/counting.ts'
import { validOn } from '../../../domain/in-force.ts'
import { compareNames } from '../../../domain/order.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import { partnerName, tableName } from '../../text/names.ts'
import type { EditorValue } from './cell-value.ts'
import { editorColumns, type EditorTab } from './columns.ts'

/** A record as a row: its id, and what its cells hold, by field. */
export type EditorRow = { id: string; values: Readonly<Record<string, EditorValue>> }

/** The clusters a partner is part of now, the first one recorded first. Records. */
export const clusterMemberships = ({ graph, on }: RegionState, partner: string) =>
  graph.memberships.filter((membership) => membership.member === partner && validOn(on)(membership))

/** At how many meetings and activities a partner is named at these levels. */
function tablesAt(state: RegionState, partner: string, levels: readonly Level[]): number {
  const named = levels.flatMap((level) => statementsAt(state, partner, level).positive)
  return new Set(named.filter(({ what }) => what === 'body' || what === 'activity').map(({ at }) => at)).size
}

/** How many partners take part at each meeting and activity. */
function partnersByTable(state: RegionState): ReadonlyMap<string, number> {
  const partners = new Map<string, Set<string>>()
  for (const { id } of state.graph.partners)
    for (const level of [...namedLevels, 'unspecified'] as const)
      for (const { what, at } of statementsAt(state, id, level).positive)
        if (what !== 'partner') partners.set(at, (partners.get(at) ?? new Set<string>()).add(id))
  return new Map([...partners].map(([table, who]) => [table, who.size]))
}

const kindOrder = new Map<Kind, number>(kindNames.map((kind, at) => [kind, at]))

/** The fields of a record that its tab shows; a level that the source does not say is not recorded. `counted`: what follows from other records. */
function rowOf(tab: EditorTab, record: { id: string; level?: Level }, counted: EditorRow['values'] = {}): EditorRow {
  const fields = new Map<string, unknown>(Object.entries(record))
  const own = editorColumns[tab].flatMap(({ field }): [string, EditorValue][] =>
    fields.has(field) ? [[field, fields.get(field) as EditorValue]] : [],
  )
  const level = record.level === 'unspecified' ? { level: null } : {}
  return { id: record.id, values: { ...Object.fromEntries(own), ...level, ...counted } }
}

/** The records of a tab as rows, as they stand when nobody sorted them: partners by kind, all by name. */
export function rowsOf(state: RegionState, tab: EditorTab): EditorRow[] {
  const { graph } = state
  const byName = (nameOf: (row: EditorRow) => string) => (a: EditorRow, b: EditorRow) =>
    compareNames(nameOf(a), nameOf(b))
  const named = byName(({ values }) => String(values['name']))
  const nameIn = (values: EditorRow['values'], field: string) => {
    const id = String(values[field])
    return (field === 'at' ? tableName(graph, id) : partnerName(graph, id)) ?? id
  }
  const byNames = (...fields: string[]) =>
    byName(({ values }) => fields.map((field) => nameIn(values, field)).join(' '))
  if (tab === 'involvements')
    return graph.involvements.map((record) => rowOf(tab, record)).sort(byNames('at', 'partner'))
  if (tab === 'ties') return graph.ties.map((record) => rowOf(tab, record)).sort(byNames('from', 'to'))
  if (tab === 'partners') {
    const order = ({ values }: EditorRow) => kindOrder.get(values['kind'] as Kind) ?? 0
    return graph.partners
      .map((partner) => partnerRow(state, partner))
      .sort((a, b) => order(a) - order(b) || named(a, b))
  }
  const counts = partnersByTable(state)
  const records: readonly (Body | Activity)[] = tab === 'bodies' ? graph.bodies : graph.activities
  return records.map((record) => rowOf(tab, record, { partners: counts.get(record.id) ?? 0 })).sort(named)
}

const partnerRow = (state: RegionState, partner: Partner) =>
  rowOf('partners', partner, {
    cluster: clusterMemberships(state, partner.id)[0]?.cluster ?? null,
    tables: tablesAt(state, partner.id, ['administrative', 'policy']),
    floor: tablesAt(state, partner.id, ['operational']),
  })
