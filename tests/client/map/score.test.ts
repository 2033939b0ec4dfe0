import { describe, expect, it } from '@jest/globals'
import type { Positions } from '../../../contract/layout.ts'
import { layOutTableFloor, makeTableFloor } from '../../../client/picture/table-floor/table-floor.ts'
import type { Scene } from '../../../client/scene/scene.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import type { TableFloor } from '../../../client/picture/table-floor/types.ts'
import { textWidth } from '../../../client/picture/network/boxes.ts'
import { gapsAnswer } from '../../support/gaps-answer.ts'
import { fixtureGraph, sceneOf, zeelandFound } from '../../support/scenes.ts'

const measure = (text: string) => textWidth(text) * 0.88
const scoreOf = (scene: Scene, width = 936, stored: Positions = {}, open: string[] = []): TableFloor =>
  makeTableFloor(scene, { stored, width, height: 700, open, measure, words: dutchScene })

const zeeland = sceneOf(fixtureGraph('zeeland'), {}, gapsAnswer(zeelandFound))
const score = scoreOf(zeeland)

const rowOf = ({ rows }: Scene, id: string) => rows.find((row) => row.id === id)

function overlaps({ columns }: TableFloor): string[] {
  return columns.flatMap((a) =>
    columns
      .filter((b) => b.tier === a.tier && b.x > a.x && a.nameX + a.nameWidth / 2 + 5.9 > b.nameX - b.nameWidth / 2)
      .map((b) => `${a.mark.name} over ${b.mark.name}`),
  )
}

/** Places where a column passes the line of a table, between its first and its last seat, without sitting there. */
function passes({ stems, rows, seats }: TableFloor): string[] {
  const seated = new Set(seats.map(({ seat }) => `${seat.mark} ${seat.row}`))
  return stems.flatMap(({ mark, side, x, from, to }) =>
    rows
      .filter(({ row, y }) => row.side === side && side !== 'unspecified' && (y - from) * (y - to) < 0)
      .filter(({ span }) => span !== null && x > span[0] && x < span[1])
      .flatMap(({ row }) => (seated.has(`${mark} ${row.id}`) ? [] : [`${mark} past ${row.id}`])),
  )
}

describe('the score of Zeeland', () => {
  it('passes no more lines than it was measured to need', () => {
    expect(passes(score).length).toBeLessThanOrEqual(23)
    expect(passes(score).length).toBeGreaterThan(0)
  })

  it('lets no two names in a tier come closer than six px', () => {
    expect(overlaps(score)).toEqual([])
    expect(score.columns.filter(({ lines }) => lines.some((line) => line.endsWith('…')))).toEqual([])
  })

  it('keeps the columns at least 28 apart, 26 where nobody is named, sectors in their order', () => {
    const steps = score.columns.slice(1).map((column, at) => column.x - score.columns[at]!.x)
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(26)
    expect([...new Set(score.columns.map(({ mark }) => mark.sector))]).toEqual(score.fields.map(({ sector }) => sector))
    expect(score.width).toBeLessThanOrEqual(937)
  })

  it('puts tables above the band and the floor below it', () => {
    for (const { row, y } of score.rows)
      expect(row.side === 'floor' ? y > score.band.bottom : y < score.band.top).toBe(true)
  })

  it('draws a dotted place and no line for what is expected and absent', () => {
    const absent = score.columns.find(({ mark }) => mark.id === 'absent:sbb')
    expect(absent?.mark.how).toBe('expected')
    expect(score.stems.some(({ mark }) => mark === 'absent:sbb')).toBe(false)
  })

  it('gives only what is decided a stroke of the marker', () => {
    expect(score.swipes).toHaveLength(4)
    expect(score.badges).toHaveLength(7)
  })

  it('fills the whole empty side of what is chosen', () => {
    const chosen = scoreOf(sceneOf(fixtureGraph('zeeland'), { selected: 'G01:am24-orionis' }, gapsAnswer(zeelandFound)))
    const whole = chosen.swipes.filter((swipe) => swipe.whole)
    expect(whole).toHaveLength(1)
    expect(whole[0]!.bottom).toBeGreaterThan(chosen.height - 20)
  })
})

describe('a choice', () => {
  it('takes the places as they were given, with what is faint now', () => {
    const options = { stored: {}, width: 936, height: 700, open: [], measure, words: dutchScene }
    const before = layOutTableFloor(zeeland, options)
    const chosen = sceneOf(fixtureGraph('zeeland'), { selected: 'am24-uwv' }, gapsAnswer(zeelandFound))
    const after = layOutTableFloor(chosen, options)
    expect(after.xs).toBe(before.xs)
    expect(after.rows.rows.map(({ y }) => y)).toEqual(before.rows.rows.map(({ y }) => y))
    expect(after.rows.rows.map(({ row }) => row)).toEqual(
      after.rows.rows.map(({ row: { id } }) => rowOf(after.scene, id)),
    )
    expect(after.rows.rows.some(({ row }) => row.faded)).toBe(true)
    expect(layOutTableFloor(chosen, { ...options, width: 1200 }).xs).not.toEqual(before.xs)
  })
})

describe('stored places', () => {
  it('stay as they are, whatever else comes', () => {
    expect(scoreOf(zeeland, 936, score.positions).positions).toEqual(score.positions)
  })

  it('keep an order another than the best', () => {
    const floor = score.rows.filter(({ row }) => row.side === 'floor').map(({ row }) => row.id)
    const turned = Object.fromEntries(floor.map((id, at): [string, [number, number]] => [id, [100 - at, 0]]))
    const again = scoreOf(zeeland, 936, { ...score.positions, ...turned })
    const now = again.rows.filter(({ row }) => row.side === 'floor').map(({ row }) => row.id)
    expect(now).toEqual(floor.toReversed())
  })

  it('give a newcomer a place without moving the others', () => {
    const known = Object.fromEntries(Object.entries(score.positions).filter(([id]) => id !== 'am24-hz'))
    const order = scoreOf(zeeland, 936, known).columns.map(({ mark }) => mark.id)
    expect(order).toEqual(score.columns.map(({ mark }) => mark.id))
  })
})

describe('little room', () => {
  it('folds whole sectors, the largest first, with counts at the seats', () => {
    const narrow = scoreOf(zeeland, 620)
    const folded = narrow.columns.filter(({ mark }) => mark.what === 'sector')
    expect(folded.map(({ mark }) => mark.id)).toContain('sector:education')
    expect(
      narrow.seats.find(({ seat }) => seat.id.startsWith('sector:education@') && seat.how === 'inferred'),
    ).toMatchObject({
      of: 7,
    })
    expect(narrow.width).toBeLessThanOrEqual(621)
    expect(overlaps(narrow)).toEqual([])
  })

  it('keeps open what was opened', () => {
    const opened = scoreOf(zeeland, 620, {}, ['sector:education'])
    expect(opened.columns.some(({ mark }) => mark.id === 'sector:education')).toBe(false)
  })
})

describe('an almost empty region', () => {
  const empty = sceneOf(fixtureGraph('midden-limburg'))
  const drawn = scoreOf(empty)
  it('shows who is known, who is expected, and the tables that are expected', () => {
    expect(drawn.columns.filter(({ mark }) => mark.how === 'known')).toHaveLength(9)
    expect(drawn.columns.filter(({ mark }) => mark.how === 'expected')).toHaveLength(8)
    expect(drawn.rows.every(({ row }) => row.what === 'expected')).toBe(true)
    expect(drawn.seats.every(({ seat }) => seat.how === 'expected')).toBe(true)
    expect(overlaps(drawn)).toEqual([])
  })

  it('fills the height there is', () => {
    expect(drawn.height).toBeGreaterThanOrEqual(700)
  })
})
