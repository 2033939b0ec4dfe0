import type { Item } from '../items.ts'
import type { Picture, Primitive } from '../primitives.ts'
import { number } from './cascade.ts'
import { lineStroke } from './line.ts'
import type { PaintStyle } from './look.ts'
import { nodePrimitives } from './node.ts'
import type { Point } from '../path.ts'

/** The middle of what a line joins, by id. */
export type PlaceOf = (id: string) => Point | undefined

const placesOf = (items: readonly Item[]): PlaceOf => {
  const places = new Map(items.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const])))
  return (id) => places.get(id)
}

/** Items as the look has them: what lies lowest first, what is equally faint together. */
export function pictureOf(items: readonly Item[], style: PaintStyle, placeOf = placesOf(items)): Picture {
  const dressed = items.map((item) => {
    const look = style.of(item)
    // A line has an opacity of its own, and lies where it lies.
    return { item, look, z: number(look, 'z-index', 0), opacity: item.at === null ? 1 : number(look, 'opacity', 1) }
  })
  dressed.sort((a, b) => a.z - b.z || a.opacity - b.opacity)
  return dressed.flatMap(({ item, look }): readonly Primitive[] => {
    if (item.at !== null) return nodePrimitives(item, look, style)
    const [from, to] = [placeOf(item.ends.source), placeOf(item.ends.target)]
    return from === undefined || to === undefined ? [] : [lineStroke(item, [from, to], look)]
  })
}
