import type { RegionGraph } from '../../../contract/graph.ts'
import type { SureContact } from '../../../domain/contacts/meetings.ts'
import { formatList, type Words } from '../../i18n/words.ts'
import { partnerName, tableName } from '../names.ts'
import type { AnswerLine } from './types.ts'
import { compareNames } from '../../../domain/order.ts'

export const partnerWords = (graph: RegionGraph, id: string) => partnerName(graph, id) ?? tableName(graph, id) ?? '–'

/** A line about one partner. */
export const partnerLine = (
  graph: RegionGraph,
  id: string,
  more: string | null = null,
  tables: string[] = [],
): AnswerLine => ({
  id,
  text: partnerWords(graph, id),
  more,
  partners: [id],
  tables,
})

export const byText = (a: AnswerLine, b: AnswerLine) => compareNames(a.text, b.text)

/** "uitvoerend: Werkgroep WAZ, rechtstreeks". Levels in their order, each once. */
export function viaText(graph: RegionGraph, vias: readonly SureContact[], words: Words): string {
  const levels = [...new Set(vias.map(({ level }) => level))]
  return levels
    .map((level) => {
      const here = vias.filter((via) => via.level === level)
      const names = here.map(({ table }) => (table === null ? words.t('ask.direct') : partnerWords(graph, table)))
      return `${words.t(`level.${level}`)}: ${formatList(words, [...new Set(names)])}`
    })
    .join(' · ')
}
export const tablesOf = (vias: readonly SureContact[]) => [...new Set(vias.flatMap(({ table }) => table ?? []))]
