import { describe, expect, it } from '@jest/globals'
import { Change } from '../../../contract/change.ts'
import { SourceId } from '../../../contract/ids.ts'
import { cellKey } from '../../../client/picture/chain/wanted.ts'
import { coverChanges, setWanted, applyWanted } from '../../../client/store/changes/cover-changes.ts'
import { stagesToStart } from '../../../client/screens/chain/edit/default-stages.ts'
import { applyEveryone, everyoneChanges } from '../../../client/store/changes/everyone-changes.ts'
import { stageDraftOf, stageChanges, stageProblem } from '../../../client/store/changes/stage-changes.ts'
import { covers, id, regionOf, small } from './region.ts'

const today = '2026-07-01'
const graph = regionOf(covers('a', 's1'), covers('b', 's1', { until: '2026-06-01' }))
const held = { graph, today }

describe('what is wanted of the coverage', () => {
  const wanted = setWanted(new Map(), held, [id('a'), id('c')], id('s1'), true)

  it('holds only what differs from what is recorded, and forgets what is taken back', () => {
    expect([...wanted]).toEqual([[cellKey(id('c'), id('s1')), true]])
    expect(setWanted(wanted, held, [id('c')], id('s1'), false).size).toBe(0)
  })

  it('becomes changes with an observation of today, recorded once', () => {
    const changes = coverChanges(graph, wanted, null, today)
    expect(changes.map((change) => [change.op, change.what])).toEqual([
      ['put', 'source'],
      ['put', 'coverage'],
    ])
    expect(changes.map((change) => Change.parse(change))).toEqual(changes)
    const again = { ...graph, sources: [...graph.sources, small.record('source', `source-observed-${today}`)] }
    expect(coverChanges(again, wanted, null, today).map(({ what }) => what)).toEqual(['coverage'])
  })

  it('rests on the source that was chosen', () => {
    const [change] = coverChanges(graph, wanted, SourceId.parse(id('doc')), today)
    expect(change).toMatchObject({ what: 'coverage', record: { source: id('doc'), since: null, inferred: false } })
  })

  it('removes what is in force, and writes beside what has ended', () => {
    const off = setWanted(new Map(), held, [id('a')], id('s1'), false)
    expect(coverChanges(graph, off, null, today)).toEqual([{ op: 'remove', what: 'coverage', id: id('a-covers-s1') }])
    const on = setWanted(new Map(), held, [id('b')], id('s1'), true)
    expect(coverChanges(graph, on, null, today)).toHaveLength(2)
    expect(applyWanted(graph, on, null, today).coverages).toHaveLength(3)
  })

  it('leaves out who is gone meanwhile', () => {
    expect(coverChanges({ ...graph, partners: [] }, wanted, null, today)).toEqual([])
  })
})

describe('that this is everyone', () => {
  const open = { stages: graph.stages.map((stage) => ({ ...stage, completeOn: null })) }

  it('is said of a stage from today on, taken back, and kept when the stage is renamed', () => {
    const [change, ...more] = everyoneChanges(open, new Map([[id('s2'), true]]), today)
    expect(more).toEqual([])
    expect(Change.parse(change)).toMatchObject({ op: 'put', what: 'stage', record: { completeOn: today, name: 's2' } })
    expect(applyEveryone(graph, new Map([[id('s1'), false]]), today).stages[0]?.completeOn).toBeNull()
    const renamed = stageDraftOf(graph.stages).map((draft, at) => (at === 0 ? { ...draft, name: 'Start' } : draft))
    expect(stageChanges(small.region, graph.stages, renamed)).toMatchObject([
      { record: { name: 'Start', completeOn: '2020-01-01' } },
    ])
  })

  it('is no change where it is recorded so already, or of a stage that is gone', () => {
    const asked = new Map([
      [id('s1'), true],
      ['gone', true],
    ])
    expect(everyoneChanges(graph, asked, today)).toEqual([])
  })
})

describe('the stages', () => {
  it('to start with are the seven of the default chain, with its numbers', () => {
    const stages = stagesToStart(small.region)
    expect(stages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(stages[2]).toMatchObject({ id: 'zz01-stage-work-fit', name: 'Werkfit en oriëntatie', order: 3 })
    expect(Change.safeParse({ op: 'put', what: 'stage', record: stages[0] }).success).toBe(true)
  })

  it('change only where the draft differs: renamed, added, dropped, moved', () => {
    const { stages } = graph
    const [one, two, three] = stageDraftOf(stages)
    expect(stageChanges(small.region, stages, stageDraftOf(stages))).toEqual([])
    const draft = [
      two!,
      { ...one!, name: ' Intake ' },
      three!,
      { id: null, key: 'n', name: 'Nazórg!', number: null, side: null },
    ]
    const said = { completeOn: '2020-01-01' }
    expect(stageChanges(small.region, stages, draft)).toEqual([
      { op: 'remove', what: 'stage', id: id('s4') },
      { op: 'put', what: 'stage', record: { id: id('s2'), name: 's2', order: 1, side: null, number: 2, ...said } },
      { op: 'put', what: 'stage', record: { id: id('s1'), name: 'Intake', order: 2, side: null, number: 1, ...said } },
      {
        op: 'put',
        what: 'stage',
        record: { id: id('stage-nazorg'), name: 'Nazórg!', order: 4, side: null, number: null, completeOn: null },
      },
    ])
  })

  it('must have a name each, and not the same one', () => {
    const [one, two] = stageDraftOf(graph.stages)
    expect(stageProblem([])).toBe('empty')
    expect(stageProblem([{ ...one!, name: ' ' }])).toBe('nameless')
    expect(stageProblem([one!, { ...two!, name: 'S1 ' }])).toBe('twice')
    expect(stageProblem([one!, two!])).toBeNull()
  })
})
