import { describe, expect, it } from '@jest/globals'
import { kinds } from '../../contract/vocabulary.ts'
import { seedFiles } from '../../seed/files.ts'
import { statements } from '../../seed/material.ts'
import { graphOf } from '../networks/graph-of.ts'
import { answer, whole, zeeland } from './answer.ts'

const graphs = seedFiles().map(graphOf)
const graph = (id: string) => graphs.find(({ region }) => region.id === id)!
const tally = (words: string[]) =>
  Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((other) => other === word).length]))

describe('the seed, held against what was counted by hand', () => {
  it.each(answer)('$region', ({ region, counts }) => {
    const { partners, memberships, bodies, activities, involvements, mentions, carryings } = graph(region)
    const at = (level: string) => involvements.filter((involvement) => involvement.level === level).length
    expect([
      partners.length,
      memberships.length,
      bodies.length,
      activities.length,
      at('administrative'),
      at('policy'),
      at('operational'),
      at('unspecified'),
      mentions.length,
      carryings.length,
      statements.filter((statement) => statement.region === region).length,
    ]).toEqual(counts)
  })

  it('has every region, every municipality and a UWV in each', () => {
    const partners = graphs.flatMap((each) => each.partners)
    expect(graphs).toHaveLength(whole.regions)
    expect(partners).toHaveLength(whole.partners)
    expect(partners.filter(({ kind }) => /^municipality(_centre)?$/.test(kind))).toHaveLength(whole.municipalities)
    for (const { partners: own } of graphs) {
      expect(own.filter(({ kind }) => kind === 'uwv')).toHaveLength(1)
      expect(own.filter(({ kind }) => kind === 'municipality_centre')).toHaveLength(1)
    }
    expect(statements).toHaveLength(whole.statements)
  })

  it('says nothing of who works with whom where no source does', () => {
    const told = new Set<string>(answer.map(({ region }) => region))
    for (const { region, involvements, bodies, activities, mentions, ties } of graphs)
      if (!told.has(region.id)) expect([...involvements, ...bodies, ...activities, ...mentions, ...ties]).toEqual([])
  })

  it('counts Zeeland by sector and by level', () => {
    const { partners, involvements, mentions, region } = graph('AM24')
    expect(tally(partners.map(({ kind }) => kinds[kind].sector))).toEqual(zeeland.sectors)
    const said = [...involvements, ...mentions].map(({ statement, level }) => `${level}/${statement}`)
    const levels = [...new Set(said)].map((each) => each.split('/')[0]!)
    expect(tally(levels)).toEqual(zeeland.statements)
    expect(mentions.map(({ words }) => words).sort()).toEqual(zeeland.words)
    expect(region).toEqual({ id: 'AM24', name: 'Zeeland', form: 'unknown', preset: 'P' })
  })
})
