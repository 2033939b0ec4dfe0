import { describe, expect, it } from '@jest/globals'
import { RegionGraph } from '../../../contract/graph.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import { chooseRanks } from '../../../client/picture/network/layout/choose-ranks.ts'
import { defaultSceneOptions } from '../../../client/scene/filters.ts'
import { makeScene } from '../../../client/scene/make/make-scene.ts'
import type { NetworkShape } from '../../../client/picture/network/shape.ts'
import type { PlacedNetwork } from '../../../client/picture/network/layout/types.ts'
import type { Positions } from '../../../contract/layout.ts'
import type { Scene } from '../../../client/scene/scene.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import { fitNetwork, openNetwork } from '../../../client/picture/network/drawing.ts'
import { beyondSight, stepBeyond } from '../../../client/screens/map/network/network-sight.ts'
import { harsh } from '../../networks/large.ts'
import { crossingsOf, crowded, throughNames, touching } from '../../support/network-measures.ts'
import { generatedScene, largeScene, placedOf, room, shapeOf } from '../../support/network-layouts.ts'
import { rounds } from '../../support/rounds.ts'
import { fixtureGraph, sceneOf } from '../../support/scenes.ts'
import { zeeland } from '../../support/zeeland.ts'

/** Measured when it was made, with a little room: fewer is better, more is a knot. */
const all: [name: string, scene: () => Scene, open: string[], crossings: number][] = [
  ['Zeeland', zeeland, [], 35],
  ['30 partners, with direct ties', () => generatedScene(30, 90), [], 45],
  ['20 partners, with direct ties', () => generatedScene(20, 40), [], 45],
  ['95 partners', () => generatedScene(95, 480), [], 65],
  ['95 partners, a field opened', () => generatedScene(95, 480), ['sector:education'], 65],
  ['95 partners at 24 tables and 26 places on the floor', () => largeScene(harsh), [], 80],
  ['the same, a field opened', () => largeScene(harsh), ['sector:education'], 65],
  ['308 partners', () => generatedScene(308, 1540), [], 70],
  ['308 partners, a field opened', () => generatedScene(308, 1540), ['sector:education'], 75],
]
/** The largest with `npm run test:long` alone: to seek its ranks takes longest. */
const regions = rounds > 1 ? all : all.filter(([name]) => !name.startsWith('308 partners, a field'))

/** To seek the ranks of a large one takes longest: once for each. */
const known = new Map<string, { shape: NetworkShape; stored: Positions; placed: PlacedNetwork }>()
function laid(name: string, scene: () => Scene, open: readonly string[] = []) {
  const before = known.get(name)
  if (before !== undefined) return before
  const shape = shapeOf(scene(), open)
  const stored = chooseRanks(shape, {})
  const made = { shape, stored, placed: placedOf(shape, stored) }
  known.set(name, made)
  return made
}

describe.each(regions)('the network of %s', (name, scene, open, most) => {
  const { shape, stored, placed } = laid(name, scene, open)

  it('lets no line run through a name, a plate or the field of another, nor within 8 px of it', () => {
    expect(placed.ribbons.length + placed.hanging.length).toBeGreaterThan(5)
    expect(touching(placed, 8)).toEqual([])
  })

  it('lets no line run through a name within a field either', () => {
    expect(throughNames(placed)).toEqual([])
  })

  it('keeps 4 px between lines that run side by side', () => {
    expect(crowded(placed, 4)).toEqual([])
  })

  it('has few crossings', () => {
    expect(crossingsOf(placed)).toBeLessThanOrEqual(most)
  })

  it('is the same each time, and is kept as it is', () => {
    expect(chooseRanks(shape, {})).toEqual(stored)
    expect(chooseRanks(shape, stored)).toEqual(stored)
  })
})

describe('the layout of the network', () => {
  it('does not ask how records are called', () => {
    const call = (id: string) => `am24-${id.slice(5).split('-').reverse().join('-')}`
    const text = JSON.stringify(fixtureGraph('zeeland')).replaceAll(
      /"(am24-[a-z0-9-]+)"/g,
      (_, id: string) => `"${call(id)}"`,
    )
    const renamed = placedOf(shapeOf(sceneOf(RegionGraph.parse(JSON.parse(text)))))
    const placed = placedOf(shapeOf(sceneOf(fixtureGraph('zeeland'))))
    const drawn = (net: typeof placed) => [
      net.plates.map(({ plate: { name, side }, rect }) => [name, side, rect]),
      net.slots.map(({ sector, x, y }) => [sector, x, y]),
      net.ribbons.map(({ ribbon: { sector, named }, line }) => [sector, named, line.d]),
    ]
    expect(drawn(renamed)).toEqual(drawn(placed))
  })

  it('moves little when a partner comes in', () => {
    const graph = fixtureGraph('zeeland')
    const [first] = graph.partners
    const more = { ...graph, partners: [...graph.partners, { ...first!, id: 'am24-new', name: 'Nieuw', short: null }] }
    const before = shapeOf(sceneOf(graph))
    const after = shapeOf(
      makeScene(makeRegionState(RegionGraph.parse(more), '2026-11-24'), null, defaultSceneOptions, dutchScene),
    )
    const stored = chooseRanks(before, {})
    const [was, is] = [placedOf(before, stored, null), placedOf(after, stored, null)]
    expect(is.slots.length).toBe(was.slots.length + 1)
    for (const { id, x, y } of was.slots) {
      const now = is.slots.find((slot) => slot.id === id)!
      expect(Math.hypot(now.x - x, now.y - y)).toBeLessThan(60)
    }
    for (const { plate, rect } of was.plates) {
      const now = is.plates.find((one) => one.plate.id === plate.id)!
      expect(Math.abs(now.rect.y1 - rect.y1)).toBeLessThan(60)
    }
  })

  it('gives a plate that is new its place, and leaves the others in their order', () => {
    const shape = shapeOf(zeeland())
    const stored = chooseRanks(shape, {})
    const [gone] = shape.plates.filter(({ side }) => side === 'floor')
    const rest = Object.fromEntries(Object.entries(stored).filter(([id]) => id !== gone!.id))
    const again = chooseRanks(shape, rest)
    expect(again).toMatchObject(rest)
    expect(Object.keys(again).sort()).toEqual(Object.keys(stored).sort())
  })

  it('puts the sectors with most ties outermost, and the table where most sectors sit nearest to the middle', () => {
    const { fields, plates } = placedOf(shapeOf(zeeland()))
    expect(fields.filter(({ outer }) => outer).map(({ field }) => field.sector)).toEqual(['work_income', 'public'])
    for (const above of [true, false]) {
      const half = plates.filter(({ rect }) => rect.y1 < 0 === above)
      const order = half.toSorted((a, b) => Math.abs(a.rect.y1) - Math.abs(b.rect.y1))
      const counts = order.map(({ plate }) => plate.sectors)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    }
  })

  it('can be read when it fits a window of 1440 x 900: names of 10.5 px or more', () => {
    const others: typeof regions = [
      ['Zeeland in English', () => zeeland({}, 'en'), [], 0],
      ['30 partners, with fewer direct ties', () => generatedScene(30, 60), [], 0],
    ]
    for (const [name, scene, open] of [...regions, ...others].filter(([, , open]) => open.length === 0)) {
      const { x1, x2, y1, y2 } = laid(name, scene, open).placed.bounds
      // Where the whole is shown small, names grow by 12 % into the room around them.
      expect(13 * 1.12 * Math.min(room.width / (x2 - x1), room.height / (y2 - y1))).toBeGreaterThanOrEqual(10.5)
    }
  })

  it('opens as large as its names need where the whole does not fit, with what was opened in sight', () => {
    const size = { width: 936, height: 680 }
    for (const [name, scene, open] of regions.filter(([, , open]) => open.length > 0)) {
      const net = laid(name, scene, open).placed
      const { x, y, zoom } = openNetwork(net, size, open)
      expect(13 * 1.12 * zoom).toBeGreaterThanOrEqual(10.5)
      const last = net.fields.find(({ field }) => `sector:${field.sector}` === open.at(-1))
      if (last === undefined) continue
      const { x1, x2, y1, y2 } = last.rect
      const [wide, high] = [(x2 - x1) * zoom, (y2 - y1) * zoom]
      const seen = (from: number, to: number, length: number) => Math.min(to, length) - Math.max(from, 0)
      expect(seen(x1 * zoom + x, x2 * zoom + x, size.width)).toBeGreaterThanOrEqual(Math.min(wide, 900) - 0.01)
      expect(seen(y1 * zoom + y, y2 * zoom + y, size.height)).toBeGreaterThanOrEqual(Math.min(high, 650) - 0.01)
      const beyond = beyondSight(net, { x, y, zoom }, size)
      expect(Object.values(beyond).some((count) => count > 0)).toBe(true)
    }
  })

  it('says what lies beyond each edge, and steps there', () => {
    const net = placedOf(shapeOf(zeeland()))
    const size = { width: 500, height: 300 }
    const middle = { x: 250, y: 150, zoom: 1 }
    const outer = net.fields.filter(({ outer }) => outer)
    expect(outer).toHaveLength(2)
    const beyond = beyondSight(net, middle, size)
    expect([beyond.left, beyond.right].every((count) => count > 0)).toBe(true)
    expect(beyond.above + beyond.below).toBe(net.plates.length)
    expect(beyondSight(net, fitNetwork(net, room), room)).toEqual({ above: 0, below: 0, left: 0, right: 0 })
    let at = middle
    for (let turn = 0; turn < 5; turn++) at = { ...at, x: at.x + stepBeyond('right', net, at, size).x }
    expect(beyondSight(net, at, size).right).toBe(0)
    expect(net.bounds.x2 + at.x).toBeCloseTo(size.width - 16)
  })

  it('folds sectors above 40 partners, and what is opened stands in full', () => {
    const scene = generatedScene(95, 480)
    expect(shapeOf(scene).fields.every(({ folded }) => folded)).toBe(true)
    expect(shapeOf(zeeland()).fields.some(({ folded }) => folded)).toBe(false)
    const opened = shapeOf(scene, ['sector:education']).fields.filter(({ folded }) => !folded)
    const marks = scene.marks.filter(({ sector, what }) => sector === 'education' && what !== 'absent')
    expect(opened.map(({ sector, slots }) => [sector, slots.length])).toEqual([['education', marks.length]])
  })
})
