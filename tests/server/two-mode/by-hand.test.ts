import { describe, expect, it } from '@jest/globals'
import { bridgesOf } from '../../../server/two-mode/bridges.ts'
import { hubsOf } from '../../../server/two-mode/hubs.ts'
import { jointsOf } from '../../../server/two-mode/joints.ts'
import { graphWith } from '../../../server/two-mode/of-input.ts'
import { silosOf } from '../../../server/two-mode/silos.ts'
import { threadsOf } from '../../../server/two-mode/threads.ts'
import { type Network, twoMode } from '../../support/two-mode.ts'

/** What each measure says, short: joints with what they cut off, bridges with the smaller side, hubs, threads. */
function told(network: Network) {
  const graph = graphWith(twoMode(network))
  return {
    joints: jointsOf(graph, ['sbb']).map((one) =>
      `${one.id} ${one.level ?? 'all'} ${one.cut}/${one.parts} ${one.kinds.join()}`.trim(),
    ),
    bridges: bridgesOf(graph)
      .map(({ ends, smaller }) => `${ends.join('-')} ${smaller}`)
      .sort(),
    hubs: hubsOf(graph).map(({ id, through, connected }) => `${id} ${through}/${connected}`),
    threads: threadsOf(graph)
      .map(({ id, via, share }) => `${id} ${via} ${share.toFixed(2)}`)
      .sort(),
  }
}
const nothing = { joints: [], bridges: [], hubs: [], threads: [] }

describe('the two-mode graph', () => {
  it.each<[string, Network, ReturnType<typeof told>]>([
    ['nothing', { lines: [] }, nothing],
    ['who is on the list and does not act', { kinds: { a: 'care' }, lines: [] }, nothing],
    ['one at a table alone', { lines: ['a@t'] }, { ...nothing, bridges: ['a-t 0'], threads: ['a t 1.00'] }],
    ['a tie to itself', { lines: ['a-a', 'a@t', 'a@u'] }, { ...nothing, bridges: ['a-t 0', 'a-u 0'] }],
    ['two, by one line', { lines: ['a-b'] }, { ...nothing, bridges: ['a-b 1'], threads: ['a b 0.00', 'b a 0.00'] }],
    [
      'two, by lines of three levels and both ways: one line all the same',
      { lines: ['a-b adm', 'a-b ope', 'b-a pol'] },
      { ...nothing, bridges: ['a-b 1'], threads: ['a b 0.00', 'b a 0.00'] },
    ],
    [
      'two who share two tables: one contact',
      { lines: ['a@t', 'b@t', 'a@u', 'b@u'] },
      { ...nothing, threads: ['a b 0.00', 'b a 0.00'] },
    ],
    [
      'two components',
      { lines: ['a-b', 'c-d'] },
      { ...nothing, bridges: ['a-b 1', 'c-d 1'], threads: ['a b 0.00', 'b a 0.00', 'c d 0.00', 'd c 0.00'] },
    ],
    ['a clique of four', { lines: ['a-b', 'a-c', 'a-d', 'b-c', 'b-d', 'c-d'] }, nothing],
    [
      'a star of ties at two levels',
      { lines: ['h-a', 'h-b', 'h-c adm'], kinds: { a: 'sbb' } },
      {
        joints: ['h all 3/3 sbb', 'h operational 2/2 sbb'],
        bridges: ['a-h 1', 'b-h 1', 'c-h 1'],
        hubs: ['h 3/3'],
        threads: ['a h 0.00', 'b h 0.00', 'c h 0.00'],
      },
    ],
    [
      'a star of one table: nobody is a joint but the table',
      { lines: ['a@t', 'b@t', 'c@t'] },
      {
        joints: ['t all 3/3', 't operational 3/3'],
        bridges: ['a-t 1', 'b-t 1', 'c-t 1'],
        hubs: [],
        threads: ['a t 1.00', 'b t 1.00', 'c t 1.00'],
      },
    ],
    [
      'a member whose cluster acts: being part of is a line, on the floor too when both are there',
      { lines: ['a@t', 'b@t', 'a@u', 'b@u', 'm@v', 'm<a'] },
      {
        joints: ['a all 2/2', 'a operational 2/2'],
        bridges: ['a-m 1', 'm-v 0'],
        hubs: ['a 1/1'],
        threads: ['b a 0.00', 'm a 0.00'],
      },
    ],
  ])('of %s', (_, network, expected) => {
    expect(told(network)).toEqual(expected)
    expect(told({ ...network, lines: [...network.lines].reverse() })).toEqual(expected)
  })

  it('shows what may change: a mention that joins, and a line without level that may be on the floor', () => {
    const lines = ['a@t', 'b@t', 'a@u', 'b@u', 'b-c', 'c-a uns']
    const graph = graphWith(twoMode({ lines, kinds: { c: 'care' }, mentions: [{ id: 'm', at: 't', kinds: ['care'] }] }))
    const found = jointsOf(graph, []).map(({ id, level, second, ifNamed, ifUnsaid, ifBoth, mentions, unsaid }) => {
      return [id, level, second, ifNamed, ifUnsaid, ifBoth, mentions.join(), unsaid.join()]
    })
    // All levels together there is a way round; on the floor b alone holds c, unless one of the two is what it may be.
    expect(found).toEqual([['b', 'operational', 1, 0, 0, 0, 'm', 'c-a uns']])
  })

  it('tells two domains that hardly meet from two that do', () => {
    const kinds = { s: 'education_mbo', r: 'education_pro', w: 'employer', v: 'employer' } as const
    const [silo, ...more] = silosOf(twoMode({ kinds, lines: ['s@a', 'r@a', 's@b', 'w@c', 'v@c', 'w@d', 'v@b uns'] }))
    expect(more).toEqual([])
    expect(silo).toMatchObject({
      sectors: ['employers', 'education'],
      sure: { partners: 2, tables: 4, shared: 0, ties: 0 },
      unsaid: { partners: 2, tables: 4, shared: 1, share: 0.25, ties: 0 },
      unlevelled: ['v@b uns'],
    })
    expect(silosOf(twoMode({ kinds, lines: ['s@a', 'r@a', 'w@c', 'v@c', 's-w'] }))).toEqual([])
  })
})
