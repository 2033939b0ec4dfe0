import { describe, expect, it } from '@jest/globals'
import { scalePath } from '../../../client/picture/path.ts'
import { svgOf } from '../../../client/picture/pens/svg-pen.ts'
import type { Primitive } from '../../../client/picture/primitives.ts'
import { network } from '../../networks/network.ts'
import { networkPicture, tableFloorPicture } from '../../support/pictures.ts'
import { sceneOf } from '../../support/scenes.ts'

const { graph, short, id } = network(({ partner, body, governs, works, tie }) => [
  partner('uwv', 'uwv'),
  partner('goes', 'municipality'),
  partner('fnv', 'trade_union'),
  body('board', 'administrative'),
  governs('uwv goes', 'board'),
  works('uwv', 'board'),
  tie('uwv', 'goes', 'operational', { strength: 2 }),
])
const scene = sceneOf(graph)
/** A primitive in one line; an icon by where it begins. */
function told(primitive: Primitive): string {
  const record = primitive.record ?? '-'
  if (primitive.what === 'plane')
    return `plane ${record} ${primitive.d} ${typeof primitive.fill === 'string' ? primitive.fill : 'hatched'}`
  if (primitive.what === 'word')
    return `word ${record} ${primitive.x},${primitive.y} ${primitive.text} ${primitive.weight} ${primitive.size} ${primitive.anchor} ${primitive.fill}`
  const { cap, d, stroke, width, dash, opacity } = primitive
  return `stroke ${record} ${cap === 'round' ? d.split(/[a-z]/)[0] : d} ${stroke} ${width} [${dash.join()}] ${cap} ${opacity}`
}

describe('a small network as primitives', () => {
  const picture = short(networkPicture(scene))
  const said = picture.map(told)
  const at = (begin: string) => said.findIndex((line) => line.startsWith(begin))

  it('is fields, lines, tables, marks and names, from the lowest to the highest', () => {
    const kinds = ['plane - M', 'stroke - M', 'plane board', 'plane uwv', 'word - ']
    const first = kinds.map(at)
    expect(first.every((index) => index >= 0)).toBe(true)
    expect(first.toSorted((a, b) => a - b)).toEqual(first)
    // Two ribbons above, one below, each on its edge of paper; and the direct tie.
    const strokes = picture.flatMap((one) => (one.what === 'stroke' && one.stroke === '#65707b' ? [one] : []))
    expect(strokes.map(({ width, dash }) => [width, dash.length])).toEqual([
      [1.6, 2],
      [1.6, 2],
      [1.6, 0],
      [2.4, 0],
    ])
    const words = picture.flatMap((one) => (one.what === 'word' ? [one.text] : []))
    expect(words).toEqual(
      expect.arrayContaining(['Tafel', 'Vloer', 'Publiek', 'Werk en inkomen', 'board', 'goes', 'uwv', '1']),
    )
  })

  it('fades what is faint as one, so that an icon does not shine through its colour', () => {
    const fnv = short(networkPicture(sceneOf(graph, { selected: id('uwv') }))).filter(({ record }) => record === 'fnv')
    expect(fnv.map(({ what, fade, opacity }) => [what, fade, opacity])).toEqual([
      ['plane', 0.3, 1],
      ['stroke', 0.3, 1],
      ['stroke', 0.3, 1],
      ['word', undefined, 1],
    ])
    expect(svgOf(fnv, { x: 0, y: 0, width: 9, height: 9 })).toMatch(/<g opacity="0.3">(<path [^>]+>){3}<\/g><text/)
  })

  it('is one SVG, with the record that each stroke is of', () => {
    const svg = svgOf(picture, { x: -60, y: -60, width: 320, height: 200 })
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="320" height="200" viewBox="-60 -60 320 200"/,
    )
    expect(svg.match(/<(path|text) /g)).toHaveLength(picture.length)
    expect(svg).toContain('data-record="uwv">uwv</text>')
  })
})

describe('a small region as table and floor', () => {
  it('has a name for all that has one on the screen', () => {
    const words = tableFloorPicture(scene, { width: 900, height: 500 }).flatMap((primitive) =>
      primitive.what === 'word' ? [primitive.text] : [],
    )
    expect(words.slice(0, 4)).toEqual(['Tafel', 'bestuurlijk', 'Vloer', 'uitvoerend'])
    expect(words).toEqual(
      expect.arrayContaining(['board', 'Publiek', 'Partners', '3 organisaties', 'goes', 'uwv', 'SBB']),
    )
  })
})

describe('the path of an icon', () => {
  it('is the same path at another size: absolute steps become relative ones', () => {
    expect(scalePath('M2 4h2V8l2 -2 4 4M10 20a1 2 0 0 1 3 4z', 0.5)).toEqual({
      x: 1,
      y: 2,
      rest: 'h1v2l1 -1l2 2m0 5a0.5 1 0 0 1 1.5 2z',
    })
    expect(scalePath('M0 0C1 2 3 4 5 6s1 1 2 2', 2).rest).toBe('c2 4 6 8 10 12s2 2 4 4')
  })
})
