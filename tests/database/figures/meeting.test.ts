import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Deps } from '../../../server/web/handler.ts'
import type { Tale } from '../../networks/say.ts'
import { figuresIn } from '../../support/figured.ts'
import { testDeps } from '../../support/tiny.ts'

jest.setTimeout(30_000)

let deps: Deps
beforeAll(async () => {
  deps = await testDeps('2026-07-01')
})
afterAll(() => deps.database.close())

const figures = (tell: Tale) => figuresIn(deps, tell)
const core = ['municipality_centre', 'municipality', 'uwv', 'employers_org', 'trade_union', 'education_mbo']

describe('who takes part', () => {
  it('is not known while it is too early, and nobody is called absent', async () => {
    const { present, tooEarly } = await figures(({ body, partner, works }) => [
      body('t'),
      partner('uwv', 'uwv'),
      works('uwv', 't'),
    ])
    expect(tooEarly).toBe(true)
    expect(present.known).toBe('unknown')
    expect(new Set(present.kinds.map(({ state }) => state))).toEqual(new Set(['present', 'unsaid']))
  })

  it('tells named, mentioned and absent apart', async () => {
    const { present } = await figures(({ body, partner, governs, mention }) => [
      body('t'),
      core.map((kind) => [partner(kind.replaceAll('_', '-'), kind), governs(kind.replaceAll('_', '-'), 't')]),
      mention('bureau', 'regional_bureau', 'operational', 't'),
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
    const { levels } = await figures(({ body, partner, governs, works, tie }) => [
      body('t'),
      partner('a b c d'),
      governs('a b', 't'),
      governs('c', 't', { inferred: true, inferredWhy: 'read so' }),
      works('a b', 't'),
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
    const silent = await figures(({ body, partner, governs }) => [body('t'), partner('a b'), governs('a b', 't')])
    expect(silent.levels).toMatchObject({
      known: 'unknown',
      lacking: [{ reason: 'level_silent', level: 'operational' }],
    })
    const open = await figures(({ body, partner, governs, works, tie }) => [
      body('t'),
      partner('a b c'),
      governs('a b c', 't'),
      works('c', 't'),
      tie('a', 'b', 'unspecified'),
    ])
    expect(open.levels).toMatchObject({ known: 'partly', lacking: [{ reason: 'level_unspecified', n: 1, of: 3 }] })
  })

  it('lets "asked, and there is none" undo a tie, not a table; and takes no notice of what has ended or stopped', async () => {
    const { levels } = await figures(({ partner, works, tie, says, activity }) => [
      partner('a b c'),
      activity('gone', 'stopped'),
      tie('a', 'b', 'administrative', { strength: 3 }),
      says('b', 'a', 'administrative', { strength: 0 }),
      tie('b', 'c', 'operational', { until: '2026-06-30' }),
      tie('a', 'c', 'operational', { until: '2026-07-01' }),
      works('a b', 'gone'),
    ])
    expect(levels).toMatchObject({ pairs: 1, operational: { n: 1 } })
  })

  it('lets those who sit in a body do the activity it carries', async () => {
    const { levels } = await figures(({ body, partner, works, activity, carries }) => [
      body('t'),
      partner('a b'),
      activity('work'),
      carries('t', 'work'),
      works('a', 't'),
      works('b', 'work'),
    ])
    expect(levels).toMatchObject({ pairs: 1, operational: { n: 1, stated: 1 } })
  })
})
