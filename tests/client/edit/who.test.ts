import { describe, expect, it } from '@jest/globals'
import { lackingOf } from '../../../client/scene/lacking.ts'
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
  it('leads to the words that name nobody, to the chain, and to nothing where all is known', () => {
    const ofHz = scene.findings.find(({ about }) => about.includes('am24-hz'))!
    expect(lackingOf(scene, ofHz)[0]).toMatchObject({ is: 'who', mark: 'mention:education:onderwijs' })
    const missing = [{ reason: 'no_coverage' as const, ids: [], level: null }]
    const uncovered = { ...ofHz, undecidable: { ...ofHz.undecidable!, missing } }
    expect(lackingOf(scene, uncovered)).toEqual([{ is: 'chain' }])
    expect(scene.findings.filter(({ decided }) => decided).flatMap((finding) => lackingOf(scene, finding))).toEqual([])
  })
})
