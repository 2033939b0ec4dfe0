import type { ChangeSet, RecordKind, RecordOf } from '../../contract/change.ts'
import { RegionGraph } from '../../contract/graph.ts'
import { expectedKinds, kinds } from '../../contract/vocabulary.ts'

/** The answer a server gives after `changes`, made without one: for measuring the screen alone. */
export function graphOf(changes: ChangeSet): RegionGraph {
  const of = <K extends RecordKind>(what: K): RecordOf<K>[] =>
    changes.changes.flatMap((change) =>
      change.op === 'put' && change.what === what ? [change.record as RecordOf<K>] : [],
    )
  const region = of('region')[0]
  if (region === undefined) throw new Error('The change set makes no region')
  const expected = expectedKinds(region.preset).map((kind) => ({
    id: `${region.preset}:${kind}`,
    kind,
    statutory: kinds[kind].statutory,
    preset: region.preset,
  }))
  return RegionGraph.parse({
    region,
    version: 1,
    partners: of('partner'),
    memberships: of('membership'),
    bodies: of('body'),
    activities: of('activity'),
    goals: of('goal'),
    stages: of('stage'),
    persons: of('person'),
    carryings: of('carrying'),
    coverages: of('coverage'),
    involvements: of('involvement'),
    ties: of('tie'),
    mentions: of('mention'),
    expectations: { kinds: expected, own: of('expectation') },
    sources: of('source'),
    truncated: false,
  })
}
