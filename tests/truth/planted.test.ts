import { describe, expect, it } from '@jest/globals'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { answerOf, sorted } from './answer.ts'
import { keys } from './planted/all.ts'

const count = (lists: readonly (readonly string[])[]) => lists.flat().length

it('has a key for every rule', () => {
  expect(keys.map(({ rule }) => rule)).toEqual(loadQueries().rules.map(({ rule }) => rule.id))
})

describe.each(keys)('$rule, on planted networks', ({ rule, stories }) => {
  it.each(stories)('$title', (story) => {
    const { found, open } = answerOf(story, rule)
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
