import type { Sector } from '../../../../contract/vocabulary.ts'
import { type NetworkHalf, halfOfSide, type NetworkShape, type RibbonShape } from '../shape.ts'
import { type FieldColumn, networkColumns, type Ranks } from './ranks.ts'

/** Left or right of the axis. */
export type Flank = -1 | 1
/**
 * Where a ribbon leaves its field and where it comes to its plate: at the left or right of it, or (0) straight from the
 * field between the halves.
 */
export type Attached = { ribbon: RibbonShape; half: NetworkHalf; column: FieldColumn; flank: Flank | 0; rank: number }

export function fieldColumns(ranks: Ranks): Map<Sector, FieldColumn> {
  return new Map(
    networkColumns.flatMap((column) => ranks.columns[column].map(({ sector }) => [sector, column] as const)),
  )
}

/** Every ribbon with its ends. From the middle field lines go to the emptier flank of their plate. */
export function attach({ ribbons }: NetworkShape, ranks: Ranks, trunks: boolean): Attached[] {
  const column = fieldColumns(ranks)
  const rank = new Map(
    (['up', 'down'] as const).flatMap((half) => ranks.plates[half].map(({ id }, at) => [id, at] as const)),
  )
  const taken = new Map<string, number>()
  const settled = ribbons.map((ribbon): Attached => {
    const own = column.get(ribbon.sector) ?? 1
    const flank = own === 0 ? 0 : own < 0 ? -1 : 1
    const key = `${ribbon.plate} ${flank}`
    taken.set(key, (taken.get(key) ?? 0) + 1)
    return { ribbon, half: halfOfSide(ribbon.side), column: own, flank, rank: rank.get(ribbon.plate) ?? 0 }
  })
  let turn: Flank = 1
  return settled.map((one) => {
    if (one.column !== 0 || one.rank === 0) return one
    const load = (flank: Flank) => taken.get(`${one.ribbon.plate} ${flank}`) ?? 0
    if (trunks) return { ...one, flank: one.half === 'up' ? -1 : 1 }
    const flank = load(-1) === load(1) ? turn : load(-1) < load(1) ? -1 : 1
    turn = flank === 1 ? -1 : 1
    return { ...one, flank }
  })
}
