import type { Partner } from '../../../contract/records/nodes/partner.ts'
import { namedLevels } from '../../../contract/vocabulary.ts'
import { graphInForce } from '../../../domain/records.ts'
import { isPresent, positiveAt } from '../../../domain/presence.ts'
import type { RegionState } from '../../../domain/region-state.ts'

/**
 * Partners of one kind about whom exactly the same is said, and who count through their kin at the same levels
 * (not tables: one of three clusters holds the centre municipality, and that alone is no news).
 * The centre municipality always stands alone. Each partner is in one stack; a stack of one is just a partner.
 * `alike`: what those of one stack must share besides.
 */
export function stacksOf(region: RegionState, alike: (partner: string) => string = () => ''): Partner[][] {
  const graph = graphInForce(region)
  const said = new Map<string, string[]>()
  const say = (partner: string, what: string) => {
    const list = said.get(partner)
    if (list) list.push(what)
    else said.set(partner, [what])
  }
  for (const { partner, at, level, inferred, role } of graph.involvements)
    say(partner, `${at} ${level} ${inferred ? 'read' : 'stated'} ${role ?? ''}`)
  for (const { from, to, level, inferred, strength } of graph.ties) {
    say(from, `>${to} ${level} ${inferred ? 'read' : 'stated'} ${strength ?? ''}`)
    say(to, `<${from} ${level} ${inferred ? 'read' : 'stated'} ${strength ?? ''}`)
  }
  const key = (partner: Partner) => {
    if (partner.kind === 'municipality_centre') return partner.id
    const through = namedLevels.filter(
      (level) => isPresent(region, partner.id, level) && positiveAt(region, partner.id, level).length === 0,
    )
    const unique = new Set(said.get(partner.id) ?? [])
    return [partner.kind, ...[...unique].sort(), '|', ...through, '|', alike(partner.id)].join('\n')
  }
  const stacks = new Map<string, Partner[]>()
  for (const partner of graph.partners) {
    const own = key(partner)
    stacks.set(own, [...(stacks.get(own) ?? []), partner])
  }
  return [...stacks.values()].map((stack) => stack.sort((a, b) => a.name.localeCompare(b.name, 'nl')))
}
