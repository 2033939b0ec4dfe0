import type { Tie } from '../../../contract/records/lines/tie.ts'
import { contradictedTies } from '../../../domain/contacts/tied-pairs.ts'
import { graphInForce } from '../../../domain/records.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import { surestOf } from '../../../domain/sources/provenance.ts'
import { sideOfLevel, strengthOf } from '../pair/sides.ts'
import type { Arc, Mark, Side } from '../scene.ts'

/** Direct ties, one arc for each pair of marks and side; ties inside a stack show when it is opened. */
export function makeArcs(region: RegionState, marks: readonly Mark[]): Arc[] {
  const markOf = new Map(marks.flatMap((mark) => mark.members.map((member) => [member, mark.id] as const)))
  const contradicted = contradictedTies(region)
  const bundles = new Map<string, { a: string; b: string; side: Side; ties: Tie[] }>()
  for (const tie of graphInForce(region).ties) {
    const [a, b] = [markOf.get(tie.from), markOf.get(tie.to)].sort()
    if (a === undefined || b === undefined || a === b) continue
    const side = sideOfLevel[tie.level]
    const id = `${a}~${b}:${side}`
    const bundle = bundles.get(id) ?? { a, b, side, ties: [] }
    bundles.set(id, bundle)
    bundle.ties.push(tie)
  }
  return [...bundles].map(([id, { a, b, side, ties }]): Arc => {
    const sure = ties.filter((tie) => !contradicted.has(tie.id))
    const strength = sure.length === 0 ? null : strengthOf(sure)
    return {
      ...{ id, a, b, side, how: sure.length === 0 ? 'differ' : surestOf(region, sure), strength, ties },
      ...{ filtered: false, faded: false },
    }
  })
}
