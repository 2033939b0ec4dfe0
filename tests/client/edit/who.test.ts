import { describe, expect, it } from '@jest/globals'
import { whereOf } from '../../../client/text/finding/missing.ts'
import { mentionChanges } from '../../../client/store/changes/mention-changes.ts'
import { Change } from '../../../contract/change.ts'
import { graph, zeeland } from '../../support/zeeland.ts'

const mention = graph.mentions.find(({ words }) => words.startsWith('Onderwijs (niet nader'))!

describe('who is meant by words that name nobody', () => {
  it('takes part there from now on, in those words; the words wait for nobody when these are all', () => {
    const changes = mentionChanges(
      { graph },
      mention,
      ['am24-hz', 'am24-ucr'],
      true,
      'Vastgelegd in de regio',
      '2026-11-28',
    )
    expect(changes.map((change) => [Change.parse(change).op, change.what])).toEqual([
      ['put', 'source'],
      ['put', 'involvement'],
      ['put', 'involvement'],
      ['remove', 'mention'],
    ])
    expect(changes[1]).toMatchObject({
      record: { partner: 'am24-hz', at: mention.at, level: 'operational', statedAs: mention.words, inferred: false },
    })
    const some = mentionChanges({ graph }, mention, ['am24-hz'], false, 'Vastgelegd in de regio', '2026-11-28')
    expect(some.map(({ what }) => what)).toEqual(['source', 'involvement'])
  })
})

describe('the way to what is missing', () => {
  const scene = zeeland()
  it('leads to the words that name nobody, and to the record that lacks a value', () => {
    const ways = scene.findings.map((finding) => ({ finding, where: whereOf(scene, finding) }))
    const ofHz = ways.find(({ finding: { about } }) => about.includes('am24-hz'))!
    expect(ofHz.where).toEqual({ what: 'who', select: 'mention:education:onderwijs' })
    const { undecidable } = ways.find(({ where }) => where !== null)!.finding
    const uncovered = { ...undecidable!, missing: [{ reason: 'no_coverage' as const, ids: [], level: null }] }
    expect(whereOf(scene, { ...ways[0]!.finding, undecidable: uncovered })).toEqual({ what: 'chain' })
    expect(ways.filter(({ finding }) => finding.decided).every(({ where }) => where === null)).toBe(true)
    for (const { where } of ways)
      if (where?.what === 'record') expect(scene.rows.map(({ table }) => table)).toContain(where.select)
  })
})
