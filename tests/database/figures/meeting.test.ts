import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Deps } from '../../../server/web/handler.ts'
import { figuresOfTiny } from '../../support/figured.ts'
import { testDeps } from '../../support/tiny.ts'

jest.setTimeout(30_000)

let deps: Deps
beforeAll(async () => {
  deps = await testDeps('2026-07-01')
})
afterAll(() => deps.database.close())

const figures = (make: Parameters<typeof figuresOfTiny>[1]) => figuresOfTiny(deps, make)
const core = ['municipality_centre', 'municipality', 'uwv', 'employers_org', 'trade_union', 'education_mbo']

describe('who takes part', () => {
  it('is not known while it is too early, and nobody is called absent', async () => {
    const { present, tooEarly } = await figures(({ partner, sits }) => [
      partner('uwv', 'uwv'),
      sits('uwv', 'operational'),
    ])
    expect(tooEarly).toBe(true)
    expect(present.known).toBe('unknown')
    expect(new Set(present.kinds.map(({ state }) => state))).toEqual(new Set(['present', 'unsaid']))
  })

  it('tells named, mentioned and absent apart', async () => {
    const { present } = await figures(({ partner, sits, mention }) => [
      ...core.flatMap((kind) => [
        partner(kind.replaceAll('_', '-'), kind),
        sits(kind.replaceAll('_', '-'), 'administrative'),
      ]),
      mention('bureau', ['regional_bureau'], 'operational'),
    ])
    expect([present.known, present.lacking]).toEqual([
      'partly',
      [{ reason: 'mention', n: 1, of: present.kinds.length, level: null }],
    ])
    const state = (kind: string) => present.kinds.find((one) => one.kind === kind)?.state
    expect([state('uwv'), state('regional_bureau'), state('sbb')]).toEqual(['present', 'mentioned', 'absent'])
  })
})

describe('who meets at both levels', () => {
  it('counts pairs at the same table by level, direct ties too, and what a source says so', async () => {
    const { levels } = await figures(({ partner, sits, tie }) => [
      ...['a', 'b', 'c', 'd'].map((id) => partner(id)),
      sits('a', 'administrative'),
      sits('b', 'administrative'),
      sits('c', 'administrative', { inferred: true, inferredWhy: 'read so' }),
      sits('a', 'operational'),
      sits('b', 'operational'),
      tie('c', 'd', 'operational'),
      tie('d', 'a', 'policy'),
    ])
    expect(levels).toMatchObject({
      known: 'known',
      pairs: 5,
      both: { n: 1, stated: 1 },
      administrative: { n: 2, stated: 0 },
      operational: { n: 1, stated: 1 },
      other: { n: 1, stated: 1 },
      multiplexity: 0.2,
    })
  })

  it('is not known where nobody speaks of a level, and open where a statement has none', async () => {
    const silent = await figures(({ partner, sits }) => [
      ...['a', 'b'].flatMap((id) => [partner(id), sits(id, 'administrative')]),
    ])
    expect(silent.levels).toMatchObject({
      known: 'unknown',
      lacking: [{ reason: 'level_silent', level: 'operational' }],
    })
    const open = await figures(({ partner, sits, tie }) => [
      ...['a', 'b', 'c'].flatMap((id) => [partner(id), sits(id, 'administrative')]),
      sits('c', 'operational'),
      tie('a', 'b', 'unspecified'),
    ])
    expect(open.levels).toMatchObject({ known: 'partly', lacking: [{ reason: 'level_unspecified', n: 1, of: 3 }] })
  })

  it('lets "asked, and there is none" undo a tie, not a table; and takes no notice of what has ended or stopped', async () => {
    const { levels } = await figures(({ partner, sits, tie, activity }, put) => [
      ...['a', 'b', 'c'].map((id) => partner(id)),
      activity('gone', { status: 'stopped' }),
      put('tie', 'yes', { from: 'a', to: 'b', strength: 3 }),
      put('tie', 'no', { from: 'b', to: 'a', strength: 0, statedBy: 'partner' }),
      tie('b', 'c', 'operational', { until: '2026-06-30' }),
      tie('a', 'c', 'operational', { until: '2026-07-01' }),
      sits('a', 'operational', { at: 'gone' }),
      sits('b', 'operational', { at: 'gone' }),
    ])
    expect(levels).toMatchObject({ pairs: 1, operational: { n: 1 } })
  })

  it('lets those who sit in a body do the activity it carries', async () => {
    const { levels } = await figures(({ partner, sits, activity }, put) => [
      ...['a', 'b'].map((id) => partner(id)),
      activity('work'),
      put('carrying', 'c', { body: 't', activity: 'work' }),
      sits('a', 'operational'),
      sits('b', 'operational', { at: 'work' }),
    ])
    expect(levels).toMatchObject({ pairs: 1, operational: { n: 1, stated: 1 } })
  })
})
