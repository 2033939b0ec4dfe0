import type { RecordKind, RecordOf } from '../../contract/records/table.ts'
import type { NetworkFile } from '../../contract/file.ts'
import { RegionGraph } from '../../contract/graph.ts'
import { expectedKinds, kinds, presetExpectation } from '../../contract/vocabulary.ts'

/** The answer of the API when a region holds exactly this file, written in one step. */
export function graphOf({ data }: NetworkFile): RegionGraph {
  const all = <K extends RecordKind>(what: K): RecordOf<K>[] =>
    data.changes.flatMap((change) =>
      change.op === 'put' && change.what === what ? [change.record as RecordOf<K>] : [],
    )
  const region = all('region')[0]
  if (region === undefined) throw new Error(`The file of ${data.region} does not say what the region is`)
  return RegionGraph.parse({
    region,
    version: 1,
    partners: all('partner'),
    memberships: all('membership'),
    bodies: all('body'),
    activities: all('activity'),
    goals: all('goal'),
    stages: all('stage'),
    persons: all('person'),
    carryings: all('carrying'),
    coverages: all('coverage'),
    involvements: all('involvement'),
    ties: all('tie'),
    mentions: all('mention'),
    expectations: {
      kinds: expectedKinds(region.preset).map((kind) => ({
        id: presetExpectation(region.preset, kind),
        kind,
        statutory: kinds[kind].statutory,
        preset: region.preset,
      })),
      own: all('expectation'),
    },
    sources: all('source'),
    settings: all('setting'),
    decisions: all('decision'),
    actions: all('action'),
    truncated: false,
  })
}
