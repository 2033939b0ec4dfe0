import { markBox } from './boxes.ts'
import type { sectorFields } from './fields.ts'
import { around, rectAt } from './layout/rects.ts'
import { type PlacedNetwork, numberRects } from './network-elements.ts'
import type { Size, ViewBox } from '../view.ts'

/** The whole of a network in the middle, with its names and numbers, a little larger than life at most. */
export function fitView(net: PlacedNetwork, fields: ReturnType<typeof sectorFields>, { width, height }: Size): ViewBox {
  const boxes = [
    ...net.plates.map(({ box }) => box),
    ...net.marks.map((mark) => rectAt(mark, markBox(mark.mark.name))),
    ...numberRects(net),
    ...fields.map(({ rect }) => rect),
  ]
  if (boxes.length === 0) return { x: 0, y: 0, zoom: 1 }
  const { x1, y1, x2, y2 } = around(boxes)
  const zoom = Math.min(1.15, (width - 24) / (x2 - x1), (height - 20) / (y2 - y1))
  return { x: width / 2 - ((x1 + x2) / 2) * zoom, y: height / 2 - ((y1 + y2) / 2) * zoom, zoom }
}
