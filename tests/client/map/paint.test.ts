import { afterAll, describe, expect, it } from '@jest/globals'
import cytoscape from 'cytoscape'
import { tableFloorElements } from '../../../client/picture/elements.ts'
import type { Item } from '../../../client/picture/items.ts'
import { drawNetwork } from '../../../client/picture/network/drawing.ts'
import { cascadeOf, number, numbers, textValue } from '../../../client/picture/paint/cascade.ts'
import { makeStylesheet } from '../../../client/picture/style/stylesheet.ts'
import type { Tokens } from '../../../client/picture/style/tokens.ts'
import { makeTableFloor } from '../../../client/picture/table-floor/table-floor.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import { hitIndexOf, hitAt } from '../../../client/screens/map/canvas/hit-test.ts'
import { sectors } from '../../../contract/vocabulary.ts'
import { mapWords } from '../../../client/screens/map/words/map-words.ts'
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

describe.each(Object.entries(pictures))('what is painted of %s', (_, items) => {
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

  it('can be chosen before Cytoscape has it', () => {
    const marks = elements.filter((item) => item.classes.startsWith('mark'))
    expect(marks.length).toBeGreaterThan(10)
    for (const { id, at } of marks)
      if (at !== null) expect(hitAt(hitIndexOf(items), at, 1, true, () => true)?.id).toBe(id)
  })
})
