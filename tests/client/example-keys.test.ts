import { describe, expect, it } from '@jest/globals'
import { wordsIn } from '../../client/i18n/words.ts'
import { exampleKeys } from '../../client/picture/example/keys.ts'
import type { ExampleSide } from '../../contract/rule.ts'

type Recorded = ExampleSide['records'][number]
const side = (...records: Recorded[]): ExampleSide => ({
  caption: { nl: 'Voorbeeld', en: 'Example' },
  records,
  on: '2026-07-01',
})
const keys = (...sides: ExampleSide[]) => exampleKeys(sides, wordsIn('nl'))
const partner: Recorded = { what: 'partner', id: 'a', fields: { name: 'A', kind: 'uwv' } }
const body: Recorded = { what: 'body', id: 't', fields: { name: 'T', level: 'administrative' } }
const sits = (fields: Recorded['fields']): Recorded => ({
  what: 'involvement',
  id: 'i',
  fields: { partner: 'a', at: 't', level: 'administrative', ...fields },
})
const tie = (level: string, strength: number): Recorded => ({
  what: 'tie',
  id: `tie-${level}`,
  fields: { from: 'a', to: 'b', level, strength },
})

describe('the key of the drawings of a rule', () => {
  it('has the signs that are in one of them, and no others', () => {
    expect(keys(side(partner))).toEqual([])
    expect(keys(side(partner, body, sits({})))).toEqual(['table', 'stated'])
    expect(keys(side(partner, body, sits({ inferred: true })), side(partner, tie('operational', 3)))).toEqual([
      'table',
      'floor',
      'inferred',
    ])
  })

  it('has none for what was asked and is not there', () => {
    expect(keys(side(partner, body, sits({ strength: 0 }), tie('policy', 0)))).toEqual([])
  })

  it('has what is expected between two, and who is expected', () => {
    const between: Recorded = { what: 'expectation', id: 'e', fields: { a: 'a', b: 'b', level: 'operational' } }
    expect(keys(side(partner, between))).toEqual(['want'])
    expect(keys({ ...side(partner), about: ['kind:sbb'] })).toEqual(['expected'])
  })
})
