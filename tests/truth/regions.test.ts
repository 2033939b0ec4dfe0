import { describe, expect, it } from '@jest/globals'
import { answerOf } from './answer.ts'
import { cleanRegion } from './clean.ts'
import { plantedRegion } from './planted-region.ts'

describe('all rules together', () => {
  it('say nothing of the clean region', () => {
    expect(answerOf(cleanRegion, null)).toEqual({ found: [], open: [] })
  })

  it('find in the planted region what was planted, and nothing else', () => {
    const { found, open } = answerOf(plantedRegion, null)
    expect({ found: found.map((line) => line.replace(/ < .*/, '')), open }).toEqual({
      found: [...plantedRegion.found].sort(),
      open: [...plantedRegion.open].sort(),
    })
  })
})
