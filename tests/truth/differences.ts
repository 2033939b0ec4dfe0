import type { RegionGraph } from '../../contract/graph.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { silentLevels } from '../../domain/sources/silent-levels.ts'
import { aggregate, isFound } from '../../rules/aggregate.ts'
import { settingsOf } from '../../rules/rule.ts'
import { ruleValues } from '../../server/gaps/settings.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { referenceGaps } from './reference/gaps.ts'

const rules = loadQueries().rules
const all = rules.map(({ rule }) => rule)

/** What the rules and the reference do not say alike of a region, by `rule about`: ours against theirs. */
export function differencesOf(graph: RegionGraph, on: string): { line: string; ours: string; reference: string }[] {
  const state = makeRegionState(graph, on)
  const values = ruleValues(all, graph.settings)
  const silent = silentLevels(state)
  const ours = new Map<string, string>()
  const known = new Set<string>()
  for (const { rule, find } of rules) {
    if (find === null) continue
    known.add(rule.id)
    for (const finding of aggregate(rule.id, find(state, settingsOf(values.of, rule.id)), graph.region.id, silent))
      ours.set(
        `${rule.id} ${[...finding.about].sort().join(' ')}`,
        isFound(finding) ? `found ${finding.severity}` : 'undecidable',
      )
  }
  const reference = new Map(
    referenceGaps(graph, on)
      .filter(({ rule }) => known.has(rule))
      .map(({ rule, about, state: verdict, severity }) => [
        `${rule} ${about.join(' ')}`,
        verdict === 'found' ? `found ${severity}` : 'undecidable',
      ]),
  )
  const lines = [...new Set([...ours.keys(), ...reference.keys()])]
  return lines.flatMap((line) => {
    const [here, there] = [ours.get(line) ?? 'clear', reference.get(line) ?? 'clear']
    return here === there ? [] : [{ line, ours: here, reference: there }]
  })
}
