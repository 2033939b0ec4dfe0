import { describe, expect, it } from '@jest/globals'
import { SourceId } from '../../../contract/ids.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import { langs } from '../../../client/i18n/words.ts'
import { editorCellText, dayIn, readCell } from '../../../client/store/table-editor/cell-value.ts'
import { choiceNames, editorColumns, editorTabs, type EditorTab } from '../../../client/store/table-editor/columns.ts'
import { cellOptions, readChoice } from '../../../client/store/table-editor/choices.ts'
import {
  addedRows,
  editedRows,
  type EntryWord,
  recordFaults,
  removedRows,
  type TypedValues,
} from '../../../client/store/table-editor/row-changes.ts'
import { rowsOf } from '../../../client/store/table-editor/rows.ts'
import { gaps, graph } from '../../support/zeeland.ts'

const state = makeRegionState(graph, gaps.on)
const columnOf = (tab: EditorTab, field: string) => {
  const column = editorColumns[tab].find((one) => one.field === field)
  if (column === undefined) throw new Error(`${tab} has no column ${field}`)
  return column
}
const readAs = (tab: EditorTab, field: string, typed: string) => readCell(graph, columnOf(tab, field), typed, 'nl')
const word = {
  puts: [],
  fields: {
    source: SourceId.parse('am24-adsz-waz'),
    ...{ statedBy: 'observer', lastConfirmed: null, inferred: false, inferredWhy: null },
  },
} as const satisfies EntryWord
const one = (id: string, typed: TypedValues) => new Map([[id, typed]])

describe('words of a list', () => {
  it('are read in both languages, as code, and as they are shown', () => {
    for (const choice of choiceNames)
      for (const lang of langs)
        for (const { value, label } of cellOptions(choice, lang)) {
          expect(readChoice(choice, label)).toBe(value)
          expect(readChoice(choice, `  ${label.toUpperCase()} `)).toBe(value)
          expect(readChoice(choice, String(value))).toBe(value)
        }
  })
  it.each([
    ['strength', '3 - afstemmen', 3],
    ['strength', 'stemmen af', 3],
    ['strength', '6', null],
    ['level', 'Bestuurlijk', 'administrative'],
    ['yesNo', 'JA', 'yes'],
    ['kind', 'mbo/vmbo', null],
  ] as const)('%s: %s', (choice, text, value) => {
    expect(readChoice(choice, text)).toBe(value)
  })
})

describe('a cell', () => {
  it('shows what it reads', () => {
    for (const tab of editorTabs)
      for (const row of rowsOf(state, tab))
        for (const column of editorColumns[tab]) {
          const value = row.values[column.field]
          if (value === undefined || value === null || column.type.is === 'count') continue
          const text = editorCellText(graph, column.type, value, 'nl')
          expect([tab, column.field, text, readCell(graph, column, text, 'nl')]).toEqual([
            ...[tab, column.field, text],
            { value, fault: null },
          ])
        }
  })
  it('is not recorded when it is empty, and missing where nothing is without it', () => {
    expect(readAs('partners', 'short', ' \u00A0')).toEqual({ value: null, fault: null })
    expect(readAs('partners', 'name', ' ')).toEqual({ value: null, fault: { code: 'missing' } })
  })
  it('offers what a word may mean, of the same sector', () => {
    expect(readAs('partners', 'kind', 'mbo/vmbo')).toMatchObject({
      fault: { code: 'choice', words: 'mbo/vmbo', options: [{ value: 'education_mbo', label: 'mbo' }, {}, {}] },
    })
    expect(readAs('activities', 'status', 'vertraagt')).toMatchObject({
      fault: { options: [{ value: 'delayed' }, {}, {}] },
    })
  })
  it('knows a name by any of its names, and offers the nearest', () => {
    expect(readAs('ties', 'from', 'goes')).toEqual({ value: 'am24-goes', fault: null })
    expect(readAs('ties', 'from', 'vno-ncw zeeland')).toEqual({ value: 'am24-vno-ncw', fault: null })
    expect(readAs('ties', 'from', 'Scalde')).toMatchObject({
      fault: { code: 'name', options: [{ value: 'am24-scalda' }] },
    })
    expect(readAs('ties', 'from', 'Bank van Nederland')).toMatchObject({ fault: { code: 'name', options: [] } })
  })
  it('holds no more than the contract lets it, and nothing that cannot be seen', () => {
    expect(readAs('partners', 'short', 'x'.repeat(41))).toEqual({
      value: null,
      fault: { code: 'long', limit: 40, length: 41 },
    })
    expect(readAs('partners', 'short', 'a\u202Eb')).toEqual({
      value: null,
      fault: { code: 'text', fault: 'direction' },
    })
  })
  it.each([
    ['3-2-2026', '2026-02-03'],
    ['03/02/2026', '2026-02-03'],
    ['3.2.2026', '2026-02-03'],
    ['2026-02-03', '2026-02-03'],
    ['31-2-2026', null],
    ['2-2026', null],
    ['2026', null],
    ['3-2-26', null],
  ])('reads %s as %s', (text, day) => {
    expect(dayIn(text)).toBe(day)
  })
})

describe('rows of a region', () => {
  it('say who sits how often at table and floor', () => {
    const orionis = rowsOf(state, 'partners').find(({ id }) => id === 'am24-orionis')
    expect(orionis?.values).toMatchObject({ kind: 'social_service', tables: 1, floor: 0 })
    expect(rowsOf(state, 'partners')).toHaveLength(graph.partners.length)
    expect(rowsOf(state, 'partners')[0]?.values).toMatchObject({ name: 'Goes', cluster: 'am24-oosterschelde' })
  })
  it('count the partners of a meeting', () => {
    expect(rowsOf(state, 'bodies').find(({ id }) => id === 'am24-zeeuwse-werkkamer')?.values).toMatchObject({
      partners: 1,
    })
  })
})

describe('what is typed in rows', () => {
  it('writes the record with that field alone changed', () => {
    const before = graph.partners.find(({ id }) => id === 'am24-scalda')
    expect(editedRows(state, 'partners', one('am24-scalda', { note: 'mbo in Goes' }))).toEqual([
      { op: 'put', what: 'partner', record: { ...before, note: 'mbo in Goes' } },
    ])
  })
  it('keeps a name that goes as another name', () => {
    const [change] = editedRows(state, 'partners', one('am24-scalda', { name: 'Scalda mbo' }))
    expect(change).toMatchObject({ record: { name: 'Scalda mbo', aliases: ['Scalda'] } })
  })
  it('puts a partner in another cluster, or in none', () => {
    const membership = graph.memberships.find(({ member }) => member === 'am24-goes')
    expect(editedRows(state, 'partners', one('am24-goes', { cluster: 'am24-walcheren' }))).toEqual([
      { op: 'put', what: 'membership', record: { ...membership, cluster: 'am24-walcheren' } },
    ])
    expect(editedRows(state, 'partners', one('am24-goes', { cluster: null }))).toEqual([
      { op: 'remove', what: 'membership', id: membership?.id },
    ])
    expect(editedRows(state, 'partners', one('am24-scalda', { cluster: 'am24-walcheren' }))).toMatchObject([
      { op: 'put', what: 'membership', record: { member: 'am24-scalda', cluster: 'am24-walcheren', since: null } },
    ])
  })
  it('is our reading where it is typed over what a source says', () => {
    const said = graph.involvements.find(({ statedBy, inferred }) => statedBy === 'document' && !inferred)
    expect(editedRows(state, 'involvements', one(said!.id, { level: 'policy' }))).toMatchObject([
      { record: { level: 'policy', inferred: true } },
    ])
    expect(editedRows(state, 'involvements', one(said!.id, { level: null, note: 'x' }))).toMatchObject([
      { record: { level: 'unspecified', note: 'x', inferred: true } },
    ])
    expect(editedRows(state, 'involvements', one(said!.id, { note: 'x' }))).toMatchObject([
      { record: { inferred: false } },
    ])
  })
  it('takes a new status out of the words of the source', () => {
    const activity = graph.activities.find(({ statusStatedAs }) => statusStatedAs !== null)
    expect(editedRows(state, 'activities', one(activity!.id, { status: 'running' }))).toMatchObject([
      { record: { status: 'running', statusStatedAs: null } },
    ])
  })
  it('makes new rows with all that is not recorded left so', () => {
    const { changes, ids } = addedRows(
      state,
      'partners',
      [
        { name: 'De Betho', short: null, kind: 'sw_company', cluster: 'am24-oosterschelde' },
        { name: 'De Betho', kind: 'other' },
      ],
      word,
    )
    expect(ids).toEqual(['am24-de-betho', 'am24-de-betho-2'])
    expect(changes).toMatchObject([
      {
        what: 'partner',
        record: { id: 'am24-de-betho', kind: 'sw_company', short: null, source: 'am24-adsz-waz', aliases: [] },
      },
      { what: 'membership', record: { member: 'am24-de-betho', cluster: 'am24-oosterschelde' } },
      { what: 'partner', record: { id: 'am24-de-betho-2', kind: 'other' } },
    ])
  })
  it('records who takes part, of no level when none is given, by whose word it stands', () => {
    const source = graph.sources[0]!.id
    const rows = [
      { partner: 'am24-hz', at: 'am24-zeeuwse-werkkamer' },
      { partner: 'am24-hz', at: 'am24-zeeuwse-werkkamer', level: 'administrative', role: 'lead', strength: 0, source },
    ]
    expect(addedRows(state, 'involvements', rows, word).changes).toMatchObject([
      { record: { level: 'unspecified', role: null, strength: null, statedBy: 'observer', inferred: false } },
      { record: { level: 'administrative', role: 'lead', strength: 0, statedBy: 'document', source } },
    ])
    expect(addedRows(state, 'ties', [{ from: 'am24-hz', to: 'am24-ucr', strength: 3 }], word).changes).toMatchObject([
      { what: 'tie', record: { from: 'am24-hz', to: 'am24-ucr', strength: 3, level: 'unspecified' } },
    ])
  })
  it('makes meetings and activities of a name alone', () => {
    expect(addedRows(state, 'bodies', [{ name: 'Regionaal Beraad' }], word).changes).toMatchObject([
      { what: 'body', record: { id: 'am24-regionaal-beraad', kind: null, level: 'unspecified', rhythm: null } },
    ])
    expect(addedRows(state, 'activities', [{ name: '!?', status: 'running' }], word).changes).toMatchObject([
      { what: 'activity', record: { id: 'am24-activity', status: 'running', stages: [], end: null } },
    ])
  })
  it('says which field of which row cannot stand together with another', () => {
    const [tie] = addedRows(
      state,
      'ties',
      [{ from: 'am24-hz', to: 'am24-hz', since: '2026-02-01', until: '2026-01-01' }],
      word,
    ).ids
    const { changes } = addedRows(
      state,
      'ties',
      [{ from: 'am24-hz', to: 'am24-hz', since: '2026-02-01', until: '2026-01-01' }],
      word,
    )
    expect(recordFaults(changes).map(({ field }) => field)).toEqual(['until', 'to'])
    expect(tie).toMatch(/^am24-said-/)
  })
  it('takes rows out', () => {
    expect(removedRows('bodies', ['am24-waz'])).toEqual([{ op: 'remove', what: 'body', id: 'am24-waz' }])
  })
})
