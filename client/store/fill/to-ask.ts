import type { Kind } from '../../../contract/vocabulary.ts'
import { unnamedKinds } from '../../../domain/expected.ts'
import type { Words } from '../../i18n/words.ts'
import { isNew } from '../../scene/fill-scene.ts'
import type { Row, Scene } from '../../scene/scene.ts'
import type { Cursor } from './cursor.ts'
import { answerAt } from './give-answer.ts'

/** Something to ask: where it is on the map, or of which kind a name is missing. */
export type ToAsk = { text: string; at: Cursor | null; kind: Kind | null }

/**
 * What is still to be asked, the most telling first: partners of which one half says nothing while the other does, answers nobody
 * knew, tables where nobody sits, and kinds without a name.
 */
export function thingsToAsk(scene: Scene, { t }: Words): ToAsk[] {
  const rows = scene.rows.filter((row) => row.table !== '' && !isNew(row))
  const partners = scene.marks.filter(({ what, members }) => what === 'partner' && members.length === 1)
  const of = (isOne: (row: Row) => boolean) => rows.filter(isOne)
  const [table, floor] = [of(({ side }) => side === 'table' || side === 'policy'), of(({ side }) => side === 'floor')]
  const half = (
    name: string,
    mark: (typeof partners)[number],
    here: readonly Row[],
    there: readonly Row[],
  ): ToAsk[] => {
    const [first] = there
    if (first === undefined) return []
    const sits = here.some((row) => ['seat', 'lead'].includes(answerAt(mark, row) ?? ''))
    const isOpen = there.every((row) => answerAt(mark, row) === null)
    return sits && isOpen ? [{ text: name, at: { mark: mark.id, row: first.id }, kind: null }] : []
  }
  const halves = partners.flatMap((mark) => [
    ...half(t('fill.ask.partner', { name: mark.name }), mark, table, floor),
    ...half(t('fill.ask.partnerTable', { name: mark.name }), mark, floor, table),
  ])
  const unknown = partners.flatMap((mark) =>
    rows
      .filter((row) => answerAt(mark, row) === 'unknown')
      .map((row): ToAsk => ({
        text: t('fill.ask.unknown', { name: mark.name, table: row.name }),
        at: { mark: mark.id, row: row.id },
        kind: null,
      })),
  )
  const [column] = partners
  const empty = rows
    .filter((row) => row.silent)
    .map((row): ToAsk => ({
      text: t('fill.ask.table', { name: row.name }),
      at: column === undefined ? null : { mark: column.id, row: row.id },
      kind: null,
    }))
  const missing = unnamedKinds(scene.region)
  const [kind] = missing
  const kinds = kind === undefined ? [] : [{ text: t('fill.ask.kinds', { n: missing.length }), at: null, kind }]
  return [...halves, ...unknown, ...empty, ...kinds]
}
