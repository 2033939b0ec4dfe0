import { describe, expect, it } from '@jest/globals'
import { gapsOf, type Words } from '../support/asked.ts'

const seats = ({ sits }: Words, at: string, who: string) =>
  who.split(' ').map((id) => sits(id, 'policy', { at, strength: 1 }))
const heads = (lines: readonly string[]) => lines.map((line) => line.split(' <')[0])

describe('G21, crowded network', () => {
  it('finds two bodies of one level that share nearly all their partners', () => {
    const { gaps, undecidable, whole } = gapsOf('G21', (say) => [
      ...'abcdefgh'.split('').map((id) => say.partner(id)),
      ...['one', 'two'].map((id) => say.body(id, { level: 'policy' })),
      ...['three', 'four'].map((id) => say.body(id, { level: 'administrative' })),
      ...seats(say, 'one', 'a b c d'),
      ...seats(say, 'two', 'a b c'),
      ...seats(say, 'three', 'e f g h'),
      ...seats(say, 'four', 'e f'),
      say.sits('g', 'policy', { at: 'four', strength: 0 }),
    ])
    expect(gaps).toEqual(['G21 one two medium < a-pol-one a-pol-two b-pol-one b-pol-two c-pol-one c-pol-two d-pol-one'])
    expect(undecidable).toEqual([])
    expect(whole.gaps.find(({ rule }) => rule === 'G21')?.facts).toEqual({ variant: 'overlap', share: 0.75, count: 3 })
  })

  it('waits for a level, and for a mention that may make the difference', () => {
    const { gaps, undecidable } = gapsOf('G21', (say) => [
      ...'abc'.split('').map((id) => say.partner(id)),
      ...'xyz'.split('').map((id) => say.partner(id, 'care')),
      say.body('one', { level: 'policy' }),
      say.body('two', { level: 'unspecified' }),
      say.body('three', { level: 'operational' }),
      say.body('four', { level: 'operational' }),
      ...['one', 'two', 'three', 'four'].flatMap((at) => seats(say, at, 'a b c')),
      ...seats(say, 't', 'x y z'),
      say.mention('carers', ['care'], null, { at: 'three' }),
    ])
    expect(gaps).toEqual([])
    expect(heads(undecidable)).toEqual(
      [
        'G21 four three medium ? mention carers @null',
        'G21 four two medium ? level_unspecified four two @null',
        'G21 one two medium ? level_unspecified one two @null',
        'G21 three two medium ? level_unspecified three two, mention carers @null',
      ].map((line) => line.replace('two, mention', 'two @null, mention')),
    )
  })

  it('finds who sits in more bodies than the region wants', () => {
    const { gaps } = gapsOf('G21', (say) => [
      say.partner('a'),
      say.partner('b'),
      ...['one', 'two'].map((id) => say.body(id)),
      ...['one', 'two', 't'].flatMap((at) => seats(say, at, 'a')),
      ...['one', 'two'].flatMap((at) => seats(say, at, 'b')),
      say.activity('job'),
      ...seats(say, 'job', 'b'),
      say.wants('G21', 'bodies', 2),
    ])
    expect(gaps).toEqual(['G21 a medium < a-pol-one a-pol-t a-pol-two'])
  })
})
