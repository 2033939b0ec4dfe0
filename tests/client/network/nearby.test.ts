import { describe, expect, it } from '@jest/globals'
import { drawNearby } from '../../../client/picture/network/nearby/draw-nearby.ts'
import { neighbourhoodOf } from '../../../client/picture/network/nearby/neighbourhood.ts'
import { placeNearby } from '../../../client/picture/network/nearby/place-nearby.ts'
import { overlap } from '../../../client/picture/network/layout/rects.ts'
import { textWidth } from '../../../client/picture/network/boxes.ts'
import { mapWords } from '../../../client/drawn/map/words/map-words.ts'
import { generatedScene } from '../../support/network-layouts.ts'
import { lightTokens } from '../../support/pictures.ts'
import { fixtureGraph, sceneOf } from '../../support/scenes.ts'
import { zeeland } from '../../support/zeeland.ts'

describe('the neighbourhood of one', () => {
  it('is of who is chosen: its tables, and who else sits there', () => {
    const { centre, tables } = neighbourhoodOf(zeeland({ selected: 'am24-fnv' }))!
    expect(centre?.id).toBe('am24-fnv')
    expect(tables.map(({ row }) => row.side)).toEqual(['table', 'floor'])
    for (const { others } of tables) expect(others.map(({ mark }) => mark.id)).not.toContain('am24-fnv')
    expect(tables[0]!.others.map(({ mark }) => mark.id)).toContain('am24-uwv')
  })

  it('begins with who has most lines, and is of a table when that is chosen', () => {
    const first = neighbourhoodOf(zeeland())!
    expect(first.centre?.id).toBe('am24-goes')
    const table = neighbourhoodOf(zeeland({ selected: 'am24-waz' }))!
    expect(table.centre).toBeNull()
    expect(table.tables.map(({ row }) => row.table)).toEqual(['am24-waz'])
  })

  it('names whom it is tied to directly, each level on a line', () => {
    const scene = generatedScene(20, 40)
    const { a } = scene.arcs[0]!
    const { direct } = neighbourhoodOf(generatedScene(20, 40, { selected: a }))!
    expect(direct.length).toBeGreaterThan(0)
  })

  it('is there in a region of which nothing is said', () => {
    expect(neighbourhoodOf(sceneOf(fixtureGraph('midden-limburg')))?.tables).toEqual([])
  })

  it('can be walked and read on a phone: no name over another, none past the edge, a target for each', () => {
    const width = 390
    for (const scene of [zeeland({ selected: 'am24-uwv' }), generatedScene(95, 480)]) {
      const placed = placeNearby(neighbourhoodOf(scene)!, width)
      const names = placed.marks.map(({ x, y, lines }) => {
        const right = x + 19 + Math.max(...lines.map(textWidth)) * 1.08
        return { x1: x - 13, x2: right, y1: y - 17, y2: y + 17 }
      })
      names.forEach((one, at) => {
        expect(one.x2).toBeLessThanOrEqual(width)
        expect(names.slice(at + 1).filter((other) => overlap(one, other))).toEqual([])
        expect(placed.plates.filter(({ rect }) => overlap(one, rect))).toEqual([])
      })
      const words = { ...mapWords('nl').nearby, side: mapWords('nl').side }
      const { items } = drawNearby(placed, scene, words, lightTokens())
      const targets = items.filter(({ id }) => id.startsWith('name:'))
      expect(targets.map(({ data }) => data.select)).toEqual(placed.marks.map(({ mark }) => mark.id))
      for (const { data } of targets) expect(data.h).toBeGreaterThanOrEqual(40)
      const sizes = drawNearby(placed, scene, words, lightTokens()).over.flatMap((one) =>
        one.what === 'word' ? [one.size] : [],
      )
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13)
    }
  })
})
