import { describe, expect, it } from '@jest/globals'
import { codes, readAnswer } from './reading.ts'
import { type GivenSheet, workbookOf, workbookParts, zipOf } from './workbook-of.ts'

const short = (list: readonly unknown[][]) =>
  list.map((each) => each.filter((cell) => typeof cell !== 'object' || cell === null).join(' '))
const sheet = (name: string, rows: GivenSheet['rows'], more: Partial<GivenSheet> = {}): GivenSheet => ({
  name,
  rows,
  ...more,
})

describe('a workbook of another make', () => {
  it('has nodes and edges by number, tables among the nodes', async () => {
    const nodes = sheet('Nodes', [
      ['Id', 'Label', 'Type'],
      [1, 'Goes', 'Gemeente'],
      [2, 'UWV', 'UWV'],
      [3, 'Praktijkleren', 'Activiteit'],
      [4, 'Meer werk', 'Doel'],
    ])
    const edges = sheet('Edges', [
      ['Source', 'Target', 'Type'],
      [1, 2, 'Undirected'],
      [2, 1, 'Undirected'],
      [1, 3, 'Directed'],
      [2, 4, 'Directed'],
      [9, 1, 'Directed'],
    ])
    const answer = await readAnswer(workbookOf(edges, nodes), 'AM24', 'gephi.xlsx')
    expect(short(answer.ties)).toEqual(['Goes UWV unspecified '])
    expect(short(answer.involvements)).toEqual(['Goes Praktijkleren unspecified  ', 'UWV Meer werk unspecified  '])
    expect(answer.errors).toEqual([{ code: 'id-nowhere', sheet: 'Edges', row: 6, column: 'A', words: '9' }])
  })

  it('leaves out titles, sections, totals and footnotes, and says so', async () => {
    const rows = [
      ['Partners in de regio'],
      ['Organisatie', 'Type', 'Opmerking'],
      ['Gemeenten'],
      ['Goes', null, 'a'],
      ['Vakbonden'],
      ['Bond X', null, 'b'],
      [null],
      ['Totaal', 2],
      [null],
      ['Peildatum: mei'],
    ]
    const answer = await readAnswer(
      workbookOf(sheet('Register', rows, { merges: ['A1:C1', 'A3:C3', 'A5:C5'] })),
      'AM24',
      'x.xlsx',
    )
    expect(short(answer.partners)).toEqual(['Goes municipality_centre region', 'Bond X trade_union file'])
    expect(answer.tables[0]?.skip).toEqual([
      { rows: [1], why: 'title' },
      { rows: [3, 5], why: 'section' },
      { rows: [8], why: 'total' },
      { rows: [10], why: 'footnote' },
    ])
  })

  it('has a square for each level in one sheet, the levels merged beside them', async () => {
    const rows = [
      [null, null, 'Goes', 'UWV', 'Hulst'],
      ['Bestuurlijk', 'Goes', null, 'x', null],
      [null, 'UWV', null, null, 'x'],
      [null, 'Hulst', null, null, null],
      ['Uitvoerend', 'Goes', null, null, 'x'],
      [null, 'UWV', null, null, null],
      [null, 'Hulst', null, null, null],
    ]
    const answer = await readAnswer(workbookOf(sheet('Alles', rows, { merges: ['A2:A4', 'A5:A7'] })), 'AM24', 'x.xlsx')
    expect(short(answer.ties)).toEqual([
      'Goes UWV administrative ',
      'UWV Hulst administrative ',
      'Goes Hulst operational ',
    ])
  })

  it('has days, errors, hidden rows and hidden sheets', async () => {
    const rows = [
      ['Van', 'Naar', 'Niveau', 'Laatst bevestigd'],
      ['Goes', 'UWV', 'B', { day: 46023 }],
      ['Goes', 'Hulst', 'A', { error: '#REF!' }],
      ['Veere', 'UWV', 'U', '15 maart 2026'],
    ]
    const secret = sheet(
      'Geheim',
      [
        ['Van', 'Naar'],
        ['a', 'b'],
      ],
      { state: 'veryHidden' },
    )
    const answer = await readAnswer(workbookOf(sheet('Blad', rows, { hiddenRows: [4] }), secret), 'AM24', 'x.xlsx')
    expect(answer.ties).toEqual([
      ['Goes', 'UWV', 'administrative', null, { lastConfirmed: '2026-01-01' }],
      ['Veere', 'UWV', 'operational', null, { lastConfirmed: '2026-03-15' }],
    ])
    expect(codes([...answer.errors, ...answer.questions])).toEqual(['cell-error', 'hidden-rows'])
    expect(answer.skippedSheets).toEqual([{ sheet: 'Geheim', why: 'hidden' }])
  })

  const parts = workbookParts([
    sheet('a', [
      ['Van', 'Naar'],
      ['Goes', 'UWV'],
    ]),
  ])
  it.each([
    [
      'a name that leads out',
      zipOf({ ...parts, '../evil.xml': '<a/>' }),
      { code: 'xlsx-damaged', part: '../evil.xml' },
    ],
    ['a backslash', zipOf({ ...parts, 'xl\\evil.xml': '<a/>' }), { code: 'xlsx-damaged', part: 'xl\\evil.xml' }],
    ['a drive', zipOf({ ...parts, 'C:/evil.xml': '<a/>' }), { code: 'xlsx-damaged', part: 'C:/evil.xml' }],
    [
      'over a thousand parts',
      zipOf({ ...parts, ...Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`m/${at}`, ''])) }),
      { code: 'xlsx-damaged', part: 'm/994' },
    ],
    ['its end cut off', zipOf(parts).subarray(0, 700), { code: 'xlsx-damaged', part: 'zip' }],
    ['a size that lies', zipOf(parts, { 'xl/styles.xml': 5_000 }), { code: 'xlsx-damaged', part: 'xl/styles.xml' }],
    [
      'entities',
      zipOf({ ...parts, 'xl/worksheets/s0.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>' }),
      { code: 'xlsx-damaged', part: 'xl/worksheets/s0.xml', sheet: 'a' },
    ],
    ['another office', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), { code: 'ods' }],
    ['a letter in it', zipOf({ '[Content_Types].xml': '<Types/>' }), { code: 'not-xlsx' }],
  ])('with %s is refused', async (_about, bytes, issue) => {
    expect(await readAnswer(bytes, 'AM24', 'x.xlsx')).toMatchObject({ outcome: 'refused', errors: [issue] })
  })
})
