import { describe, expect, it } from '@jest/globals'
import { fileOf } from '../../bench/generate/file.ts'
import { graphOf } from '../../bench/generate/graph.ts'
import { generateNation, large } from '../../bench/generate/nation.ts'
import { generateRegion } from '../../bench/generate/region.ts'
import { NetworkFile } from '../../contract/file.ts'
import { kinds } from '../../contract/vocabulary.ts'

const small = { id: 'ZZ01', name: 'Proef', partners: 40, ties: 150, seed: 7 }
const counted = (graph: ReturnType<typeof graphOf>) => ({
  partners: graph.partners.length,
  ties: graph.involvements.length + graph.ties.length,
})

const nation = generateNation()

describe('the generator of the bench', () => {
  it('gives the same for the same wish, and something else for another seed', () => {
    expect(generateRegion(small)).toEqual(generateRegion(small))
    expect(generateRegion({ ...small, seed: 8 })).not.toEqual(generateRegion(small))
  })

  it('gives exactly as many partners and ties as asked', () => {
    expect(counted(graphOf(generateRegion(small)))).toEqual({ partners: 40, ties: 150 })
    expect(counted(graphOf(generateRegion(large)))).toEqual({ partners: 300, ties: 1500 })
  })

  it('gives a nation of 35 regions, 3,000 partners and 20,000 ties', () => {
    const sizes = nation.map(({ changes }) => counted(graphOf(changes)))
    expect(sizes).toHaveLength(35)
    expect(sizes.reduce((sum, { partners }) => sum + partners, 0)).toBe(3000)
    expect(sizes.reduce((sum, { ties }) => sum + ties, 0)).toBe(20_000)
  })

  it('begins every id with its region, so that files live in one database', () => {
    const all = nation.flatMap(({ id: region, changes }) =>
      changes.changes.flatMap((change) =>
        change.op === 'put' && change.what !== 'region' ? [{ region, id: change.record.id }] : [],
      ),
    )
    expect(all.filter(({ region, id }) => !id.startsWith(`${region.toLowerCase()}-`))).toEqual([])
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('joins only what is there, and says nothing twice', () => {
    const graph = graphOf(generateRegion(small))
    const partners = new Set<string>(graph.partners.map(({ id }) => id))
    const tables = new Set<string>([...graph.bodies, ...graph.activities].map(({ id }) => id))
    for (const { partner, at } of graph.involvements)
      expect([partners.has(partner), tables.has(at)]).toEqual([true, true])
    for (const { from, to } of graph.ties)
      expect([partners.has(from), partners.has(to), from === to]).toEqual([true, true, false])
    const said = graph.involvements.map(({ partner, at, level }) => `${partner} ${at} ${level}`)
    expect(new Set(said).size).toBe(said.length)
    const sectors = graphOf(generateRegion(large)).partners.map(({ kind }) => kinds[kind].sector)
    expect(new Set(sectors).size).toBe(7)
  })

  it('makes a file that can be imported', () => {
    expect(() => NetworkFile.parse(fileOf(small.id, generateRegion(small)))).not.toThrow()
  })
})
