import { describe, expect, it } from '@jest/globals'
import { seedFiles } from '../../seed/files.ts'
import { read } from '../support/files.ts'
import { graphOf } from '../networks/graph-of.ts'

const files = seedFiles()
const graphs = files.map(graphOf)

describe('every file of the seed', () => {
  it('has ids of its own region, each once', () => {
    for (const { data } of files) {
      const ids = data.changes.map((change) => (change.op === 'put' ? change.record.id : change.id))
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id === data.region || id.startsWith(`${data.region.toLowerCase()}-`)).toBe(true)
    }
  })

  it('names only partners, tables and sources it holds', () => {
    for (const graph of graphs) {
      const partners = new Set<string>(graph.partners.map(({ id }) => id))
      const tables = new Set<string>([...graph.bodies, ...graph.activities].map(({ id }) => id))
      const sources = new Set<string>(graph.sources.map(({ id }) => id))
      for (const { partner, at, source } of graph.involvements)
        expect([partners.has(partner), tables.has(at), sources.has(source)]).toEqual([true, true, true])
      for (const { at, source } of graph.mentions) expect([tables.has(at), sources.has(source)]).toEqual([true, true])
      for (const { member, cluster } of graph.memberships)
        expect([partners.has(member), partners.has(cluster)]).toEqual([true, true])
      for (const { body, activity } of graph.carryings)
        expect([tables.has(body), tables.has(activity)]).toEqual([true, true])
      for (const { id, source } of [...graph.partners, ...graph.bodies, ...graph.activities])
        expect([id, source !== null && sources.has(source)]).toEqual([id, true])
    }
  })

  it('says of every reading of ours what was read, and makes up no date, strength or judgement', () => {
    for (const { involvements } of graphs)
      for (const { id, inferred, inferredWhy, ...said } of involvements) {
        expect([id, inferredWhy !== null]).toEqual([id, inferred])
        expect([said.since, said.until, said.lastConfirmed, said.strength, said.judgement]).toEqual(
          Array.from({ length: 5 }, () => null),
        )
      }
    for (const { sources } of graphs)
      for (const { id, date, note } of sources) expect([id, date !== null || note !== null]).toEqual([id, true])
  })

  it('keeps persons out', () => {
    for (const graph of graphs) {
      expect(graph.persons).toEqual([])
      expect(JSON.stringify(graph)).not.toMatch(/\[naam\]|\b(dhr|mevr|mw)\b\.?|@[a-z]+\./i)
    }
  })

  it('has names that fit beside a mark', () => {
    const zeeland = graphs.find(({ region }) => region.id === 'AM24')!
    for (const { name, short } of zeeland.partners) expect((short ?? name).length).toBeLessThanOrEqual(21)
  })

  it.each([
    ['AM24', 'zeeland'],
    ['AM33', 'midden-limburg'],
  ])('%s is drawn in tests as it is in the seed', (id, name) => {
    const fixture: unknown = JSON.parse(read(`tests/support/fixtures/${name}.graph.json`))
    expect(fixture).toEqual(graphs.find(({ region }) => region.id === id))
  })
})
