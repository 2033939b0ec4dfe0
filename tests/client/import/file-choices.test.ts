import { describe, expect, it } from '@jest/globals'
import { ImportChoices, type ImportNotice } from '../../../contract/answers/import.ts'
import {
  answerTo,
  hasFileChoices,
  isRowLeft,
  mendOf,
  noFileChoices,
  withAlias,
  withAnswer,
  withColumn,
  withHeaderRow,
  withMend,
  withRecordsTaken,
  withRow,
  withSheet,
} from '../../../client/store/import/file-choices.ts'
import { spreadsheetColumn, withPointedColumns } from '../../../client/store/import/pointed-columns.ts'

const ask = (code: string, more: Partial<ImportNotice> = {}): ImportNotice => ({ code, kind: 'choice', ...more })

describe('what is chosen of a file', () => {
  it.each([
    [ask('name-typing', { words: 'Gem. Gos' }), 'Goes', { names: [{ words: 'Gem. Gos', means: ['Goes'] }] }],
    [ask('name-nobody', { words: 'vakbonden' }), 'nobody', { names: [{ words: 'vakbonden', means: 'nobody' }] }],
    [ask('other-region', { words: 'Breda' }), 'new', { names: [{ words: 'Breda', means: 'new' }] }],
    [ask('level-missing', { sheet: 'Blad1' }), 'policy', { levels: [{ sheet: 'Blad1', level: 'policy' }] }],
    [ask('meaning', { column: 'D' }), 'strength', { columns: [{ sheet: null, column: 'D', meaning: 'strength' }] }],
    [ask('letters'), 'raci', { letters: [{ sheet: null, means: 'raci' }] }],
    [ask('zero-filled'), 'unrecorded', { zeros: [{ sheet: null, means: 'unrecorded' }] }],
    [ask('asymmetric', { sheet: 'M' }), 'partner', { speaking: ['M'] }],
    [ask('asymmetric'), 'observer', { observed: [null] }],
    [ask('not-sent-in'), 'leave', { notSentIn: [{ sheet: null, take: false }] }],
    [ask('encoding'), 'macintosh', { encoding: 'macintosh' }],
  ] as const)('is the answer to a question, and can be taken back: %j %s', (question, answer, wanted) => {
    const chosen = withAnswer(noFileChoices, question, answer)
    expect(chosen).toEqual({ ...noFileChoices, ...wanted })
    expect(ImportChoices.parse(chosen)).toEqual(chosen)
    expect(answerTo(chosen, question)).toBe(answer)
    expect(withAnswer(chosen, question, null)).toEqual(noFileChoices)
  })

  it('is several members for words that name several, and one answer for the same words', () => {
    const question = ask('name-collective', { words: 'zes gemeenten' })
    const two = withAnswer(noFileChoices, question, ['Goes', 'Hulst'])
    expect(answerTo(two, question)).toEqual(['Goes', 'Hulst'])
    expect(withAnswer(two, question, ['Goes']).names).toEqual([{ words: 'zes gemeenten', means: ['Goes'] }])
    expect(withAnswer(two, question, [])).toEqual(noFileChoices)
    expect(withAlias(withAnswer(two, question, 'Goes'), 'zes gemeenten', true).names).toEqual([
      { words: 'zes gemeenten', means: ['Goes'], alias: true },
    ])
  })

  it('is what an option means', () => {
    const options = [
      { value: 'Goes, Hulst', means: ['Goes', 'Hulst'] },
      { value: 'new', means: 'new' as const },
    ]
    const question = ask('name-several', { words: 'Goes en Hulst', options })
    const chosen = withAnswer(noFileChoices, question, 'Goes, Hulst')
    expect(chosen.names).toEqual([{ words: 'Goes en Hulst', means: ['Goes', 'Hulst'] }])
    expect(answerTo(chosen, question)).toBe('Goes, Hulst')
  })

  it('mends a cell or skips its row, one of the two', () => {
    const place = { sheet: 'Wie', row: 37, column: 'C' }
    const left = withRow(noFileChoices, place, false)
    expect(isRowLeft(left, place)).toBe(true)
    const mended = withMend(left, place, 'uitvoerend')
    expect([isRowLeft(mended, place), mendOf(mended, place)]).toEqual([false, 'uitvoerend'])
    expect(mendOf(withMend(mended, place, ''), place)).toBe('')
    expect(withMend(mended, place, null)).toEqual(noFileChoices)
    expect(withMend(noFileChoices, { row: 4 }, 'x')).toEqual(noFileChoices)
  })

  it('points columns out in a sheet of which nothing was recognised', () => {
    const sheet = {
      name: null,
      first: [
        { row: 1, cells: ['aap', 'noot', 'mies'] },
        { row: 2, cells: ['Scalda'] },
      ],
    }
    const chosen = withPointedColumns(noFileChoices, sheet, { header: 1, meanings: new Map([[0, 'name' as const]]) })
    expect(chosen.headers).toEqual([{ sheet: null, row: 1 }])
    expect(chosen.columns.map(({ column, meaning }) => `${column} ${meaning}`)).toEqual([
      'A name',
      'B ignored',
      'C ignored',
    ])
    expect([0, 25, 26, 701, 702].map(spreadsheetColumn)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })

  it('names columns, header rows, sheets and records', () => {
    const column = withColumn(noFileChoices, { sheet: null, column: 'B' }, 'table')
    expect(withColumn(column, { sheet: null, column: 'B' }, 'note').columns).toEqual([
      { sheet: null, column: 'B', meaning: 'note' },
    ])
    const header = withHeaderRow(column, null, 3)
    expect([header.headers, header.columns]).toEqual([[{ sheet: null, row: 3 }], []])
    expect(withSheet(withSheet(noFileChoices, 'Notities', false), null, false).leaveSheets).toEqual(['Notities', null])
    expect(withSheet(withSheet(noFileChoices, 'Notities', false), 'Notities', true)).toEqual(noFileChoices)
    const kept = withRecordsTaken(noFileChoices, ['am24-a', 'am24-b'], false)
    expect(withRecordsTaken(kept, ['am24-a'], true).keep).toEqual(['am24-b'])
    expect([hasFileChoices(noFileChoices), hasFileChoices(kept)]).toEqual([false, true])
  })
})
