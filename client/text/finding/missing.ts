import type { RegionGraph } from '../../../contract/graph.ts'
import { formatList, type MessageKey, type Words } from '../../i18n/words.ts'
import type { NumberedFinding } from '../../scene/scene.ts'
import type { Lacking } from '../../scene/lacking.ts'
import { nameOf, partnerName, tableName } from '../names.ts'
import { recordTitle } from '../record/record-title.ts'

/** What an answer waits for, a sentence for each thing missing: "Bij WAZ staat ‘onderwijs’, niet wie". */
export function missingTexts(graph: RegionGraph, finding: NumberedFinding, words: Words): string[] {
  const { t } = words
  const sentences = (finding.undecidable?.missing ?? []).flatMap(({ reason, ids, level }) => {
    if (reason === 'level_silent') return t('missing.level_silent', { level: t(`level.${levelOf(level)}`) })
    if (reason === 'role_unknown' || reason === 'value_unknown')
      return t(`missing.${reason}`, { words: formatList(words, named(graph, ids)) })
    if (reason !== 'mention') return t(`missing.${reason}`)
    const mentions = graph.mentions.filter(({ id }) => ids.includes(id))
    if (mentions.length === 0) return t('missing.mention')
    return mentions.map((mention) =>
      t('missing.words', { table: nameOf(graph, mention.at, words), words: mention.words }),
    )
  })
  return [...new Set(sentences)]
}

/** Whose statements, or which activities, an answer waits for. */
const named = (graph: RegionGraph, ids: readonly string[]): string[] => {
  const partners = graph.involvements.filter(({ id }) => ids.includes(id)).map(({ partner }) => partner)
  const all = [...new Set([...partners, ...ids])]
  return all.flatMap((id) => partnerName(graph, id) ?? tableName(graph, id) ?? [])
}

const levelOf = (level: string | null) =>
  (['administrative', 'policy', 'operational'] as const).find((one) => one === level) ?? 'unspecified'

/** A thing an answer waits for, as its link says it: "Vul in bij Goes in Werkgroep WAZ: niveau". */
export function lackingText(graph: RegionGraph, lacking: Lacking, words: Words): string {
  const { t } = words
  if (lacking.is === 'chain') return t('where.chain')
  if (lacking.is === 'who') return t('who.title', { words: lacking.mention.words })
  const { put, field } = lacking
  const label = t(`recordField.${field}` as MessageKey)
  const name = 'name' in put.record ? nameOf(graph, put.record.id, words) : recordTitle(graph, put, words)
  return t('where.at', { name, field: label.charAt(0).toLowerCase() + label.slice(1) })
}
