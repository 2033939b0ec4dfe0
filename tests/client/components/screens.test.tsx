import { describe, expect, it } from '@jest/globals'
import { arrive, rendered, screenAt } from './render.tsx'
import { placeSheet } from '../../../client/picture/chain/place.ts'
import { chainShapeOf } from '../../../client/picture/chain/shape.ts'
import { ChainGrid } from '../../../client/screens/chain/chain-grid.tsx'
import { route } from '../../../client/store/route.ts'
import { stagesToStart } from '../../../client/screens/chain/edit/default-stages.ts'
import { RegionGraph } from '../../../contract/graph.ts'
import { tie, withTies } from '../../support/matrices.ts'
import { graph } from '../../support/zeeland.ts'
import { faultsOf } from './faults.ts'
import type { Page } from './page.ts'

const stages = stagesToStart(graph.region.id)
const covers = (partner: string, step: number) => ({
  id: `am24-cov-${partner}-${step}`,
  partner: `am24-${partner}`,
  stage: stages[step - 1]!.id,
  source: graph.sources[0]!.id,
  inferred: false,
  note: null,
  since: null,
  until: null,
})
const withChain = RegionGraph.parse({
  ...graph,
  stages,
  coverages: [covers('uwv', 1), covers('uwv', 2), covers('goes', 1)],
})

describe('the chain', () => {
  /** The grid as it is once it has been measured: with room for every column. */
  const grid = (search = '', editing = false) => {
    const { scene } = arrive(`/AM24/chain${search}`, { graph: withChain })
    const { filters, selected } = route.value
    const shape = chainShapeOf(scene.region, scene, { filters, selected, wanted: null, least: 2 })
    const sheet = placeSheet(shape.rows, shape.stages.length, 1400)
    return rendered(
      <ChainGrid shape={shape} sheet={sheet} part={sheet.parts[0]!} editing={editing}>
        {null}
      </ChainGrid>,
    )
  }
  const cells = (page: Page) =>
    page.all('button').filter(({ parents, attributes }) => {
      const around = parents.at(-1)?.attributes['role']
      return around === 'gridcell' && 'aria-label' in attributes
    })
  const said = (page: Page) => cells(page).map(({ attributes }) => attributes['aria-label'] ?? '')

  it('offers the usual steps where a region has none', () => {
    const page = screenAt('/AM24/chain')
    expect(page.text).toContain('Deze regio heeft nog geen ketenstappen')
    expect(page.texts('button')).toContain('Zeven stappen klaarzetten')
  })

  it('has a cell for each partner and step that says who does what, and whether it goes on alone', () => {
    const words = said(grid())
    expect(words.find((word) => word.startsWith('UWV, Melding en intake'))).toMatch(/doet deze stap; gaat zelf door/)
    expect(words.find((word) => word.startsWith('Goes, Melding en intake'))).toMatch(/doet deze stap/)
    expect(words.find((word) => word.startsWith('Goes, Diagnose'))).not.toMatch(/doet deze stap/)
    expect(words.length).toBe(grid().all('.chain-row').length * stages.length)
  })

  it('is filled in with a box in each cell, ticked where it is so', () => {
    const boxes = cells(grid('', true))
    expect(new Set(boxes.map(({ attributes }) => attributes['role']))).toEqual(new Set(['checkbox']))
    const ticked = boxes.filter(({ attributes }) => attributes['aria-checked'] === 'true')
    expect(ticked.map(({ attributes }) => attributes['aria-label']).sort()).toEqual([
      'Goes: Melding en intake',
      'UWV: Diagnose',
      'UWV: Melding en intake',
    ])
  })

  it('has one stop for Tab, and presses the step that is chosen, and that alone', () => {
    const page = grid(`?selected=${stages[0]!.id}`)
    const spots = page.elements.filter(({ attributes }) => 'data-spot' in attributes)
    expect(spots.filter(({ attributes }) => attributes['tabindex'] === '0')).toHaveLength(1)
    const pressed = page.all('button').filter(({ attributes }) => attributes['aria-pressed'] === 'true')
    expect(pressed.map(({ text }) => text.includes('Melding en intake'))).toEqual([true])
  })

  it('lacks no name', () => {
    expect([...faultsOf(grid()), ...faultsOf(grid('', true))]).toEqual([])
  })
})

describe('the matrix', () => {
  const legend = (of = graph) => screenAt('/AM24/matrix', { graph: of }).texts('.m-legend')[0]

  it('explains what is in view, and nothing else', () => {
    expect(legend()).toContain('boven: bestuurlijk, onder: uitvoerend')
    expect(legend()).not.toContain('sterkte')
    expect(legend(withTies(tie('uwv', 'scalda', 'operational', { strength: 3 })))).toContain('sterkte')
  })

  it('says what to add where nobody meets', () => {
    const empty = RegionGraph.parse({ ...graph, involvements: [], mentions: [] })
    expect(screenAt('/AM24/matrix', { graph: empty }).text).toContain('Nog geen vak om in te vullen')
  })
})

describe('the handout', () => {
  it('holds themes as questions, and accuses nobody in a heading', () => {
    const page = screenAt('/AM24/sheet')
    const headings = page.texts('h2').join(' ')
    expect(headings).toMatch(/\?/)
    expect(headings).not.toMatch(/Orionis|Planbureau|Leerlingzaken|SBB/)
    expect(page.text).toContain('Orionis')
    expect(screenAt('/AM24/sheet?lang=en').texts('h1')).toEqual(['Gaps to discuss Zeeland'])
  })
})
