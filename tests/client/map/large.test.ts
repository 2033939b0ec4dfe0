import { describe, expect, it } from '@jest/globals'
import { cutName } from '../../../client/picture/cut.ts'
import { textWidth } from '../../../client/picture/network/boxes.ts'
import { bendOf } from '../../../client/picture/table-floor/pair-findings.ts'
import { grid } from '../../../client/picture/table-floor/grid.ts'
import { makeTableFloor } from '../../../client/picture/table-floor/table-floor.ts'
import type { TableFloor } from '../../../client/picture/table-floor/types.ts'
import { defaultSceneOptions, type SceneOptions } from '../../../client/scene/filters.ts'
import { makeScene } from '../../../client/scene/make/make-scene.ts'
import type { Scene } from '../../../client/scene/scene.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import { broughtIn } from '../../../client/screens/map/canvas/glide.ts'
import { mapWords } from '../../../client/drawn/map/words/map-words.ts'
import { scoreGutter } from '../../../client/picture/kept/score-gutter.ts'
import type { Picture } from '../../../client/picture/primitives.ts'
import { lightTokens } from '../../support/pictures.ts'
import { bandOffset, gutterOffset, isInSight } from '../../../client/screens/map/table-floor/sight.ts'
import { loadQueries } from '../../../server/rules/load-queries.ts'
import { harsh, largeNetwork } from '../../networks/large.ts'
import { gapsOf } from '../../truth/answer.ts'

const measure = (text: string) => textWidth(text) * 0.88
const rules = loadQueries().rules.map(({ rule }) => rule)
/** What the map gets of windows of 1920x1080, 1440x900, 1024x768 and a phone. */
const sizes = [
  [1126, 900],
  [936, 660],
  [752, 545],
  [390, 500],
] as const
const regions = [harsh, { partners: 308, tables: 60, floor: 90 }].map((wish) => {
  const network = largeNetwork(wish)
  const state = network.state()
  const gaps = gapsOf(state)
  const scene = (choice: Partial<SceneOptions> = {}): Scene =>
    makeScene(state, gaps, { ...defaultSceneOptions, columns: 20, ...choice }, dutchScene, rules)
  return { partners: wish.partners, network, scene, plain: scene() }
})
const scoreOf = (scene: Scene, width: number, height: number, open: string[] = []): TableFloor =>
  makeTableFloor(scene, { stored: {}, width, height, open, measure, words: dutchScene })
const [first] = regions as [(typeof regions)[number]]
const cases = regions.flatMap((region) => sizes.map(([width, height]) => ({ ...region, width, height })))

describe.each(cases)('$partners partners in $width x $height', ({ plain, width, height }) => {
  const score = scoreOf(plain, width / grid.leastZoom, height)

  it('shows both halves with the band between them, all within the height there is', () => {
    expect(score.height).toBeLessThanOrEqual(height / grid.leastZoom + 1)
    expect(score.band.bottom).toBeLessThan(score.height)
    const folded = score.rows.filter(({ row }) => row.id.startsWith('rows:few:'))
    expect(folded.map(({ row }) => row.side).sort()).toEqual(['floor', 'table'])
    const all = plain.rows.filter(({ what }) => what !== 'expected').length
    const stands = score.rows.filter(({ row }) => row.what !== 'expected')
    expect(stands.flatMap(({ row }) => (row.table === '' ? row.carries : [row.table]))).toHaveLength(all)
  })

  it('lays no row, name or badge over another', () => {
    const rows = score.rows.toSorted((a, b) => a.y - b.y)
    const tight = rows.slice(1).filter((row, at) => row.y - rows[at]!.y < (row.height + rows[at]!.height) / 2 - 0.01)
    expect(tight.map(({ row }) => row.name)).toEqual([])
    const close = score.badges.flatMap((a, at) =>
      score.badges.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < grid.badge),
    )
    expect(close.map(({ finding }) => finding.id)).toEqual([])
    const [top] = rows
    expect(top!.y - (top!.lines.length * grid.line) / 2).toBeGreaterThanOrEqual(7 + 10)
  })

  it('ends the name of a row before its badges', () => {
    for (const { row, lines, sub } of score.rows) {
      const from = Math.min(grid.gutter, ...score.badges.filter((one) => one.row === row.id).map(({ x }) => x - 8))
      for (const line of [...lines, ...(sub === null ? [] : [sub])])
        expect(grid.left + measure(line)).toBeLessThanOrEqual(from)
    }
  })

  it('keeps every arc clear of the badges of columns it passes, and of the rows', () => {
    expect(score.arcs.length).toBeGreaterThan(0)
    const bent = [
      ...score.arcs.map(({ from, to, y, up }) => ({ from, to, y, bend: bendOf(from, to, up) })),
      ...score.pictures.filter(({ b }) => b !== null),
    ]
    const points = bent.flatMap(({ from, to, y, bend }) =>
      Array.from({ length: 41 }, (_, step) => {
        const t = step / 40
        return { x: from + (to - from) * t, y: y + 2 * t * (1 - t) * bend }
      }),
    )
    const atColumns = score.badges.filter(({ row, id }) => row === null && !id.endsWith('@between'))
    for (const badge of atColumns)
      expect(Math.min(...points.map(({ x, y }) => Math.hypot(x - badge.x, y - badge.y)))).toBeGreaterThan(9)
    for (const { y } of score.rows) expect(Math.min(...points.map((point) => Math.abs(point.y - y)))).toBeGreaterThan(5)
  })

  it('keeps the badges of a column between the band and its first seat', () => {
    for (const { row, x, y } of score.badges.filter(({ id }) => !id.endsWith('@between'))) {
      if (row !== null) continue
      const up = y < score.band.top
      const seats = score.seats.filter((seat) => seat.x === x && seat.y < score.band.top === up)
      expect(Math.min(...seats.map((seat) => Math.abs(seat.y - y)))).toBeGreaterThan(grid.badge / 2 + 4)
    }
  })
})

describe('rows with few partners', () => {
  const [width, height] = [936, 660]
  const score = scoreOf(first.plain, width, height)
  const few = score.rows.find(({ row }) => row.id === 'rows:few:table')!

  it('stand on one line that says how many it is, and what is the most of them', () => {
    expect(few.row.name).toMatch(/^\d+ overleggen met hoogstens \d+ partners$/)
    expect(Number.parseInt(few.row.name)).toBe(few.row.carries.length)
    const most = Number(/hoogstens (\d+)/.exec(few.row.name)![1])
    const who = (table: string) =>
      new Set(first.network.graph.involvements.filter(({ at }) => at === table).map(({ partner }) => partner)).size
    expect(Math.max(...few.row.carries.map(who))).toBe(most)
    const apart = score.rows.filter(({ row }) => row.side === 'table' && row.table !== '').map(({ row }) => row.table)
    expect(Math.min(...apart.map(who))).toBeGreaterThan(most)
  })

  it('come apart when they are opened, and nothing else folds for them', () => {
    const opened = scoreOf(first.plain, width, height, ['rows:few:table'])
    expect(opened.rows.some(({ row }) => row.id === 'rows:few:table')).toBe(false)
    const floor = ({ rows }: TableFloor) => rows.filter(({ row }) => row.side === 'floor').map(({ row }) => row.name)
    expect(floor(opened).toSorted()).toEqual(floor(score).toSorted())
    expect(opened.openedSides.map(({ side }) => side)).toEqual(['table'])
  })

  it('say which of them is chosen, without moving a thing', () => {
    const [table = ''] = few.row.carries
    const chosen = scoreOf(first.scene({ selected: table }), width, height)
    const row = chosen.rows.find(({ row: { id } }) => id === 'rows:few:table')!
    const name = first.plain.rows.find((one) => one.table === table)!.name
    expect([row.row.name, row.sub, row.chosen]).toEqual([name, `en ${few.row.carries.length - 1} andere`, true])
    expect(chosen.rows.map(({ y }) => y)).toEqual(score.rows.map(({ y }) => y))
    expect(chosen.columns.map(({ x }) => x)).toEqual(score.columns.map(({ x }) => x))
  })
})

describe('who is chosen in a folded sector', () => {
  it('stands beside it in a column of its own, counted once', () => {
    const plain = scoreOf(first.plain, 936, 660)
    const sector = plain.columns.find(({ mark }) => mark.what === 'sector')!.mark
    const [partner = ''] = sector.members
    const score = scoreOf(first.scene({ selected: partner }), 936, 660)
    expect(score.columns.find(({ mark }) => mark.id === partner)?.mark.step).toBe(0)
    const rest = score.columns.find(({ mark }) => mark.id === sector.id)!.mark
    expect(rest.members).toEqual(sector.members.filter((id) => id !== partner))
    expect(score.width).toBeLessThanOrEqual(937)
  })
})

describe('what is in sight', () => {
  const size = { width: 900, height: 600 }
  const band = { top: 300, bottom: 440 }
  const at = (y: number, zoom = 1) => ({ x: 0, y, zoom })

  it('keeps the band at the edge it would leave by', () => {
    expect(bandOffset(band, at(0), size)).toBe(0)
    expect(bandOffset(band, at(-500), size)).toBe(200)
    expect(bandOffset(band, at(400), size)).toBe(600 - 140 - 700)
    expect(bandOffset(band, at(-500, 2), size)).toBe(0)
  })

  it('keeps the names of rows at the left, where they leave room for the map', () => {
    const gutter = { width: 160 }
    expect(gutterOffset(gutter, at(0), size)).toBe(0)
    expect(gutterOffset(gutter, { x: -300, y: 0, zoom: 1 }, size)).toBe(300)
    expect(gutterOffset(gutter, { x: 40, y: 0, zoom: 1 }, size)).toBe(0)
    expect(gutterOffset(gutter, { x: -300, y: 0, zoom: 1 }, { width: 390, height: 500 })).toBe(0)
    // Who is chosen comes out from under them.
    expect(broughtIn({ x: 400, y: null, left: 160 }, { x: -300, y: 0, zoom: 1 }, size).x).toBe(160 + 48 - 400)
  })

  it('gives the kept names what the map has there: rows to choose and to open, and their numbers', () => {
    const score = scoreOf(first.plain, 936, 660, ['sector:public', 'sector:education', 'sector:employers'])
    const gutter = scoreGutter(
      score,
      first.plain,
      { ...mapWords('nl'), sector: dutchScene.sector },
      lightTokens(),
      measure,
    )
    const row = score.rows.find(({ row }) => row.table !== '')!
    expect(gutter.at({ x: 40, y: row.y })).toMatchObject({ select: row.row.table })
    const few = score.rows.find(({ row }) => row.id === 'rows:few:table')!
    expect(gutter.at({ x: 40, y: few.y })).toMatchObject({ open: 'rows:few:table' })
    const words = (picture: Picture) => picture.flatMap((one) => (one.what === 'word' ? [one.text] : []))
    for (const { lines } of score.rows) expect(words(gutter.picture())).toEqual(expect.arrayContaining(lines))
    expect(words(gutter.picture())).toEqual(expect.arrayContaining(['Tafel', 'Vloer']))
    expect(words(gutter.corner())).toEqual(['Partners', '95 organisaties', 'in 7 sectoren'])
  })

  it('does not count a row under the kept band as seen', () => {
    expect(isInSight(100, band, at(0), size)).toBe(true)
    expect(isInSight(-100, band, at(0), size)).toBe(false)
    expect(isInSight(600, band, at(-500), size)).toBe(false)
    expect(isInSight(700, band, at(-500), size)).toBe(true)
  })

  it('brings in what is out of sight with some air, and moves nothing for what is seen', () => {
    expect(broughtIn({ x: 450, y: 300 }, at(0), size)).toEqual(at(0))
    expect(broughtIn({ x: null, y: 900 }, at(0), size)).toEqual(at(600 - 48 - 900))
    expect(broughtIn({ x: 1000, y: null }, at(0), size)).toEqual({ x: 900 - 48 - 1000, y: 0, zoom: 1 })
    expect(broughtIn({ x: null, y: -100, below: 140 }, at(0), size)).toEqual(at(148))
  })
})

describe('a name that is cut', () => {
  it('can be told from its neighbours', () => {
    const short = (name: string) => cutName(name, 96, measure)
    expect(short('Goes')).toBe('Goes')
    expect(short('Gemeente Terpstra')).toBe('Gem. Terpstra')
    const names = ['West', 'Oost', 'Land', 'aan Zee'].map((part) => `Gemeente Terpstra ${part}`)
    expect(new Set(names.map(short)).size).toBe(4)
    for (const name of names) expect(measure(short(name))).toBeLessThanOrEqual(96)
  })
})
