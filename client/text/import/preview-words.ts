import type { ImportItem, ImportPreview } from '../../../contract/answers/import.ts'
import type { RecordKind } from '../../../contract/records/table.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { cellWords, type WordList } from '../../../contract/template/cell-words.ts'
import { templateSheets } from '../../../contract/template/sheets.ts'
import { formatList, type MessageKey, type Words } from '../../i18n/words.ts'
import { nameOf, sourceOf } from '../names.ts'

const tables: readonly RecordKind[] = ['body', 'activity', 'goal']
const named: readonly RecordKind[] = ['partner', 'involvement', 'tie', ...tables]

/** "7 partners en 23 plekken": what is new, the kinds that stand on the map by name, the rest counted together. */
export function bringsText(brings: ReadonlyMap<RecordKind, number>, words: Words): string {
  const count = (kinds: readonly RecordKind[]) => kinds.reduce((sum, kind) => sum + (brings.get(kind) ?? 0), 0)
  const others = [...brings.keys()].filter((kind) => !named.includes(kind) && kind !== 'source')
  const parts = [
    { key: 'import.brings.partner', n: count(['partner']) },
    { key: 'import.brings.table', n: count(tables) },
    { key: 'import.brings.involvement', n: count(['involvement']) },
    { key: 'import.brings.tie', n: count(['tie']) },
    { key: 'import.brings.other', n: count(others) },
  ] as const
  return formatList(
    words,
    parts.filter(({ n }) => n > 0).map(({ key, n }) => words.t(key, { n })),
  )
}

/** The headline of a preview: what the file brings, and for how many rows somebody is needed. `needed`: rows without a choice. */
export function previewHeadline(
  { counts, changeSet }: Pick<ImportPreview, 'counts' | 'changeSet'>,
  { brings, needed }: { brings: ReadonlyMap<RecordKind, number>; needed: number },
  words: Words,
): string {
  const { t } = words
  const what = bringsText(brings, words)
  const first =
    what !== ''
      ? t('import.brings', { what })
      : changeSet !== null
        ? t('import.changes', { n: counts.changed > 0 ? counts.changed : changeSet.changes.length })
        : needed > 0
          ? t('import.nothing.yet')
          : t('import.nothing')
  return needed > 0 ? `${first} ${t('import.needed', { n: needed })}` : first
}

/** A field of a record by the word lists of its sheet. */
const listOfField = (what: RecordKind, field: string): WordList | null => {
  const value = templateSheets.find((sheet) => sheet.what === what)?.columns.find((one) => one.field === field)?.value
  return typeof value === 'object' && 'words' in value ? value.words : null
}

/** The value of a field as a person reads it: a word, a name, a day. */
function valueText(what: RecordKind, field: string, value: unknown, graph: RegionGraph, words: Words): string {
  const { t, lang } = words
  if (value === null || value === undefined || value === '') return t('recordForm.none')
  if (typeof value === 'boolean') return t(value ? 'fact.yes' : 'fact.no')
  if (Array.isArray(value))
    return value.length === 0
      ? t('recordForm.none')
      : value.map((one) => valueText(what, field, one, graph, words)).join(', ')
  if (typeof value !== 'string' && typeof value !== 'number') return JSON.stringify(value)
  const list = listOfField(what, field)
  const found = list === null ? undefined : (cellWords[list] as Record<string, readonly [string, string]>)[value]
  if (found !== undefined) return found[lang === 'nl' ? 0 : 1]
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return words.day(value)
  const name =
    typeof value === 'string' ? (sourceOf(graph, value)?.title ?? nameOf(graph, value, words)) : t('name.unknown')
  return name === t('name.unknown') ? String(value) : name
}

/** What a record was and becomes, field by field. What only says where it comes from is left out where more changes. */
export function fieldTexts(
  { what, fields }: Pick<ImportItem, 'what' | 'fields'>,
  graph: RegionGraph,
  words: Words,
): { label: string; before: string; after: string }[] {
  const aside = new Set(['statement', 'statedAs', 'inferredWhy'])
  const telling = fields.filter(({ field }) => !aside.has(field))
  return (telling.length > 0 ? telling : fields).map(({ field, before, after }) => ({
    label: words.t(`recordField.${field}` as MessageKey),
    before: valueText(what, field, before, graph, words),
    after: valueText(what, field, after, graph, words),
  }))
}
