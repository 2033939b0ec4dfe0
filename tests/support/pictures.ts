import { readFileSync } from 'node:fs'
import { chainPicture, gutterNumber } from '../../client/picture/chain/drawing/chain-picture.ts'
import { placeSheet } from '../../client/picture/chain/place.ts'
import { chainShapeOf } from '../../client/picture/chain/shape.ts'
import { boxBarPicture } from '../../client/picture/figures/box-picture.ts'
import { dotsPicture } from '../../client/picture/figures/dots-picture.ts'
import { levelBars, levelBarsPicture } from '../../client/picture/figures/level-bars.ts'
import { pairKey, pairsPicture } from '../../client/picture/figures/pairs-picture.ts'
import { type DrawnStage, stagesPicture } from '../../client/picture/figures/stages-picture.ts'
import { matrixPicture } from '../../client/picture/matrix/drawing/matrix-picture.ts'
import { layoutOf } from '../../client/picture/matrix/layout.ts'
import { movePicture } from '../../client/picture/move.ts'
import { noFilters } from '../../client/scene/filters.ts'
import { Figures } from '../../contract/figures.ts'
import { tableFloorElements } from '../../client/picture/elements.ts'
import { drawNetwork, fitNetwork } from '../../client/picture/network/drawing.ts'
import { drawNearby } from '../../client/picture/network/nearby/draw-nearby.ts'
import { neighbourhoodOf } from '../../client/picture/network/nearby/neighbourhood.ts'
import { placeNearby } from '../../client/picture/network/nearby/place-nearby.ts'
import type { PlacedNetwork } from '../../client/picture/network/layout/types.ts'
import { cascadeOf } from '../../client/picture/paint/cascade.ts'
import { pictureOf } from '../../client/picture/paint/layer.ts'
import type { Frame } from '../../client/picture/pens/svg-pen.ts'
import type { Picture } from '../../client/picture/primitives.ts'
import { iconTones } from '../../client/picture/style/icon-image.ts'
import { makeStylesheet } from '../../client/picture/style/stylesheet.ts'
import { type Tokens, tokensFrom } from '../../client/picture/style/tokens.ts'
import { tableFloorGround } from '../../client/picture/table-floor/ground.ts'
import { tableFloorNames } from '../../client/picture/table-floor/names.ts'
import { makeTableFloor } from '../../client/picture/table-floor/table-floor.ts'
import type { Scene } from '../../client/scene/scene.ts'
import { dutchScene } from '../../client/scene/words/words.nl.ts'
import { mapWords } from '../../client/drawn/map/words/map-words.ts'
import { gapsAnswer } from './gaps-answer.ts'
import { read } from './files.ts'
import { matrixOf } from './matrices.ts'
import { placedOf, shapeOf } from './network-layouts.ts'
import { gap, fixtureGraph, sceneOf, zeelandFound } from './scenes.ts'
import { acts, covers, id, member, regionOf, tie } from '../client/chain/region.ts'

/** The light tokens, as the style sheet of the page has them. */
export function lightTokens(): Tokens {
  const css = readFileSync(new URL('../../client/style/tokens.css', import.meta.url), 'utf8')
  const [light = ''] = css.split('[data-theme')
  const said = new Map([...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
  return tokensFrom((property) => said.get(property) ?? '')
}

/** The light tokens and a typeface of which every letter is as wide. */
const tokens = lightTokens()
const measure = (text: string, size = 13) => (text.length * 6 * size) / 13
const style = { of: cascadeOf(makeStylesheet(tokens)), tones: iconTones(tokens), measure }

type Size = { width: number; height: number }
/** "Tafel en vloer" of a scene, whole. */
export function tableFloorPicture(scene: Scene, { width, height }: Size): Picture {
  const score = makeTableFloor(scene, { stored: {}, width, height, open: [], measure, words: dutchScene })
  const words = { ...mapWords('nl'), sector: dutchScene.sector }
  return [
    ...tableFloorGround(score, tokens, measure),
    ...pictureOf(tableFloorElements(score), style),
    ...tableFloorNames(score, scene, words, tokens, measure),
  ]
}

/** The network of a scene, whole. */
export function networkPicture(scene: Scene, net: PlacedNetwork = placedOf(shapeOf(scene))): Picture {
  const { under, items, over } = drawNetwork(net, scene, mapWords('nl'), 1, tokens, measure)
  return [...under, ...pictureOf(items, style), ...over]
}

/** What lies around who is chosen in a scene, as a phone shows it. */
export function nearbyPicture(scene: Scene, width: number): Picture {
  const nearby = neighbourhoodOf(scene)
  if (nearby === null) return []
  const words = { ...mapWords('nl').nearby, side: mapWords('nl').side }
  const { under, items, over } = drawNearby(placeNearby(nearby, width), scene, words, tokens)
  return [...under, ...pictureOf(items, style), ...over]
}

const zeeland = (selected: string | null): Scene =>
  sceneOf(fixtureGraph('zeeland'), { selected }, gapsAnswer(zeelandFound))
const sheet = { x: 0, y: 0, width: 936, height: 700 }

function networkSheet(scene: Scene) {
  const net = placedOf(shapeOf(scene))
  const { x, y, zoom } = fitNetwork(net, { width: 1200, height: 900 })
  return { picture: networkPicture(scene, net), frame: { x: -x / zoom, y: -y / zoom, width: 1200, height: 900 } }
}

/** Pictures of Zeeland, with the part of each to look at. */
export const pictures: Record<string, () => { picture: Picture; frame: Frame }> = {
  'table and floor': () => ({ picture: tableFloorPicture(zeeland(null), sheet), frame: sheet }),
  'table and floor around a partner': () => ({
    picture: tableFloorPicture(zeeland('am24-uwv'), sheet),
    frame: sheet,
  }),
  network: () => networkSheet(zeeland(null)),
  'network around a partner': () => networkSheet(zeeland('am24-uwv')),
  'neighbourhood of a partner': () => ({
    picture: nearbyPicture(zeeland('am24-uwv'), 390),
    frame: { x: 0, y: 0, width: 390, height: 844 },
  }),
  matrix: () => {
    const matrix = matrixOf()
    const layout = layoutOf(matrix, 1390)
    const frame = { x: 0, y: 0, width: layout.width, height: layout.head + layout.down }
    return { picture: matrixPicture(matrix, layout, { part: 'deel', share: () => '' }, tokens), frame }
  },
  chain: () => {
    const { shape, sheet } = smallChain()
    const frame = { x: 0, y: 0, width: sheet.width, height: sheet.bottom + 8 }
    const numbers = shape.handovers.flatMap(({ findings: [finding] }, at) =>
      finding === undefined ? [] : gutterNumber(finding, at, sheet.top + 20, sheet, tokens),
    )
    return { picture: [...chainPicture(shape, sheet, tokens), ...numbers], frame }
  },
  'bars and stages': () => ({ picture: figuresBars(), frame: { x: 0, y: 0, width: 600, height: 440 } }),
  dots: () => {
    const figures = Figures.parse(JSON.parse(read('tests/support/fixtures/zeeland.figures.json')))
    const name = (of: string) => of
    const picture = dotsPicture({ figures, scene: zeeland('am24-uwv'), name, end: (n) => `${n} anderen` }, tokens)
    return { picture: movePicture(picture, { x: 20, y: 20 }, 2.5), frame: { x: 0, y: 0, width: 740, height: 320 } }
  },
}

/** The bars of the figures below each other, then the stages of a chain. */
function figuresBars(): Picture {
  const { levels, sectors } = Figures.parse(JSON.parse(read('tests/support/fixtures/zeeland.figures.json')))
  const most = Math.max(...sectors.map(({ partners }) => partners))
  const level = ({ levels: { administrative }, partners }: (typeof sectors)[number]) =>
    levelBarsPicture(levelBars({ part: administrative, partners, most }), tokens)
  const stage = (partners: DrawnStage['partners'], handover: DrawnStage['handover'], complete = false): DrawnStage => ({
    record: null,
    partners,
    handover,
    complete,
  })
  const stages = [stage(3, 'linked'), stage(1, 'broken'), stage(0, 'unknown', true), stage(null, null)]
  const groups = (['stated', 'one', 'missing', 'unknown'] as const).map((look) => ({ look, n: 20, text: '' }))
  const rows = [
    pairsPicture(levels, 280, tokens),
    pairKey('both', tokens),
    ...sectors.slice(0, 2).map(level),
    boxBarPicture(groups, 280, tokens),
    stagesPicture(stages, 280, tokens),
  ]
  return rows.flatMap((row, at) => movePicture(row, { x: 20, y: 20 + 60 * at }, 2))
}

/** Four partners over four steps: stated, our reading, through kin, and a handover that is a question. */
export function smallChain() {
  const [who, what] = [['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'].flatMap(acts)]
  const graph = regionOf(
    ...what,
    ...['a', 'b'].flatMap((one) => [covers(one, 's1'), covers(one, 's2')]),
    ...who.slice(2).map((one) => covers(one, 's3')),
    tie('b', 'a', 'operational'),
    member('e', 'a'),
  )
  const found = gapsAnswer({
    gaps: [gap('X02', 'high', id('s2'), id('s3')), gap('X01', 'high', id('s4'))],
    undecidable: [],
  })
  const scene = sceneOf(graph, { on: '2026-07-01' }, found)
  const shape = chainShapeOf(scene.region, scene, { filters: noFilters, selected: null, wanted: null, least: 2 })
  return { shape, sheet: placeSheet(shape.rows, shape.stages.length, 900) }
}
