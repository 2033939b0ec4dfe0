import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { RegionId } from '../../contract/ids.ts'
import { listChanges } from '../../server/changes.ts'
import type { Deps } from '../../server/handler.ts'
import { loadSeed, seedFiles } from '../../seed/load.ts'
import { answer, whole } from '../seed/answer.ts'
import { testDeps } from '../support/tiny.ts'

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
  })

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

  it.each(answer)('has of $region the involvements counted by hand', async ({ region, counts }) => {
    const inRegion = `MATCH (:Region {id: '${region}'})<-[:IN]-`
    const at = (type: string) => count(`${inRegion}(:Partner)-[said:${type}]->() RETURN count(said) AS count`)
    const found = await Promise.all([
      count(`${inRegion}(node:Partner) RETURN count(node) AS count`),
      count(`${inRegion}(:Partner)-[part:PART_OF]->() RETURN count(part) AS count`),
      count(`${inRegion}(node:Body) RETURN count(node) AS count`),
      count(`${inRegion}(node:Activity) RETURN count(node) AS count`),
      at('ADMINISTRATIVE'),
      at('POLICY'),
      at('OPERATIONAL'),
      count(`${inRegion}(node:Mention)-[:AT]->() RETURN count(node) AS count`),
      count(`${inRegion}(:Body)-[carries:CARRIES]->() RETURN count(carries) AS count`),
    ])
    expect(found).toEqual(counts.slice(0, -1))
  })
})
