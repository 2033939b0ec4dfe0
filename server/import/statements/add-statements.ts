import type { CellPlace } from '../file/read-fault.ts'
import type { Entity } from '../names/known-entity.ts'
import type { ImportDraft, InvolvementDraft, StatementDraft } from './import-draft.ts'

/** How a table says pairs: one tie a pair, as both halves of a square say it, each direction for itself, or as it turns out. */
export type PairRule = 'undirected' | 'mirrored' | 'directed' | 'list'

export const statementKey = (
  draft: ImportDraft,
  a: Entity,
  b: Entity,
  { level, statedBy, source, fields }: StatementDraft,
) =>
  typeof fields['id'] === 'string'
    ? `id:${fields['id']}`
    : `${draft.numberOf(a)}~${draft.numberOf(b)}~${level}~${statedBy}~${source.key}`

/**
 * A line between two that are named. Between partners it is a tie, to a table an involvement, from a body to an activity carrying.
 * What is said already is noted and not said twice; `asymmetric`: the other direction was said otherwise.
 */
export function addLine(
  draft: ImportDraft,
  from: Entity,
  to: Entity,
  statement: StatementDraft,
  rule: PairRule,
): 'asymmetric' | null {
  const { place } = statement
  if (from.what === 'partner' && to.what === 'partner') return addTie(draft, from, to, statement, rule)
  if (from.what === 'partner') addInvolvement(draft, { ...statement, partner: from, at: to, role: null })
  else if (to.what === 'partner') addInvolvement(draft, { ...statement, partner: to, at: from, role: null })
  else addCarrying(draft, from, to, place)
  return null
}

export function addCarrying(draft: ImportDraft, a: Entity, b: Entity, place: CellPlace): void {
  const [from, to] = a.what === 'body' ? [a, b] : [b, a]
  draft.use(from, place)
  draft.use(to, place)
  if (from.what !== 'body' || to.what !== 'activity' || from.isStopped || to.isStopped) return
  const key = `carrying~${draft.numberOf(from)}~${draft.numberOf(to)}`
  if (draft.lines.has(key)) return
  draft.lines.set(key, { what: 'carrying', from, to, place, fields: {} })
  draft.countChange(place)
}

function addTie(
  draft: ImportDraft,
  from: Entity,
  to: Entity,
  tie: StatementDraft,
  rule: PairRule,
): 'asymmetric' | null {
  const { place } = tie
  if (from.isStopped || to.isStopped) return null
  const key = statementKey(draft, from, to, tie)
  const back =
    tie.statedBy === 'partner' || rule === 'directed' || tie.fields['id'] !== undefined
      ? null
      : statementKey(draft, to, from, tie)
  const same = draft.ties.get(key)
  const reverse = back === null ? undefined : draft.ties.get(back)
  if (same !== undefined) notice(draft, 'same-pair', place, same.place)
  else if (reverse !== undefined && (rule !== 'list' || agrees(reverse, tie))) {
    if (rule !== 'mirrored') notice(draft, 'same-pair', place, reverse.place)
  } else {
    draft.ties.set(key, { ...tie, from, to })
    draft.countChange(place)
    return reverse === undefined ? null : 'asymmetric'
  }
  return null
}

const agrees = (a: StatementDraft, b: StatementDraft) =>
  a.strength === b.strength || a.strength === null || b.strength === null

function notice(draft: ImportDraft, code: string, place: CellPlace, other: CellPlace): void {
  const row = { sheet: place.sheet, ...(place.row === undefined ? {} : { row: place.row }) }
  draft.questions.add(code, row, other.row === undefined ? {} : { other: other.row })
}

export function addInvolvement(draft: ImportDraft, involvement: InvolvementDraft): void {
  const { partner, at, place } = involvement
  if (partner.isStopped || at.isStopped) return
  const key = statementKey(draft, partner, at, involvement)
  const same = draft.involvements.get(key)
  if (same === undefined) {
    draft.involvements.set(key, involvement)
    draft.countChange(place)
    return
  }
  // Who leads and takes part, leads.
  if (involvement.role === 'lead' || same.role === null) same.role = involvement.role ?? same.role
  if (same.place.row !== place.row) notice(draft, 'same-pair', place, same.place)
}
