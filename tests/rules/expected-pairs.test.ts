import { describe, expect, it } from '@jest/globals'
import { gapsOf } from '../support/asked.ts'

describe('G23, expected tie missing', () => {
  it('finds two by name that do not work together, or less closely, each origin with its own weight', () => {
    const { gaps, undecidable, whole } = gapsOf('G23', ({ partner, sits, works, pair }) => [
      ...'abcde'.split('').map((id) => partner(id)),
      ...'abcd'.split('').map((id) => sits(id, 'policy')),
      pair('law', 'a', 'b', 'administrative', { origin: 'law' }),
      pair('deal', 'a', 'c', 'operational', { origin: 'agreement', strength: 3 }),
      pair('wish', 'a', 'd', 'operational', { origin: 'own' }),
      pair('met', 'c', 'd', 'operational', { origin: 'law', strength: 2 }),
      pair('absent', 'a', 'e', 'operational', { origin: 'law' }),
      works('b', 'a', 'administrative', { strength: 0 }),
      works('a', 'c', 'operational', { strength: 2 }),
      works('d', 'c', 'operational', { strength: 2 }),
    ])
    expect(gaps).toEqual([
      'G23 a b law high < b-a-adm law',
      'G23 a c deal medium < a-c-ope deal',
      'G23 a d wish low < wish',
    ])
    expect(undecidable).toEqual([])
    const variants = whole.gaps.filter(({ rule }) => rule === 'G23').map(({ facts }) => facts['variant'])
    expect(variants).toEqual(['asked', 'weak', 'unrecorded'])
  })

  it('asks a partner by name of all of a kind, and each of two kinds of one of the other', () => {
    const { gaps } = gapsOf('G23', ({ partner, sits, works, member, pair }) => [
      partner('uwv', 'uwv'),
      partner('desk', 'uwv'),
      member('desk', 'uwv'),
      ...['x', 'y'].map((id) => partner(id, 'municipality')),
      ...['p', 'q'].map((id) => partner(id, 'education_mbo')),
      partner('vno', 'employers_org'),
      ...['uwv', 'x', 'y', 'p', 'q', 'vno'].map((id) => sits(id, 'administrative')),
      pair('all', 'kind:municipality', 'uwv', 'operational', { origin: 'law' }),
      pair('one', 'kind:education_mbo', 'kind:employers_org', 'operational'),
      pair('own', 'uwv', 'desk', 'operational'),
      works('desk', 'x', 'operational', { strength: 1 }),
      works('p', 'vno', 'operational', { strength: 1 }),
    ])
    expect(gaps).toEqual(['G23 all uwv y high < all', 'G23 one q low < one'])
  })

  it('cannot decide on an unknown strength, a line without level, or who is named without a name', () => {
    const { gaps, undecidable } = gapsOf('G23', ({ partner, sits, works, mention, pair }) => [
      ...'abd'.split('').map((id) => partner(id)),
      partner('c', 'care'),
      sits('a', 'operational', { strength: 2 }),
      ...'bcd'.split('').map((id) => sits(id, 'policy')),
      mention('carers', ['care'], 'operational'),
      pair('ab', 'a', 'b', 'operational', { strength: 2 }),
      pair('ac', 'a', 'c', 'operational'),
      pair('ad', 'a', 'd', 'operational'),
      works('a', 'b', 'operational'),
      works('a', 'd', 'unspecified'),
    ])
    expect(gaps).toEqual([])
    expect(undecidable).toEqual([
      'G23 a ab b low ? strength_unknown a-b-ope @operational < a-b-ope ab',
      'G23 a ac c low ? mention carers @operational < a-ope-t ac carers',
      'G23 a ad d low ? level_unspecified a-d-uns @operational < a-d-uns ad',
    ])
  })

  it('is not decidable, once for the region, at a level of which nobody speaks', () => {
    const { gaps, undecidable } = gapsOf('G23', ({ partner, sits, pair }) => [
      ...'abc'.split('').map((id) => partner(id)),
      ...'abc'.split('').map((id) => sits(id, 'policy')),
      pair('one', 'a', 'b', 'operational', { origin: 'law' }),
      pair('two', 'a', 'c', 'operational'),
    ])
    expect(gaps).toEqual([])
    expect(undecidable).toEqual(['G23 R level:operational high ? level_silent @operational < one two'])
  })
})
