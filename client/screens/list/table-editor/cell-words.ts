import type { RegionGraph } from '../../../../contract/graph.ts'
import { fold } from '../../../../domain/text-match.ts'
import { langs, type Words, wordsIn } from '../../../i18n/words.ts'
import type { CellFault } from '../../../store/table-editor/cell-value.ts'
import { editorColumns, type EditorColumn, type EditorTab } from '../../../store/table-editor/columns.ts'
import type { ShownRow } from '../../../store/table-editor/shown-rows.ts'

/** A row in a few words: a name, or who takes part where. */
export function rowName(tab: EditorTab, { cells }: ShownRow): string {
  const names = editorColumns[tab].flatMap(({ required, type }, at) =>
    required && (type.is === 'text' || type.is === 'name') ? [cells[at]?.text ?? ''] : [],
  )
  return names.filter((name) => name !== '').join(' – ')
}

/** What is wrong with what stands in a cell, as a sentence. */
export function faultText(fault: CellFault, { label, type }: EditorColumn, { t }: Words): string {
  const column = t(label)
  switch (fault.code) {
    case 'missing':
      return t('edit.fault.missing', { column })
    case 'long':
      return t('edit.fault.long', { limit: fault.limit, length: fault.length })
    case 'text':
      return t(`text.${fault.fault}`)
    case 'day':
      return t('edit.fault.day', { words: fault.words })
    case 'choice':
      return t('edit.fault.choice', { words: fault.words, column: column.toLowerCase() })
    case 'name':
      return t(type.is === 'name' && type.of === 'source' ? 'edit.fault.source' : 'edit.fault.name', {
        words: fault.words,
      })
  }
}

/** How many records there are of what a tab lists. */
export const countOf = (graph: RegionGraph, tab: EditorTab): number => graph[tab].length

/** Which columns the cells of a row name, in either language; null when it is no row of headings. A heading nobody knows leads nowhere. */
export function headingsOf(columns: readonly EditorColumn[], cells: readonly string[]): (number | null)[] | null {
  const places = cells.map((cell) => {
    const at = columns.findIndex(({ label }) =>
      langs.some((lang) => fold(wordsIn(lang).t(label)) === fold(cell.trim())),
    )
    return at === -1 ? null : at
  })
  const known = places.filter((place) => place !== null)
  return known.length >= 2 && known.length * 2 >= cells.length && new Set(known).size === known.length ? places : null
}
