import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Deps } from '../../server/web/handler.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { testDeps } from '../support/tiny.ts'
import { answerOf, sorted, uproot } from './answer.ts'
import { keys } from './planted/all.ts'

let deps: Deps
beforeAll(async () => {
  deps = await testDeps('2026-07-01')
})
afterAll(async () => {
  await uproot(deps)
  await deps.database.close()
})

const count = (lists: readonly (readonly string[])[]) => lists.flat().length

it('has a key for every rule', () => {
  expect(keys.map(({ rule }) => rule)).toEqual(loadQueries().rules.map(({ rule }) => rule.id))
})

describe.each(keys)('$rule, on planted networks', ({ rule, stories }) => {
  it.each(stories)('$title', async (story) => {
    const { found, open } = await answerOf(deps, story, rule)
    expect({ found, open }).toEqual({ found: story.found.map(sorted).sort(), open: [...story.open].sort() })
    for (const about of story.missed)
      expect([...found, ...open].filter((line) => line.startsWith(`${about} `))).toEqual([])
  })

  it('is tried on three finds, three near misses and one that cannot be decided', () => {
    expect(count(stories.map(({ found }) => found))).toBeGreaterThanOrEqual(3)
    expect(count(stories.map(({ missed }) => missed))).toBeGreaterThanOrEqual(3)
    expect(count(stories.map(({ open }) => open))).toBeGreaterThanOrEqual(1)
  })
})
