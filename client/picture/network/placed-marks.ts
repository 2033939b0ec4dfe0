import { sectorMark } from '../table-floor/fold.ts'
import type { Mark, Scene } from '../../scene/scene.ts'
import type { Flank } from './layout/attach.ts'
import type { PlacedNetwork } from './layout/types.ts'
import { wrapName } from './boxes.ts'
import { reserveOf } from './shape.ts'

/** A mark where it stands. `slot`: the place it takes; `way`: on which side of it its name lies. */
export type PlacedMark = {
  mark: Mark
  slot: string
  x: number
  y: number
  way: Flank
  lines: string[]
  folded: boolean
}

/**
 * Every mark that is drawn: those of open fields, folded sectors as one, and beside such a one the partner of it that is
 * chosen.
 */
export function placedMarks(net: PlacedNetwork, scene: Scene): PlacedMark[] {
  const places = new Map(net.slots.map((slot) => [slot.id, slot]))
  const inFields = net.fields.flatMap(({ field }): PlacedMark[] => {
    const own = scene.marks.filter(({ sector, what }) => sector === field.sector && what !== 'absent')
    const at = (mark: Mark, slot: string, lines: string[], folded: boolean): PlacedMark[] => {
      const place = places.get(slot)
      return place === undefined ? [] : [{ mark, slot, x: place.x, y: place.y, way: place.way, lines, folded }]
    }
    if (!field.folded)
      return field.slots.flatMap(({ id, lines }) => {
        const mark = own.find((one) => one.id === id)
        return mark === undefined ? [] : at(mark, id, lines, false)
      })
    const chosen = own.filter(({ id }) => scene.focus?.marks.includes(id))
    const one = chosen.length === 1 ? chosen[0] : undefined
    const others = own.filter((mark) => mark !== one)
    const all = own.flatMap(({ members }) => members)
    const rest = { ...sectorMark(field.sector, field.name, others), members: all }
    const [slot] = field.slots
    return [
      ...(slot === undefined ? [] : at(rest, slot.id, slot.lines, true)),
      ...(one === undefined ? [] : at(one, reserveOf(field.sector), wrapName(one.name, 84, 2), false)),
    ]
  })
  const outside = net.absent.flatMap(({ absent: { id, lines }, x, y, way }): PlacedMark[] => {
    const mark = scene.marks.find((one) => one.id === id)
    return mark === undefined ? [] : [{ mark, slot: id, x, y, way, lines, folded: false }]
  })
  return [...inFields, ...outside]
}

/** By mark id the mark that shows it: itself, or its folded sector. */
export function shownBy(shownMarks: readonly PlacedMark[], scene: Scene): Map<string, PlacedMark> {
  const own = new Map(shownMarks.map((one) => [one.mark.id, one]))
  return new Map(
    scene.marks.flatMap(({ id, sector }) => {
      const shown = own.get(id) ?? own.get(`sector:${sector}`)
      return shown === undefined ? [] : [[id, shown] as const]
    }),
  )
}
