import type { RegionFigures } from '../../../contract/answers/figures-beside.ts'
import { compareNames } from '../../../domain/order.ts'
import type { BesideChoice } from '../../store/address/beside.ts'
import { tilePosition } from '../regions/tile-places.ts'

/** From north to south and, in one row of tiles, from west to east: as the regions lie. Those without a tile come last, by name. */
export function northToSouth(regions: readonly RegionFigures[]): RegionFigures[] {
  const placeOf = ({ region }: RegionFigures) => {
    const [column, row] = tilePosition(region.id) ?? [0, Infinity]
    return { column, row }
  }
  return regions.toSorted((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)]
    if (one.row !== other.row) return one.row - other.row
    return one.column - other.column || compareNames(a.region.name, b.region.name)
  })
}

/** Held back by facts alone: a region's form and its standard list. */
export const withinChoice = (
  regions: readonly RegionFigures[],
  { form, preset }: Pick<BesideChoice, 'form' | 'preset'>,
): RegionFigures[] =>
  regions.filter(
    ({ region }) => (form === null || region.form === form) && (preset === null || region.preset === preset),
  )

/** All regions in their order, those that are shown of them, and whether they are the few that are laid beside each other. */
export function shownBeside(regions: readonly RegionFigures[], choice: BesideChoice) {
  const all = northToSouth(regions)
  const chosen = all.filter(({ region }) => choice.side.includes(region.id))
  const laid = chosen.length > 0 && !choice.ticking
  return { all, laid, shown: laid ? chosen : withinChoice(all, choice) }
}
