import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { Put } from '../../contract/change.ts'
import { NetworkFile } from '../../contract/file.ts'
import { recordTable } from '../../contract/records/table.ts'
import { recordsOf } from '../../domain/records.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { findGaps } from '../../server/gaps/find-gaps.ts'
import { importFile } from '../../server/import/import-file.ts'
import { loadQueries, rulesFolder } from '../../server/rules/load-queries.ts'
import type { Deps } from '../../server/web/handler.ts'
import { puts, sayIn } from '../networks/say.ts'
import { read } from '../support/files.ts'
import { graphOf } from '../networks/graph-of.ts'
import { start, type Tiny, tiny } from '../networks/records.ts'
import { testDeps } from '../support/deps.ts'
import { withoutUnknowns } from '../support/without-unknowns.ts'
import { keys } from '../truth/planted/all.ts'
import { arbitraryDay, arbitraryGraph } from '../truth/reference/arbitrary-graph.ts'

jest.setTimeout(180_000)

/** By id of a rule: its pattern, as an analyst pastes it into Neo4j Browser. */
const patterns = new Map(
  readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('pattern.cypher'))
    .map((name) => [name.slice(0, 3), read(`rules/${name}`)]),
)
const stories = keys.flatMap(({ rule, stories }) =>
  patterns.has(rule) ? stories.map((story) => ({ rule, story })) : [],
)
/** The last has two bodies with the same partners, which is rare. */
const seeds = [...Array.from({ length: 19 }, (_, seed) => seed + 1), 141]
const { rules } = loadQueries()
/** All that is not known in a network without unknowns: what nobody has recorded anything of. */
const unrecorded = ['no_coverage', 'coverage_unfinished', 'no_goals']

let deps: Deps
beforeAll(async () => {
  deps = await testDeps(undefined, { read: 120_000, write: 120_000 })
})
afterAll(() => deps.database.close())

/** What a rule finds, and what its pattern finds in the database. */
async function bothAnswers(here: Tiny, told: readonly Put[], fields: object, on: string, asked: readonly string[]) {
  const changes = [...start(here, { ...fields }), ...withoutUnknowns(here, told)]
  const data = { region: here.region, title: 'A network without unknowns', changes }
  const file = NetworkFile.parse({ meta: { kind: 'ketenkaart-network', version: 1 }, data })
  await importFile(deps, file)
  const { gaps, undecidable } = findGaps(makeRegionState(graphOf(file), on), rules)
  const isOpen = ({ rule, missing }: (typeof undecidable)[number]) =>
    asked.includes(rule) && missing.some(({ reason }) => !unrecorded.includes(reason))
  expect(undecidable.filter(isOpen).map(({ rule, about, missing }) => ({ rule, about, missing }))).toEqual([])
  const found = asked.map((rule) => [
    rule,
    gaps.flatMap((gap) => (gap.rule === rule ? [gap.about.join(' ')] : [])).sort(),
  ])
  const matched: [string, string[]][] = []
  const Row = z.object({ about: z.array(z.string()) })
  await deps.database.read(async (run) => {
    matched.length = 0
    for (const rule of asked) {
      const rows = await run(patterns.get(rule) ?? '', { region: here.region, on }, Row)
      matched.push([rule, rows.map(({ about }) => about.join(' ')).sort()])
    }
  })
  return { found: Object.fromEntries(found) as Record<string, string[]>, matched: Object.fromEntries(matched) }
}

describe('the pattern of a rule finds what the rule finds where all is known', () => {
  it('has a pattern for each rule that reads one place of the graph', () => {
    const ids = ['G01', 'G02', 'G04', 'G05', 'G06', 'G08', 'G16', 'G17', 'G19', 'G20', 'G21', 'G22', 'G23']
    expect([...patterns.keys()].sort()).toEqual(ids)
  })

  it.each(stories.map(({ rule, story }) => [rule, story.title, story] as const))('%s: %s', async (rule, _, story) => {
    const here = tiny()
    const told = puts(story.network(sayIn(here)))
    const { found, matched } = await bothAnswers(here, told, story.region ?? {}, story.on ?? arbitraryDay, [rule])
    expect(matched).toEqual(found)
  })

  it('in 20 networks made by dice, of every rule something', async () => {
    const ever = new Set<string>()
    for (const seed of seeds) {
      const here = tiny()
      const graph = arbitraryGraph(seed)
      const text = JSON.stringify(
        recordTable.flatMap(({ what }) =>
          what === 'region' || what === 'source'
            ? []
            : recordsOf(graph, what).map((record) => ({ op: 'put', what, record })),
        ),
      ).replaceAll('am99-source', here.id('doc'))
      const told = z.array(Put).parse(JSON.parse(text.replaceAll('am99-', here.id(''))))
      const { form, preset } = graph.region
      const { found, matched } = await bothAnswers(here, told, { form, preset }, arbitraryDay, [...patterns.keys()])
      expect({ seed, ...matched }).toEqual({ seed, ...found })
      for (const [rule, abouts] of Object.entries(found)) if (abouts.length > 0) ever.add(rule)
    }
    expect([...ever].sort()).toEqual([...patterns.keys()].sort())
  })
})
