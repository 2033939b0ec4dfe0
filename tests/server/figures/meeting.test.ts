import { describe, expect, it } from '@jest/globals'
import { figuresIn } from '../../support/figured.ts'

const core = ['municipality_centre', 'municipality', 'uwv', 'employers_org', 'trade_union', 'education_mbo']

describe('the figures', () => {
  it('of an empty region are all unknown, and none is zero', () => {
    const whole = figuresIn(() => [])
    const { present, levels, chain, fragile, persons, secured } = whole
    const known = [present, levels, chain, fragile, persons, secured].map((figure) => figure.known)
    expect(new Set(known)).toEqual(new Set(['unknown']))
    expect([whole.network, whole.sectors, whole.levels.multiplexity, whole.reciprocity.share]).toEqual([
      [],
      [],
      null,
      null,
    ])
  })
})

describe('who takes part', () => {
  it('is not known while it is too early, and nobody is called absent', () => {
    const { present, tooEarly } = figuresIn(({ body, partner, works }) => [
      body('t'),
      partner('uwv', 'uwv'),
      works('uwv', 't'),
    ])
    expect(tooEarly).toBe(true)
    expect(present.known).toBe('unknown')
    expect(new Set(present.kinds.map(({ state }) => state))).toEqual(new Set(['present', 'unsaid']))
  })

  it('tells named, mentioned and absent apart', () => {
    const { present } = figuresIn(({ body, partner, governs, mention }) => [
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
  it('counts pairs at the same table by level, direct ties too, and what a source says so', () => {
    const { levels } = figuresIn(({ body, partner, governs, works, tie }) => [
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

  it('is not known where nobody speaks of a level, and open where a statement has none', () => {
    const silent = figuresIn(({ body, partner, governs }) => [body('t'), partner('a b'), governs('a b', 't')])
    expect(silent.levels).toMatchObject({
      known: 'unknown',
      lacking: [{ reason: 'level_silent', level: 'operational' }],
    })
    const open = figuresIn(({ body, partner, governs, works, tie }) => [
      body('t'),
      partner('a b c'),
      governs('a b c', 't'),
      works('c', 't'),
      tie('a', 'b', 'unspecified'),
    ])
    expect(open.levels).toMatchObject({ known: 'partly', lacking: [{ reason: 'level_unspecified', n: 1, of: 3 }] })
  })

  it('counts apart whom sources contradict each other about: not as a contact, nor as none', () => {
    const { levels, network } = figuresIn(({ partner, tie, says }) => [
      partner('a b c d'),
      tie('a', 'b', 'operational', { strength: 3 }),
      says('b', 'a', 'operational', { strength: 0 }),
      tie('b', 'c', 'administrative', { strength: 0 }),
      says('c', 'b', 'administrative', { strength: 4 }),
      tie('b', 'c', 'operational', { strength: 3 }),
      tie('c', 'd', 'policy', { strength: 2 }),
      says('d', 'c', 'policy', { strength: 0 }),
      tie('c', 'd', 'operational', { strength: 2 }),
    ])
    expect(levels).toMatchObject({
      pairs: 1,
      both: { n: 0 },
      operational: { n: 1 },
      differ: 2,
      lacking: [{ reason: 'values_differ', n: 2, of: 3, level: null }],
    })
    expect(network[0]?.pairs).toBe(2)
  })

  it('takes no notice of what has ended or stopped', () => {
    const { levels } = figuresIn(({ partner, works, tie, activity }) => [
      partner('a b c'),
      activity('gone', 'stopped'),
      tie('b', 'c', 'operational', { until: '2026-06-30' }),
      tie('a', 'c', 'operational', { until: '2026-07-01' }),
      works('a b', 'gone'),
    ])
    expect(levels).toMatchObject({ pairs: 1, differ: 0, operational: { n: 1 } })
  })

  it('lets those who sit in a body do the activity it carries', () => {
    const { levels } = figuresIn(({ body, partner, works, activity, carries }) => [
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
