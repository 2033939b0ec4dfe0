import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../contract/change.ts'
import { gapsOf, plant } from './answer.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { triedState } from '../support/tried.ts'
import { keys } from './planted/all.ts'
import { remedyOf, withoutEvidence } from './remedy.ts'

/** Gaps found after these changes. */
const after = (state: RegionState, changes: Change[]) => gapsOf(triedState(state, changes)).gaps.map(({ id }) => id)

describe.each(keys)('what closes a find of $rule', ({ rule, stories }) => {
  const telling = stories.filter(({ found, on }) => found.length > 0 && on === undefined)
  it.each(telling)('$title', (story) => {
    const { here, state } = plant(story)
    for (const gap of gapsOf(state)
      .gaps.filter((each) => each.rule === rule)
      .slice(0, 4)) {
      expect(after(state, remedyOf(gap, state.graph, here, state.on))).not.toContain(gap.id)
      const removed = withoutEvidence(gap, state.graph)
      if (removed !== null) expect(after(state, removed)).not.toContain(gap.id)
    }
  })
})
