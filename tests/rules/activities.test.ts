import { describe, expect, it } from '@jest/globals'
import type { Level } from '../../contract/vocabulary.ts'
import { gapsOf as gapsOn } from '../support/asked.ts'

const gapsOf = (...[rule, make, fields]: Parameters<typeof gapsOn>) => gapsOn(rule, make, fields, '2026-07-31')

describe('G16, activity without doers', () => {
  it('finds what nobody does, nobody leads, or one does alone', () => {
    const { gaps, undecidable, whole } = gapsOf(
      'G16',
      ({ takesPart, partner, activity, works, body, carries, mention }) => {
        const lead = (who: string, at: string, level: Level = 'operational') =>
          takesPart(who, at, level, { role: 'lead' })
        const follows = (who: string, at: string, level: Level = 'operational') =>
          takesPart(who, at, level, { role: 'participant' })
        return [
          partner('a b c'),
          partner('gone', 'other', { until: '2026-07-30' }),
          // Nobody does it: one level only, a zero, work that has ended, a partner that has gone.
          activity('plan', 'planned'),
          lead('a', 'plan', 'policy'),
          follows('b', 'plan', 'administrative'),
          activity('nobody', 'preparing'),
          activity('zero'),
          lead('a', 'zero', 'policy'),
          follows('b', 'zero', 'policy'),
          works('c', 'zero', { strength: 0 }),
          activity('past'),
          works('a', 'past', { role: 'lead', until: '2026-07-30' }),
          follows('gone', 'past'),
          lead('b', 'past', 'administrative'),
          follows('c', 'past', 'policy'),
          // A body that carries it does it.
          activity('carried'),
          body('table'),
          carries('table', 'carried'),
          works('a', 'table'),
          works('b', 'table'),
          // No lead, or it is not said of one of them.
          activity('leaderless'),
          follows('a', 'leaderless'),
          follows('b', 'leaderless'),
          activity('unsaid'),
          follows('a', 'unsaid'),
          works('b', 'unsaid'),
          // One alone, over all levels; two are enough, also when one of them sits in the body that carries it.
          activity('alone'),
          lead('a', 'alone'),
          follows('a', 'alone', 'administrative'),
          activity('two', 'planned'),
          lead('a', 'two'),
          follows('b', 'two', 'unspecified'),
          activity('joined'),
          lead('c', 'joined'),
          carries('table', 'joined'),
          // What may be somebody.
          activity('someone'),
          lead('a', 'someone', 'policy'),
          follows('b', 'someone', 'policy'),
          mention('they', 'employer', null, 'someone'),
          activity('vague'),
          lead('a', 'vague', 'unspecified'),
          follows('b', 'vague', 'policy'),
          activity('others'),
          lead('a', 'others'),
          mention('them', 'employer', 'policy', 'others'),
          // Not under way.
          ...['delayed', 'done', 'stopped', 'not_realised', 'secured', 'slimmed'].map((status) =>
            activity(status.replace('_', '-'), status),
          ),
          activity('open', null),
          activity('full', null),
          lead('a', 'full'),
          follows('b', 'full'),
        ]
      },
    )
    expect(gaps).toEqual([
      'G16 alone medium < a-adm-alone a-ope-alone alone',
      'G16 leaderless high < a-ope-leaderless b-ope-leaderless leaderless',
      'G16 nobody high < nobody',
      'G16 past high < b-adm-past c-pol-past past',
      'G16 plan high < a-pol-plan b-adm-plan plan',
      'G16 zero high < a-pol-zero b-pol-zero c-ope-zero zero',
    ])
    expect(undecidable).toEqual([
      'G16 R medium ? status_unknown open @null < open',
      'G16 others medium ? mention them @null < a-ope-others others them',
      'G16 someone high ? mention they @null < a-pol-someone b-pol-someone someone they',
      'G16 unsaid high ? role_unknown b-ope-unsaid @null < a-ope-unsaid b-ope-unsaid unsaid',
      'G16 vague high ? level_unspecified a-uns-vague @null < a-uns-vague b-pol-vague vague',
    ])
    const facts = (about: string) => whole.gaps.find(({ id }) => id.startsWith('G16') && id.endsWith(about))?.facts
    expect(facts('-nobody')).toMatchObject({ variant: 'doer' })
    expect(facts('-leaderless')).toMatchObject({ variant: 'lead' })
    expect(facts('-alone')).toMatchObject({ variant: 'partner', partner: expect.stringMatching(/-a$/) })
    expect(
      whole.undecidable.find(({ rule, about }) => rule === 'G16' && about[0] === whole.region)?.facts,
    ).toMatchObject({
      variant: 'status',
      activities: 1,
    })
  })
})

describe('G17, stalled activity', () => {
  it('finds what is held up or without news, by calendar months', () => {
    const { gaps, undecidable } = gapsOf('G17', ({ partner, activity, works, prepares }) => [
      partner('a b'),
      // Three months before 31 July is 30 April: a day in the month before is more, 30 April itself too, 1 May is not.
      activity('late', 'delayed', { statusSince: '2026-04-30' }),
      activity('in-time', 'delayed', { statusSince: '2026-05-01' }),
      activity('less', 'slimmed', { statusSince: '2026-01-30' }),
      activity('half-year', 'slimmed', { statusSince: '2026-01-31' }),
      activity('undated', 'delayed'),
      activity('later', 'delayed', { statusSince: '2026-09-01' }),
      // No news for more than six months.
      activity('quiet', 'running', { lastNews: '2026-01-30', statusSince: '2025-01-01' }),
      works('a', 'quiet', { lastConfirmed: '2026-01-15' }),
      activity('exact', 'running', { lastNews: '2026-01-31' }),
      activity('heard', 'running', { lastNews: '2025-01-01' }),
      prepares('a', 'heard', { lastConfirmed: '2026-02-01' }),
      activity('begun', 'running', { statusSince: '2026-07-01' }),
      activity('silent'),
      works('b', 'silent'),
      activity('ended'),
      works('b', 'ended', { lastConfirmed: '2026-07-01', until: '2026-07-30' }),
      ...['planned', 'preparing', 'done', 'stopped', 'not_realised', 'secured'].map((status) =>
        activity(status.replace('_', '-'), status, { statusSince: '2020-01-01' }),
      ),
      activity('open', null, { statusSince: '2020-01-01' }),
      activity('open-too', null),
    ])
    expect(gaps).toEqual([
      'G17 half-year medium < half-year',
      'G17 late medium < late',
      'G17 less high < less',
      'G17 quiet high < a-ope-quiet quiet',
    ])
    expect(undecidable).toEqual([
      'G17 R medium ? status_unknown open open-too @null < open open-too',
      'G17 ended medium ? date_unknown ended @null < ended',
      'G17 silent medium ? date_unknown silent @null < b-ope-silent silent',
      'G17 undated medium ? date_unknown undated @null < undated',
    ])
  })

  it('weighs less before half a year when a region asks sooner', () => {
    const { gaps, whole } = gapsOf('G17', ({ sets, activity }) => [
      sets('G17', 'silent', 2),
      activity('soon', 'running', { lastNews: '2026-05-30' }),
      activity('not-yet', 'running', { lastNews: '2026-05-31' }),
    ])
    expect(gaps).toEqual(['G17 soon medium < soon'])
    expect(whole.gaps.find(({ rule }) => rule === 'G17')?.settings).toEqual({ silent: 2 })
  })
})

describe('G19, result not secured', () => {
  const none = { structuralMoney: 'no', bodyPlace: 'no' }
  it('finds what ends soon or is done with fewer than four points', () => {
    const { gaps, undecidable, whole } = gapsOf(
      'G19',
      ({ works, partner, activity, governs, body, carries, mention, joins }) => {
        const team = (at: string) => [works('a', at), works('b', at)]
        return [
          partner('a b c'),
          // Nothing but perhaps an owner; and one year old, without money and place.
          activity('bare', 'running', { end: '2027-01-31', ...none }),
          activity('later', 'running', { end: '2027-02-01', ...none }),
          activity('past', 'running', { end: '2025-12-31', owner: 'ZB', ...none }),
          ...team('past'),
          activity('done', 'done', { owner: 'ZB', structuralMoney: 'no', bodyPlace: 'yes' }),
          governs('c', 'done'),
          works('a', 'done'),
          works('b', 'done', { strength: 0 }),
          // Four of five, the place by the body that carries it, the team there too.
          activity('four', 'running', { end: '2026-08-01', owner: 'ZB', structuralMoney: 'yes', bodyPlace: 'no' }),
          body('table'),
          carries('table', 'four'),
          works('a', 'table'),
          works('b', 'table'),
          // What is not known decides, or does not.
          activity('open', 'running', { end: '2026-08-01' }),
          governs('c', 'open'),
          activity('hopeless', 'running', { end: '2026-08-01', structuralMoney: 'no' }),
          works('a', 'hopeless'),
          activity('named', 'running', { end: '2026-08-01', owner: 'ZB', structuralMoney: 'yes', bodyPlace: 'no' }),
          works('a', 'named'),
          governs('c', 'named'),
          mention('they', 'other', 'operational', 'named'),
          activity('unsaid', 'running', { end: '2026-08-01', owner: 'ZB', structuralMoney: 'yes', bodyPlace: 'no' }),
          ...team('unsaid'),
          joins('c', 'unsaid'),
          activity('no-status', null, { end: '2026-08-01', ...none }),
          activity('no-end', 'running', none),
          ...['stopped', 'not_realised', 'secured'].map((status) =>
            activity(status.replace('_', '-'), status, { end: '2026-08-01', ...none }),
          ),
        ]
      },
    )
    expect(gaps).toEqual([
      'G19 bare high < bare',
      'G19 done medium < a-ope-done b-ope-done c-adm-done done',
      'G19 hopeless medium < a-ope-hopeless hopeless',
      'G19 past medium < a-ope-past b-ope-past past',
    ])
    expect(undecidable).toEqual([
      'G19 named medium ? mention they @null < a-ope-named c-adm-named named they',
      'G19 no-status high ? status_unknown no-status @null < no-status',
      'G19 open medium ? value_unknown open @null < c-adm-open open',
      'G19 unsaid medium ? level_unspecified c-uns-unsaid @null < a-ope-unsaid b-ope-unsaid c-uns-unsaid unsaid',
    ])
    expect(whole.gaps.find(({ about }) => about[0]?.endsWith('-done'))?.facts).toEqual({
      points: 3,
      unknown: 0,
      needed: 4,
      end: null,
      owner: true,
      money: false,
      place: true,
      table: true,
      team: false,
    })
  })
})

describe('G22, result not visible', () => {
  it('finds what is done or secured while nobody sees the result', () => {
    const { gaps, undecidable } = gapsOf('G22', ({ activity }) => [
      activity('done', 'done', { resultVisible: 'no' }),
      activity('secured', 'secured', { resultVisible: 'no' }),
      activity('seen', 'done', { resultVisible: 'yes' }),
      activity('running', 'running', { resultVisible: 'no' }),
      activity('stopped', 'stopped', { resultVisible: 'no' }),
      activity('unsaid', 'done'),
      activity('no-status', null, { resultVisible: 'no' }),
      activity('nothing', null),
    ])
    expect(gaps).toEqual(['G22 done medium < done', 'G22 secured medium < secured'])
    expect(undecidable).toEqual([
      'G22 no-status medium ? status_unknown no-status @null < no-status',
      'G22 unsaid medium ? value_unknown unsaid @null < unsaid',
    ])
  })
})
