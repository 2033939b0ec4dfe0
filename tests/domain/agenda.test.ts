import { describe, expect, it } from '@jest/globals'
import { agendaOf, securingPoints } from '../../domain/tables/agenda.ts'
import { network } from '../networks/network.ts'
import type { Tale } from '../networks/say.ts'

const agenda = (tale: Tale) => agendaOf(network(tale).state('2026-07-01'))
const ids = (partners: readonly string[]) => partners.map((id) => id.replace(/^[a-z]+\d+-/, ''))
const short = (id: string) => ids([id])[0]!

describe('the do-agenda', () => {
  it('begins with what lags, for the longest first, and ends with what never came about', () => {
    const all = agenda(({ activity }) => [
      activity('gone', 'not_realised'),
      activity('ended', 'done'),
      activity('open', null),
      activity('plan', 'planned'),
      activity('runs', 'running'),
      activity('thin', 'slimmed'),
      activity('late', 'delayed', { statusSince: '2026-03-01' }),
      activity('later', 'delayed', { statusSince: '2025-03-01' }),
      activity('undated', 'delayed'),
    ])
    expect(all.map(({ facts }) => short(facts.activity.id))).toEqual([
      ...['later', 'late', 'undated', 'thin', 'runs', 'plan', 'open', 'ended', 'gone'],
    ])
  })

  it('says who leads, and whether nobody does for certain', () => {
    const [known, open, empty] = agenda(({ partner, activity, works, mention }) => [
      partner('uwv goes fnv'),
      activity('a b c', 'running'),
      works('uwv', 'a', { role: 'lead' }),
      works('goes', 'a', { role: 'participant' }),
      works('goes', 'b', { role: 'participant' }),
      mention('unions', 'trade_union', null, 'b'),
      works('fnv', 'c', { role: 'participant' }),
    ])
    expect([ids(known!.leads.partners), known!.leads.isSure]).toEqual([['uwv'], true])
    expect([open!.leads.partners, open!.leads.isSure]).toEqual([[], false])
    expect([empty!.leads.partners, empty!.leads.isSure]).toEqual([[], true])
  })

  it('sets the doers of a body that carries it on the floor, and takes nobody for nobody only when that is sure', () => {
    const [carried, levelless, asked] = agenda(({ partner, activity, body, carries, works, governs, joins }) => [
      partner('uwv goes fnv'),
      activity('a b c', 'running'),
      body('team'),
      carries('team', 'a'),
      works('uwv', 'team'),
      governs('goes', 'team a'),
      joins('fnv', 'b'),
      works('fnv', 'c', { strength: 0 }),
    ])
    expect([ids(carried!.table.partners), ids(carried!.floor.partners)]).toEqual([['goes'], ['uwv']])
    expect([levelless!.table, levelless!.floor]).toEqual([
      { partners: [], isSure: false },
      { partners: [], isSure: false },
    ])
    // Asked, and there is none: that is no doer, and nothing is left open.
    expect(asked!.floor).toEqual({ partners: [], isSure: true })
  })

  it('says of each point of what lasts by whose word it holds; what nobody says is not no', () => {
    const [item] = agenda(({ partner, activity, works, governs }) => [
      partner('uwv goes fnv'),
      activity('a', 'running', { owner: 'Goes', structuralMoney: 'no' }),
      governs('goes', 'a', { inferred: true, inferredWhy: 'x' }),
      works('uwv', 'a'),
      works('fnv', 'a', { inferred: true, inferredWhy: 'x' }),
    ])
    const said = securingPoints.map((point) => [point, item!.securing[point].holds, item!.securing[point].provenance])
    expect(said).toEqual([
      ['owner', true, 'stated'],
      ['money', false, null],
      ['place', null, null],
      ['table', true, 'inferred'],
      ['team', true, 'inferred'],
    ])
  })
})
