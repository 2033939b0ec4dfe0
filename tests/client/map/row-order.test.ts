import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { runs } from '../../support/rounds.ts'
import { bestRowOrder, costOf, type Crossing } from '../../../client/picture/table-floor/row-order.ts'

const columns = [...Array(9).keys()]
const rows = fc.array(fc.uniqueArray(fc.nat(8)), { minLength: 1, maxLength: 6 })
const crossing = (seats: readonly number[][]): Crossing => {
  const sets = seats.map((row) => new Set(row))
  const passed = sets.map((set) => new Set(columns.filter((column) => !set.has(column))))
  return { seats: sets, passed, between: passed }
}
const orders = (items: readonly number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((one) => orders(items.filter((other) => other !== one)).map((rest) => [one, ...rest]))

describe('the order of a few rows', () => {
  it('has no better one among all orders there are', () => {
    fc.assert(
      fc.property(rows, (seats) => {
        const at = crossing(seats)
        const score = (order: readonly number[]) => {
          const { passes, length } = costOf(order, at)
          return passes * 1000 + length
        }
        const found = bestRowOrder(seats.length, at)
        expect(found.toSorted()).toEqual([...seats.keys()])
        expect(score(found)).toBe(Math.min(...orders([...seats.keys()]).map(score)))
      }),
      runs(150),
    )
  })
})
