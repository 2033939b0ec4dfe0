import type { RegionGraph } from '../../contract/graph.ts'
import type { Rule } from '../../contract/rule.ts'

/**
 * From which strength two partners hand over (0 to 5): as the rule about it has it (`draws: handover`), with what the region
 * wants otherwise; any contact at all without such a rule.
 */
export function handoverStrength({
  graph,
  rules,
}: {
  graph: Pick<RegionGraph, 'settings'>
  rules: readonly Rule[]
}): number {
  for (const rule of rules) {
    const setting = rule.settings.find(({ draws }) => draws === 'handover')
    if (setting === undefined) continue
    const own = graph.settings.find(({ rule: id, key }) => id === rule.id && key === setting.key)
    const value = own?.value ?? setting.default
    return typeof value === 'number' ? value : 1
  }
  return 1
}
