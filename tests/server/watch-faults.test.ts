import { describe, expect, it } from '@jest/globals'
import { watchFaults } from '../../server/store/watch-faults.ts'

describe('a database that answers nothing but faults of its own', () => {
  it('is broken after three seconds of it, and again when a new start did not help', () => {
    let at = 0
    const broken: number[] = []
    const faults = watchFaults(
      () => broken.push(at),
      () => at,
    )
    for (at = 0; at <= 8_000; at += 500) faults.note()
    expect(broken).toEqual([3_000, 6_500])
  })

  it('is not when it answers, or is out of reach, in between', () => {
    let at = 0
    const broken: number[] = []
    const faults = watchFaults(
      () => broken.push(at),
      () => at,
    )
    for (at = 0; at <= 20_000; at += 500) {
      if (at % 2_500 === 0) faults.end()
      else faults.note()
    }
    expect(broken).toEqual([])
  })
})
