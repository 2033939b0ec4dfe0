import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Change } from '../../contract/change.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { apply, diff, inverse, type RecordDiff } from '../../domain/changes.ts'
import { mergePartners } from '../../domain/edit/merge-partners.ts'
import { recordsNaming, splitPartner } from '../../domain/edit/split-partner.ts'
import { renamePartner } from '../../domain/edit/rename.ts'
import { putOf, recordPuts, removalOf } from '../../domain/edit/removal.ts'
import { decisionId } from '../../contract/records/meeting/decision.ts'
import { Put } from '../../contract/change.ts'
import { network } from '../networks/network.ts'
import { networks } from '../truth/random.ts'
import { runs } from '../support/rounds.ts'
import { PartnerId } from '../../contract/ids.ts'
import { partnerByName } from '../../contract/records/nodes/partner.ts'

/** What the server makes of changes: each record before and after. */
const diffsOf = (graph: RegionGraph, changes: readonly Change[]): RecordDiff[] =>
  changes.map((change): RecordDiff => {
    const id = change.op === 'put' ? change.record.id : change.id
    // Read as it is when it comes in, so that its fields stand in their order.
    const after = change.op === 'put' ? Put.parse(change) : null
    return { id, what: change.what, before: putOf(graph, id), after }
  })
const written = (graph: RegionGraph, changes: readonly Change[]) => apply(graph, diffsOf(graph, changes))

const partners = (graph: RegionGraph) => graph.partners.map(({ id }): string => id)
const statements = ({ ties, involvements }: RegionGraph) => [...ties, ...involvements]

describe('two partners that are one', () => {
  it('lose nothing: every record is there, or another says exactly the same, and no record names the one that went', () => {
    fc.assert(
      fc.property(networks, fc.nat(9), fc.nat(9), ({ rows, region }, a, b) => {
        const { graph } = network(({ put }) => rows.map(({ what, id, fields }) => put(what, id, fields)), region)
        const ids = partners(graph)
        const [stays, gone] = [ids[a % ids.length]!, ids[b % ids.length]!]
        const merge = mergePartners(graph, stays, gone)
        if (stays === gone) return expect(merge).toBeNull()
        const after = written(graph, merge!.changes)
        expect(JSON.stringify(recordPuts(after))).not.toContain(JSON.stringify(gone))
        const lost = new Set([...merge!.doubles, ...merge!.between])
        const kept = new Set(statements(after).map(({ id }) => id))
        expect(statements(graph).filter(({ id }) => !kept.has(id) && !lost.has(id))).toEqual([])
        // What fell together says what another still says, in the same words of the same source.
        const said = (all: RegionGraph) =>
          statements(all).map((one) =>
            JSON.stringify({ ...one, id: null, statement: null }).replaceAll(
              JSON.stringify(gone),
              JSON.stringify(stays),
            ),
          )
        const there = new Set(said(after))
        const joined = new Set(merge!.between)
        const wanted = said({
          ...graph,
          ties: graph.ties.filter(({ id }) => !joined.has(id)),
          involvements: graph.involvements,
        })
        expect(wanted.filter((one) => !there.has(one))).toEqual([])
      }),
      { seed: 20_261_129, ...runs(30) },
    )
  })

  it('are taken apart again exactly by undo', () => {
    fc.assert(
      fc.property(networks, fc.nat(9), fc.nat(9), ({ rows, region }, a, b) => {
        const { graph } = network(({ put }) => rows.map(({ what, id, fields }) => put(what, id, fields)), region)
        const ids = partners(graph)
        const merge = mergePartners(graph, ids[a % ids.length]!, ids[b % ids.length]!)
        if (merge === null) return
        const diffs = diffsOf(graph, merge.changes)
        const back = written(apply(graph, diffs), inverse(diffs))
        expect(diff(graph, back)).toEqual([])
      }),
      { seed: 20_261_129, ...runs(20) },
    )
  })

  const small = network(({ partner, body, governs, works, tie, member, pair, person }) => [
    partner('fnv', 'trade_union', { name: 'FNV Zeeland', aliases: ['Vakbond'] }),
    partner('bond', 'trade_union', { name: 'FNV regio', short: 'FNV', note: 'los ingevoerd' }),
    partner('uwv'),
    body('team board'),
    governs('fnv bond', 'board'),
    works('bond', 'team'),
    tie('fnv', 'bond', 'policy'),
    tie('bond', 'uwv', 'operational'),
    member('bond', 'fnv'),
    pair('both', 'bond', 'uwv', { level: 'operational' }),
    person('secretary', 'bond'),
  ])
  const id = (word: string) => `${small.region.toLowerCase()}-${word}`

  it('keep the other names, let what says the same fall together, and drop what joined them', () => {
    const merge = mergePartners(small.graph, id('fnv'), id('bond'))!
    const after = written(small.graph, merge.changes)
    const fnv = after.partners.find((partner) => partner.id === id('fnv'))
    expect(fnv).toMatchObject({ aliases: ['Vakbond', 'FNV regio', 'FNV'], short: 'FNV', note: 'los ingevoerd' })
    expect(merge.between.sort()).toEqual([id('bond-in-fnv'), id('fnv-bond-pol')])
    expect(after.memberships).toEqual([])
    expect(after.persons[0]!.worksAt).toBe(id('fnv'))
    expect(after.expectations.own[0]).toMatchObject({ a: id('fnv'), b: id('uwv') })
    expect(after.involvements.map(({ partner, at }) => [partner, at])).toContainEqual([id('fnv'), id('team')])
  })

  it('keep what a meeting decided, under the gap of the one that stays', () => {
    const gap = `G01~${id('bond')}`
    const decision = {
      ...{ id: decisionId(small.graph.region.id, gap), gap, rule: 'G01', about: [id('bond')], verdict: 'accepted' },
      ...{ reason: 'zo afgesproken', owner: null, due: null, by: null, decidedOn: '2026-05-01' },
      ...{ severity: 'high', ground: [] },
    }
    const graph = { ...small.graph, decisions: [decision] } as unknown as RegionGraph
    const after = written(graph, mergePartners(graph, id('fnv'), id('bond'))!.changes)
    expect(after.decisions.map(({ gap: of, about, reason }) => [of, about, reason])).toEqual([
      [`G01~${id('fnv')}`, [id('fnv')], 'zo afgesproken'],
    ])
  })

  it('are one of two again when a part is split off, with what belongs to it', () => {
    const seat = small.graph.involvements.find(({ at, partner }) => at === id('team') && partner === id('bond'))!
    const own = partnerByName({
      id: PartnerId.parse(id('new')),
      name: 'Nieuw',
      kind: 'trade_union' as const,
      source: null,
    })
    const after = written(small.graph, splitPartner(small.graph, id('bond'), own, [seat.id, id('uwv')]))
    expect(after.involvements.find((one) => one.id === seat.id)!.partner).toBe(id('new'))
    expect(after.partners).toHaveLength(4)
    expect(after.ties).toEqual(small.graph.ties)
  })

  it('say what they said when any part is split off and merged again', () => {
    fc.assert(
      fc.property(networks, fc.nat(9), fc.func(fc.boolean()), ({ rows, region }, at, goes) => {
        const { graph } = network(({ put }) => rows.map(({ what, id: own, fields }) => put(what, own, fields)), region)
        const ids = partners(graph)
        const partner = ids[at % ids.length]!
        const may = recordsNaming(graph, partner).map(({ record }): string => record.id)
        const chosen = may.filter((record) => goes(record))
        const part = partnerByName({
          ...{ id: PartnerId.parse(`${graph.region.id.toLowerCase()}-part`), name: 'Deel', source: null },
          kind: 'trade_union' as const,
        })
        const split = written(graph, splitPartner(graph, partner, part, chosen))
        // Each record is of one of the two, and nothing but the chosen ones moved.
        expect(
          recordsNaming(split, part.id)
            .map(({ record }) => record.id)
            .sort(),
        ).toEqual([...chosen].sort())
        const merge = mergePartners(split, partner, part.id)!
        const said = (all: RegionGraph) =>
          new Set(
            recordPuts(all)
              .filter(({ what }) => what !== 'partner')
              .map((put) => JSON.stringify({ ...put, record: { ...put.record, id: null, statement: null } })),
          )
        expect(said(written(split, merge.changes))).toEqual(said(graph))
      }),
      { seed: 20_261_130, ...runs(30) },
    )
  })

  it('keep an old name when one is renamed, once, and not the new one', () => {
    const fnv = small.graph.partners.find((partner) => partner.id === id('fnv'))!
    expect(renamePartner(fnv, 'vakbond')).toMatchObject({ name: 'vakbond', aliases: ['FNV Zeeland'] })
    expect(renamePartner(renamePartner(fnv, 'FNV'), 'FNV Zeeland').aliases).toEqual(['FNV', 'Vakbond'])
    expect(renamePartner(fnv, 'FNV Zeeland')).toBe(fnv)
  })
})

describe('the removal of a record', () => {
  const { graph, region } = network(({ partner, body, governs, activity, carries }) => [
    partner('uwv goes'),
    body('board'),
    activity('plan', 'running'),
    governs('uwv goes', 'board'),
    carries('board', 'plan'),
  ])
  const id = (word: string) => `${region.toLowerCase()}-${word}`

  it('takes along what hangs on it, and nothing else', () => {
    expect(removalOf(graph, id('uwv')).taken.map(({ what }) => what)).toEqual(['involvement'])
    expect(removalOf(graph, id('board')).taken.map(({ what }) => what)).toEqual([
      ...['carrying', 'involvement', 'involvement'],
    ])
    expect(removalOf(graph, id('plan')).inTheWay).toEqual([])
  })

  it('is in the way of nobody but what rests on it: a source of which something is said stays', () => {
    const [source] = graph.sources
    expect(removalOf(graph, source!.id).inTheWay.length).toBeGreaterThan(0)
  })
})
