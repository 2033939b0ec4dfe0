import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import type { RegionGraph } from '../../contract/graph.ts'
import { RegionId } from '../../contract/ids.ts'
import { listChanges } from '../../server/changes/history/list-changes.ts'
import { readGraph } from '../../server/store/graph.ts'
import type { Deps } from '../../server/web/handler.ts'
import { loadSeed, seedFiles } from '../../seed/load.ts'
import { answer, whole } from '../seed/answer.ts'
import { graphOf } from '../networks/graph-of.ts'
import { testDeps } from '../support/deps.ts'

const files = seedFiles()
const seconds = 60
let deps: Deps

beforeAll(async () => {
  deps = await testDeps()
  await loadSeed(deps)
}, seconds * 1000)
afterAll(() => deps.database.close())

const count = async (query: string): Promise<number> => {
  const rows = await deps.database.read((run) => run(query, { regions }, z.object({ count: z.int() })))
  return rows[0]!.count
}
const regions = files.map(({ data }) => data.region)
const graphIn = (region: string) => deps.database.read((run) => readGraph(run, deps.queries, RegionId.parse(region)))
/** Lists in the order of their ids; only a seed nobody changed is at version 1. */
const inOrder = (graph: RegionGraph) =>
  Object.fromEntries(
    Object.entries(graph).map(([key, value]) => [
      key,
      Array.isArray(value) ? [...value].sort((a, b) => (a.id < b.id ? -1 : 1)) : value,
    ]),
  )
const history = (region: string) => listChanges(deps, RegionId.parse(region), { limit: 50 })

describe('the seed in Neo4j', () => {
  it('writes each region as one change that holds all of it', async () => {
    for (const { data } of files) {
      const first = (await history(data.region)).changes.at(-1)!
      expect([first.title, first.version, first.count]).toEqual([data.title, 1, data.changes.length])
    }
  })

  it('writes nothing when it is loaded again', async () => {
    const before = await Promise.all(regions.map(history))
    await loadSeed(deps)
    expect(await Promise.all(regions.map(history))).toEqual(before)
  }, 180_000)

  it('has the regions, municipalities and partners counted by hand', async () => {
    const partners = 'MATCH (partner:Partner)-[:IN]->(region:Region) WHERE region.id IN $regions'
    expect(await count('MATCH (region:Region) WHERE region.id IN $regions RETURN count(region) AS count')).toBe(
      whole.regions,
    )
    expect(await count(`${partners} RETURN count(partner) AS count`)).toBe(whole.partners)
    expect(
      await count(
        `${partners} AND (partner:Municipality OR partner:MunicipalityCentre) RETURN count(partner) AS count`,
      ),
    ).toBe(whole.municipalities)
  })

  it.each(answer)('answers $region with the involvements counted by hand', async ({ region, counts }) => {
    const graph = await graphIn(region)
    const at = (level: string) => graph.involvements.filter((involvement) => involvement.level === level)
    const found = [
      ...[graph.partners, graph.memberships, graph.bodies, graph.activities],
      ...['administrative', 'policy', 'operational', 'unspecified'].map(at),
      ...[graph.mentions, graph.carryings],
    ]
    expect(found.map((all) => all.length)).toEqual(counts.slice(0, -1))
  })

  it('answers each region as its file gives it', async () => {
    for (const file of files) expect(inOrder(await graphIn(file.data.region))).toEqual(inOrder(graphOf(file)))
  }, 180_000)
})
