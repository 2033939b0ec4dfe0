import type { Tie } from '../../../contract/records/lines/tie.ts'
import { howOf, sideOfLevel, strengthOf } from '../pair/sides.ts'
import type { Arc, Mark } from '../scene.ts'

/** Direct ties, one arc for each pair of marks and side; ties inside a stack show when it is opened. */
export function makeArcs(ties: readonly Tie[], marks: readonly Mark[]): Arc[] {
  const markOf = new Map(marks.flatMap((mark) => mark.members.map((member) => [member, mark.id] as const)))
  const bundles = new Map<string, { a: string; b: string; ties: [Tie, ...Tie[]] }>()
  for (const tie of ties) {
    const [a, b] = [markOf.get(tie.from), markOf.get(tie.to)].sort()
    if (a === undefined || b === undefined || a === b) continue
    const id = `${a}~${b}:${sideOfLevel[tie.level]}`
    const bundle = bundles.get(id)
    if (bundle) bundle.ties.push(tie)
    else bundles.set(id, { a, b, ties: [tie] })
  }
  return [...bundles].map(
    ([
      id,
      {
        a,
        b,
        ties: [first, ...rest],
      },
    ]) => {
      const all = [first, ...rest]
      return {
        id,
        a,
        b,
        side: sideOfLevel[first.level],
        how: howOf(all),
        strength: strengthOf(all),
        ties: all,
        filtered: false,
        faded: false,
      }
    },
  )
}
