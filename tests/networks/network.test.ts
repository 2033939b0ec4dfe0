import { describe, expect, it } from '@jest/globals'
import { network } from './network.ts'

describe('a small network', () => {
  it('has a record for each thing told, called after what it says', () => {
    const { graph, short } = network(({ partner, body, governs, works, tie, member, covers, stage, sets }) => [
      partner('uwv goes', 'uwv'),
      body('board team', 'administrative'),
      governs('uwv goes', 'board team'),
      works('uwv', 'team', { strength: 2 }),
      tie('uwv', 'goes', 'policy'),
      tie('uwv', 'goes', 'policy', { as: 'again' }),
      member('goes', 'uwv'),
      stage('intake', 1, 1),
      covers('uwv', 'intake'),
      sets('G05', 'share', 0.5),
    ])
    const ids = (list: readonly { id: string }[]) => short(list).map(({ id }) => id)
    expect(ids(graph.partners)).toEqual(['goes', 'uwv'])
    expect(ids(graph.involvements)).toEqual([
      'goes-adm-board',
      'goes-adm-team',
      'uwv-adm-board',
      'uwv-adm-team',
      'uwv-ope-team',
    ])
    expect(ids(graph.ties)).toEqual(['uwv-goes-pol', 'uwv-goes-pol-again'])
    expect([...ids(graph.memberships), ...ids(graph.coverages)]).toEqual(['goes-in-uwv', 'uwv-covers-intake'])
    expect(graph.involvements.map(({ strength }) => strength)).toEqual([null, null, null, null, 2])
    expect(graph.settings).toMatchObject([{ rule: 'G05', key: 'share', value: 0.5 }])
  })

  it('lies in a region no other has, unless told where, and has what is told of the region', () => {
    const [one, other] = [network(() => [], { form: 'lead' }), network(() => [])]
    expect(one.region).not.toBe(other.region)
    expect([one.graph.region.form, other.graph.region.form]).toEqual(['lead', 'unknown'])
    expect(network(() => [], {}, one).region).toBe(one.region)
  })

  it('is refused when it says what is no record', () => {
    expect(() => network(({ partner }) => partner('a', 'club'))).toThrow('kind')
    expect(() => network(({ partner }) => partner('A B'))).toThrow('lower case')
  })
})
