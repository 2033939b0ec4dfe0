import { describe, expect, it } from '@jest/globals'
import { gapsOf } from '../support/asked.ts'

describe('G01, only at the board table', () => {
  it('finds who sits at the table while nobody of its kin works on the floor', () => {
    const { gaps, undecidable } = gapsOf(
      'G01',
      ({ body, partner, governs, works, mention, member, joins, tie, prepares }) => [
        body('b'),
        ...['uwv', 'zb', 'bond', 'hz', 'both', 'dienst', 'tak', 'oost', 'goes', 'vaag', 'gast', 'school'].map((id) =>
          partner(id, { uwv: 'uwv', bond: 'trade_union', hz: 'education_hbo', school: 'education_pro' }[id] ?? 'other'),
        ),
        partner('a', 'care'),
        governs('uwv', 't', { strength: 3 }),
        governs('zb', 't'),
        governs('zb', 'b'),
        governs('bond', 't'),
        works('bond', 't', { strength: 0 }),
        governs('hz', 't'),
        mention('onderwijs', 'education_hbo education_mbo', 'operational', 't'),
        governs('both', 't'),
        works('both', 't'),
        governs('dienst', 't'),
        member('tak', 'dienst'),
        works('tak', 't'),
        governs('goes', 't'),
        member('goes', 'oost'),
        works('oost', 't'),
        governs('vaag', 't'),
        joins('vaag', 't'),
        tie('a', 'both', 'operational'),
        governs('gast', 't', { strength: 0 }),
        prepares('school', 't'),
      ],
    )
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
    const { gaps, undecidable } = gapsOf('G01', ({ partner, governs, mention }) => [
      partner('a b'),
      governs('a', 't'),
      governs('b', 't'),
      mention('iemand', 'other', 'policy', 't'),
    ])
    expect(gaps).toEqual([])
    expect(undecidable).toEqual(['G01 R level:operational medium ? level_silent @operational < a-adm-t b-adm-t'])
  })
})

describe('G02, doing without mandate', () => {
  it('finds who works on the floor while nobody of its kin sits at the table', () => {
    const { gaps, undecidable } = gapsOf('G02', ({ activity, partner, works, governs, prepares, mention, member }) => [
      activity('x'),
      activity('y'),
      activity('z', 'planned'),
      partner('trekker half tak dienst zuster bestuur plan'),
      partner('uwv', 'uwv'),
      partner('baas', 'employer'),
      partner('rmc', 'rmc'),
      partner('mbo', 'education_mbo'),
      works('uwv', 't'),
      governs('uwv', 't', { strength: 0 }),
      works('trekker', 'x', { role: 'lead' }),
      works('trekker', 'y', { role: 'lead' }),
      works('half', 'x', { role: 'participant' }),
      works('half', 'y', { role: 'lead' }),
      // At two levels, it is one activity that it leads.
      prepares('half', 'y', { role: 'lead' }),
      works('rmc', 't'),
      works('mbo', 't'),
      mention('onderwijs', 'education_mbo', null, 't'),
      member('tak', 'dienst'),
      member('zuster', 'dienst'),
      works('tak', 't'),
      governs('dienst', 't'),
      works('bestuur', 't'),
      governs('bestuur', 't'),
      works('baas', 't'),
      works('plan', 'z'),
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
