import { h, render } from 'preact'
import type { Arrangement, Positions } from '../../contract/layout.ts'
import { MapView } from '../../client/screens/map/map.tsx'
import { defaultSceneOptions } from '../../client/scene/filters.ts'
import { applyFocus } from '../../client/scene/focus.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { makeScene } from '../../client/scene/make/make-scene.ts'
import type { Scene } from '../../client/scene/scene.ts'
import { dutchScene } from '../../client/scene/words/words.nl.ts'
import { frames, live, longestTask, quiet, whole } from './clock.ts'
import { graph } from './data.ts'

export type Measured = {
  /** Call to first whole picture, ms, with nothing stored: places are sought first. */
  first: number
  /** The same with stored places. */
  again: number
  /** Until Cytoscape has taken over from what is painted, ms. */
  taken: number
  /** Longest task of the main thread during both, until then, ms; 0 = none over 50 ms. */
  longest: number
  longestAgain: number
  frames: number[]
  dim: number
  positions: number
}

const nothing = () => undefined

/** Our map of the large region in one arrangement, as the screen mounts it. */
export async function measureOurs(arrangement: Arrangement): Promise<Measured> {
  const stage = document.createElement('div')
  document.querySelector('#stage')?.replaceChildren(stage)
  await quiet()
  let placed: Positions = {}
  let [first, again, taken, dim] = [0, 0, 0, 0]
  const longest = await longestTask(async () => {
    const began = performance.now()
    const scene = makeScene(makeRegionState(graph, '2026-07-01'), null, defaultSceneOptions, dutchScene)
    placed = await new Promise<Positions>((resolve) => {
      show(stage, scene, arrangement, {}, resolve)
    })
    show(stage, scene, arrangement, placed, nothing)
    await whole(stage)
    first = performance.now() - began
    await live(stage)
  })
  render(null, stage)
  await quiet()
  let scene = makeScene(makeRegionState(graph, '2026-07-01'), null, defaultSceneOptions, dutchScene)
  const longestAgain = await longestTask(async () => {
    const began = performance.now()
    scene = makeScene(makeRegionState(graph, '2026-07-01'), null, defaultSceneOptions, dutchScene)
    show(stage, scene, arrangement, placed, nothing)
    await whole(stage)
    again = performance.now() - began
    await live(stage)
    taken = performance.now() - began
  })
  const host = stage.querySelector<HTMLElement>('#map-canvas canvas[data-id]')
  if (host === null) throw new Error('The map drew no canvas')
  const moved = await frames(host)
  await quiet()
  const chosen = scene.marks.find(({ what }) => what === 'partner')?.id ?? null
  const began = performance.now()
  show(stage, applyFocus(scene, { ...defaultSceneOptions, selected: chosen }), arrangement, placed, nothing)
  await whole(stage)
  dim = performance.now() - began
  render(null, stage)
  return { first, again, taken, longest, longestAgain, frames: moved, dim, positions: Object.keys(placed).length }
}

function show(
  stage: HTMLElement,
  scene: Scene,
  arrangement: Arrangement,
  positions: Positions,
  onPositions: (positions: Positions) => void,
) {
  const region = { id: graph.region.id, name: graph.region.name }
  const rest = { theme: 'light', lang: 'nl', open: [], onSelect: nothing, onOpen: nothing } as const
  render(h(MapView, { scene, arrangement, positions, region, onPositions, ...rest }), stage)
}
