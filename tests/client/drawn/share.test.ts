import { describe, expect, it } from '@jest/globals'
import { scopesOf, shareRegion } from '../../../client/drawn/share/share-region.ts'
import { parseUrl } from '../../../client/store/address/view-state.ts'
import { RegionGraph } from '../../../contract/graph.ts'
import { Gaps } from '../../../contract/gap.ts'
import { presented } from '../../support/drawing.ts'
import { gap } from '../../support/scenes.ts'
import { gaps, graph } from '../../support/zeeland.ts'

const at = (search: string) => parseUrl('/AM24/map', search)
const person = {
  ...{ id: 'am24-jan', role: 'accountmanager Jansen', worksAt: 'am24-uwv' },
  ...{ temporaryUntil: null, lastConfirmed: null, source: null },
}
const [first] = graph.involvements
const region = {
  ...presented,
  graph: RegionGraph.parse({
    ...graph,
    persons: [person],
    involvements: graph.involvements.map((one) => (one === first ? { ...one, carriedBy: [person.id] } : one)),
  }),
  gaps: Gaps.parse({
    ...gaps,
    gaps: [
      ...gaps.gaps,
      { ...gap('G18', 'low', 'am24-uwv', 'am24-orionis'), number: 40 },
      { ...gap('G10', 'medium', person.id), number: 41 },
    ],
  }),
}
const share = (search: string, scope: 'region' | 'lit' | 'around', roles = false) =>
  shareRegion(region, at(search), { scope, roles })

describe('what leaves the house', () => {
  it('holds no person and nothing for the coordinator alone, and says how many there are', () => {
    const { region: shared, left } = share('', 'region')
    const text = JSON.stringify([shared.graph, shared.gaps])
    expect(text).not.toContain('Jansen')
    expect(text).not.toContain(person.id)
    expect(shared.gaps.gaps.map(({ rule }) => rule as string)).not.toContain('G18')
    expect(left).toEqual({ persons: 1, coordinator: 1, aboutPersons: 1, partners: 0 })
  })

  it('holds of what is lit nothing that a filter holds back', () => {
    const { region: shared, left } = share('?without=education', 'lit')
    const names = shared.graph.partners.map(({ name }) => name)
    expect(names).not.toContain('Scalda')
    expect(JSON.stringify(shared)).not.toContain('am24-scalda')
    expect(left.partners).toBe(graph.partners.length - names.length)
    expect(shared.figures).toBeNull()
  })

  it('holds around a partner that partner, with whom and where, and no finding about another', () => {
    const { region: shared } = share('?selected=am24-orionis', 'around')
    const seats = graph.involvements.filter(({ partner }) => partner === 'am24-orionis')
    expect(shared.graph.involvements.map(({ id }) => id).sort()).toEqual(seats.map(({ id }) => id).sort())
    expect(shared.gaps.gaps.flatMap(({ about }) => about)).toContain('am24-orionis')
    expect(shared.gaps.gaps.flatMap(({ about }) => about)).not.toContain('am24-leerlingzaken')
  })

  it('offers a scope only where it means something else', () => {
    expect(scopesOf(region, at(''))).toEqual(['region'])
    expect(scopesOf(region, at('?without=education'))).toEqual(['region', 'lit'])
    expect(scopesOf(region, at('?selected=am24-orionis'))).toEqual(['region', 'lit', 'around'])
  })

  it('says who takes something up only where that was asked for', () => {
    const decided = {
      ...region,
      gaps: {
        ...region.gaps,
        gaps: region.gaps.gaps.map((one) => ({
          ...one,
          standing: 'assigned' as const,
          decision: {
            ...{ id: 'am24-d', gap: one.id, rule: one.rule, about: one.about, verdict: 'assigned', reason: null },
            ...{
              owner: 'teamleider UWV',
              due: '2027-01-01',
              by: 'Jansen',
              decidedOn: '2026-11-01',
              severity: one.severity,
            },
            ground: [],
          } as never,
        })),
      },
    }
    const text = (roles: boolean) =>
      JSON.stringify(shareRegion(decided, at(''), { scope: 'region', roles }).region.gaps)
    expect(text(false)).not.toContain('teamleider')
    expect(text(true)).toContain('teamleider')
    expect(text(true)).not.toContain('Jansen')
  })
})
