import type { Scene } from '../../scene/scene.ts'
import type { Item } from '../items.ts'
import type { MeasureWord } from '../paint/look.ts'
import type { Picture } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'
import type { Size, ViewBox } from '../view.ts'
import { networkItems } from './draw/items.ts'
import { networkLines } from './draw/lines.ts'
import { LEAST_ZOOM, networkGround, networkNames, type NetworkWords } from './draw/names.ts'
import { ribbonLooks } from './draw/ribbon-look.ts'
import type { Rect } from './layout/rects.ts'
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
export function fitNetwork({ bounds }: PlacedNetwork, size: Size): ViewBox {
  const room = roomIn(size)
  const zoom = Math.min(1.15, room.width / (bounds.x2 - bounds.x1), room.height / (bounds.y2 - bounds.y1))
  return inMiddle(bounds, size, zoom)
}

/**
 * The view in which a network opens: the whole of it where its names can then be read; else as large as they need, with
 * the field that was opened last in sight.
 */
export function openNetwork(net: PlacedNetwork, size: Size, open: readonly string[]): ViewBox {
  const whole = fitNetwork(net, size)
  if (whole.zoom >= LEAST_ZOOM) return whole
  // From the top, so that no heading is cut in two; sideways the tables stay in the middle.
  const middle = inMiddle(net.bounds, size, LEAST_ZOOM)
  const view = { ...middle, y: Math.max(middle.y, EDGE.y - net.bounds.y1 * LEAST_ZOOM) }
  const opened = net.fields.filter(({ field }) => field.opened)
  const last = opened.toSorted((a, b) => open.indexOf(keyOf(b)) - open.indexOf(keyOf(a)))[0]
  if (last === undefined) return view
  const { x1, x2, y1, y2 } = last.rect
  return {
    x: view.x + shift(x1, x2, view.x, size.width, EDGE.x),
    y: view.y + shift(y1, y2, view.y, size.height, EDGE.y),
    zoom: LEAST_ZOOM,
  }
}

const keyOf = ({ field }: PlacedNetwork['fields'][number]) => `sector:${field.sector}`
const inMiddle = ({ x1, x2, y1, y2 }: Rect, size: Size, zoom: number): ViewBox => ({
  x: size.width / 2 - ((x1 + x2) / 2) * zoom,
  y: size.height / 2 - ((y1 + y2) / 2) * zoom,
  zoom,
})

/** The least by which a stretch moves to be in sight; of one that is longer than the screen its middle. */
function shift(from: number, to: number, origin: number, length: number, edge: number): number {
  const [first, last] = [origin + from * LEAST_ZOOM, origin + to * LEAST_ZOOM]
  if (last - first > length - 2 * edge) return (length - last - first) / 2
  return first < edge ? edge - first : last > length - edge ? length - edge - last : 0
}
