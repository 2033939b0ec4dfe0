import { beforeAll, describe, expect, it } from '@jest/globals'
import { drawView } from '../../../client/drawn/draw-view.ts'
import type { DrawnView, DrawOptions } from '../../../client/drawn/drawn-view.ts'
import { mapWords } from '../../../client/drawn/map/words/map-words.ts'
import type { PresentedRegion } from '../../../client/drawn/presented-region.ts'
import { tableFloorElements } from '../../../client/picture/elements.ts'
import { movePicture } from '../../../client/picture/move.ts'
import { pictureOf } from '../../../client/picture/paint/layer.ts'
import type { Picture, Plane, Stroke } from '../../../client/picture/primitives.ts'
import { lightTokens, paperTokens } from '../../../client/picture/style/light-tokens.ts'
import { paintStyleOf } from '../../../client/picture/style/paint-style.ts'
import { tableFloorNames } from '../../../client/picture/table-floor/names.ts'
import { makeTableFloor } from '../../../client/picture/table-floor/table-floor.ts'
import { loadTypeface, type Typeface } from '../../../client/picture/typeface/typeface.ts'
import { sceneWords } from '../../../client/scene/words/scene-words.ts'
import { parseViewAddress } from '../../../client/store/address/view-address.ts'
import type { ViewState } from '../../../client/store/address/view-state.ts'
import { makeView } from '../../../client/store/make-view.ts'
import { graphOf } from '../../../bench/generate/graph.ts'
import { generateRegion } from '../../../bench/generate/region.ts'
import { harsh, largeNetwork } from '../../networks/large.ts'
import { lightTokens as tokensOfPage } from '../../support/pictures.ts'
import { outside, overlaps, pointsOf, presented, presentedZeeland, wordsOf } from '../../support/presented.ts'

let typeface: Typeface
beforeAll(async () => {
  typeface = await loadTypeface()
})

const paper: DrawOptions = { width: 936, height: null, fit: 'all' }
const look = (address: string, lang: ViewState['lang'] = 'nl', of = presentedZeeland): ViewState => ({
  ...parseViewAddress(of.graph.region.id, address),
  lang,
})
const drawnAnew = (
  address: string,
  options: Partial<DrawOptions> = {},
  of = presentedZeeland,
  lang: ViewState['lang'] = 'nl',
) => drawView(of, look(address, lang, of), { ...paper, ...options })
/** The same once for each view of Zeeland: many tests look at one drawing. */
const kept = new Map<string, DrawnView>()
const drawn = (...[address, options = {}, of = presentedZeeland, lang = 'nl']: Parameters<typeof drawnAnew>) => {
  if (of !== presentedZeeland) return drawnAnew(address, options, of, lang)
  const key = JSON.stringify([address, { ...paper, ...options }, lang])
  const view = kept.get(key) ?? drawnAnew(address, options, of, lang)
  kept.set(key, view)
  return view
}

/** The score and the network; whole, with a gap lit, with a partner lit, with a table lit. */
const addresses = ['', '?selected=G01~am24-orionis', '?selected=am24-uwv', '?selected=am24-waz'].flatMap((query) => [
  `map${query}`,
  `map${query === '' ? '?' : `${query}&`}arrangement=network`,
])
const texts = ({ picture }: { picture: Picture }) => wordsOf(picture).map(({ text }) => text)
const strokes = ({ picture }: { picture: Picture }) => picture.filter((one): one is Stroke => one.what === 'stroke')
const planes = ({ picture }: { picture: Picture }) => picture.filter((one): one is Plane => one.what === 'plane')

describe('a map drawn outside the screen', () => {
  it('has the light colours of the page, on white paper', () => {
    expect(lightTokens).toEqual(tokensOfPage())
    expect(paperTokens).toEqual({ ...tokensOfPage(), canvas: '#ffffff' })
  })

  it.each([
    ...addresses.map((address) => ['nl', address] as const),
    ...['map', 'map?selected=am24-uwv', 'map?arrangement=network'].map((address) => ['en', address] as const),
  ])('in %s, %s: no word over another and nothing beyond its edge, at any width', (lang, address) => {
    const narrow = { ...paper, width: 700, minName: 9 }
    const widths = address.includes('network') || lang === 'en' ? [paper] : [paper, { ...paper, width: 1190 }, narrow]
    for (const options of [...widths, { ...paper, fit: 'lit' as const }]) {
      const view = drawn(address, options, presentedZeeland, lang)
      expect(overlaps(view.picture)).toEqual([])
      expect(outside(view)).toEqual([])
      // Few columns do not drift further apart than on a screen.
      expect(view.width).toBeLessThanOrEqual(options.width + 0.001)
      if (options.fit === 'all') expect(view.width).toBeCloseTo(options.width, 3)
    }
  })

  it('says what is HTML on the screen: names of rows, sides, sectors and partners', () => {
    const said = texts(drawn('map'))
    const expected = ['Tafel', 'bestuurlijk', 'Vloer', 'uitvoerend', 'Partners', '30 organisaties', 'Zeeuwse Werkkamer']
    expect(said).toEqual(expect.arrayContaining([...expected, 'Werk en inkomen', 'Orionis', 'UWV']))
  })

  it('cuts no name', () => {
    const cut = (address: string, lang: ViewState['lang']) =>
      texts(drawn(address, {}, presentedZeeland, lang)).filter((text) => text.includes('…'))
    for (const address of addresses) expect(cut(address, 'nl')).toEqual([])
    expect([...cut('map', 'en'), ...cut('map?arrangement=network', 'en')]).toEqual([])
  })

  it('is drawn with the strokes of the canvas', () => {
    const { scene } = makeView(presentedZeeland, look('map'))
    const names = sceneWords('nl')
    const measure = (text: string) => typeface.measure(text, 13, 400)
    // The longest name has 140 px of the gutter of a screen, less 4; what it lacks it gets to the left of 24 px, where the drawing begins.
    const left = 24 - (measure('arbeidsmarkt voor iedereen') + 4 - 140)
    const rows = { height: 0, leastHeight: Infinity }
    const options = { stored: {}, width: 936 + left, ...rows, open: [], measure, words: names, left }
    const score = makeTableFloor(scene, options)
    const items = tableFloorElements(score).filter(({ classes }) => classes !== 'hit')
    const onScreen = [
      ...pictureOf(items, paintStyleOf(paperTokens, typeface.measure)).filter(({ fade }) => fade === undefined),
      ...tableFloorNames(score, scene, { ...mapWords('nl'), sector: names.sector }, paperTokens, typeface.measure),
    ]
    const { picture } = drawn('map')
    const there = new Set(picture.map((one) => JSON.stringify(one)))
    expect(movePicture(onScreen, { x: -left, y: 2 }).filter((one) => !there.has(JSON.stringify(one)))).toEqual([])
  })

  it('lights one gap: the swipe over the whole empty half, a dotted line, its table in ink', () => {
    const view = drawn('map?selected=G01~am24-orionis')
    const swipes = planes(view).filter(({ fill, opacity }) => fill === lightTokens.marker && opacity === 1)
    const high = swipes.map(({ d }) => pointsOf(d).map(({ y }) => y)).map((ys) => Math.max(...ys) - Math.min(...ys))
    // Nine rows of the floor stand below the band: 4 of 35 px, 5 of 25 px.
    expect(Math.max(...high)).toBeGreaterThan(4 * 35 + 5 * 25)
    expect(strokes(view).filter(({ dash }) => dash.join() === '2,5').length).toBe(1)
    const ink = strokes(view).filter(
      ({ width, stroke, dash }) => width === 1.5 && stroke === lightTokens.ink && dash.length === 0,
    )
    expect(ink.length).toBe(1)
    expect(view.legend.at(-1)?.text).toBe('leeg, en daar gaat het om')
  })

  it('lets nothing shine through a seat or mark outside the light', () => {
    const view = drawn('map?selected=am24-orionis')
    expect(view.picture.filter(({ fade }) => fade !== undefined)).toEqual([])
    const seats = planes(view).filter(({ d }) => d.includes('a4.2 4.2'))
    expect(seats.length).toBeGreaterThan(20)
    expect(seats.filter(({ opacity }) => opacity !== 1)).toEqual([])
  })

  it('takes out what is not lit when only that is wished for', () => {
    const all = drawn('map?selected=am24-orionis')
    const lit = drawn('map?selected=am24-orionis', { fit: 'lit' })
    expect(texts(all)).toContain('Werkgroep WAZ')
    expect(texts(lit)).toEqual(expect.arrayContaining(['Orionis', 'UWV', 'Klankbordgroep']))
    expect(texts(lit)).not.toContain('Werkgroep WAZ')
    expect(JSON.stringify(lit.lists)).not.toContain('WAZ')
    expect(lit.height).toBeLessThan(all.height)
    expect(drawn('map', { fit: 'lit' }).picture).toEqual(drawn('map').picture)
  })

  it('names what the address asks for and is gone, and shows the whole', () => {
    const view = drawn('map?selected=am24-away&without=source.gone-page&open=stack%3Aam24-nobody')
    expect(view.gone).toEqual(['am24-away', 'am24-nobody', 'gone-page'])
    expect(texts(view)).toEqual(texts(drawn('map?without=source.gone-page')))
    expect(drawn('map?ask=shared&a=am24-uwv&b=am24-away').gone).toEqual(['am24-away'])
    expect(drawn('map?selected=am24-uwv').gone).toEqual([])
  })

  it('counts as the screen does, and says what is held back', () => {
    expect(drawn('map').counts).toBe('30 van 30 partners · 0 filters')
    const held = drawn('map?without=education&without=level.operational')
    expect(held.counts).toMatch(/^\d+ van 30 partners · 2 filters$/)
    expect(held.filters.length).toBe(2)
    expect(drawn('map', {}, presentedZeeland, 'en').counts).toBe('30 of 30 partners · 0 filters')
  })

  it('says nothing that is for the coordinator alone', () => {
    const rules = presentedZeeland.rules.map((rule) =>
      rule.id === 'G01' ? { ...rule, audience: 'coordinator' as const } : rule,
    )
    const view = drawn('map', {}, { ...presentedZeeland, rules })
    expect(planes(drawn('map')).filter(({ record }) => record === 'G01~am24-orionis').length).toBeGreaterThan(0)
    expect(JSON.stringify(view)).not.toContain('G01~')
  })

  it('gives the same again', () => {
    for (const address of ['map', 'map?selected=am24-uwv&arrangement=network'])
      expect(drawnAnew(address)).toEqual(drawn(address))
  })

  it('says in words who is where, each row as long as its head', () => {
    const { lists } = drawn('map')
    expect(lists.map(({ rows }) => rows.length > 0)).not.toContain(false)
    for (const { head, rows } of lists) for (const row of rows) expect(row.length).toBe(head.length)
    const meetings = lists.find(({ head }) => head[0] === 'Overleg of activiteit')
    const klankbord = meetings?.rows.find(([name]) => name?.startsWith('Klankbordgroep'))
    expect(klankbord?.[2]).toContain('Orionis')
  })

  it('keeps stored places', () => {
    const order = ['am24-uwv', 'am24-orionis']
    const at = (of: PresentedRegion) =>
      order.map((id) => wordsOf(drawn('map', {}, of).picture).find(({ record }) => record === id)?.x ?? 0)
    const [uwv = 0, orionis = 0] = at(presentedZeeland)
    const turned = { score: { 'am24-uwv': [90, 1], 'am24-orionis': [1, 1] } as const, network: {} }
    const [a = 0, b = 0] = at({
      ...presentedZeeland,
      layouts: { ...turned, score: { 'am24-uwv': [90, 1], 'am24-orionis': [1, 1] } },
    })
    expect(uwv).toBeLessThan(orionis)
    expect(a).toBeGreaterThan(b)
  })
})

describe('a map of a small or a large region', () => {
  const large = (partners: number) =>
    presented(graphOf(generateRegion({ id: 'ZZ01', name: 'Proef', partners, ties: partners * 3, seed: partners })))

  it('is never blank: what is expected is there, and what to do', () => {
    const empty = { ...presentedZeeland.graph }
    const bare = presented(
      { ...empty, bodies: [], activities: [], involvements: [], ties: [], mentions: [], carryings: [], coverages: [] },
      true,
    )
    for (const address of ['map', 'map?arrangement=network']) {
      const view = drawn(address, {}, bare)
      expect(overlaps(view.picture)).toEqual([])
      expect(texts(view).length).toBeGreaterThan(20)
    }
  })

  it('shows what is only tried out as such', () => {
    const [first] = presentedZeeland.graph.involvements
    const tried = { ...presentedZeeland, graph: { ...presentedZeeland.graph }, tried: new Set([String(first?.id)]) }
    expect(drawn('map', {}, tried).legend.map(({ text }) => text)).toContain('alleen in deze proef')
    expect(drawn('map').legend.map(({ text }) => text)).not.toContain('alleen in deze proef')
  })

  const sizes = {
    sheet: { width: 936, minName: 13 },
    a3: { width: 1190, minName: 11 },
    poster: { width: 1720, minName: 13 },
  }
  it.each([
    [80, 'score', 'sheet', false],
    [80, 'score', 'a3', true],
    [80, 'score', 'poster', true],
    [80, 'network', 'sheet', true],
    [80, 'network', 'poster', false],
    [308, 'score', 'sheet', true],
    [308, 'network', 'a3', true],
  ] as const)(
    'of %i partners, %s on a %s, chosen %s: folds what has no light until no name is too small',
    (partners, arrangement, size, isChosen) => {
      const region = large(partners)
      const chosen = region.graph.partners.find(({ kind }) => kind === 'trade_union') ?? region.graph.partners[0]
      const selected = isChosen ? `&selected=${chosen?.id ?? ''}` : ''
      const view = drawn(`map?arrangement=${arrangement}${selected}`, sizes[size], region)
      expect(outside(view)).toEqual([])
      expect(overlaps(view.picture)).toEqual([])
      expect(view.smallestName).toBeGreaterThanOrEqual(sizes[size].minName - 1e-6)
    },
  )

  it('of long names and many tables stays clear too', () => {
    const region = presented(largeNetwork(harsh).state().graph)
    const view = drawn('map', { width: 936, minName: 13 }, region)
    expect([overlaps(view.picture), outside(view)]).toEqual([[], []])
    expect(view.smallestName).toBeCloseTo(13)
  })
})
