import { z } from 'zod'
import { type Put, type RecordKind, recordKinds } from '../../contract/change.ts'
import type { RegionId } from '../../contract/ids.ts'
import { kindNames, kinds } from '../../contract/vocabulary.ts'
import type { Run } from '../store/database.ts'
import type { Queries } from '../store/queries.ts'
import type { RecordDiff } from './step.ts'
import { store } from './store.ts'

const lineKinds: ReadonlySet<RecordKind> = new Set(['membership', 'coverage', 'carrying', 'involvement', 'tie'])
const kindLabels = kindNames.map((name) => kinds[name].label)

/** The queries that write the records of a kind, one after the other. */
const putQueries: Record<RecordKind, readonly string[]> = {
  region: ['put-regions'],
  source: ['put-sources'],
  partner: ['put-partners'],
  person: ['put-persons'],
  goal: ['put-goals'],
  stage: ['put-stages'],
  body: ['put-bodies'],
  activity: ['put-activities', 'put-stages-of-activities', 'put-goals-of-activities'],
  membership: ['put-memberships'],
  coverage: ['put-coverages'],
  carrying: ['put-carryings'],
  involvement: ['put-involvements'],
  tie: ['put-ties'],
  mention: ['put-mentions'],
  expectation: ['put-expectations'],
  setting: ['put-settings'],
  decision: ['put-decisions'],
  action: ['put-actions'],
}

/**
 * Makes the graph as the steps say: takes out first, then puts in the order of the contract.
 * A line that is already there is taken out and made anew: its ends and its type may have changed.
 */
export async function writeSteps(
  run: Run,
  queries: Queries,
  region: RegionId,
  steps: readonly RecordDiff[],
): Promise<void> {
  const write = async (name: string, params: Record<string, unknown>) => {
    await run(queries(`changes/${name}`), { region, ...params }, z.never())
  }
  const idsOf = (wanted: (step: RecordDiff) => boolean) => steps.filter(wanted).map(({ id }) => id)
  const lines = idsOf(({ what, before }) => lineKinds.has(what) && before !== null)
  if (lines.length > 0) await write('remove-lines', { ids: lines })
  const nodes = idsOf(({ what, after }) => !lineKinds.has(what) && after === null)
  if (nodes.length > 0) await write('remove-nodes', { ids: nodes })
  for (const what of recordKinds) {
    const puts = steps.flatMap(({ after }): Put[] => (after?.what === what ? [after] : []))
    if (puts.length === 0) continue
    const rows = puts.map(store)
    for (const query of putQueries[what]) await write(query, { rows, ...(what === 'partner' && { kindLabels }) })
  }
}
