import { describe, expect, it } from '@jest/globals'
import { makeNet, networkElements } from '../../../client/picture/network/network-elements.ts'
import { fitView } from '../../../client/picture/network/fit-view.ts'
import { placeNetwork } from '../../../client/picture/network/network-layout.ts'
import { textWidth } from '../../../client/picture/network/boxes.ts'
import { sectorFields } from '../../../client/picture/network/fields.ts'
import { networkOf } from '../../../client/picture/network/nodes.ts'
import { overlap, rectAt } from '../../../client/picture/network/layout/rects.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import { gapsAnswer } from '../../support/gaps-answer.ts'
import { fixtureGraph, sceneOf, zeelandFound } from '../../support/scenes.ts'

const scene = sceneOf(fixtureGraph('zeeland'), {}, gapsAnswer(zeelandFound))
const network = networkOf(scene)
const places = placeNetwork(network, {})
const net = makeNet(scene, places)
const fields = sectorFields(network.nodes, places)
const numbers = networkElements(net).flatMap(({ id, at }) =>
  at === null || !id.startsWith('badge:') ? [] : [{ id, rect: rectAt(at, { left: 11, right: 11, up: 11, down: 11 }) }],
)

describe('numbers in the network', () => {
  it.each([
    { width: 900, height: 660 },
    { width: 1500, height: 500 },
    { width: 390, height: 500 },
  ])('are in sight from the start, in $width x $height px', (size) => {
    const { x, y, zoom } = fitView(net, fields, size)
    const outside = numbers.filter(
      ({ rect }) =>
        rect.x1 * zoom + x < 0 ||
        rect.x2 * zoom + x > size.width ||
        rect.y1 * zoom + y < 0 ||
        rect.y2 * zoom + y > size.height,
    )
    expect(numbers.length).toBeGreaterThan(5)
    expect(outside).toEqual([])
  })

  it('move nothing when one is chosen', () => {
    const size = { width: 900, height: 660 }
    for (const { id } of scene.findings) {
      const chosen = makeNet(sceneOf(fixtureGraph('zeeland'), { selected: id }, gapsAnswer(zeelandFound)), places)
      expect([id, fitView(chosen, fields, size)]).toEqual([id, fitView(net, fields, size)])
    }
  })

  it('keep clear of the names of sectors', () => {
    const names = fields.map(({ sector, rect }) => {
      const [left, top] = [rect.x1 + 10, rect.y1 + 6]
      return { x1: left, y1: top, x2: left + textWidth(dutchScene.sector(sector)), y2: top + 15 }
    })
    expect(numbers.filter(({ rect }) => names.some((name) => overlap(name, rect)))).toEqual([])
  })
})
