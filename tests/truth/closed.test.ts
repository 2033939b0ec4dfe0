import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Change } from '../../contract/change.ts'
import type { Deps } from '../../server/web/handler.ts'
import { readGraph } from '../../server/store/graph.ts'
import { tryOut } from '../../server/trial/handlers.ts'
import { testDeps, type Tiny } from '../support/tiny.ts'
import { gapsOf, plant, uproot } from './answer.ts'
import { keys } from './planted/all.ts'
import { remedyOf, withoutEvidence } from './remedy.ts'

const today = '2026-07-01'
/** For a database that has just started (ms): a story asks all rules up to nine times. */
const patience = 90_000
let deps: Deps
beforeAll(async () => {
  deps = await testDeps(today)
})
afterAll(async () => {
  await uproot(deps)
  await deps.database.close()
})

/** Gaps found after these changes, in a trial of which nothing stays. */
const after = async ({ region }: Tiny, changes: Change[]) => {
  const { gaps } = await tryOut(deps, region, { changes })
  return gaps.gaps.map(({ id }) => id)
}

describe.each(keys)('what closes a find of $rule', ({ rule, stories }) => {
  const telling = stories.filter(({ found, on }) => found.length > 0 && on === undefined)
  it.each(telling)(
    '$title',
    async (story) => {
      const here = await plant(deps, story)
      const { gaps } = await gapsOf(deps, here)
      const graph = await deps.database.read((run) => readGraph(run, deps.queries, here.region))
      for (const gap of gaps.filter((one) => one.rule === rule).slice(0, 4)) {
        expect(await after(here, remedyOf(gap, graph, here, today))).not.toContain(gap.id)
        const removed = withoutEvidence(gap, graph)
        if (removed !== null) expect(await after(here, removed)).not.toContain(gap.id)
      }
    },
    patience,
  )
})
