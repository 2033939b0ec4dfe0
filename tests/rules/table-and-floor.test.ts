import { describe, expect, it } from '@jest/globals'
import { gapsOf } from '../support/asked.ts'

describe('G01, only at the board table', () => {
  it('finds who sits at the table while nobody of its kin works on the floor', () => {
    const { gaps, undecidable } = gapsOf('G01', ({ partner, sits, member, tie, mention, body }) => [
      body('b'),
      ...['uwv', 'zb', 'bond', 'hz', 'both', 'dienst', 'tak', 'oost', 'goes', 'vaag', 'gast', 'school'].map((id) =>
        partner(id, { uwv: 'uwv', bond: 'trade_union', hz: 'education_hbo', school: 'education_pro' }[id] ?? 'other'),
      ),
      partner('a', 'care'),
      sits('uwv', 'administrative', { strength: 3 }),
      sits('zb', 'administrative'),
      sits('zb', 'administrative', { at: 'b' }),
      sits('bond', 'administrative'),
      sits('bond', 'operational', { strength: 0 }),
      sits('hz', 'administrative'),
      mention('onderwijs', ['education_hbo', 'education_mbo'], 'operational'),
      sits('both', 'administrative'),
      sits('both', 'operational'),
      sits('dienst', 'administrative'),
      member('tak', 'dienst'),
      sits('tak', 'operational'),
      sits('goes', 'administrative'),
      member('goes', 'oost'),
      sits('oost', 'operational'),
      sits('vaag', 'administrative'),
      sits('vaag', 'unspecified'),
      tie('a', 'both', 'operational'),
      sits('gast', 'administrative', { strength: 0 }),
      sits('school', 'policy'),
    ])
    expect(gaps).toEqual([
      'G01 bond high < bond-adm-t bond-ope-t',
      'G01 uwv high < uwv-adm-t',
      'G01 zb medium < zb-adm-b zb-adm-t',
    ])
    expect(undecidable).toEqual([
      'G01 hz medium ? mention onderwijs @operational < hz-adm-t onderwijs',
      'G01 vaag medium ? level_unspecified vaag-uns-t @operational < vaag-adm-t vaag-uns-t',
    ])
  })

  it('is not decidable, once for the region, when nobody speaks of the floor', () => {
    const { gaps, undecidable } = gapsOf('G01', ({ partner, sits, mention }) => [
      ...['a', 'b'].map((id) => partner(id)),
      sits('a', 'administrative'),
      sits('b', 'administrative'),
      mention('iemand', ['other'], 'policy'),
    ])
    expect(gaps).toEqual([])
    expect(undecidable).toEqual(['G01 R level:operational medium ? level_silent @operational < a-adm-t b-adm-t'])
  })
})

describe('G02, doing without mandate', () => {
  it('finds who works on the floor while nobody of its kin sits at the table', () => {
    const { gaps, undecidable } = gapsOf('G02', ({ partner, sits, member, mention, activity }) => [
      activity('x'),
      activity('y'),
      activity('z', { status: 'planned' }),
      ...['trekker', 'half', 'tak', 'dienst', 'zuster', 'bestuur', 'plan'].map((id) => partner(id)),
      partner('uwv', 'uwv'),
      partner('baas', 'employer'),
      partner('rmc', 'rmc'),
      partner('mbo', 'education_mbo'),
      sits('uwv', 'operational'),
      sits('uwv', 'administrative', { strength: 0 }),
      sits('trekker', 'operational', { at: 'x', role: 'lead' }),
      sits('trekker', 'operational', { at: 'y', role: 'lead' }),
      sits('half', 'operational', { at: 'x', role: 'participant' }),
      sits('half', 'operational', { at: 'y', role: 'lead' }),
      // At two levels, it is one activity that it leads.
      sits('half', 'policy', { at: 'y', role: 'lead' }),
      sits('rmc', 'operational'),
      sits('mbo', 'operational'),
      mention('onderwijs', ['education_mbo'], null),
      member('tak', 'dienst'),
      member('zuster', 'dienst'),
      sits('tak', 'operational'),
      sits('dienst', 'administrative'),
      sits('bestuur', 'operational'),
      sits('bestuur', 'administrative'),
      sits('baas', 'operational'),
      sits('plan', 'operational', { at: 'z' }),
    ])
    expect(gaps).toEqual([
      'G02 half medium < half-ope-x half-ope-y',
      'G02 rmc medium < rmc-ope-t',
      'G02 trekker high < trekker-ope-x trekker-ope-y',
      'G02 uwv high < uwv-adm-t uwv-ope-t',
    ])
    expect(undecidable).toEqual(['G02 mbo high ? mention onderwijs @administrative < mbo-ope-t onderwijs'])
  })
})
