import { describe, expect, it } from '@jest/globals'
import type { ExampleSide } from '../../contract/rule.ts'
import { findGaps } from '../../server/gaps/find-gaps.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { network } from '../networks/network.ts'

/** What the rule finds in one side of an example: `about` without the region's prefix. */
function foundIn({ records, region, on }: ExampleSide, rule: string): string[] {
  const made = network(({ put }) => records.map(({ what, id, fields }) => put(what, id, fields)), region)
  const gaps = made.short(findGaps(made.state(on), loadQueries().rules).gaps)
  const short = (about: string) => (about === made.region ? 'region' : about)
  return gaps.filter((gap) => gap.rule === rule).map(({ about }) => about.map(short).sort().join(' '))
}

describe('the example of', () => {
  it.each(loadQueries().rules.map(({ rule, example }) => ({ id: rule.id, ...example })))(
    '$id is found, and its near miss is not',
    ({ id, find, miss }) => {
      const found = foundIn(find, id)
      expect(found).not.toEqual([])
      if (find.about !== undefined) expect(found).toContain([...find.about].sort().join(' '))
      const near = foundIn(miss, id)
      if (miss.about === undefined) expect(near).toEqual([])
      else expect(near).not.toContain([...miss.about].sort().join(' '))
    },
  )
})
