import { type Sector, sectors } from '../../../contract/vocabulary.ts'
import type { Positions } from '../../../contract/layout.ts'
import { movePicture } from '../../picture/move.ts'
import { drawNetwork } from '../../picture/network/drawing.ts'
import { chooseRanks } from '../../picture/network/layout/choose-ranks.ts'
import { GROWN, READ } from '../../picture/network/draw/names.ts'
import { placeNetwork } from '../../picture/network/layout/place.ts'
import { type Ranks, ranksFrom } from '../../picture/network/layout/ranks.ts'
import type { PlacedNetwork } from '../../picture/network/layout/types.ts'
import { type NetworkShape, networkShape } from '../../picture/network/shape.ts'
import { pictureOf } from '../../picture/paint/layer.ts'
import { paintStyleOf } from '../../picture/style/paint-style.ts'
import type { Scene } from '../../scene/scene.ts'
import { sceneWords } from '../../scene/words/scene-words.ts'
import { type FlatMap, type MapInput, NAME } from './flat-map.ts'
import { mapWords } from './words/map-words.ts'

/** A network is not made larger than this, as on the screen. */
const MOST = 1.15
/** Px around it: for the ring around what is chosen, and the last letters of a name. */
const EDGE = 6

/** "Netwerk", whole. Its ranks are those that are stored; what has none gets one. */
export function drawNetworkMap(input: MapInput): FlatMap {
  const { scene, options, words, tokens, measure } = input
  const { net, zoom } = fittedNetwork(input)
  // Names grow as far as they may until they are as large as is wished for.
  const seen = options.minName === undefined ? zoom : (zoom * READ) / options.minName
  // On paper nobody can be chosen.
  const said = { ...mapWords(words.lang), looseTies: (n: number) => words.t('drawn.looseTies', { n }) }
  const { under, items, over } = drawNetwork(net, scene, said, seen, tokens, measure)
  const marks = items.filter(({ classes }) => classes !== 'hit')
  const drawn = [...under, ...pictureOf(marks, paintStyleOf(tokens, measure)), ...over]
  const { x1, x2, y1, y2 } = net.bounds
  const height = (y2 - y1) * zoom + 2 * EDGE
  const left = options.width / 2 - ((x1 + x2) / 2) * zoom
  const names = over.flatMap((one) => (one.what === 'word' && one.record !== null ? [one.size] : []))
  return {
    picture: movePicture(drawn, { x: left, y: EDGE - y1 * zoom }, zoom),
    width: options.width,
    height,
    name: (names.length === 0 ? NAME : Math.min(...names)) * zoom,
  }
}

type Fitted = { net: PlacedNetwork; zoom: number }

/** As large as goes in the width and height there are; while names are too small, one more sector folds: first those without a light. */
function fittedNetwork({ scene, stored, open, options, words }: MapInput): Fitted {
  const { width, height, minName = 0 } = options
  const room = { width: width - 2 * EDGE, height: (height ?? Infinity) - 2 * EDGE }
  const said = mapWords(words.lang).network(sceneWords(words.lang).sector)
  let places = stored
  const fit = (shape: NetworkShape): Fitted => {
    // To seek places takes longest: what has one keeps it.
    if (ranksFrom(shape, places) === null) places = chooseRanks(shape, places)
    const net = placeNetwork(shape, ranksOf(shape, places), height === null ? null : room)
    const { x1, x2, y1, y2 } = net.bounds
    return { net, zoom: Math.min(MOST, room.width / (x2 - x1), room.height / (y2 - y1)) }
  }
  const order = foldingOrder(scene)
  const wishes = [
    open,
    ...order.map((_, at) => open.filter((id) => !order.slice(0, at + 1).some((one) => id === `sector:${one}`))),
  ]
  let best: Fitted | null = null
  for (const [nth, wish] of wishes.entries()) {
    const folded = new Set(order.slice(0, nth))
    const fitted = fit(networkShape(scene, wish, said, folded))
    if (best === null || fitted.zoom > best.zoom) best = fitted
    if (fitted.zoom * NAME * GROWN >= minName) break
  }
  return best ?? fit(networkShape(scene, open, said))
}

function ranksOf(shape: NetworkShape, places: Positions): Ranks {
  const ranks = ranksFrom(shape, places)
  if (ranks === null) throw new Error('Something of the network has no place')
  return ranks
}

/** Sectors of several marks: without a light first, largest first. */
function foldingOrder({ marks }: Scene): Sector[] {
  const inside = (sector: Sector) => marks.filter((mark) => mark.sector === sector && mark.what !== 'absent')
  const isLit = (sector: Sector) => inside(sector).some(({ faded }) => !faded)
  return sectors
    .filter((sector) => inside(sector).length > 1)
    .toSorted((a, b) => Number(isLit(a)) - Number(isLit(b)) || inside(b).length - inside(a).length)
}
