import type { How, Mark, Scene, Seat, Side } from '../../../scene/scene.ts'
import { surestSeat } from '../../table-floor/fold.ts'
import type { RibbonShape } from '../shape.ts'

/** How a ribbon looks now: what is chosen and filtered changes this, and never its place. */
export type RibbonLook = {
  /** Named partners that sit there within the filters, and whether others are mentioned. */
  named: number
  vague: boolean
  /** Of the named, how many sit there in what is tried out alone. */
  tried: number
  how: How
  lead: boolean
  faded: boolean
  marks: Mark[]
}

export type LookOf = (ribbon: Pick<RibbonShape, 'seats'>) => RibbonLook

export function ribbonLooks({ seats, marks }: Scene): LookOf {
  const seatOf = new Map(seats.map((seat) => [seat.id, seat]))
  const markOf = new Map(marks.map((mark) => [mark.id, mark]))
  return ({ seats: ids }) => {
    const all = ids.flatMap((id) => seatOf.get(id) ?? [])
    const within = all.filter(({ filtered }) => !filtered)
    const some = within.length > 0 ? within : all
    const sitting = (is: (seat: Seat) => boolean) =>
      [...new Set(some.filter(is).map(({ mark }) => mark))].flatMap((id) => markOf.get(id) ?? [])
    const named = sitting(({ how }) => how !== 'mentioned')
    const sure = sitting(({ how }) => how !== 'mentioned' && how !== 'trial')
    const membersOf = (of: readonly Mark[]) => new Set(of.flatMap(({ members }) => members)).size
    return {
      named: membersOf(named),
      tried: membersOf(named) - membersOf(sure),
      vague: some.some(({ how }) => how === 'mentioned'),
      how: surestSeat(some) ?? 'inferred',
      lead: some.some(({ lead }) => lead),
      faded: all.every(({ faded }) => faded),
      marks: sitting(() => true),
    }
  }
}

/**
 * "14", "1+?", "?": how many named partners, and whether there are others of whom it is not said who. "3+1": one more in what is
 * tried out.
 */
export function ribbonNumber({ named, tried, vague }: RibbonLook): string {
  const parts = [named - tried, tried].filter((count) => count > 0).map(String)
  return [...parts, ...(vague ? ['?'] : [])].join('+')
}

/** The dashes of a level. */
export const levelDash = (side: Side): readonly number[] =>
  side === 'table' ? [9, 4] : side === 'policy' ? [1.6, 3.4] : []
