import { describe, expect, it } from '@jest/globals'
import { scalePath } from '../../../client/picture/path.ts'
import { svgOf } from '../../../client/picture/pens/svg-pen.ts'
import type { Primitive } from '../../../client/picture/primitives.ts'
import type { Positions } from '../../../contract/layout.ts'
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
  const places: Positions = { [id('uwv')]: [0, 0], [id('goes')]: [200, 0], [id('board')]: [100, 100] }
  const picture = short(networkPicture(scene, places))

  it('is fields, lines, tables, marks and names, from the lowest to the highest', () => {
    expect(picture.map(told)).toEqual([
      'plane - M185 -47h30a14 14 0 0 1 14 14v64a14 14 0 0 1 -14 14h-30a14 14 0 0 1 -14 -14v-64a14 14 0 0 1 14 -14z #f1f3f6',
      'plane - M-15 -47h30a14 14 0 0 1 14 14v64a14 14 0 0 1 -14 14h-30a14 14 0 0 1 -14 -14v-64a14 14 0 0 1 14 -14z #f1f3f6',
      'stroke goes M200 0L100 100 #4a5763 1.1 [9,4] butt 0.6',
      'stroke uwv M2.475 -2.475L88.182 83.232 #4a5763 1.1 [9,4] butt 0.6',
      'stroke uwv M-2.475 2.475L83.232 88.182 #4a5763 1.1 [] butt 0.6',
      'stroke goes M200 0L0 0 #4a5763 2.4 [] butt 0.6',
      'plane board M73 85h54v30h-54z #ffffff',
      'stroke board M73 85h54v30h-54z #d5dbe1 1 [] butt 1',
      'plane - M73 84.5h54v3h-54z #17212b',
      'plane - M73 112.5h54v3h-54z #17212b',
      'plane goes M212 0a12 12 0 1 1 -24 0a12 12 0 1 1 24 0z #0072b2',
      'stroke goes M197.5 -1.875 #ffffff 1.25 [] round 1',
      'plane uwv M0 -11h7a4 4 0 0 1 4 4v14a4 4 0 0 1 -4 4h-14a4 4 0 0 1 -4 -4v-14a4 4 0 0 1 4 -4z #009e73',
      'stroke uwv M-5.625 -3.125 #ffffff 1.25 [] round 1',
      'word - 181,-30 Publiek 400 13 start #4a5763',
      'word - -19,-30 Werk en inkomen 400 13 start #4a5763',
      'word board 100,104 board 400 13 middle #17212b',
      'word goes 200,29 goes 400 13 middle #17212b',
      'word uwv 0,29 uwv 400 13 middle #17212b',
    ])
  })

  it('fades what is faint as one, so that an icon does not shine through its colour', () => {
    const around = networkPicture(sceneOf(graph, { selected: id('uwv') }), { ...places, [id('fnv')]: [300, 100] })
    const fnv = short(around).filter(({ record }) => record === 'fnv')
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
    expect(svg).toContain(
      '<path d="M200 0L0 0" fill="none" stroke="#4a5763" stroke-width="2.4" opacity="0.6" data-record="goes"/>',
    )
    expect(svg).toContain('paint-order="stroke" data-record="uwv">uwv</text>')
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
