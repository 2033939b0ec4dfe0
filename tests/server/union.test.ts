import { describe, expect, it } from '@jest/globals'
import { union } from '../../rules/union.ts'

describe('a union of lists of ids', () => {
  it.each<[string, string[][], string[]]>([
    ['no list', [], []],
    ['an empty one', [[]], []],
    ['one in order', [['a', 'b']], ['a', 'b']],
    ['one in disorder with doubles', [['b', 'a', 'b']], ['a', 'b']],
    [
      'two that share',
      [
        ['a', 'c', 'd'],
        ['b', 'c'],
      ],
      ['a', 'b', 'c', 'd'],
    ],
    ['one within another', [['a', 'b', 'c'], ['b']], ['a', 'b', 'c']],
    ['one after another', [['x', 'y'], ['a'], []], ['a', 'x', 'y']],
    [
      'the same twice',
      [
        ['b', 'a'],
        ['a', 'b'],
      ],
      ['a', 'b'],
    ],
  ])('has each once and in order: %s', (_, lists, all) => {
    const before = structuredClone(lists)
    expect(union(lists)).toEqual(all)
    expect(union(lists)).toEqual([...new Set(lists.flat())].sort())
    expect(lists).toEqual(before)
  })

  it('is a list of its own: changing it changes no other', () => {
    const list = ['a', 'b']
    union([list]).push('c')
    expect(union([list])).toEqual(['a', 'b'])
  })
})
