import type { PlateShape } from '../shape.ts'
import type { Flank } from './attach.ts'
import { type Heights } from './heights.ts'
import type { Hung, PlacedSlot } from './types.ts'
import { type Corner, polyline } from './polyline.ts'
import type { Ranks } from './ranks.ts'
import { hangingWide, markAt, stemsOf, wide, type Widths } from './widths.ts'

/** Room between a stem and its plates, px: for the seat. */
const BRANCH = 17

export function hang(ranks: Ranks, heights: Heights, widths: Widths, slots: readonly PlacedSlot[]): Hung[] {
  const placeOf = new Map(slots.map((slot) => [slot.id, slot]))
  return ([-2, -1, 0, 1, 2] as const).flatMap((column) =>
    ranks.columns[column].flatMap((field) => {
      const outer = Math.abs(column) === 2
      const stems = stemsOf(field)
      return field.slots.flatMap(({ id, hanging }) => {
        const slot = placeOf.get(id)
        if (slot === undefined) return []
        const flank: Flank = slot.way
        // The first has the lane that is nearest to the marks.
        const lane = outer ? widths[flank].outer + 2 + (stems.length - stems.indexOf(id)) * wide.stem : 0
        const x = outer ? flank * lane : slot.x
        const begin: Corner[] = outer
          ? [
              { x: flank * (widths[flank].outer + markAt(field, true) - 13), y: slot.y },
              { x, y: slot.y },
            ]
          : [{ x, y: slot.y + 14 }]
        const own = outer ? (['up', 'down'] as const).map((half) => hanging[half]) : [[...hanging.up, ...hanging.down]]
        const far = outer ? widths[flank].end : -Infinity
        return own.flatMap((plates) => onStem(plates, { id, x, flank, begin, far, heights, up: hanging.up }))
      })
    }),
  )
}

type Stem = {
  id: string
  x: number
  flank: Flank
  begin: Corner[]
  far: number
  heights: Heights
  up: readonly PlateShape[]
}

/** Plates in the order in which they hang: the last one has the whole line, the others branch off. */
function onStem(plates: readonly PlateShape[], { id, x, flank, begin, far, heights, up }: Stem): Hung[] {
  return plates.flatMap((plate, at): Hung[] => {
    const span = heights.hanging.get(plate.id)
    if (span === undefined) return []
    const y = (span.y1 + span.y2) / 2
    const near = x + flank * BRANCH
    const end = flank * Math.max(flank * near + hangingWide(plate), far)
    const seat = { x: near - flank * 6, y }
    const way = y < (begin[0]?.y ?? 0) ? 1 : -1
    const turn = [
      { x, y },
      { x: seat.x - flank * 5, y },
    ]
    const corners = at === plates.length - 1 ? [...begin, ...turn] : [{ x, y: y + way * 7 }, ...turn]
    const rect = { x1: Math.min(near, end), x2: Math.max(near, end), ...span }
    return [{ plate, half: up.includes(plate) ? 'up' : 'down', slot: id, rect, line: polyline(corners, 6), seat }]
  })
}
