import type { RegionGraph } from '../../../contract/graph.ts'
import { formatList, type Words } from '../../i18n/words.ts'
import type { NumberedFinding, Scene } from '../../scene/scene.ts'
import { nameOf, partnerName, tableName } from '../names.ts'

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

/** Where what an answer waits for is recorded, and can be filled in. */
export type Where = { what: 'who' | 'record'; select: string } | { what: 'chain' } | null

/** Of the first thing that has such a place: words that name nobody, a partner or activity with a value missing, the chain. */
export function whereOf(scene: Scene, { undecidable }: NumberedFinding): Where {
  for (const { reason, ids } of undecidable?.missing ?? []) {
    if (reason === 'no_coverage' || reason === 'coverage_unfinished') return { what: 'chain' }
    const mention = scene.marks.find(({ mentions }) => mentions.some(({ id }) => ids.includes(id)))
    if (reason === 'mention' && mention !== undefined) return { what: 'who', select: mention.id }
    const table = scene.rows.find((row) => row.table !== '' && ids.includes(row.table))
    if (table !== undefined) return { what: 'record', select: table.table }
  }
  return null
}
