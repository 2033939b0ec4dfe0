import { drawNearby } from '../../../picture/network/nearby/draw-nearby.ts'
import { neighbourhoodOf } from '../../../picture/network/nearby/neighbourhood.ts'
import { placeNearby } from '../../../picture/network/nearby/place-nearby.ts'
import { pageTokens } from '../../../picture/style/tokens.ts'
import { word } from '../../../picture/primitives.ts'
import type { Size } from '../../../picture/view.ts'
import type { Scene } from '../../../scene/scene.ts'
import type { MapDrawing } from '../drawing.ts'
import type { MapWords } from '../../../drawn/map/words/words.ts'

/** Narrower than this the whole network cannot be read: the neighbourhood of one stands in its place. */
const NARROW = 600
export const isNarrow = ({ width }: Size): boolean => width <= NARROW

/** Around who is chosen, in the width there is; what is longer than the screen is panned. */
export function nearbyDrawing(scene: Scene, { width }: Size, words: MapWords): MapDrawing {
  const nearby = neighbourhoodOf(scene)
  const home = { x: 0, y: 0, zoom: 1 }
  if (nearby === null) {
    const said = word(16, 40, words.nothingYet, pageTokens['ink-soft'], { size: 14 })
    return { items: [], under: [], over: [said], home, positions: {}, marks: [] }
  }
  const placed = placeNearby(nearby, width)
  const { centre, marks } = placed
  const shown = centre === null ? marks : [{ mark: centre.mark, x: centre.x, y: centre.y }, ...marks]
  return {
    ...drawNearby(placed, scene, { side: words.side, ...words.nearby }, pageTokens),
    home,
    positions: {},
    marks: shown.map(({ mark, x, y }) => ({ id: mark.id, x, y })),
  }
}
