import { describe, expect, it } from '@jest/globals'
import { badgePicture } from '../../client/picture/badge.ts'
import { boxBarPicture, boxHatch, boxPicture, unknownBarPicture } from '../../client/picture/figures/box-picture.ts'
import { dotsPicture } from '../../client/picture/figures/dots-picture.ts'
import { levelBars, levelBarsPicture } from '../../client/picture/figures/level-bars.ts'
import { pairKey, pairsPicture } from '../../client/picture/figures/pairs-picture.ts'
import { sharedWidths } from '../../client/picture/figures/shared-widths.ts'
import { type DrawnStage, placedStages, stagesPicture } from '../../client/picture/figures/stages-picture.ts'
import { markSign } from '../../client/picture/mark-sign.ts'
import { movePicture } from '../../client/picture/move.ts'
import { disc, rect, roundRect } from '../../client/picture/path.ts'
import { plane, stroke, word } from '../../client/picture/primitives.ts'
import { tokensFrom } from '../../client/picture/style/tokens.ts'
import { Figures } from '../../contract/figures.ts'
import { read } from '../support/files.ts'
import { fixtureGraph, sceneOf } from '../support/scenes.ts'

const tokens = tokensFrom((property) => property.slice(2))

describe('a picture that is moved', () => {
  it('keeps its shape: paths, widths, dashes, letters and the stripes that fill it', () => {
    const hatch = { colour: 'hatch', pitch: 4, width: 1, offset: 1 }
    const picture = [
      plane('M0 0L2 0L2 3z', hatch),
      stroke('M1 1h2', 'ink', { width: 2, dash: [3, 1] }),
      word(1, 2, 'a', 'ink', { halo: { colour: 'paper', width: 1 } }),
    ]
    const across = 1 + Math.SQRT2
    expect(movePicture(picture, { x: 2, y: 0 })[0]).toEqual(plane('M2 0l2 0l0 3z', { ...hatch, offset: across }))
    expect(movePicture(picture, { x: 10, y: 20 }, 2).slice(1)).toEqual([
      stroke('M12 22h4', 'ink', { width: 4, dash: [6, 2] }),
      word(12, 24, 'a', 'ink', { size: 26, halo: { colour: 'paper', width: 2 } }),
    ])
  })
})

describe('a badge', () => {
  it('is filled while it is a question, dashed while it is open, in outline once it is taken up', () => {
    const [shape, number] = badgePicture('low', '7', 'question', tokens)
    expect([shape?.what, number]).toEqual([
      'plane',
      word(13, 17.5, '7', 'paper', { size: 12, weight: 600, anchor: 'middle' }),
    ])
    expect(badgePicture('high', undefined, 'undecided', tokens)).toEqual([
      stroke('M13 2.500l11.500 20.500h-23z', 'ink-soft', { width: 1.3, dash: [2.6, 2] }),
    ])
    expect(badgePicture('high', '2', 'settled', tokens)[1]).toMatchObject({ y: 20, fill: 'ink-soft', weight: 400 })
  })
})

describe('the mark of a partner in a text', () => {
  const look = { sector: 'care', kind: 'care', how: 'stated', centre: false, several: false, plain: false } as const
  const drawn = (part: Partial<Parameters<typeof markSign>[0]>) =>
    markSign({ ...look, ...part }, tokens).map((primitive) =>
      primitive.what === 'stroke'
        ? `${primitive.stroke} ${primitive.width}`
        : primitive.what === 'plane'
          ? JSON.stringify(primitive.fill).slice(1, -1)
          : primitive.text,
    )
  it('is filled, outlined, or dashed with a question mark; a stack stands before another, a centre has an edge', () => {
    expect(drawn({})).toEqual(['sector-care', '#17212b 1.05'])
    expect(drawn({ how: 'known' })).toEqual(['paper', 'sector-care 2.2', 'ink 1.05'])
    expect(drawn({ how: 'mentioned', kind: null })).toEqual(['paper', 'ink-soft 1.4', '?'])
    expect(drawn({ several: true, plain: true })).toEqual(['paper', 'sector-care 2', 'sector-care'])
    expect(drawn({ centre: true, plain: true })).toEqual(['sector-care', 'ink 3'])
  })
})

describe('the figures as primitives', () => {
  const figures = Figures.parse(JSON.parse(read('tests/support/fixtures/zeeland.figures.json')))
  const dots = (part: Partial<Figures['fragile']>) => {
    const named = { name: (id: string) => id, end: (n: number) => `${n} others` }
    const scene = sceneOf(fixtureGraph('zeeland'), { selected: 'am24-uwv' })
    return dotsPicture({ figures: { ...figures, fragile: { ...figures.fragile, ...part } }, scene, ...named }, tokens)
  }

  it('have a dot for each partner, ringed when it is chosen, under the marker when the network hangs on it', () => {
    const known = figures.partners.filter(({ degree }) => degree !== null)
    const plain = dots({ partners: [] })
    expect(plain.filter(({ what }) => what === 'plane')).toHaveLength(known.length)
    expect(
      plain
        .filter((primitive) => primitive.what === 'stroke' && primitive.stroke === 'action')
        .map(({ record }) => record),
    ).toEqual(['am24-uwv'])
    const [first] = known
    const marked = dots({ partners: [first!.id] }).filter(
      ({ record, what }) => record === first!.id && what === 'plane',
    )
    expect(marked.map((primitive) => primitive.what === 'plane' && primitive.fill)).toEqual(['marker', 'on-marker'])
  })

  it('have a box for each look', () => {
    const at = { x: 0, y: 0, width: 13, height: 13 }
    expect(boxPicture('unknown', at, tokens)[0]).toMatchObject({ fill: boxHatch(tokens) })
    expect(boxPicture('one', at, tokens)[1]).toEqual(plane(disc(6.5, 6.5, 2.9), 'ink'))
    expect(boxPicture('inferred', at, tokens)).toHaveLength(1)
    expect(rect(1, 2, 3, 4)).toBe('M1 2h3v4h-3z')
  })

  it('have a bar of all pairs: the table above the floor, filled where a source says so, a thin line where they do not meet', () => {
    const none = { n: 0, stated: 0 }
    const levels = {
      ...figures.levels,
      both: none,
      administrative: { n: 30, stated: 10 },
      operational: none,
      other: none,
    }
    const bar = pairsPicture(levels, 62, tokens)
    expect(bar.map((primitive) => primitive.what)).toEqual(['plane', 'stroke', 'stroke', 'stroke', 'stroke'])
    expect(bar[0]).toEqual(plane(roundRect(0, 0, 20, 11, 1), 'ink'))
    expect(bar.slice(2)).toEqual([
      stroke('M0 18.5h20', 'hairline'),
      stroke(roundRect(22.75, 0.75, 38.5, 9.5, 0.25), 'ink', { width: 1.5 }),
      stroke('M22 18.5h40', 'hairline'),
    ])
    expect(pairsPicture(figures.levels, 350, tokens)).toHaveLength(9)
    expect(pairKey('operational', tokens)).toEqual([
      stroke('M0 3h13', 'hairline'),
      stroke(roundRect(0.5, 7.5, 12, 5, 0.5), 'ink'),
    ])
  })

  it('have two places for each stage, filled by who covers it, and between stages whether it goes on', () => {
    const stage = (record: string, partners: number | null, handover: DrawnStage['handover'], complete = false) => ({
      ...{ record, partners, handover, complete },
    })
    const all = [
      stage('a', 3, 'linked'),
      stage('b', 1, 'broken'),
      stage('c', 0, 'unknown', true),
      stage('d', null, null),
    ]
    expect(placedStages(4, 375).map(({ x, width }) => [x, width])).toEqual([
      [0, 100],
      [100, 100],
      [200, 100],
      [300, 75],
    ])
    expect(placedStages(1, 100)).toEqual([{ x: 0, width: 75 }])
    const picture = stagesPicture(all, 375, tokens)
    const of = (id: string) => picture.filter(({ record }) => record === id)
    const box = (look: 'stated' | 'unknown' | 'missing', x: number, y: number, record: string, width = 90) =>
      boxPicture(look, { x, y, width, height: 14 }, tokens, { record })
    const number = (x: number, text: string, record: string) =>
      word(x, 43.75, text, 'ink-soft', { size: 12, anchor: 'middle', record })
    expect(of('a')).toEqual([
      ...box('stated', 0, 0, 'a'),
      ...box('stated', 0, 16, 'a'),
      word(45, 26.75, '3', 'paper', { size: 12, weight: 600, anchor: 'middle', record: 'a' }),
      number(45, '1', 'a'),
      stroke('M91 15h8', 'ink', { width: 2, record: 'a' }),
    ])
    expect(of('b')).toEqual([
      ...box('unknown', 100, 0, 'b'),
      ...box('stated', 100, 16, 'b'),
      number(145, '2', 'b'),
      plane(roundRect(191, 0, 8, 30, 2), 'marker', { record: 'b' }),
    ])
    expect(of('c').slice(0, 2)).toEqual([...box('missing', 200, 0, 'c'), ...box('missing', 200, 16, 'c')])
    expect(of('c').at(-1)).toMatchObject({ stroke: 'ink-soft', cap: 'round' })
    expect(of('d')).toEqual([
      ...box('unknown', 300, 0, 'd', 75),
      ...box('unknown', 300, 16, 'd', 75),
      number(337.5, '4', 'd'),
    ])
  })

  it('have bars for a level that share the edge between them, the sector with most partners the longest', () => {
    const bars = levelBars({ part: { own: 5, stated: 2, via: 1 }, partners: 10, most: 20 })
    expect(bars).toEqual([
      { look: 'stated', x: 0, width: 6 },
      { look: 'inferred', x: 6, width: 6 },
      { look: 'unknown', x: 12, width: 10 },
    ])
    expect(levelBarsPicture(bars, tokens)).toEqual([
      plane(rect(0, 0, 6, 9), 'ink'),
      stroke('M6 0.75H11.25V8.25H6', 'ink', { width: 1.5 }),
      plane(rect(12, 0, 10, 9), boxHatch(tokens)),
      stroke('M12 0.5H21.5V8.5H12', 'hatch'),
    ])
    const [alone] = levelBarsPicture(
      levelBars({ part: { own: 20, stated: 0, via: 0 }, partners: 20, most: 20 }),
      tokens,
    )
    expect(alone).toEqual(stroke('M0.75 0.75H39.25V8.25H0.75z', 'ink', { width: 1.5 }))
  })

  it('have a bar for more boxes than fit, in parts as wide as they count and never too narrow to see', () => {
    const widths = (...counts: number[]) => sharedWidths(counts, { width: 104, gap: 2, least: 6 })
    expect(widths(50, 30, 20)).toEqual([
      { x: 0, width: 50 },
      { x: 52, width: 30 },
      { x: 84, width: 20 },
    ])
    expect(widths(1, 93).map(({ width }) => width)).toEqual([6, 96])
    expect(widths(1, 6, 93).map(({ width }) => width)).toEqual([6, 6, 88])
    const groups = [
      { look: 'stated', n: 80, text: '' },
      { look: 'missing', n: 0, text: '' },
      { look: 'unknown', n: 20, text: '' },
    ] as const
    expect(boxBarPicture(groups, 102, tokens)).toEqual([
      ...boxPicture('stated', { x: 0, y: 0, width: 80, height: 18 }, tokens),
      ...boxPicture('unknown', { x: 82, y: 0, width: 20, height: 18 }, tokens),
    ])
    expect(unknownBarPicture(100, tokens)).toEqual(
      boxPicture('unknown', { x: 0, y: 0, width: 100, height: 20 }, tokens),
    )
  })
})
