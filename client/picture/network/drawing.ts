import type { Scene } from '../../scene/scene.ts'
import type { Item } from '../items.ts'
import type { MeasureWord } from '../paint/look.ts'
import type { Picture } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'
import type { Size, ViewBox } from '../view.ts'
import { networkItems } from './draw/items.ts'
import { networkLines } from './draw/lines.ts'
import { networkGround, networkNames, type NetworkWords } from './draw/names.ts'
import { ribbonLooks } from './draw/ribbon-look.ts'
import type { PlacedNetwork } from './layout/types.ts'
import { type PlacedMark, placedMarks } from './placed-marks.ts'

/** What is drawn of the arrangement "Netwerk": under, on and over the canvas. */
export type NetworkDrawing = { under: Picture; items: Item[]; over: Picture; shownMarks: PlacedMark[] }

/** `zoom`: that of the whole picture in sight. */
export function drawNetwork(
  net: PlacedNetwork,
  scene: Scene,
  words: NetworkWords,
  zoom: number,
  tokens: Tokens,
  measure: MeasureWord,
): NetworkDrawing {
  const shownMarks = placedMarks(net, scene)
  const lookOf = ribbonLooks(scene)
  return {
    under: [...networkGround(net, tokens), ...networkLines(net, scene, shownMarks, lookOf, tokens)],
    items: networkItems(net, scene, shownMarks, lookOf),
    over: networkNames(net, scene, shownMarks, lookOf, words, zoom, tokens, measure),
    shownMarks,
  }
}

/** Px around a network in its frame. */
const EDGE = { x: 12, y: 10 }
/** The room a network has in a frame of this size. */
export const roomIn = ({ width, height }: Size): Size => ({ width: width - 2 * EDGE.x, height: height - 2 * EDGE.y })

/** The whole of a network in the middle, a little larger than life at most. */
export function fitNetwork({ bounds: { x1, x2, y1, y2 } }: PlacedNetwork, size: Size): ViewBox {
  const room = roomIn(size)
  const zoom = Math.min(1.15, room.width / (x2 - x1), room.height / (y2 - y1))
  return { x: size.width / 2 - ((x1 + x2) / 2) * zoom, y: size.height / 2 - ((y1 + y2) / 2) * zoom, zoom }
}
