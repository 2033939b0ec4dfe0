import { expect, it } from '@jest/globals'
import { RegionGraph } from '../../contract/graph.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { aggregate } from '../../rules/aggregate.ts'
import { finders } from '../../rules/finders.ts'
import { settingsOf } from '../../rules/rule.ts'
import { silentLevels } from '../../domain/sources/silent-levels.ts'
import { findGaps } from '../../server/gaps/find-gaps.ts'
import { askedIds } from '../../server/gaps/numbers.ts'
import { ruleValues } from '../../server/gaps/settings.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { arbitraryDay, arbitraryGraph } from '../truth/reference/arbitrary-graph.ts'
import { mulberry32 } from '../truth/reference/dice.ts'

const queries = loadQueries()
const all = queries.rules.map(({ rule }) => rule)
const isRecord = /^am99-[a-z]\d+$/

/** Everything the rules say, with each record called by `name`. Not whom they name of many: that is for the ids to say. */
function sayingOf(graph: RegionGraph, name: (id: string) => string): string[] {
  const state = makeRegionState(graph, arbitraryDay)
  const values = ruleValues(all, graph.settings)
  const called = (ids: readonly string[]) => ids.map(name).sort()
  const lines = Object.entries(finders).flatMap(([rule, find]) =>
    aggregate(
      all.find(({ id }) => id === rule)!.id,
      find!(state, settingsOf(values.of, rule)),
      graph.region.id,
      silentLevels(state),
    ),
  )
  return lines
    .map(({ rule, about, severity, level, facts, evidence, missing, silent }) => {
      // Of two, which comes first is for the ids to say.
      const numbers = Object.values(facts)
        .filter((value) => typeof value === 'number')
        .sort((a, b) => a - b)
      const reasons = missing.map(({ reason, ids }) => [reason, called(ids)]).sort()
      return JSON.stringify([rule, called(about), severity, level, silent ? [] : numbers, called(evidence), reasons])
    })
    .sort()
}

/** The same region with other ids, and every list in another order. */
function retell(graph: RegionGraph, seed: number): { graph: RegionGraph; back: (id: string) => string } {
  const { upTo } = mulberry32(seed)
  const names = new Map<string, string>()
  const call = (id: string) => {
    if (!names.has(id)) names.set(id, `am99-${String(upTo(1e6))}-${names.size}`)
    return names.get(id) ?? id
  }
  const retold = (value: unknown): unknown => {
    if (typeof value === 'string') return isRecord.test(value) ? call(value) : value
    if (Array.isArray(value)) {
      const list = value.map(retold)
      return list
        .map((each) => [upTo(1e6), each] as const)
        .sort(([a], [b]) => a - b)
        .map(([, each]) => each)
    }
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, retold(field)]))
  }
  const other = RegionGraph.parse(retold(graph))
  const back = new Map([...names].map(([from, to]) => [to, from]))
  return { graph: other, back: (id) => back.get(id) ?? id }
}

it('nothing depends on the order or the spelling of ids', () => {
  for (let seed = 1; seed <= 120; seed++) {
    const graph = arbitraryGraph(seed)
    const other = retell(graph, seed)
    expect({ seed, says: sayingOf(other.graph, other.back) }).toEqual({ seed, says: sayingOf(graph, (id) => id) })
  }
})

/** What is asked in the order of the meeting, which is the order in which numbers are given; each record called by `name`. */
function orderOf(graph: RegionGraph, name: (id: string) => string): string[] {
  const found = findGaps(makeRegionState(graph, arbitraryDay), queries.rules)
  const all = new Map([...found.gaps, ...found.undecidable].map((one) => [one.id, one]))
  return askedIds(found).map((id) => {
    const { rule, about } = all.get(id)!
    return [rule, ...about.map(name).sort()].join(' ')
  })
}

it('nor do the numbers of questions, where no two things are called the same', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const graph = arbitraryGraph(seed)
    const other = retell(graph, seed)
    expect({ seed, order: orderOf(other.graph, other.back) }).toEqual({ seed, order: orderOf(graph, (id) => id) })
  }
})
