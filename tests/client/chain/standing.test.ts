import { describe, expect, it } from '@jest/globals'
import { chainFindings, handoverStatuses, stageStatuses } from '../../../client/picture/chain/status.ts'
import { makeFindings } from '../../../client/scene/make/findings.ts'
import { gapsAnswer } from '../../support/gaps-answer.ts'
import { gap, open } from '../../support/scenes.ts'
import { acts, chainOfRegion, covers, id, tie } from './region.ts'

const chain = chainOfRegion(
  ...['a', 'b', 'c'].flatMap(acts),
  ...[covers('a', 's1'), covers('b', 's1'), covers('b', 's2'), covers('c', 's3')],
  tie('a', 'b', 'operational', { strength: 3 }),
)
type Found = Parameters<typeof gapsAnswer>[0]
const findings = (found: Partial<Found> = {}) =>
  makeFindings(gapsAnswer({ gaps: [], undecidable: [], ...found }), [], [], [])
const stages = (found: Partial<Found> = {}) => stageStatuses(chain, findings(found)).map(({ word }) => word)
const gutters = (found: Partial<Found> = {}) => handoverStatuses(chain, findings(found)).map(({ word }) => word)

describe('how the chain stands', () => {
  it('without findings says what is recorded and calls nothing weak', () => {
    expect(stages()).toEqual(['covered', 'one', 'one', 'nobody'])
    const open = stageStatuses({ ...chain, complete: new Set() }, [])
    expect(open.map(({ word }) => word)).toEqual(['covered', 'one', 'one', 'none'])
    expect(gutters()).toEqual(['linked', 'none', 'empty'])
    expect(stageStatuses(chain, []).some(({ marked }) => marked)).toBe(false)
  })

  it('takes fragile, uncovered and broken from any rule that is about a stage, or about two', () => {
    const gaps = [gap('X01', 'medium', id('s2')), gap('X01', 'high', id('s4')), gap('X02', 'high', id('s2'), id('s3'))]
    expect(stages({ gaps })).toEqual(['covered', 'fragile', 'one', 'nobody'])
    expect(gutters({ gaps })).toEqual(['linked', 'broken', 'empty'])
    expect(chainFindings(chain, findings({ gaps }))).toHaveLength(3)
  })

  it('takes the marker away from what was decided, and keeps the word', () => {
    const gaps = [{ ...gap('X01', 'high', id('s4')), standing: 'accepted' }]
    expect(stageStatuses(chain, findings({ gaps }))[3]).toMatchObject({ word: 'nobody', marked: false })
  })

  it('says of what a rule cannot decide that it is not known, never that it is clear', () => {
    const undecidable = [open('X01', 'high', id('s2')), open('X02', 'high', id('s1'), id('s2'))]
    expect(stages({ undecidable })).toEqual(['covered', 'unknown', 'one', 'nobody'])
    expect(gutters({ undecidable })).toEqual(['unknown', 'none', 'empty'])
  })

  it('knows nothing of any stage when nobody speaks of the work', () => {
    const silent = {
      ...open('X01', 'high', 'ZZ01'),
      missing: [{ reason: 'level_silent', ids: [], level: 'operational' }],
    }
    expect(stages({ undecidable: [silent] })).toEqual(['covered', 'unknown', 'unknown', 'unknown'])
    const none = { ...open('X01', 'high', 'ZZ01'), missing: [{ reason: 'no_coverage', ids: [], level: null }] }
    expect(stages({ undecidable: [none] })).toEqual(['covered', 'unknown', 'unknown', 'unknown'])
    expect(chainFindings(chain, findings({ undecidable: [none] }))).toHaveLength(1)
  })
})
