import { type PlacedName, placeNames } from './tiers.ts'
import type { Tier } from './types.ts'
import { type Measure, settingsOf } from './wrap.ts'

/** A name as it is to stand at `x`, px; `margin` is kept free on both sides of it. */
export type Wanted = { name: string; x: number; stored: Tier | null; margin: number }

/** The names set last: choosing a partner draws everything anew, but moves no name. */
let last: { key: string; measure: Measure; names: PlacedName[] } | null = null

/** Each name in its tier, its lines and its place, from left to right. */
export function setNames(wanted: readonly Wanted[], measure: Measure, left: number, right: number): PlacedName[] {
  const key = JSON.stringify([wanted, left, right])
  if (last?.key === key && last.measure === measure) return last.names
  const names = wanted.map(({ name, ...rest }) => ({ ...rest, settings: settingsOf(name, measure) }))
  last = { key, measure, names: placeNames(names, left, right) }
  return last.names
}
