import { describe, expect, it } from '@jest/globals'
import { drawAgenda } from '../../../../client/drawn/agenda/draw-agenda.ts'
import { drawChain } from '../../../../client/drawn/chain/draw-chain.ts'
import type { Drawer } from '../../../../client/drawn/drawn-view.ts'
import { drawFigures } from '../../../../client/drawn/figures/draw-figures.ts'
import { drawGaps } from '../../../../client/drawn/gaps/draw-gaps.ts'
import { drawList } from '../../../../client/drawn/list/draw-list.ts'
import { drawMatrix } from '../../../../client/drawn/matrix/draw-matrix.ts'
import { RegionGraph } from '../../../../contract/graph.ts'
import { drawInput, measure, presented, textsOf } from '../../../support/drawing.ts'
import { graph } from '../../../support/zeeland.ts'
import { acts, covers, regionOf } from '../../chain/region.ts'

const drawers: Record<string, Drawer> = {
  matrix: drawMatrix,
  chain: drawChain,
  agenda: drawAgenda,
  figures: drawFigures,
  list: drawList,
  gaps: drawGaps,
}
const draw = (address: string, options = {}, region = presented) => {
  const drawer = drawers[address.split('?')[0] ?? '']
  if (drawer === undefined) throw new Error(`No drawer of ${address}`)
  return drawer(drawInput(address, options, region))
}
const names = Object.keys(drawers)

describe('a drawing of a view', () => {
  it.each(names)('of the %s lies within its edges, whatever its width', (name) => {
    for (const width of [720, 1200, 1700]) {
      const drawn = draw(name, { width })
      for (const one of drawn.picture) {
        if (one.what !== 'word' || one.turn !== undefined) continue
        const long = measure(one.text, one.size)
        const left = one.x - (one.anchor === 'end' ? long : one.anchor === 'middle' ? long / 2 : 0)
        expect(left).toBeGreaterThanOrEqual(-4)
        expect(left + long).toBeLessThanOrEqual(drawn.width + 4)
        expect(one.y).toBeLessThanOrEqual(drawn.height)
      }
    }
  })

  it.each(names)('of the %s says the same in words, in both languages, and the same each time', (name) => {
    for (const lang of ['nl', 'en']) {
      const drawn = draw(`${name}?lang=${lang}`)
      expect(drawn.heading).not.toBe('')
      for (const { caption, head, rows } of drawn.lists) {
        expect(caption).not.toBe('')
        expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]))
      }
      for (const { text, width } of drawn.legend) expect([text === '', width > 0]).toEqual([false, true])
      expect(draw(`${name}?lang=${lang}`)).toEqual(drawn)
    }
  })

  it('has the name of every partner whole, in the matrix turned and on two lines at most', () => {
    const long = 'Stichting Samenwerkende Onderwijsinstellingen en Werkgevers van Midden-Zeeland'
    const other = RegionGraph.parse({
      ...graph,
      partners: graph.partners.map((one) => (one.id === 'am24-orionis' ? { ...one, name: long, short: null } : one)),
    })
    const matrix = textsOf(draw('matrix', {}, { ...presented, graph: other })).join(' ')
    const list = textsOf(draw('list', {}, { ...presented, graph: other })).join(' ')
    for (const all of [matrix, list]) {
      for (const part of long.split(' ')) expect(all).toContain(part)
      expect(all).not.toContain('…')
    }
  })

  it('leaves out what is not lit where only that is wished for', () => {
    const all = draw('list?selected=am24-orionis')
    const lit = draw('list?selected=am24-orionis', { fit: 'lit' })
    expect(textsOf(all)).toContain('Leerlingzaken')
    expect(textsOf(lit)).toContain('Orionis')
    expect(textsOf(lit)).not.toContain('Leerlingzaken')
    expect(lit.height).toBeLessThan(all.height)
  })

  it('puts a long list on more columns where it has to fit on a sheet', () => {
    const long = draw('list', { width: 1600 })
    const sheet = draw('list', { width: 1600, height: 900 })
    expect(sheet.height).toBeLessThan(long.height * 0.6)
    expect(new Set(textsOf(sheet).filter((text) => textsOf(long).includes(text)))).toContain('Orionis')
    expect(long.breaks?.length).toBeGreaterThan(30)
  })
})

describe('the chain drawn', () => {
  it('has every step and partner by name, and who has none', () => {
    const chain = regionOf(...['a', 'b', 'c'].flatMap(acts), covers('a', 's1'), covers('b', 's2'))
    const region = { ...presented, graph: chain, gaps: { ...presented.gaps, gaps: [], undecidable: [], closed: [] } }
    const drawn = draw('chain', {}, region)
    const texts = textsOf(drawn)
    for (const { name } of chain.stages) expect(texts.join(' ')).toContain(name)
    expect(texts.join(' ')).toContain('Zonder ketenstap')
    expect(drawn.lists.map(({ rows }) => rows.length)).toEqual([chain.stages.length, 2])
  })
})
