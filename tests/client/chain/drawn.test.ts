import { describe, expect, it } from '@jest/globals'
import { linesOf } from '../../../client/picture/chain/lines.ts'
import { curve, chainGrid, placeOnPaper, placeSheet } from '../../../client/picture/chain/place.ts'
import { freeSpaceBeside, occupiedBoxes } from '../../../client/picture/chain/room.ts'
import { chainRows } from '../../../client/picture/chain/rows.ts'
import { chainWithHandovers } from '../../../client/picture/chain/chain.ts'
import { makeMarks } from '../../../client/scene/make/marks.ts'
import { defaultSceneOptions } from '../../../client/scene/filters.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import type { Told } from '../../networks/say.ts'
import { acts, activity, covers, id, member, stateOf, tie, works } from './region.ts'

const drawn = (...told: Told[]) => {
  const region = stateOf(...told)
  const chain = chainWithHandovers(region, 2)
  return { chain, ...chainRows(chain, makeMarks(region, defaultSceneOptions, dutchScene)) }
}

describe('the rows', () => {
  it('are of who covers a stage itself or through its kin; the rest is listed apart', () => {
    const { rows, without } = drawn(acts('a'), covers('a', 's1'), member('b', 'a'))
    expect(rows.map(({ mark, cells }) => [mark.id, cells.map((cell) => cell?.how ?? null)])).toEqual([
      [id('a'), ['stated', null, null, null]],
      [id('b'), ['members', null, null, null]],
    ])
    expect(without.map((mark) => mark.id)).toEqual([id('c'), id('d'), id('e')])
  })

  it('of a stack say how many of it cover a stage', () => {
    const region = stateOf(covers('a', 's1'), covers('b', 's1'))
    const marks = makeMarks(region, { ...defaultSceneOptions, columns: 0 }, dutchScene)
    const [stack] = chainRows(chainWithHandovers(region, 2), marks).rows
    expect(stack?.cells[0]).toMatchObject({ partners: [id('a'), id('b')], of: 5, how: 'unseen' })
  })
})

describe('the lines', () => {
  const four = ['a', 'b', 'c', 'd']
  const clique = [activity('t'), ...four.map((one) => works(one, 't'))]
  const first = (...told: Told[]) => {
    const { chain, rows } = drawn(...told)
    return linesOf(chain.handovers[0]!, rows)
  }

  it('join a few directly, and who goes on itself by a bar', () => {
    const { lines, hubs } = first(
      covers('a', 's1'),
      covers('a', 's2'),
      covers('b', 's2'),
      tie('a', 'b', 'operational', { strength: 3 }),
    )
    expect(lines).toEqual([
      { from: id('a'), to: id('b'), what: 'handover', open: false },
      { from: id('a'), to: id('a'), what: 'itself', open: false },
    ])
    expect(hubs).toEqual([])
  })

  it('come together in the table where many meet', () => {
    const cover = [...['a', 'b', 'c'].map((one) => covers(one, 's1')), ...four.slice(1).map((one) => covers(one, 's2'))]
    const { lines, hubs } = first(...clique, ...cover)
    expect(hubs).toEqual([
      { table: id('t'), from: ['a', 'b', 'c'].map(id), to: ['b', 'c', 'd'].map(id).sort(), open: false },
    ])
    expect(lines.map(({ what }) => what)).toEqual(['itself', 'itself'])
  })
})

describe('the sheet', () => {
  const { rows, chain } = drawn(covers('a', 's1'), covers('b', 's2'), covers('c', 's3'), covers('d', 's4'))

  it('gives columns the room there is, between bounds', () => {
    expect(placeSheet(rows, 7, 1400)).toMatchObject({ pitch: 154, wide: true })
    expect(placeSheet(rows, 4, 2000)).toMatchObject({ pitch: 156, wide: true })
    expect(placeSheet(rows, 7, 936)).toMatchObject({ pitch: 103, wide: false })
    expect(placeSheet(rows, 7, 600)).toMatchObject({ pitch: 82, tight: true })
  })

  it('fits the seven steps of the default chain beside the panel at 1024', () => {
    const sheet = placeSheet(rows, 7, 752)
    expect(sheet.width).toBeLessThanOrEqual(752)
    expect(sheet.tight).toBe(true)
  })

  it('never puts a row upon another, nor a block over its column', () => {
    for (const room of [700, 936, 1400]) {
      const sheet = placeSheet(rows, 4, room)
      const ys = sheet.rows.map(({ y }) => y)
      expect(ys.slice(1).every((y, at) => y - ys[at]! >= chainGrid.row)).toBe(true)
      expect(sheet.middle(0) - chainGrid.block / 2).toBeGreaterThanOrEqual(sheet.left(0))
      expect(sheet.gutter(0) - (sheet.middle(0) + chainGrid.block / 2)).toBeGreaterThanOrEqual(14)
    }
  })

  it('finds room beside a gutter where nothing is drawn, or says that there is none', () => {
    const sheet = placeSheet(rows, chain.stages.length, 1400)
    const note = { width: 250, height: 60 }
    const found = freeSpaceBeside(sheet, 1, note, occupiedBoxes(sheet, []))
    expect(found).not.toBeNull()
    expect(occupiedBoxes(sheet, []).some(({ x, y }) => x === found!.box.x && y === found!.box.y)).toBe(false)
    expect(freeSpaceBeside(sheet, 1, { width: 900, height: 60 }, [])).toBeNull()
  })

  it('is one part on a screen, and on paper whole rows under heads of their own, as wide as the paper', () => {
    expect(placeSheet(rows, 4, 1400).parts).toHaveLength(1)
    const paper = { width: 1040, first: 560, next: 685 }
    const many = Array.from({ length: 15 }, (_, turn) =>
      rows.map((row) => ({ ...row, mark: { ...row.mark, id: `${row.mark.id}-${turn}` } })),
    ).flat()
    expect(placeOnPaper(rows, 4, paper)).toMatchObject({ zoom: 1, sheet: { parts: [{ top: 0 }] } })
    const { sheet, zoom } = placeOnPaper(many, 7, paper)
    expect(sheet.width * zoom).toBeLessThanOrEqual(paper.width)
    expect(sheet.width * zoom).toBeGreaterThan(paper.width * 0.9)
    expect(sheet.parts.length).toBeGreaterThan(2)
    sheet.parts.forEach((part, at) => {
      const inside = sheet.rows.filter(({ y }) => y > part.top && y < part.bottom)
      expect(inside[0]?.first).toBe(true)
      expect(inside.every(({ y }) => y - chainGrid.row / 2 >= part.top && y + chainGrid.row / 2 <= part.bottom)).toBe(
        true,
      )
      const foot = at === sheet.parts.length - 1 ? sheet.foot : 0
      const height = (chainGrid.head + part.bottom - part.top + foot) * zoom
      expect(height).toBeLessThanOrEqual(at === 0 ? paper.first : paper.next)
    })
    expect(sheet.parts.slice(1).map(({ top }) => top)).toEqual(sheet.parts.slice(0, -1).map(({ bottom }) => bottom))
  })

  it('draws a curve that is flat at both ends', () => {
    expect(curve(0, 0, 100, 50)).toBe('M0 0C62 0 38 50 100 50')
  })
})
