import { describe, expect, it } from '@jest/globals'
import { bandPicture, blockPicture, cellPicture, chainHatch } from '../../../client/picture/chain/drawing/block.ts'
import { chainPicture } from '../../../client/picture/chain/drawing/chain-picture.ts'
import { disc, rect, roundRect } from '../../../client/picture/path.ts'
import { plane, stroke, word } from '../../../client/picture/primitives.ts'
import type { ChainCell } from '../../../client/picture/chain/rows.ts'
import { tokensFrom } from '../../../client/picture/style/tokens.ts'
import { smallChain } from '../../support/pictures.ts'
import { id } from './region.ts'

const tokens = tokensFrom((property) => property.slice(2))
const box = { x: 0, y: 0, width: 62, height: 16 }
const outline = roundRect(0, 0, 62, 16, 2)

describe('a block of the chain', () => {
  it('is filled, open, hatched or a dot, by how its stage is covered', () => {
    expect(blockPicture('stated', box, tokens)).toEqual([plane(outline, 'ink')])
    expect(blockPicture('inferred', box, tokens)).toEqual([
      plane(outline, 'paper'),
      stroke(outline, 'ink', { width: 1.8 }),
    ])
    expect(blockPicture('unseen', box, tokens).at(-1)).toEqual(plane(outline, chainHatch(tokens)))
    expect(blockPicture('members', box, tokens)).toEqual([plane(disc(31, 8, 3), 'ink')])
  })

  it('says how many of a stack it stands for, and in a draft what comes and what goes', () => {
    const cell: ChainCell = { stage: 's', how: 'stated', partners: ['a', 'b'], of: 3, by: [], covers: [] }
    expect(cellPicture(cell, null, 31, 8, tokens).at(-1)).toEqual(
      word(8, 12.3, '2/3', 'paper', { size: 12, weight: 600 }),
    )
    expect(cellPicture({ ...cell, partners: ['a', 'b', 'c'] }, 'added', 31, 8, tokens).slice(1)).toEqual([
      stroke(roundRect(-3, -3, 68, 22, 4), 'action', { width: 2 }),
      word(8, 12.3, '3×', 'paper', { size: 12, weight: 600 }),
    ])
    expect(cellPicture(null, 'removed', 31, 8, tokens)).toEqual([
      stroke(outline, 'action', { width: 1.6, dash: [4, 3] }),
    ])
    expect(cellPicture(null, null, 31, 8, tokens)).toEqual([])
  })
})

describe('a column of the chain', () => {
  it('is hatched where nothing stands, dotted around where nobody does it, and lit when it is chosen', () => {
    const d = rect(0, 0, 62, 16)
    const of = (nobody: boolean, bare: boolean, chosen: boolean) => bandPicture({ nobody, bare, chosen }, box, tokens)
    expect(of(false, false, false)).toEqual([plane(d, 'field')])
    expect(of(false, true, false)).toEqual([plane(d, chainHatch(tokens))])
    expect(of(true, true, false)[1]).toEqual(stroke(d, 'ink', { width: 1.3, dash: [1.5, 3] }))
    expect(of(false, false, true)).toEqual([plane(d, 'selected'), stroke(d, 'action', { width: 1.3 })])
  })
})

describe('the chain of a small region', () => {
  const { shape, sheet } = smallChain()
  const picture = chainPicture(shape, sheet, tokens)

  it('has a column a stage, a block where a partner covers it, a line where it goes on, a marker where it breaks', () => {
    const filled = (colour: string) =>
      picture.filter((primitive) => primitive.what === 'plane' && primitive.fill === colour)
    expect(filled('field').map(({ record }) => record)).toEqual(['s1', 's2', 's3'].map(id))
    expect(
      picture.filter((primitive) => primitive.what === 'plane' && typeof primitive.fill !== 'string'),
    ).toHaveLength(1)
    const bars = filled('ink').filter(({ what, ...one }) => what === 'plane' && 'd' in one && one.d.includes('v5'))
    expect(bars.map(({ record }) => record)).toEqual(['a', 'b'].map(id))
    expect(filled('marker').map(({ record }) => record)).toEqual([id('s2')])
    // Six blocks, and two dots of e, that counts through a.
    expect(filled('ink').length - bars.length).toBe(8)
  })

  it('fades a row as one when its partner is held back', () => {
    const faint = { ...shape, faded: { ...shape.faded, mark: (mark: string) => mark === id('a') } }
    const blocks = chainPicture(faint, sheet, tokens).filter(
      ({ record, what }) => record === id('a') && what === 'plane',
    )
    expect(new Set(blocks.map(({ fade }) => fade))).toEqual(new Set([0.22]))
  })
})
