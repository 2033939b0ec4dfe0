import '../components/browser.ts'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Comparison } from '../../../contract/answers/comparison.ts'
import { Moment } from '../../../contract/records/meeting/moment.ts'
import { wordsIn } from '../../../client/i18n/words.ts'
import { comparedMoments } from '../../../client/store/comparison/use-comparison.ts'
import { changeRows, gapsOfLines } from '../../../client/text/comparison/change-rows.ts'
import { comparisonCounts, comparisonHeadline } from '../../../client/text/comparison/headline.ts'
import { findingQuestion } from '../../../client/text/finding/question.ts'
import { comparedZeeland } from '../../support/compared.ts'
import { rules } from '../../support/zeeland.ts'

let comparison: Comparison
beforeAll(async () => {
  comparison = await comparedZeeland()
})
const nl = wordsIn('nl')
const none = { added: 0, gone: 0, changed: 0 }

describe('a comparison in words', () => {
  it('tells each change, what came first', () => {
    const rows = changeRows(comparison, nl).filter(({ line }) => line.change !== 'kept')
    expect(rows.map(({ who, where, what }) => `${who}, ${where}: ${what}`)).toEqual([
      'Leerlingzaken, Klankbordgroep meerjarenagenda: erbij, bestuurlijk',
      'Orionis, Werkgroep Perspectief op Werk: erbij, uitvoerend',
      'Orionis, Werkgroep WAZ: erbij, uitvoerend',
      'Provincie, Regiodeal: een arbeidsmarkt voor iedereen: erbij, uitvoerend (onze lezing)',
      'Scalda, Werkgroep Perspectief op Werk: erbij, uitvoerend',
      'VNO-NCW, Zeeuws team jobhunting: erbij, uitvoerend',
      'HZ, Meerjarenagenda 2021-2025: weg, bestuurlijk: zo gezegd',
      'Maatwerk, Meerjarenagenda 2021-2025: weg, bestuurlijk (onze lezing: niet meer genoemd)',
      'Aan de slag, Doe-agenda Perspectief op Werk: was trekker, is nu lid',
      'UWV, Werkgroep WAZ: was lid, is nu trekker',
      'WSP’s, Regiodeal: een arbeidsmarkt voor iedereen: van afstemmen naar samen uitvoeren',
    ])
  })

  it('puts each gap that closed or opened with the change it hangs on', () => {
    const { of, others } = gapsOfLines(comparison, rules)
    const told = [...of].flatMap(([line, all]) =>
      all.map(
        ({ gap, opens }) =>
          `${line.split('~')[0] ?? ''} ${opens ? 'new' : 'closed'}: ${findingQuestion(comparison.graph, rules, gap, nl)}`,
      ),
    )
    expect(told).toContain('am24-orionis closed: Wie doet de uitvoering namens Orionis?')
    expect(told).toContain('am24-hz new: Waar doet HZ aan mee?')
    const { closed, opened, shown } = comparison.gaps
    expect(told.length + others.length).toBe(closed.length + opened.length + shown.length)
  })

  it('has no such sum where fewer than half could speak twice, and says of documents that they mention', () => {
    const said = (change: Partial<Comparison>) => comparisonHeadline({ ...comparison, ...change }, nl)
    expect(said({ basis: 'few' })).toBe('Nog te weinig partners zijn beide keren gehoord.')
    expect(said({ basis: 'documents' })).toMatch(/^6 lijnen nieuw genoemd, 2 niet meer genoemd, 3 anders\./)
    expect(said({ sums: { ...comparison.sums, ...none } })).toBe('Er is geen lijn veranderd.')
    expect(comparisonCounts({ ...comparison, basis: 'documents' }, nl)).toBe('Vergelijkt wat documenten zeggen')
  })
})

describe('which two are compared', () => {
  const moment = (id: string, day: string): Moment =>
    Moment.parse({ id, name: day, from: day, day, asked: [], note: null, by: null, version: 1 })
  const moments = [moment('am24-a', '2025-11-14'), moment('am24-b', '2026-11-28')]
  it('is the last moment with now, unless the address says which, in the order of their days', () => {
    const ids = (pair: ReturnType<typeof comparedMoments>) =>
      typeof pair === 'string' ? pair : [pair.from.id, pair.to?.id ?? 'now']
    const of = (from: string | null, to: string | null) => ids(comparedMoments({ moments }, { from, to }))
    expect(of(null, null)).toEqual(['am24-b', 'now'])
    expect(of('am24-a', null)).toEqual(['am24-a', 'now'])
    expect(of('am24-b', 'am24-a')).toEqual(['am24-a', 'am24-b'])
    expect(of('am24-c', null)).toBe('gone')
    expect(of(null, 'am24-c')).toBe('gone')
    expect(ids(comparedMoments({ moments: [] }, { from: null, to: null }))).toBe('none')
  })
})
