import { describe, expect, it } from '@jest/globals'
import type { Say } from '../networks/say.ts'
import { gapsOf } from '../support/asked.ts'

/** Partners that sit at a table of their own on the floor, so that they are present and meet nobody. */
const doers = ({ partner, body, works }: Say, ...ids: string[]) =>
  ids.flatMap((id) => [partner(id), body(`own-${id}`), works(id, `own-${id}`)])

describe('G08, uncovered stage', () => {
  it('finds a step that nobody on the floor covers, and one that a single partner does', () => {
    const { gaps, undecidable, whole } = gapsOf('G08', (say) => [
      ...doers(say, 'a', 'b'),
      say.partner('c'),
      say.works('c', 't', { strength: 0 }),
      ...['none', 'empty', 'one', 'two'].map((id, at) => say.stage(id, at + 1)),
      say.covers('c', 'empty'),
      say.covers('a', 'one'),
      say.covers('b', 'one', { until: '2026-06-30' }),
      say.covers('a', 'two'),
      say.covers('b', 'two'),
    ])
    expect(gaps).toEqual([
      'G08 empty high < c-covers-empty c-ope-t empty',
      'G08 none high < none',
      'G08 one medium < a-covers-one a-ope-own-a one',
    ])
    expect(undecidable).toEqual([])
    const facts = whole.gaps.filter(({ rule }) => rule === 'G08').map((gap) => gap.facts['variant'])
    expect(facts.sort()).toEqual(['few', 'none', 'none'])
  })

  it('is sure of a step only when who covers it surely works on the floor', () => {
    const { gaps, undecidable } = gapsOf('G08', (say) => [
      ...doers(say, 'a', 'b'),
      say.partner('perhaps'),
      say.joins('perhaps', 't'),
      say.partner('care', 'care'),
      say.mention('carers', 'care', 'operational', 't'),
      ...['one', 'two', 'three'].map((id, at) => say.stage(id, at + 1)),
      say.covers('perhaps', 'one'),
      say.covers('a', 'two'),
      say.covers('care', 'two'),
      ...['a', 'b', 'perhaps'].map((id) => say.covers(id, 'three')),
    ])
    // One at most, whoever it is: found, and the lower of the two severities.
    expect(gaps).toEqual(['G08 one medium < one perhaps-covers-one'])
    expect(undecidable).toEqual([
      'G08 two medium ? mention carers @operational < a-covers-two a-ope-own-a care-covers-two carers two',
    ])
  })

  it('counts a cluster and its members once, and takes the number of the region', () => {
    const { gaps } = gapsOf('G08', (say) => [
      ...doers(say, 'a', 'b', 'c', 'roof'),
      say.member('a', 'roof'),
      say.member('b', 'roof'),
      ...['members', 'all', 'both'].map((id, at) => say.stage(id, at + 1)),
      ...['a', 'b'].map((id) => say.covers(id, 'members')),
      ...['a', 'b', 'roof', 'c'].map((id) => say.covers(id, 'all')),
      ...['a', 'b', 'c'].map((id) => say.covers(id, 'both')),
      say.sets('G08', 'few', 2),
    ])
    expect(gaps.map((line) => line.split(' <')[0])).toEqual(['G08 all medium', 'G08 members medium'])
  })
})

describe('G09, broken handover', () => {
  const between = (...make: ((say: Say) => ReturnType<Say['partner']>)[]) =>
    gapsOf('G09', (say) => [
      ...doers(say, 'a', 'b'),
      say.stage('train', 1, 4),
      say.stage('match', 2, 5),
      say.covers('a', 'train'),
      say.covers('b', 'match'),
      ...make.map((one) => one(say)),
    ])
  const found = 'G09 match train high < a-covers-train a-ope-own-a b-covers-match b-ope-own-b'

  it('finds two steps between which nobody works together', () => {
    expect(between().gaps).toEqual([found])
    const weak = between((say) => say.tie('a', 'b', 'operational', { strength: 1 }))
    expect(weak.gaps).toEqual(['G09 match train high < a-b-ope a-covers-train a-ope-own-a b-covers-match b-ope-own-b'])
    expect(between((say) => say.tie('a', 'b', 'policy', { strength: 5 })).gaps).toEqual([found])
  })

  it('is content with a tie, a shared table, a table by what a body carries, kin, or one who covers both', () => {
    const enough = [
      between((say) => say.tie('b', 'a', 'operational', { strength: 2 })),
      between(
        (say) => say.works('a', 't', { strength: 2 }),
        (say) => say.works('b', 't', { strength: 4 }),
      ),
      between(
        (say) => say.activity('job'),
        (say) => say.carries('t', 'job'),
        (say) => say.works('a', 't', { strength: 2 }),
        (say) => say.works('b', 'job', { strength: 2 }),
      ),
      between((say) => say.member('a', 'b')),
      between((say) => say.covers('b', 'train')),
    ]
    expect(enough.flatMap(({ gaps, undecidable }) => [...gaps, ...undecidable])).toEqual([])
  })

  it('cannot decide on what is unknown, without level, or named without a name', () => {
    const open = [
      between((say) => say.tie('a', 'b', 'operational')),
      between(
        (say) => say.tie('a', 'b', 'operational', { strength: 1 }),
        (say) => say.tie('b', 'a', 'operational', { strength: 3 }),
      ),
      between((say) => say.tie('a', 'b', 'unspecified', { strength: 2 })),
      between(
        (say) => say.works('a', 't', { strength: 3 }),
        (say) => say.mention('others', 'other', 'operational', 't'),
      ),
    ]
    expect(open.flatMap(({ gaps }) => gaps)).toEqual([])
    const why = open.flatMap(({ undecidable }) => undecidable.map((line) => line.replace(/^.*\? (.*) @.*$/, '$1')))
    expect(why).toEqual([
      'strength_unknown a-b-ope',
      'values_differ a-b-ope b-a-ope',
      'level_unspecified a-b-uns',
      'mention others',
    ])
  })

  it('does not count work in what is only planned or was stopped', () => {
    for (const status of ['planned', 'stopped']) {
      const { gaps } = between(
        (say) => say.activity('job', status),
        (say) => say.works('a', 'job', { strength: 3 }),
        (say) => say.works('b', 'job', { strength: 3 }),
      )
      expect(gaps).toEqual([found])
    }
  })
})

it('asks once for a region in which nobody is recorded to cover anything', () => {
  const { gaps, undecidable, whole } = gapsOf(null, (say) => [
    ...doers(say, 'a', 'b'),
    say.stage('one', 1, null, { completeOn: null }),
    say.stage('two', 2, null, { completeOn: null }),
  ])
  const chain = (line: string) => /^G0[89] /.test(line)
  expect(gaps.filter(chain)).toEqual([])
  expect(undecidable.filter(chain)).toEqual([
    'G08 R high ? no_coverage @null < R',
    'G09 R medium ? no_coverage @null < R',
  ])
  // The same of the same: shown once.
  const shown = whole.undecidable.filter(({ rule, under }) => chain(`${rule} `) && under === null)
  expect(shown.map(({ rule }) => rule)).toEqual(['G08'])
})
