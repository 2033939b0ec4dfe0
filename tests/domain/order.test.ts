import { describe, expect, it } from '@jest/globals'
import { compareNames } from '../../domain/order.ts'

describe('names', () => {
  it('stand in the order in which a Dutch list has them', () => {
    const names = [
      'Zwolle',
      "'s-Hertogenbosch",
      'Eemsdelta',
      '’t Gooi',
      'Overleg 10',
      'Élan',
      'overleg 2',
      'Harlingen',
      'Goes',
      'hulst',
    ]
    expect(names.sort(compareNames)).toEqual([
      'Eemsdelta',
      'Élan',
      'Goes',
      '’t Gooi',
      'Harlingen',
      "'s-Hertogenbosch",
      'hulst',
      'overleg 2',
      'Overleg 10',
      'Zwolle',
    ])
  })
})
