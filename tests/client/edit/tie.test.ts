import { describe, expect, it } from '@jest/globals'
import { wordsIn } from '../../../client/i18n/words.ts'
import { emptyTie, tieChanges } from '../../../client/store/changes/tie-changes.ts'
import { expectationText, unmetOf } from '../../../client/text/expectation.ts'
import { Change } from '../../../contract/change.ts'
import { sameExpectation, starterPairs } from '../../../contract/records/nodes/expectation.ts'
import { Expectation } from '../../../contract/records/nodes/expectation.ts'
import { gaps, graph, rules } from '../../support/zeeland.ts'

const now = { graph, gaps, rules, changes: [], positions: { score: {}, network: {} }, loadedAt: new Date() }
const draft = { ...emptyTie, from: 'am24-hz', to: 'am24-scalda' }
const wants = (fields: object) =>
  Expectation.parse({
    id: 'am24-wants',
    kind: null,
    a: 'am24-hz',
    b: 'kind:uwv',
    level: 'operational',
    strength: null,
    origin: 'law',
    source: null,
    ...fields,
  })

describe('a tie that is written down', () => {
  it('is one record a level, with the observation of the day as its source', () => {
    const changes = tieChanges(now, { ...draft, levels: ['administrative', 'operational'] }, 'Recorded', '2026-11-28')
    expect(changes.map((change) => Change.parse(change).what)).toEqual(['source', 'tie', 'tie'])
    expect(changes[1]).toMatchObject({
      record: { level: 'administrative', strength: null, statedBy: 'observer', lastConfirmed: '2026-11-28' },
    })
  })
  it('keeps "asked, and there is none" apart from what is not recorded', () => {
    const [, none] = tieChanges(now, { ...draft, strength: '0', said: 'partner' }, 'Recorded', '2026-11-28')
    expect(none).toMatchObject({ record: { strength: 0, statedBy: 'partner' } })
  })
  it('rests on the source that is chosen', () => {
    const [source] = graph.sources
    const changes = tieChanges(now, { ...draft, said: source!.id }, 'Recorded', '2026-11-28')
    expect(changes).toMatchObject([{ record: { source: source!.id, statedBy: 'document', lastConfirmed: null } }])
  })
})

describe('an expectation', () => {
  it('is said as a sentence', () => {
    expect(expectationText(graph, wants({ strength: 3 }), wordsIn('nl'))).toBe(
      'HZ en UWV werken uitvoerend samen, sterkte 3 of meer',
    )
    expect(expectationText(graph, wants({ kind: 'sbb', a: null, b: null, level: null }), wordsIn('en'))).toBe(
      'SBB takes part',
    )
  })
  it('is the same in either order, and another at another level', () => {
    expect(sameExpectation(wants({}), wants({ a: 'kind:uwv', b: 'am24-hz', origin: 'own' }))).toBe(true)
    expect(sameExpectation(wants({}), wants({ level: 'policy' }))).toBe(false)
    expect(starterPairs.length).toBe(5)
  })
  it('is found back from the finding that misses it', () => {
    const expected = { ...graph, expectations: { ...graph.expectations, own: [wants({})] } }
    expect(unmetOf(expected, { about: ['am24-hz', 'am24-uwv', 'am24-wants'] })).toMatchObject({
      to: expect.stringMatching(/am24-(hz|uwv)/),
      level: 'operational',
    })
    expect(unmetOf(expected, { about: ['am24-hz', 'am24-wants'] })).toMatchObject({ from: 'am24-hz', to: null })
    expect(unmetOf(expected, { about: ['am24-hz'] })).toBeNull()
  })
})
