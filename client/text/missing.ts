import type { RegionGraph } from '../../contract/graph.ts'
import type { Words } from '../messages.ts'
import type { Finding } from '../scene/scene.ts'
import { tableName } from './names.ts'

/** What an answer waits for, a sentence for each thing missing: "Bij WAZ staat ‘onderwijs’, niet wie". */
export function missingTexts(graph: RegionGraph, finding: Finding, { t }: Words): string[] {
  const sentences = (finding.undecidable?.missing ?? []).flatMap(({ reason, ids, level }) => {
    if (reason === 'level_silent') return t('missing.level_silent', { level: t(`level.${levelOf(level)}`) })
    if (reason !== 'mention') return t(`missing.${reason}`)
    const mentions = graph.mentions.filter(({ id }) => ids.includes(id))
    if (mentions.length === 0) return t('missing.mention')
    return mentions.map(({ at, words }) => t('missing.words', { table: tableName(graph, at) ?? at, words }))
  })
  return [...new Set(sentences)]
}

const levelOf = (level: string | null) =>
  (['administrative', 'policy', 'operational'] as const).find((one) => one === level) ?? 'unspecified'
