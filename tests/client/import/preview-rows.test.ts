import { describe, expect, it } from '@jest/globals'
import type { ImportItem, ImportNotice, ImportSheet } from '../../../contract/answers/import.ts'
import { noFileChoices, withMend, withRow } from '../../../client/store/import/file-choices.ts'
import { withBrought, knownRecords, mapCounts } from '../../../client/store/import/brought-records.ts'
import { isRemembered, withRememberedHeaders, withSheets } from '../../../client/store/import/header-memory.ts'
import { pastedFile } from '../../../client/store/import/pasted-cells.ts'
import { isFileQuestion, keepAnswered, previewRows, previewSums } from '../../../client/store/import/preview-rows.ts'
import { graph } from '../../support/zeeland.ts'

const uwv = graph.partners.find(({ id }) => id === 'am24-uwv')
if (uwv === undefined) throw new Error('Zeeland has no UWV')
const partner = (id: string, name: string) => ({ ...uwv, id, name, short: null }) as typeof uwv
const item = (id: string, more: Partial<ImportItem> = {}): ImportItem => ({
  ...{ group: 'new', what: 'partner', id, fields: [] },
  put: { op: 'put', what: 'partner', record: partner(id, id) },
  ...more,
})

describe('the rows of a preview', () => {
  it('hold all that a row becomes, and are changed when anything of it is', () => {
    const rows = previewRows([
      item('a', { row: 3, words: 'De Betho, Werkgroep', why: 'new' }),
      item('b', { row: 3, group: 'changed', why: 'same' }),
      item('c', { row: 5, isLeft: true }),
      item('source', { what: 'source' }),
    ])
    expect(rows.map(({ row, group, items, isLeft, why }) => [row, group, items.length, isLeft, why])).toEqual([
      [3, 'changed', 2, false, ['new', 'same']],
      [5, 'new', 1, true, []],
    ])
  })

  it('of a file without rows are its records', () => {
    expect(previewRows([item('a'), item('b')]).map(({ key, row }) => [key, row])).toEqual([
      ['a', null],
      ['b', null],
    ])
  })

  it('are counted: what is read in, and what it brings by kind', () => {
    const items = [
      item('am24-uwv', { row: 2, group: 'changed' }),
      item('x', { row: 3 }),
      item('y', { row: 4, isLeft: true }),
    ]
    const changes = items.slice(0, 2).map(({ put }) => put)
    const previewOf = (all: unknown[]) => ({
      ...{ items, counts: { new: 1, changed: 1, same: 0, unclear: 0, stopped: 0 } },
      changeSet: { operationId: '0', title: '', by: null, changes: all } as never,
    })
    const sums = previewSums(previewOf(changes), previewRows(items), knownRecords(graph))
    expect([sums.taken, sums.changes, sums.counts, [...sums.brings]]).toEqual([
      ...[2, 2, { new: 2, changed: 1 }],
      [['partner', 1]],
    ])
    expect(previewSums(previewOf([...changes, ...changes]), previewRows(items), knownRecords(graph)).taken).toBeNull()
  })

  it('stand on the map as it would be', () => {
    const after = withBrought(graph, [item('x').put, item('am24-uwv').put])
    expect(mapCounts(after).partner).toBe(graph.partners.length + 1)
    expect(after.partners.find(({ id }) => id === 'am24-uwv')?.name).toBe('am24-uwv')
    expect(after.involvements).toBe(graph.involvements)
  })
})

describe('what is asked', () => {
  const fault: ImportNotice = { code: 'level-wrong', kind: 'fault', row: 37, column: 'C', words: 'stratgisch' }
  const other: ImportNotice = { ...fault, row: 12 }

  it('stays in sight once it was answered, in the order of the file, and goes when it is gone by itself', () => {
    const mended = withMend(noFileChoices, fault, 'bestuurlijk')
    expect(keepAnswered([fault, other], [], mended)).toEqual([fault])
    expect(keepAnswered([fault], [other], mended)).toEqual([other, fault])
    expect(keepAnswered([fault], [], withRow(noFileChoices, fault, false))).toEqual([fault])
    expect(keepAnswered([fault], [], noFileChoices)).toEqual([])
  })

  it('is what can be answered; the rest is noted', () => {
    expect(isFileQuestion({ code: 'name-typing', kind: 'choice' })).toBe(true)
    expect(isFileQuestion({ code: 'macro', kind: 'notice' })).toBe(false)
    expect(isFileQuestion({ code: 'of-later', kind: 'choice' })).toBe(false)
  })
})

describe('a header row', () => {
  const sheet = (meaning: 'name' | 'note', headers = ['Organisatie', 'Rol in de keten']): ImportSheet => ({
    ...{ name: 'Blad1', rows: 3, shape: 'partners', certain: 'sure', header: [1], first: [] },
    columns: [
      { column: 'A', header: headers[0] ?? '', meaning: 'name', choices: ['name', 'note'] },
      { column: 'B', header: headers[1] ?? '', meaning, choices: ['name', 'note', 'ignored'] },
    ],
  })

  it('is known again by its words, and what was said of its columns is chosen', () => {
    const memory = withSheets([], [sheet('note')])
    expect(isRemembered(memory, [sheet('note')])).toBe(true)
    expect(isRemembered(memory, [sheet('name')])).toBe(false)
    const again = sheet('name', ['ORGANISATIE', ' rol in de keten'])
    expect(withRememberedHeaders(noFileChoices, memory, [again]).columns).toEqual([
      { sheet: 'Blad1', column: 'B', meaning: 'note' },
    ])
    expect(withRememberedHeaders(noFileChoices, memory, [sheet('name', ['Naam', 'Rol'])])).toBe(noFileChoices)
    expect(withSheets(memory, [sheet('name')])).toHaveLength(1)
  })
})

describe('cells that are pasted', () => {
  it('are a file of tabs; one cell is none', async () => {
    const pasted = pastedFile('Van\tNaar\r\nUWV\tGoes\r\n', 'geplakte cellen')
    expect([pasted?.name, await pasted?.content.text()]).toEqual(['geplakte cellen.csv', 'Van\tNaar\nUWV\tGoes\n'])
    expect(pastedFile('UWV\r\n', 'x')).toBeNull()
  })
})
