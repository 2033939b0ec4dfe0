import { describe, expect, it } from '@jest/globals'
import { addMonths, dayBefore, dayOf } from '../../domain/calendar.ts'

describe('days', () => {
  it('begin at midnight in Amsterdam, in summer and in winter', () => {
    expect(
      ['2026-06-30T21:59:59Z', '2026-06-30T22:00:00Z', '2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z'].map((moment) =>
        dayOf(new Date(moment)),
      ),
    ).toEqual(['2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01'])
  })

  it('end with the month where the next is shorter, and go back over a leap day', () => {
    expect([addMonths('2027-12-31', 2), addMonths('2026-08-31', 6), dayBefore('2028-03-01')]).toEqual([
      '2028-02-29',
      '2027-02-28',
      '2028-02-29',
    ])
  })
})
