import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { ExampleSide } from '../../../contract/rule.ts'
import { readGaps } from '../../../server/gaps.ts'
import type { Deps } from '../../../server/web/handler.ts'
import { loadQueries } from '../../../server/rules/load-queries.ts'
import { testDeps, tiny, write } from '../../support/tiny.ts'

jest.setTimeout(30_000)

let deps: Deps
beforeAll(async () => {
  deps = await testDeps()
})
afterAll(() => deps.database.close())

/** Writes one side of an example and tells what the rule finds in it: `about` without the region's prefix. */
async function foundIn({ records, region, on }: ExampleSide, rule: string): Promise<string[]> {
  const network = tiny()
  const puts = records.map(({ what, id, fields }) => network.put(what, id, fields))
  await write(deps, network, puts, region)
  const { gaps } = await deps.database.read((run) => readGaps(deps, run, network.region, on))
  const short = (about: string) =>
    about === network.region ? 'region' : about.replace(`${network.region.toLowerCase()}-`, '')
  return gaps.filter((gap) => gap.rule === rule).map(({ about }) => about.map(short).sort().join(' '))
}

describe('the example of', () => {
  it.each(loadQueries().rules.map(({ rule, example }) => ({ id: rule.id, ...example })))(
    '$id is found, and its near miss is not',
    async ({ id, find, miss }) => {
      const found = await foundIn(find, id)
      expect(found).not.toEqual([])
      if (find.about !== undefined) expect(found).toContain([...find.about].sort().join(' '))
      const near = await foundIn(miss, id)
      if (miss.about === undefined) expect(near).toEqual([])
      else expect(near).not.toContain([...miss.about].sort().join(' '))
    },
  )
})
