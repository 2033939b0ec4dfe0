import { describe, expect, it } from '@jest/globals'
import { gapsOf as gapsOn } from '../support/asked.ts'

const gapsOf = (...[rule, make, fields]: Parameters<typeof gapsOn>) => gapsOn(rule, make, fields, '2026-07-31')

describe('G16, activity without doers', () => {
  it('finds what nobody does, nobody leads, or one does alone', () => {
    const { gaps, undecidable, whole } = gapsOf('G16', ({ partner, sits, activity, body, carries, mention }) => {
      const lead = (who: string, at: string, level = 'operational') => sits(who, level, { at, role: 'lead' })
      const joins = (who: string, at: string, level = 'operational') => sits(who, level, { at, role: 'participant' })
      return [
        ...['a', 'b', 'c'].map((id) => partner(id)),
        partner('gone', 'other', { until: '2026-07-30' }),
        // Nobody does it: one level only, a zero, work that has ended, a partner that has gone.
        activity('plan', { status: 'planned' }),
        lead('a', 'plan', 'policy'),
        joins('b', 'plan', 'administrative'),
        activity('nobody', { status: 'preparing' }),
        activity('zero'),
        lead('a', 'zero', 'policy'),
        joins('b', 'zero', 'policy'),
        sits('c', 'operational', { at: 'zero', strength: 0 }),
        activity('past'),
        sits('a', 'operational', { at: 'past', role: 'lead', until: '2026-07-30' }),
        joins('gone', 'past'),
        lead('b', 'past', 'administrative'),
        joins('c', 'past', 'policy'),
        // A body that carries it does it.
        activity('carried'),
        body('table'),
        carries('table', 'carried'),
        sits('a', 'operational', { at: 'table' }),
        sits('b', 'operational', { at: 'table' }),
        // No lead, or it is not said of one of them.
        activity('leaderless'),
        joins('a', 'leaderless'),
        joins('b', 'leaderless'),
        activity('unsaid'),
        joins('a', 'unsaid'),
        sits('b', 'operational', { at: 'unsaid' }),
        // One alone, over all levels; two are enough, also when one of them sits in the body that carries it.
        activity('alone'),
        lead('a', 'alone'),
        joins('a', 'alone', 'administrative'),
        activity('two', { status: 'planned' }),
        lead('a', 'two'),
        joins('b', 'two', 'unspecified'),
        activity('joined'),
        lead('c', 'joined'),
        carries('table', 'joined'),
        // What may be somebody.
        activity('someone'),
        lead('a', 'someone', 'policy'),
        joins('b', 'someone', 'policy'),
        mention('they', ['employer'], null, { at: 'someone' }),
        activity('vague'),
        lead('a', 'vague', 'unspecified'),
        joins('b', 'vague', 'policy'),
        activity('others'),
        lead('a', 'others'),
        mention('them', ['employer'], 'policy', { at: 'others' }),
        // Not under way.
        ...['delayed', 'done', 'stopped', 'not_realised', 'secured', 'slimmed'].map((status) =>
          activity(status.replace('_', '-'), { status }),
        ),
        activity('open', { status: null }),
        activity('full', { status: null }),
        lead('a', 'full'),
        joins('b', 'full'),
      ]
    })
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
    const { gaps, undecidable } = gapsOf('G17', ({ partner, sits, activity }) => [
      ...['a', 'b'].map((id) => partner(id)),
      // Three months before 31 July is 30 April: a day in the month before is more, 30 April itself too, 1 May is not.
      activity('late', { status: 'delayed', statusSince: '2026-04-30' }),
      activity('in-time', { status: 'delayed', statusSince: '2026-05-01' }),
      activity('less', { status: 'slimmed', statusSince: '2026-01-30' }),
      activity('half-year', { status: 'slimmed', statusSince: '2026-01-31' }),
      activity('undated', { status: 'delayed' }),
      activity('later', { status: 'delayed', statusSince: '2026-09-01' }),
      // No news for more than six months.
      activity('quiet', { lastNews: '2026-01-30', statusSince: '2025-01-01' }),
      sits('a', 'operational', { at: 'quiet', lastConfirmed: '2026-01-15' }),
      activity('exact', { lastNews: '2026-01-31' }),
      activity('heard', { lastNews: '2025-01-01' }),
      sits('a', 'policy', { at: 'heard', lastConfirmed: '2026-02-01' }),
      activity('begun', { statusSince: '2026-07-01' }),
      activity('silent'),
      sits('b', 'operational', { at: 'silent' }),
      activity('ended'),
      sits('b', 'operational', { at: 'ended', lastConfirmed: '2026-07-01', until: '2026-07-30' }),
      ...['planned', 'preparing', 'done', 'stopped', 'not_realised', 'secured'].map((status) =>
        activity(status.replace('_', '-'), { status, statusSince: '2020-01-01' }),
      ),
      activity('open', { status: null, statusSince: '2020-01-01' }),
      activity('open-too', { status: null }),
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
    const { gaps, whole } = gapsOf('G17', ({ activity, wants }) => [
      wants('G17', 'silent', 2),
      activity('soon', { lastNews: '2026-05-30' }),
      activity('not-yet', { lastNews: '2026-05-31' }),
    ])
    expect(gaps).toEqual(['G17 soon medium < soon'])
    expect(whole.gaps.find(({ rule }) => rule === 'G17')?.settings).toEqual({ silent: 2 })
  })
})

describe('G19, result not secured', () => {
  const none = { structuralMoney: 'no', bodyPlace: 'no' }
  it('finds what ends soon or is done with fewer than four points', () => {
    const { gaps, undecidable, whole } = gapsOf('G19', ({ partner, sits, activity, body, carries, mention }) => {
      const team = (at: string) => [sits('a', 'operational', { at }), sits('b', 'operational', { at })]
      return [
        ...['a', 'b', 'c'].map((id) => partner(id)),
        // Nothing but perhaps an owner; and one year old, without money and place.
        activity('bare', { end: '2027-01-31', ...none }),
        activity('later', { end: '2027-02-01', ...none }),
        activity('past', { end: '2025-12-31', owner: 'ZB', ...none }),
        ...team('past'),
        activity('done', { status: 'done', owner: 'ZB', structuralMoney: 'no', bodyPlace: 'yes' }),
        sits('c', 'administrative', { at: 'done' }),
        sits('a', 'operational', { at: 'done' }),
        sits('b', 'operational', { at: 'done', strength: 0 }),
        // Four of five, the place by the body that carries it, the team there too.
        activity('four', { end: '2026-08-01', owner: 'ZB', structuralMoney: 'yes', bodyPlace: 'no' }),
        body('table'),
        carries('table', 'four'),
        sits('a', 'operational', { at: 'table' }),
        sits('b', 'operational', { at: 'table' }),
        // What is not known decides, or does not.
        activity('open', { end: '2026-08-01' }),
        sits('c', 'administrative', { at: 'open' }),
        activity('hopeless', { end: '2026-08-01', structuralMoney: 'no' }),
        sits('a', 'operational', { at: 'hopeless' }),
        activity('named', { end: '2026-08-01', owner: 'ZB', structuralMoney: 'yes', bodyPlace: 'no' }),
        sits('a', 'operational', { at: 'named' }),
        sits('c', 'administrative', { at: 'named' }),
        mention('they', ['other'], 'operational', { at: 'named' }),
        activity('unsaid', { end: '2026-08-01', owner: 'ZB', structuralMoney: 'yes', bodyPlace: 'no' }),
        ...team('unsaid'),
        sits('c', 'unspecified', { at: 'unsaid' }),
        activity('no-status', { status: null, end: '2026-08-01', ...none }),
        activity('no-end', none),
        ...['stopped', 'not_realised', 'secured'].map((status) =>
          activity(status.replace('_', '-'), { status, end: '2026-08-01', ...none }),
        ),
      ]
    })
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
      activity('done', { status: 'done', resultVisible: 'no' }),
      activity('secured', { status: 'secured', resultVisible: 'no' }),
      activity('seen', { status: 'done', resultVisible: 'yes' }),
      activity('running', { resultVisible: 'no' }),
      activity('stopped', { status: 'stopped', resultVisible: 'no' }),
      activity('unsaid', { status: 'done' }),
      activity('no-status', { status: null, resultVisible: 'no' }),
      activity('nothing', { status: null }),
    ])
    expect(gaps).toEqual(['G22 done medium < done', 'G22 secured medium < secured'])
    expect(undecidable).toEqual([
      'G22 no-status medium ? status_unknown no-status @null < no-status',
      'G22 unsaid medium ? value_unknown unsaid @null < unsaid',
    ])
  })
})
