import { describe, expect, it } from '@jest/globals'
import { gapsOf } from '../support/asked.ts'

describe('G23, expected tie missing', () => {
  it('finds two by name that do not work together, or less closely, each origin with its own weight', () => {
    const { gaps, undecidable, whole } = gapsOf('G23', ({ partner, prepares, pair, tie }) => [
      ...'abcde'.split('').map((id) => partner(id)),
      ...'abcd'.split('').map((id) => prepares(id, 't')),
      pair('law', 'a', 'b', { level: 'administrative', origin: 'law' }),
      pair('deal', 'a', 'c', { level: 'operational', origin: 'agreement', strength: 3 }),
      pair('wish', 'a', 'd', { level: 'operational', origin: 'own' }),
      pair('met', 'c', 'd', { level: 'operational', origin: 'law', strength: 2 }),
      pair('absent', 'a', 'e', { level: 'operational', origin: 'law' }),
      tie('b', 'a', 'administrative', { strength: 0 }),
      tie('a', 'c', 'operational', { strength: 2 }),
      tie('d', 'c', 'operational', { strength: 2 }),
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
    const { gaps } = gapsOf('G23', ({ partner, member, governs, pair, tie }) => [
      partner('uwv', 'uwv'),
      partner('desk', 'uwv'),
      member('desk', 'uwv'),
      ...['x', 'y'].map((id) => partner(id, 'municipality')),
      ...['p', 'q'].map((id) => partner(id, 'education_mbo')),
      partner('vno', 'employers_org'),
      ...['uwv', 'x', 'y', 'p', 'q', 'vno'].map((id) => governs(id, 't')),
      pair('all', 'kind:municipality', 'uwv', { level: 'operational', origin: 'law' }),
      pair('one', 'kind:education_mbo', 'kind:employers_org', { level: 'operational' }),
      pair('own', 'uwv', 'desk', { level: 'operational' }),
      tie('desk', 'x', 'operational', { strength: 1 }),
      tie('p', 'vno', 'operational', { strength: 1 }),
    ])
    expect(gaps).toEqual(['G23 all uwv y high < all', 'G23 one q low < one'])
  })

  it('cannot decide on an unknown strength, a line without level, or who is named without a name', () => {
    const { gaps, undecidable } = gapsOf('G23', ({ partner, works, prepares, mention, pair, tie }) => [
      ...'abd'.split('').map((id) => partner(id)),
      partner('c', 'care'),
      works('a', 't', { strength: 2 }),
      ...'bcd'.split('').map((id) => prepares(id, 't')),
      mention('carers', 'care', 'operational', 't'),
      pair('ab', 'a', 'b', { level: 'operational', strength: 2 }),
      pair('ac', 'a', 'c', { level: 'operational' }),
      pair('ad', 'a', 'd', { level: 'operational' }),
      tie('a', 'b', 'operational'),
      tie('a', 'd', 'unspecified'),
    ])
    expect(gaps).toEqual([])
    expect(undecidable).toEqual([
      'G23 a ab b low ? strength_unknown a-b-ope @operational < a-b-ope ab',
      'G23 a ac c low ? mention carers @operational < a-ope-t ac carers',
      'G23 a ad d low ? level_unspecified a-d-uns @operational < a-d-uns ad',
    ])
  })

  it('is not decidable, once for the region, at a level of which nobody speaks', () => {
    const { gaps, undecidable } = gapsOf('G23', ({ partner, prepares, pair }) => [
      ...'abc'.split('').map((id) => partner(id)),
      ...'abc'.split('').map((id) => prepares(id, 't')),
      pair('one', 'a', 'b', { level: 'operational', origin: 'law' }),
      pair('two', 'a', 'c', { level: 'operational' }),
    ])
    expect(gaps).toEqual([])
    expect(undecidable).toEqual(['G23 R level:operational high ? level_silent @operational < one two'])
  })
})
