import type { RegionGraph } from '../../../contract/graph.ts'
import type { Rule } from '../../../contract/rule.ts'
import { ownOf } from '../../text/own-settings.ts'
import { valuesOf } from '../../text/rule.ts'

/** From which strength a handover is drawn: as the rule about it has it, with what the region wants otherwise; any at all without such a rule. */
export function handoverStrength({ graph, rules }: { graph: RegionGraph; rules: readonly Rule[] }): number {
  for (const rule of rules) {
    const setting = rule.settings.find(({ draws }) => draws === 'handover')
    if (setting === undefined) continue
    const value = valuesOf(rule, ownOf(graph, rule))[setting.key]
    return typeof value === 'number' ? value : 1
  }
  return 1
}
