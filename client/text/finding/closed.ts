import type { ClosedGap } from '../../../contract/gap.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { Rule } from '../../../contract/rule.ts'
import { capitalise, formatList, type Words } from '../../i18n/words.ts'
import { aboutName } from '../names.ts'

/** What a gap that is gone was about, as it was called then; its rule; and what the rule asks in general. */
export function closedTexts(
  { graph, rules }: { graph: RegionGraph; rules: readonly Rule[] },
  { about, names, rule: id }: ClosedGap,
  words: Words,
): { title: string; rule: string; question: string | null } {
  const rule = rules.find((rule) => rule.id === id)?.texts[words.lang]
  const named = about.flatMap((id) => names[id] ?? [])
  const title = named.length > 0 ? formatList(words, named) : aboutName(graph, about, words)
  return { title: capitalise(title), rule: rule?.name ?? id, question: rule?.general ?? null }
}
