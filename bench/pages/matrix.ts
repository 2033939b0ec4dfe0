import { Fragment, h, render } from 'preact'
import { layoutOf } from '../../client/picture/matrix/layout.ts'
import { makeMatrix } from '../../client/picture/matrix/model.ts'
import { defaultSceneOptions } from '../../client/scene/filters.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { makeScene } from '../../client/scene/make/make-scene.ts'
import { dutchScene } from '../../client/scene/words/words.nl.ts'
import { Grid, Hatches } from '../../client/screens/matrix/grid/grid.tsx'
import { hoveredCell } from '../../client/screens/matrix/state.ts'
import { graphOf } from '../generate/graph.ts'
import { generateRegion } from '../generate/region.ts'
import { anotherTask, longestTask, painted, quiet } from './clock.ts'
import '../../client/style/matrix/cells.css'
import '../../client/style/matrix/matrix.css'
import '../../client/style/parts.css'

export type MatrixMeasured = {
  lines: number
  /** From data in memory to the picture of all rows, ms. */
  first: number
  /** Longest task until those in sight are there in words as well, ms; 0 = none over 50 ms. */
  longest: number
  /** Each frame while it scrolls both ways, ms from frame to frame. */
  frames: number[]
  /** The same while the pointer runs over the cells. */
  hover: number[]
}

const wish = { id: 'BN98', name: 'Meetregio matrix', partners: 120, ties: 900, seed: 120 }
const graph = graphOf(generateRegion(wish))

/** The matrix of 120 partners as the screen mounts it: all rows, heads that stay. */
export async function measureMatrix(): Promise<MatrixMeasured> {
  const stage = document.createElement('div')
  stage.className = 'm-frame'
  document.querySelector('#stage')?.replaceChildren(stage)
  await quiet()
  let [first, lines] = [0, 0]
  const longest = await longestTask(async () => {
    const began = performance.now()
    // The frame of the screen makes the scene, before the matrix is loaded.
    const scene = makeScene(makeRegionState(graph, '2026-07-01'), null, defaultSceneOptions, dutchScene)
    await anotherTask()
    const choice = { by: 'partner', order: 'sector' } as const
    const given = { scene, filters: defaultSceneOptions.filters, words: dutchScene }
    const matrix = makeMatrix(given, choice)
    lines = matrix.lines.length
    // The screen measures its room in a task of its own.
    await anotherTask()
    render(h(Fragment, null, h(Hatches, null), h(Grid, { matrix, layout: layoutOf(matrix, 1552) })), stage)
    while (stage.querySelectorAll('.m-row').length < lines) await anotherTask()
    await painted()
    first = performance.now() - began
    const spoken = () => stage.querySelectorAll('.m-cell').length
    for (let before = -1; before !== spoken(); await quiet()) before = spoken()
  })
  const scroller = stage.querySelector('.m-scroll')
  if (scroller === null) throw new Error('The matrix has nothing to scroll')
  const frames = await each(150, (i) => {
    scroller.scrollTop += i < 75 ? 38 : -38
    scroller.scrollLeft += i < 75 ? 26 : -26
  })
  await quiet()
  const hover = await each(80, (i) => (hoveredCell.value = { row: i % 24, column: (i * 3) % 40 }))
  hoveredCell.value = null
  return { lines, first, longest, frames, hover }
}

/** Each frame by its own clock, which is that of the screen: when our work is called is a few ms early or late, and nobody sees that. */
async function each(count: number, step: (i: number) => void): Promise<number[]> {
  const found: number[] = []
  let before = await new Promise<number>(requestAnimationFrame)
  for (let i = 0; i < count; i++) {
    step(i)
    const now = await new Promise<number>(requestAnimationFrame)
    found.push(now - before)
    before = now
  }
  return found.slice(2)
}
