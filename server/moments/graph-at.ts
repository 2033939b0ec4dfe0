import { z } from 'zod'
import type { RegionGraph } from '../../contract/graph.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { RecordKind } from '../../contract/records/table.ts'
import { apply, type RecordDiff } from '../../domain/changes.ts'
import { RecordDiff as RecordDiffShape } from '../changes/record-diff.ts'
import type { Run } from '../store/database.ts'
import { readGraph } from '../store/graph.ts'
import type { QueryTexts } from '../store/queries.ts'

const StepsRow = z.object({
  records: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(RecordDiffShape)),
})

/** What each change of a region did after a version, newest first; `without`: but those that touched nothing but these kinds. */
export async function stepsSince(
  run: Run,
  queries: QueryTexts,
  region: RegionId,
  version: number,
  without: readonly RecordKind[] = [],
): Promise<RecordDiff[][]> {
  const rows = await run(queries('moments/since'), { region, version, without }, StepsRow)
  return rows.map(({ records }) => records)
}

/** A graph as it was before these changes, newest first. The making of a region is not taken back. */
export const rewound = (
  graph: RegionGraph,
  changes: readonly (readonly RecordDiff[])[],
  version: number,
): RegionGraph => ({
  ...changes.reduce((state, steps) => apply(state, steps.map(backwards)), graph),
  version,
})

const backwards = (step: RecordDiff): RecordDiff =>
  step.what === 'region' && step.before === null
    ? { ...step, before: step.after }
    : { ...step, before: step.after, after: step.before }

/** The graph of a region as it was at a version: as it is now, with its log taken back. */
export async function graphAt(run: Run, queries: QueryTexts, region: RegionId, version: number): Promise<RegionGraph> {
  const graph = await readGraph(run, queries, region)
  return rewound(graph, await stepsSince(run, queries, region, version), version)
}
