import type { Level } from '../../../contract/vocabulary.ts'
import type { Entity } from '../names/known-entity.ts'
import { isOrganisation } from '../names/organisation-names.ts'
import { partsOfName } from '../names/resolve-name.ts'
import { takeRoleOff } from '../names/roles-in-names.ts'
import { isBlank, parseStrength } from '../table/cell-values.ts'
import { addInvolvement, statementKey } from './add-statements.ts'
import type { RowReader } from './row-reader.ts'

/** Whether the column of who leads only marks that the partner of this row does. */
export function marksLead(reader: RowReader): boolean {
  const { text, column } = reader.cell('leads')
  return column !== -1 && !isBlank(text) && parseStrength(text)?.is === 'there'
}

type Leader = { partner: Entity; statedAs: string }

/** Who leads, as the column beside a table says. A name that is no partner we know may be that of a person: it is not read. */
export function leadersIn(reader: RowReader): Leader[] {
  const { draft } = reader
  const { text, column } = reader.cell('leads')
  if (column === -1 || isBlank(text) || parseStrength(text) !== null) return []
  return partsOfName(text).flatMap((part) => {
    const { name, words: statedAs } = takeRoleOff(part)
    const isKnown = draft.index.same(name, isPartner) !== null || draft.index.withoutPrefix(name, isPartner) !== null
    if (!isKnown && !isOrganisation(name)) return []
    return draft
      .partner(name, name, reader.place(column))
      .entities.filter((entity) => isPartner(entity) && !entity.isStopped)
      .map((partner) => ({ partner, statedAs }))
  })
}
const isPartner = ({ what }: Entity) => what === 'partner'

/** Adds that they lead the table; a row further down that says it once more says nothing new. */
export function addLeaders(reader: RowReader, at: Entity, levels: readonly Level[]): void {
  const { draft } = reader
  for (const { partner, statedAs } of leadersIn(reader)) {
    const statement = { ...reader.statement(statedAs), place: reader.place(reader.cell('leads').column) }
    if (reader.hasError) return
    draft.use(partner, statement.place)
    for (const level of levels) {
      const said = { ...statement, level, partner, at, role: 'lead' as const }
      if (draft.involvements.get(statementKey(draft, partner, at, said))?.role !== 'lead') addInvolvement(draft, said)
    }
  }
}
