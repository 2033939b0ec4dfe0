import { describe, expect, it } from '@jest/globals'
import { fragmentation } from '../../../domain/network/components.ts'

describe('fragmentation', () => {
  it.each<[string, number[], number]>([
    ['nothing', [], 0],
    ['one alone', [1], 0],
    ['all in one part', [7], 0],
    ['nobody with anybody', [1, 1, 1, 1], 1],
    ['two halves', [2, 2], 1 - 4 / 12],
    ['one of five fallen off', [4, 1], 0.4],
    ['an empty part beside a whole one', [3, 0], 0],
  ])('of %s', (_, sizes, share) => {
    expect(fragmentation(sizes)).toBeCloseTo(share, 12)
  })
})
