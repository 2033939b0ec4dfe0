import { describe, expect, it } from '@jest/globals'
import { gapsOf, type Words } from '../support/asked.ts'

/** Somebody speaks at every level, so that no level is silent. */
const heard = ({ partner, sits }: Words) => [
  partner('x'),
  ...['administrative', 'policy', 'operational'].map((level) => sits('x', level)),
]

describe('G20, goal not shared', () => {
  it('finds goals without a lead at the board table or in policy', () => {
    const { gaps, undecidable, whole } = gapsOf('G20', (say) => {
      const lead = (at: string, level: string, fields = {}) => say.sits('x', level, { at, role: 'lead', ...fields })
      return [
        ...heard(say),
        say.partner('y'),
        ...['both', 'half', 'none', 'zero', 'past', 'unsaid', 'vague', 'joins'].map((id) => say.goal(id)),
        lead('both', 'administrative'),
        lead('both', 'policy'),
        lead('half', 'administrative'),
        lead('half', 'operational'),
        lead('zero', 'administrative'),
        lead('zero', 'policy', { strength: 0 }),
        lead('past', 'policy'),
        lead('past', 'administrative', { until: '2026-06-30' }),
        lead('unsaid', 'policy'),
        say.sits('y', 'administrative', { at: 'unsaid' }),
        lead('vague', 'policy'),
        lead('vague', 'unspecified'),
        lead('joins', 'policy'),
        say.sits('y', 'administrative', { at: 'joins', role: 'participant' }),
        say.sits('y', 'unspecified', { at: 'joins', role: 'participant' }),
      ]
    })
    expect(gaps).toEqual([
      'G20 half high < half',
      'G20 joins high < joins y-adm-joins',
      'G20 none high < none',
      'G20 past high < past',
      'G20 zero high < x-pol-zero zero',
    ])
    expect(undecidable).toEqual([
      'G20 unsaid high ? role_unknown y-adm-unsaid @administrative < unsaid y-adm-unsaid',
      'G20 vague high ? level_unspecified x-uns-vague @administrative < vague x-uns-vague',
    ])
    const levels = (about: string) => whole.gaps.find(({ id }) => id.startsWith('G20') && id.endsWith(about))?.facts
    expect(levels('-none')).toEqual({ variant: 'goal', levels: ['administrative', 'policy'] })
    expect(levels('-half')).toEqual({ variant: 'goal', levels: ['policy'] })
  })

  it('finds expected, present partners without a goal; what their kin has is theirs', () => {
    const { gaps, undecidable } = gapsOf('G20', (say) => [
      ...heard(say),
      ...['administrative', 'policy'].map((level) => say.sits('x', level, { at: 'goal', role: 'lead' })),
      say.goal('goal'),
      say.activity('serves', { serves: ['goal'] }),
      say.activity('plan', { serves: ['goal'], status: 'planned' }),
      say.activity('stopped', { serves: ['goal'], status: 'stopped' }),
      say.activity('other'),
      say.body('carrier'),
      say.carries('carrier', 'serves'),
      ...['without', 'zero', 'at-goal', 'at-serving', 'by-body', 'board', 'late', 'early', 'over'].map((id) =>
        say.partner(id, 'uwv'),
      ),
      say.sits('without', 'operational', { at: 'other' }),
      say.sits('zero', 'policy'),
      say.sits('zero', 'policy', { at: 'goal', strength: 0 }),
      say.sits('at-goal', 'unspecified', { at: 'goal' }),
      say.sits('at-serving', 'policy', { at: 'serves' }),
      say.sits('by-body', 'operational', { at: 'carrier' }),
      say.sits('board', 'administrative', { at: 'carrier' }),
      say.sits('late', 'operational', { at: 'plan' }),
      say.sits('late', 'policy'),
      say.sits('early', 'policy', { at: 'plan' }),
      say.sits('over', 'operational', { at: 'stopped' }),
      say.sits('over', 'policy'),
      // Kin, up and down; a sister is none.
      say.partner('cluster', 'municipality_cluster'),
      ...['member', 'sister'].flatMap((id) => [say.partner(id, 'municipality'), say.member(id, 'cluster')]),
      say.sits('cluster', 'policy', { at: 'goal' }),
      say.partner('union', 'trade_union'),
      say.partner('branch', 'trade_union'),
      say.partner('branch-too', 'trade_union'),
      say.member('branch', 'union'),
      say.member('branch-too', 'union'),
      say.sits('union', 'policy'),
      say.sits('branch', 'policy', { at: 'goal' }),
      say.sits('branch-too', 'operational'),
      // Named, or at a level that is not said.
      say.partner('mbo', 'education_mbo'),
      say.sits('mbo', 'policy'),
      say.mention('school', ['education_mbo'], null, { at: 'serves' }),
      say.partner('bond', 'employers_org'),
      say.sits('bond', 'unspecified', { at: 'carrier' }),
      // Not expected, and expected but nowhere.
      say.partner('care', 'care'),
      say.sits('care', 'policy'),
      say.partner('nowhere', 'sbb'),
    ])
    expect(gaps).toEqual([
      'G20 board medium < board board-adm-carrier',
      'G20 branch-too medium < branch-too branch-too-ope-t',
      'G20 late medium < late late-pol-t',
      'G20 over medium < over over-pol-t',
      'G20 without medium < without without-ope-other',
      'G20 zero medium < zero zero-pol-goal zero-pol-t',
    ])
    expect(undecidable).toEqual([
      'G20 bond medium ? level_unspecified bond-uns-carrier @null < bond bond-uns-carrier',
      'G20 mbo medium ? mention school @null < mbo mbo-pol-t school',
    ])
  })

  it('is not decidable, once, without goals; and once for a level of which nobody speaks', () => {
    const without = gapsOf('G20', (say) => [...heard(say), say.partner('u', 'uwv'), say.sits('u', 'policy')])
    expect(without.gaps).toEqual([])
    expect(without.undecidable).toEqual(['G20 R medium ? no_goals @null < R'])
    const silent = gapsOf('G20', (say) => [
      say.partner('x'),
      say.sits('x', 'administrative', { at: 'one', role: 'lead' }),
      ...['one', 'two', 'three'].map((id) => say.goal(id)),
    ])
    expect(silent.gaps).toEqual(['G20 three high < three', 'G20 two high < two'])
    expect(silent.undecidable).toEqual(['G20 R level:policy high ? level_silent @policy < one three two'])
    expect(silent.whole.gaps.find(({ id }) => id.endsWith('-two'))?.facts['levels']).toEqual(['administrative'])
  })
})

describe('G15, steering form does not fit', () => {
  const region = (form: string, count: number, atGoal: number | null) => {
    const { gaps, undecidable, whole } = gapsOf(
      'G15',
      (say) => {
        const ids = Array.from({ length: count }, (_, at) => `p${String(at).padStart(2, '0')}`)
        return [
          ...ids.flatMap((id) => [say.partner(id), say.sits(id, 'policy')]),
          say.partner('nowhere'),
          say.partner('zero'),
          say.sits('zero', 'policy', { strength: 0 }),
          ...(atGoal === null
            ? []
            : [say.goal('g'), ...ids.slice(0, atGoal).map((id) => say.sits(id, 'policy', { at: 'g' }))]),
        ]
      },
      { form },
    )
    return {
      found: gaps.map((line) => line.split(' ').slice(0, 3).join(' ')),
      open: undecidable.map((line) => line.split(' < ')[0]),
      one: whole.gaps.find(({ rule }) => rule === 'G15'),
    }
  }

  it('holds the form against the number of partners that act', () => {
    expect(region('shared', 8, 8).found).toEqual([])
    const shared = region('shared', 9, 9)
    expect(shared.found).toEqual(['G15 R medium'])
    expect(shared.one).toMatchObject({
      advice: true,
      facts: { variant: 'shared', partners: 9, threshold: 8, share: 1 },
      basis: { partners: 9 },
    })
    expect(region('lead', 20, null).found).toEqual([])
    expect(region('lead', 21, null).found).toEqual(['G15 R medium'])
    expect(region('own', 9, 9).found).toEqual([])
    expect(region('own', 8, 8).one).toMatchObject({ severity: 'low', facts: { variant: 'own' } })
    expect(region('unknown', 30, null).found).toEqual([])
  })

  it('asks for half of them at a goal, where the form needs it', () => {
    expect(region('shared', 8, 4).found).toEqual([])
    expect(region('shared', 8, 3).one).toMatchObject({ severity: 'low', facts: { variant: 'consensus' } })
    expect(region('own', 9, 4).one).toMatchObject({ facts: { variant: 'consensus', threshold: 0.5 } })
    expect(region('lead', 8, 0).found).toEqual([])
    expect(region('shared', 9, 1).one).toMatchObject({ severity: 'medium', facts: { variant: 'shared' } })
  })

  it('is not decidable without goals, where they decide', () => {
    expect(region('shared', 8, null).open).toEqual(['G15 R low ? no_goals @null'])
    expect(region('shared', 9, null)).toMatchObject({ found: ['G15 R medium'], open: [] })
    expect(region('own', 9, null).open).toEqual(['G15 R low ? no_goals @null'])
    expect(region('lead', 8, null).open).toEqual([])
  })
})
