import { describe, expect, it } from '@jest/globals'
import { numberOf, saysMore, sharedOf } from '../../client/text/readings.ts'

const said = (inferredWhy: string | null, source = 'a') => ({ inferredWhy, source })

describe('what rows have in common', () => {
  it('is one reading and one source, said once', () => {
    const shared = sharedOf([[said('een werkgroep')], [said('een werkgroep'), said(null)], [said('een werkgroep')]])
    expect(shared).toEqual({ readings: ['een werkgroep'], source: 'a' })
    expect([numberOf(shared, 'een werkgroep'), numberOf(shared, 'iets anders'), numberOf(shared, null)]).toEqual([
      0,
      null,
      null,
    ])
  })

  it('numbers readings where there are more, and leaves alone what one row says', () => {
    const rows = ['een werkgroep', 'een project', 'een project', 'een werkgroep', 'een gesprek']
    const shared = sharedOf(rows.map((why) => [said(why)]))
    expect(shared.readings).toEqual(['een werkgroep', 'een project'])
    expect(rows.map((why) => numberOf(shared, why))).toEqual([1, 2, 2, 1, null])
  })

  it('is no source where they differ, and nothing for a single row', () => {
    expect(sharedOf([[said('x')], [said('x', 'b')]]).source).toBeNull()
    expect(sharedOf([[said('x'), said('x')]])).toEqual({ readings: [], source: null })
    expect(sharedOf([[], [said('x')]])).toEqual({ readings: [], source: null })
  })

  it('does not quote a name beside the same name', () => {
    expect(saysMore('UWV', ['Uitvoeringsinstituut werknemersverzekeringen', 'UWV'])).toBe(false)
    expect(saysMore('Zeeuwse gemeenten', ['Gemeente Goes', 'Goes'])).toBe(true)
  })
})
