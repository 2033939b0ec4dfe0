import { describe, expect, it } from '@jest/globals'
import { gapsOf } from '../support/asked.ts'

describe('G05, municipality not connected', () => {
  it('finds the municipalities without presence at a level, and leaves the silent level open', () => {
    const { gaps, undecidable } = gapsOf('G05', ({ partner, sits, member }) => [
      partner('goes', 'municipality_centre'),
      ...['a', 'b', 'c', 'd'].map((id) => partner(id, 'municipality')),
      partner('cluster', 'municipality_cluster'),
      partner('uwv', 'uwv'),
      member('c', 'cluster'),
      ...['a', 'b', 'cluster', 'd', 'uwv'].map((id) => sits(id, 'administrative')),
      sits('goes', 'administrative', { strength: 0 }),
      ...['a', 'cluster'].map((id) => sits(id, 'operational')),
      sits('d', 'unspecified'),
    ])
    expect(gaps).toEqual([
      'G05 level:administrative goes medium < goes goes-adm-t',
      'G05 level:operational b high < b',
      'G05 level:operational goes high < goes',
    ])
    expect(undecidable).toEqual([
      'G05 R level:policy high ? level_silent @policy < a b c goes',
      'G05 level:operational d high ? level_unspecified d-uns-t @operational < d d-uns-t',
    ])
  })

  it('weighs more only above a quarter, and a mention can stand for a municipality', () => {
    const { gaps, undecidable } = gapsOf('G05', ({ partner, sits, mention }) => [
      ...['a', 'b', 'c', 'd'].map((id) => partner(id, 'municipality')),
      ...['a', 'b', 'c'].map((id) => sits(id, 'administrative')),
      ...['a', 'b', 'c', 'd'].map((id) => sits(id, 'operational')),
      mention('wethouders', ['municipality'], 'policy'),
    ])
    expect(gaps).toEqual(['G05 level:administrative d medium < d'])
    expect(undecidable).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => `G05 level:policy ${id} medium ? mention wethouders @policy < ${id} wethouders`),
    )
  })
})
