import { chooseRanks } from '../../client/picture/network/layout/choose-ranks.ts'
import type { PlacedNetwork } from '../../client/picture/network/layout/types.ts'
import { placeNetwork } from '../../client/picture/network/layout/place.ts'
import { ranksFrom } from '../../client/picture/network/layout/ranks.ts'
import { type NetworkShape, networkShape } from '../../client/picture/network/shape.ts'
import type { Size } from '../../client/picture/view.ts'
import { defaultSceneOptions, type SceneOptions } from '../../client/scene/filters.ts'
import { makeScene } from '../../client/scene/make/make-scene.ts'
import type { Scene } from '../../client/scene/scene.ts'
import { dutchScene } from '../../client/scene/words/words.nl.ts'
import { mapWords } from '../../client/drawn/map/words/map-words.ts'
import type { Positions } from '../../contract/layout.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { graphOf } from '../../bench/generate/graph.ts'
import { generateRegion } from '../../bench/generate/region.ts'
import { largeNetwork, type LargeWish } from '../networks/large.ts'

/** A generated region as a scene. */
export const generatedScene = (partners: number, ties: number, choice: Partial<SceneOptions> = {}): Scene =>
  makeScene(
    makeRegionState(
      graphOf(generateRegion({ id: 'ZZ01', name: 'Proef', partners, ties, seed: partners })),
      '2026-07-01',
    ),
    null,
    { ...defaultSceneOptions, ...choice },
    dutchScene,
  )

/** A region of so many partners, tables and places on the floor as a scene. */
export const largeScene = (wish: LargeWish, choice: Partial<SceneOptions> = {}): Scene =>
  makeScene(largeNetwork(wish).state(), null, { ...defaultSceneOptions, ...choice }, dutchScene)

export const shapeOf = (scene: Scene, open: readonly string[] = []): NetworkShape =>
  networkShape(scene, open, mapWords('nl').network(dutchScene.sector))

/** The room the map has in a window of 1440 x 900. */
export const room: Size = { width: 912, height: 660 }

/** Every px of a scene in the arrangement "Netwerk"; its ranks are sought where `stored` has none. */
export function placedOf(shape: NetworkShape, stored: Positions = {}, within: Size | null = room): PlacedNetwork {
  const ranks = ranksFrom(shape, chooseRanks(shape, stored))
  if (ranks === null) throw new Error('Something has no rank')
  return placeNetwork(shape, ranks, within)
}
