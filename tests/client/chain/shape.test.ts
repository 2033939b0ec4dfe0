import { describe, expect, it } from '@jest/globals'
import { wordsIn } from '../../../client/i18n/words.ts'
import { setWanted } from '../../../client/store/changes/cover-changes.ts'
import { chainHeadline } from '../../../client/picture/chain/headline.ts'
import { cellSentence, handoverLines } from '../../../client/picture/chain/cell-text.ts'
import { chainShapeOf } from '../../../client/picture/chain/shape.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import { noFilters } from '../../../client/scene/filters.ts'
import { gapsAnswer } from '../../support/gaps-answer.ts'
import { gap, open, sceneOf } from '../../support/scenes.ts'
import { acts, covers, id, regionOf, tie } from './region.ts'

const words = wordsIn('nl')
const graph = regionOf(
  ...['a', 'b', 'c', 'd'].flatMap(acts),
  ...[covers('a', 's1'), covers('a', 's2'), covers('b', 's1'), covers('b', 's2'), covers('c', 's3'), covers('d', 's3')],
  tie('b', 'a', 'operational'),
)
const gaps = [gap('X02', 'high', id('s2'), id('s3')), gap('X01', 'high', id('s4'))]
const withEveryoneAt = (stage: string, on: string | null) => ({
  ...graph,
  stages: graph.stages.map((one) => (one.id === id(stage) ? { ...one, completeOn: on } : one)),
})
type Asked = {
  network?: typeof graph
  selected?: string | null
  onlyGaps?: boolean
  found?: Parameters<typeof gapsAnswer>[0]
}
const asked = ({
  network = graph,
  selected = null,
  onlyGaps = false,
  found = { gaps, undecidable: [] },
}: Asked = {}) => {
  const filters = { ...noFilters, onlyGaps }
  const scene = sceneOf(network, { filters, selected, on: '2026-07-01' }, gapsAnswer(found))
  return chainShapeOf(scene.region, scene, { filters, selected, wanted: null, least: 2 })
}
const lit = (asking: Asked) => {
  const shape = asked(asking)
  return shape.rows.filter(({ mark }) => !shape.faded.mark(mark.id)).map(({ mark }) => mark.id.replace('zz01-', ''))
}

describe('what stands out in the chain', () => {
  it('is everybody, when nothing is chosen or held back', () => {
    expect(lit({})).toEqual(['a', 'b', 'c', 'd'])
  })

  it('is who covers the chosen stage, and who stands at the other end of its lines', () => {
    expect(lit({ selected: id('s3') })).toEqual(['c', 'd'])
    expect(lit({ selected: id('s1') })).toEqual(['a', 'b'])
    expect([...asked({ selected: id('s3') }).chosen]).toEqual([id('s3')])
  })

  it('is both stages of a chosen finding', () => {
    const { chosen } = asked({ selected: gaps[0]!.id })
    expect([...chosen]).toEqual([id('s2'), id('s3')])
  })

  it('with "only gaps" is who covers a stage that a finding is about', () => {
    expect(lit({ onlyGaps: true })).toEqual(['a', 'b', 'c', 'd'])
    const found = { gaps: [gap('X01', 'medium', id('s3'))], undecidable: [] }
    expect(lit({ onlyGaps: true, found })).toEqual(['c', 'd'])
    const shape = asked({ onlyGaps: true, found })
    expect(shape.chain.stages.map((stage) => shape.faded.stage(stage.id))).toEqual([true, true, false, true])
  })
})

describe('a draft', () => {
  const today = '2026-07-01'
  const wanted = setWanted(new Map(), { graph, today }, [id('a')], id('s1'), false)
  const shape = chainShapeOf(makeRegionState(graph, today), sceneOf(graph, {}, gapsAnswer({ gaps, undecidable: [] })), {
    filters: noFilters,
    selected: null,
    wanted: setWanted(wanted, { graph, today }, [id('c')], id('s4'), true),
    least: 2,
  })

  it('shows everybody, what comes and what goes, and waits with what is found', () => {
    expect(shape.rows).toHaveLength(5)
    const drafted = (name: string, stage: string) =>
      shape.drafted(
        shape.rows.find(({ mark }) => mark.id === id(name))!,
        id(stage),
      )
    expect([drafted('a', 's1'), drafted('c', 's4'), drafted('b', 's1')]).toEqual(['removed', 'added', null])
    expect(shape.findings).toEqual([])
  })
})

describe('in words', () => {
  it('a headline says where it breaks and what nobody does', () => {
    expect(chainHeadline(asked(), false, words)).toBe('De keten breekt tussen s2 en s3, en niemand doet s4')
    expect(chainHeadline(asked(), true, words)).toMatch(/nog te vroeg/)
  })

  it('a headline never says that all is well', () => {
    const none = { gaps: [], undecidable: [] }
    const whole = regionOf(
      ...['a', 'b'].flatMap(acts),
      [1, 2, 3, 4].map((n) => ['a', 'b'].map((who) => covers(who, `s${n}`))),
    )
    const said = (found: Parameters<typeof gapsAnswer>[0]) => {
      const scene = sceneOf(whole, { on: '2026-07-01' }, gapsAnswer(found))
      const shape = chainShapeOf(scene.region, scene, { filters: noFilters, selected: null, wanted: null, least: 2 })
      return chainHeadline(shape, false, words)
    }
    expect(said(none)).toMatch(/niet dat er geen is/)
    const waits = { gaps: [], undecidable: [open('X01', 'high', id('s1'))] }
    expect(said(waits)).toMatch(/^Van één stap of overdracht is nog niet bekend/)
  })

  it('a headline keeps a fact that a meeting decided on', () => {
    const decided = gaps.map((one) => ({ ...one, standing: 'assigned' }))
    expect(chainHeadline(asked({ found: { gaps: decided, undecidable: [] } }), false, words)).toBe(
      'De keten breekt tussen s2 en s3, en niemand doet s4',
    )
  })

  it('says of a step of which nobody is recorded that it is not recorded, until it is said that this is everyone', () => {
    const missing = [{ reason: 'coverage_unfinished', ids: [id('s4')], level: 'operational' }]
    const waits = { gaps: [], undecidable: [{ ...open('X01', 'high', id('s4')), missing }] }
    const shape = asked({ network: withEveryoneAt('s4', null), found: waits })
    expect(chainHeadline(shape, false, words)).toBe(
      'Van s4 is nog niet vastgelegd wie die stap doet (1 van de 5 partners nog niet ingevuld)',
    )
    expect(shape.stages[3]).toMatchObject({ word: 'none', marked: false })
    expect(shape.without.flatMap(({ members }) => members)).toHaveLength(shape.chain.unfilled.unfilled)
  })

  it('a gutter before a step of which nobody is recorded calls it empty only when that is said', () => {
    const of = (on: string | null) => {
      const found = { gaps: [], undecidable: [] }
      return handoverLines(asked({ network: withEveryoneAt('s4', on), found }).handovers[2]!, 2, words)
    }
    expect([of('2026-07-01'), of(null)]).toEqual([['stap 4 leeg'], ['stap 4: nog niet vastgelegd']])
  })

  it('a cell says who does what, and to whom it hands over', () => {
    const shape = asked()
    const say = (at: number, stage: number) => cellSentence(shape, graph, shape.rows[at]!, stage, words)
    expect(say(0, 0)).toBe('A, s1: doet deze stap; gaat zelf door; draagt over aan B')
    expect(say(2, 0)).toBe('C, s1: niets vastgelegd')
  })

  it('a gutter counts who hands over, and who goes on itself', () => {
    const { handovers } = asked()
    expect(handovers.map((handover, at) => handoverLines(handover, at, words))).toEqual([
      ['2 dragen over', '2 gaan zelf door'],
      ['gebroken'],
      ['stap 4 leeg'],
    ])
  })
})
