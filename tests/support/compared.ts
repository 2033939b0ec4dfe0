import { Comparison } from '../../contract/answers/comparison.ts'
import { ChangeSet } from '../../contract/change.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { apply } from '../../domain/changes.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { type ComparedState, makeComparison } from '../../server/comparison/make-comparison.ts'
import { figuresOf } from '../../server/figures/figures.ts'
import { findGaps } from '../../server/gaps/find-gaps.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { askedTwice } from './asked-twice.ts'
import { graph } from './zeeland.ts'

/** A region after changes as they are sent. */
function after(before: RegionGraph, sent: unknown[]): RegionGraph {
  const { changes } = ChangeSet.parse({ operationId: crypto.randomUUID(), title: 'Ronde', by: null, changes: sent })
  return apply(
    before,
    changes.flatMap((one) =>
      one.op === 'put' ? [{ id: one.record.id, what: one.what, before: null, after: one }] : [],
    ),
  )
}

/** Zeeland of which the partners were asked twice, as the API compares both; `asked`: whether the second round is closed. */
export async function comparedZeeland(asked = true): Promise<Comparison> {
  const { first, second } = askedTwice(graph)
  const then = after(after(graph, first.puts), first.moment(2))
  const now = after(after(then, second.puts), asked ? second.moment(4) : [])
  const { rules } = loadQueries()
  const at = (year: '2024' | '2025', state: RegionGraph): ComparedState => {
    const moment = now.moments.find(({ name }) => name.endsWith(year))
    return {
      state: makeRegionState(state, moment?.day ?? '2025-11-30'),
      ...{ from: moment?.from ?? '2024-11-14', asked: moment?.asked ?? null, counted: null },
      moment: { id: moment?.id ?? null, name: moment?.name ?? null },
    }
  }
  const answer = await makeComparison(at('2024', then), at('2025', now), {
    ...{ now: makeRegionState(now, '2025-11-30'), positions: {} },
    find: (state) => Promise.resolve(findGaps(state, rules)),
    figures: (state) => Promise.resolve(figuresOf(state, 3)),
  })
  return Comparison.parse(answer)
}
