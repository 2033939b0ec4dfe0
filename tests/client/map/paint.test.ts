import { afterAll, describe, expect, it } from '@jest/globals'
import cytoscape from 'cytoscape'
import { tableFloorElements } from '../../../client/picture/elements.ts'
import type { Item } from '../../../client/picture/items.ts'
import { drawNetwork } from '../../../client/picture/network/drawing.ts'
import { cascadeOf, number, numbers, textValue } from '../../../client/picture/paint/cascade.ts'
import { lineStroke } from '../../../client/picture/paint/line.ts'
import { makeStylesheet } from '../../../client/picture/style/stylesheet.ts'
import type { Tokens } from '../../../client/picture/style/tokens.ts'
import { makeTableFloor } from '../../../client/picture/table-floor/table-floor.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import { drawnAt, hitIndexOf } from '../../../client/screens/map/canvas/hit-test.ts'
import { sectors } from '../../../contract/vocabulary.ts'
import { mapWords } from '../../../client/drawn/map/words/map-words.ts'
import { gapsAnswer } from '../../support/gaps-answer.ts'
import { placedOf, shapeOf } from '../../support/network-layouts.ts'
import { fixtureGraph, sceneOf, zeelandFound } from '../../support/scenes.ts'

const names = ['ink', 'ink-soft', 'ink-faint', 'hairline', 'field', 'paper', 'canvas', 'action', 'marker', 'on-marker']
const colour = (at: number) => `rgb(${at},${at},${at})`
const tokens = {
  ...Object.fromEntries(names.map((name, at) => [name, colour(at)])),
  sectors: Object.fromEntries(sectors.map((sector, at) => [sector, colour(100 + at)])),
} as Tokens

const scene = sceneOf(fixtureGraph('zeeland'), { selected: 'am24-uwv' }, gapsAnswer(zeelandFound))
const measure = (said: string) => said.length * 6
const score = makeTableFloor(scene, { stored: {}, width: 936, height: 700, open: [], measure, words: dutchScene })
const pictures: Record<string, Item[]> = {
  'table and floor': tableFloorElements(score),
  network: drawNetwork(placedOf(shapeOf(scene)), scene, mapWords('nl'), 1, tokens, measure).items,
}

/** Cytoscape with the same look and the same items, without a page. */
function cytoscapeOf(items: readonly Item[]): cytoscape.Core {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: makeStylesheet(tokens) as cytoscape.StylesheetJson,
  })
  cy.add(
    items.map(({ id, classes, data, at, ends }) =>
      at === null ? { data: { ...data, id, ...ends }, classes } : { data: { ...data, id }, position: at, classes },
    ),
  )
  return cy
}

const numbersIn = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([value]) => Number(value))
/** Of a straight path, as a canvas has it. */
function inStraightStroke(path: string, { x, y }: { x: number; y: number }, width: number): boolean {
  const [x1, y1, x2, y2] = numbersIn(path)
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return false
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length
  const beside = Math.abs((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / length
  return along >= 0 && along <= length && beside <= width / 2
}

describe.each(Object.entries(pictures))('what is painted of %s', (arrangement, items) => {
  const { elements } = hitIndexOf(items)
  const cy = cytoscapeOf(elements)
  const drawn = (id: string, name: string): unknown => cy.getElementById(id).style(name)
  const of = cascadeOf(makeStylesheet(tokens))

  // Else it goes on stepping, and the tests never end.
  afterAll(() => {
    cy.destroy()
  })

  it('looks as Cytoscape has it: order, opacity, size, colour, dashes', () => {
    const numeric = ['z-index', 'opacity', 'width', 'height', 'border-width', 'font-size', 'font-weight']
    const coloured = { node: ['background-color', 'border-color', 'color'], edge: ['line-color'] }
    for (const item of elements) {
      const look = of(item)
      for (const name of numeric) {
        if (!(name in look)) continue
        const value = number(look, name, NaN, item.data)
        expect([item.id, name, value]).toEqual([item.id, name, parseFloat(String(drawn(item.id, name)))])
      }
      for (const name of coloured[item.at === null ? 'edge' : 'node'])
        if (name in look) expect([item.id, name, textValue(look, name)]).toEqual([item.id, name, drawn(item.id, name)])
      if (item.at === null && 'line-dash-pattern' in look)
        expect(numbers(look, 'line-dash-pattern').join(' ')).toBe(drawn(item.id, 'line-dash-pattern'))
    }
  })

  it('is hit where it is drawn: what lies highest, then a name, then a line, and nothing beside them', () => {
    const parts = hitIndexOf(items)
    const hit = (at: { x: number; y: number }) =>
      drawnAt(parts, at, { zoom: 1, touch: false }, { look: of, inStroke: inStraightStroke })
    const height = (item: Item) => number(of(item), 'z-index', 0)
    const nodes = parts.elements.filter((item) => item.at !== null && of(item).events !== 'no')
    for (const item of nodes) {
      const found = item.at === null ? null : hit(item.at)
      expect([item.id, found === null ? null : height(found) >= height(item)]).toEqual([item.id, true])
    }
    const marks = nodes.filter(({ classes }) => classes.startsWith('mark'))
    expect(marks.length).toBeGreaterThan(10)
    for (const { id, at } of marks) expect(at === null ? null : hit(at)?.id).toBe(id)
    for (const { at } of parts.spots) expect(hit(at)?.at ?? null).not.toBeNull()
    const lines = parts.elements.filter(({ classes }) => /^(stem|tie)( |$)/.test(classes))
    // The lines of the network lie under the canvas.
    expect(lines.length > 0).toBe(arrangement !== 'network')
    const hits = lines.filter((item) => {
      const [from, to] = [parts.places.get(item.ends?.source ?? ''), parts.places.get(item.ends?.target ?? '')]
      if (item.at !== null || from === undefined || to === undefined) return false
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersIn(lineStroke(item, [from, to], of(item)).d)
      return hit({ x: x1 + (x2 - x1) * 0.37, y: y1 + (y2 - y1) * 0.37 }) !== null
    })
    expect(hits.length).toBe(lines.length)
    expect(hit({ x: -5000, y: -5000 })).toBeNull()
  })
})
