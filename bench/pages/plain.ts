import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { defaultSceneOptions } from '../../client/scene/filters.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { makeScene } from '../../client/scene/make/make-scene.ts'
import { dutchScene } from '../../client/scene/words/words.nl.ts'
import { frames, longestTask, painted, quiet } from './clock.ts'
import { graph } from './data.ts'

cytoscape.use(fcose)

export type Plain = {
  /** Call to first whole picture with its defaults and a preset of random places, ms: drawing without a layout. */
  first: number
  /** The same, laid out by fcose. */
  laidOut: number
  /** fcose alone. */
  layout: number
  longest: number
  frames: number[]
  dim: number
}

/** The same region the way a first attempt draws it: one node for each mark and hub, one line for each tie, defaults. */
export async function measurePlain(): Promise<Plain> {
  const elements = elementsOf()
  await quiet()
  const start = performance.now()
  const bare = cytoscape({ container: newStage(), elements: elements(), layout: { name: 'random' } })
  await painted()
  const first = performance.now() - start
  bare.destroy()
  const stage = newStage()
  let cy = cytoscape({ headless: true })
  let [laidOut, layout, dim] = [0, 0, 0]
  const longest = await longestTask(async () => {
    const began = performance.now()
    cy = cytoscape({ container: stage, elements: elements(), style, layout: { name: 'preset' } })
    const from = performance.now()
    const options = { name: 'fcose', animate: false, randomize: true, nodeDimensionsIncludeLabels: true }
    cy.layout(options).run()
    layout = performance.now() - from
    await painted()
    laidOut = performance.now() - began
  })
  const host = stage.querySelector<HTMLElement>('canvas')
  if (host === null) throw new Error('Cytoscape drew no canvas')
  const moved = await frames(host)
  await quiet()
  const began = performance.now()
  const near = cy.nodes().first().closedNeighborhood()
  cy.elements().difference(near).addClass('dim')
  await painted()
  dim = performance.now() - began
  cy.destroy()
  return { first, laidOut, layout, longest, frames: moved, dim }
}

const style: cytoscape.StylesheetJson = [
  { selector: 'node', style: { label: 'data(label)' } },
  { selector: '.dim', style: { opacity: 0.15 } },
]

function newStage(): HTMLElement {
  const stage = document.createElement('div')
  document.querySelector('#stage')?.replaceChildren(stage)
  return stage
}

function elementsOf(): () => cytoscape.ElementDefinition[] {
  const scene = makeScene(makeRegionState(graph, '2026-07-01'), null, defaultSceneOptions, dutchScene)
  const names = new Map([
    ...scene.marks.map(({ id, name }) => [id, name] as const),
    ...scene.rows.map(({ table, name }) => [table, name] as const),
  ])
  const tables = new Map(scene.rows.flatMap(({ id, table }) => (table === '' ? [] : [[id, table] as const])))
  const seats = scene.seats.map(({ mark, row }) => [mark, tables.get(row)] as const)
  const lines = [...seats, ...scene.arcs.map(({ a, b }) => [a, b] as const)]
  return () => [
    ...[...names].flatMap(([id, label]) => (id === '' ? [] : [{ data: { id, label } }])),
    ...lines.flatMap(([source, target]) => (target === undefined ? [] : [{ data: { source, target } }])),
  ]
}
