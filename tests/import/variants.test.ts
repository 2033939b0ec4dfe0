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

describe('a csv of another make', () => {
  it.each([
    [
      'sep= and other words',
      'sep=,\nOrganisatie 1,Organisatie 2,Laag,Intensiteit\nUWV,Goes,U,3 - afstemmen\nScalda,Tholen,strategisch,geen contact\nSt. Scalda,Goes,B/A,x\n',
      [
        'UWV Goes operational 3',
        'Scalda Tholen administrative 0',
        'Scalda Goes administrative ',
        'Scalda Goes policy ',
      ],
      'read',
    ],
    [
      'bars between, a list of names',
      'Van|Naar|Niveau\nGemeente Veere|Reimerswaal, Hulst en Sluis|ambtelijk\n',
      ['Veere Reimerswaal policy ', 'Veere Hulst policy ', 'Veere Sluis policy '],
      'questions',
    ],
    [
      'letters of levels in a square',
      ',Goes,UWV,Hulst\nGoes,-,B A,U\nUWV,B A,-,\nHulst,U,,-\n',
      ['Goes UWV administrative ', 'Goes UWV policy ', 'Goes Hulst operational '],
      'read',
    ],
    [
      'a square of 0 and 1',
      ';Goes;Veere;UWV\nGoes;0;1;0\nVeere;1;0;1\nUWV;0;1;0\n',
      ['Goes Veere unspecified ', 'Veere UWV unspecified '],
      'questions',
    ],
    [
      'a scale of ten',
      ',Goes,UWV,Hulst\nGoes,,8,7\nUWV,8,,10\nHulst,7,10,\n',
      ['Goes UWV unspecified ', 'Goes Hulst unspecified ', 'UWV Hulst unspecified '],
      'questions',
    ],
    [
      'both ways, otherwise',
      'Van,Naar,Niveau,Sterkte\nGoes,UWV,bestuurlijk,3\nUWV,Goes,bestuurlijk,5\n',
      ['Goes UWV administrative 3', 'UWV Goes administrative 5'],
      'questions',
    ],
    [
      'people beside names',
      'Van;Naar;Niveau\nUWV (Jan Jansen);Goes (directeur);U\n',
      ['UWV Goes operational '],
      'read',
    ],
    [
      'answers of a survey, one twice',
      'Tijdstempel,Naam organisatie,Bestuurlijk contact met [UWV],Uitvoerend contact met [UWV],Uitvoerend contact met [Goes]\n2026/05/04 10:00,Goes,3,4,\n2026/05/05 10:00,UWV,,,1\n2026/06/05 10:00,Goes,5,,\n',
      ['Goes UWV operational 4', 'UWV Goes operational 1', 'Goes UWV administrative 5'],
      'read',
    ],
  ])('%s', async (_about, text, ties, outcome) => {
    const answer = await readAnswer(text, 'AM24')
    expect({ ties: short(answer.ties), outcome: answer.outcome }).toEqual({ ties, outcome })
  })

  it('says of each name what is open', async () => {
    const text =
      'Van;Naar;Niveau\nVakbonden;UWV;B\nTwee vakbonden;UWV;B\nHaaren;UWV;U\nZwolle;UWV;U\nMiddelburch;UWV;U\n'
    const { questions, names, ties } = await readAnswer(text, 'AM24')
    expect(codes(questions)).toEqual([
      'former-divided',
      'name-collective',
      'name-nobody',
      'name-typing',
      'other-region',
    ])
    expect(names.find(({ words }) => words === 'Middelburch')).toMatchObject({
      means: 'Middelburg',
      how: 'typing',
      sure: false,
    })
    expect(short(ties)).toEqual(['Middelburg UWV operational '])
  })

  it('never keeps who stands in parentheses', async () => {
    const { partners, ties } = await readAnswer(
      'Van;Naar;Niveau\nUWV (Jan Jansen);Adviesbureau X (P. de Vries);U\n',
      'AM24',
    )
    expect(short([...partners, ...ties])).toEqual([
      'UWV uwv region',
      'Adviesbureau X other none',
      'UWV Adviesbureau X operational ',
    ])
  })

  it.each([
    ['utf-16be', Buffer.from('\ufeffVan;Naar\nGoes;UWV\n', 'utf16le').swap16()],
    ['windows-1252', Buffer.from('Van;Naar\n\u0093Goes\u0094;Bur\u00e9\n', 'latin1')],
    ['macintosh', Buffer.from('Van;Naar\rGoes;Co\u009aperatie \u008e\u008en\r', 'latin1')],
  ])('is read as %s', async (encoding, bytes) => {
    const answer = await readAnswer(bytes, 'AM24')
    expect(answer.read).toMatchObject({ encoding })
    expect(answer.ties).toHaveLength(1)
    if (encoding !== 'utf-16be')
      expect(answer.partners[1]?.[0]).toBe(encoding === 'macintosh' ? 'Coöperatie één' : 'Buré')
  })

  it('names the place of what is wrong', async () => {
    const text =
      'van;naar;niveau;sinds;tot\nGoes;UWV;B;1-1-2024;31-12-2023\nGoes;UWV;X;;\nGoes;;B;;\nGoes;Hulst;A;30-02-2024;\n'
    const { errors } = await readAnswer(text, 'AM24')
    expect(errors.map(({ code, row, column }) => `${code} ${column ?? ''}${row ?? ''}`)).toEqual([
      'until-before-since E2',
      'level-wrong C3',
      'name-missing B4',
      'day-wrong D5',
    ])
  })

  it.each([
    ['JSON', '{"nodes":[]}'],
    ['Pajek', '*Vertices 3\n1 "a"\n'],
    ['VNA', '*Node data\nid\n'],
    ['XML', '<?xml version="1.0"?><graphml/>'],
    ['UCINET DL', 'dl n=3\nformat=edgelist1\n'],
  ])('of %s is for that program to save', async (program, text) => {
    expect((await readAnswer(text, 'AM24')).errors).toEqual([{ code: 'other-program', words: program }])
  })
})

describe('a table of who sits where', () => {
  it.each([
    [
      'people down, letters',
      'Naam;Stuurgroep;Werkgroep Jongeren;Praktijkleren\nGoes;B;U;\nScalda;;U;U\nTotaal;1;2;1\n',
      [
        'Goes Stuurgroep administrative  ',
        'Goes Werkgroep Jongeren operational  ',
        'Scalda Werkgroep Jongeren operational  ',
        'Scalda Praktijkleren operational  ',
      ],
    ],
    [
      'English letters',
      'Activity,Goes,UWV\nTraining,A/P,O\nMatching,O,A\n',
      [
        'Goes Training administrative  ',
        'Goes Training policy  ',
        'UWV Training operational  ',
        'Goes Matching operational  ',
        'UWV Matching administrative  ',
      ],
    ],
    [
      'strengths',
      'Overleg;Goes;UWV\nRegionaal Beraad;5;\nDirecteurenoverleg;;1\n',
      ['Goes Regionaal Beraad unspecified  5', 'UWV Directeurenoverleg unspecified  1'],
    ],
    [
      'roles',
      'Activiteit;Goes;UWV\nIntake;T;D\nOpleiden;;T\n',
      ['Goes Intake unspecified lead ', 'UWV Intake unspecified participant ', 'UWV Opleiden unspecified lead '],
    ],
    [
      'a row a seat',
      'Organisatie;Activiteit;Niveau;Rol\nGoes;Praktijkleren;uitvoerend;trekker\nUWV;Stuurgroep;;lid\n',
      ['Goes Praktijkleren operational lead ', 'UWV Stuurgroep unspecified participant '],
    ],
    [
      'a column a level',
      'Partner;Overleg;Bestuurlijk;Uitvoerend\nGoes;Beraad;x;\nFNV;Beraad;;nee\n',
      ['Goes Beraad administrative  ', 'FNV Beraad operational  0'],
    ],
  ])('%s', async (_about, text, involvements) => {
    expect(short((await readAnswer(text, 'AM24')).involvements)).toEqual(involvements)
  })

  it('keeps words that name nobody as mentions', async () => {
    const text =
      'partner,overleg,niveau\nVakbonden (niet nader genoemd),Regionaal Beraad,B\n27 gemeenten,Regionaal Beraad,B\nGemeenten in de regio,Regionaal Beraad,B\n'
    const { counts, questions, partners } = await readAnswer(text, 'AM24')
    expect(counts).toMatchObject({ mentions: 2, involvements: 0 })
    expect(codes(questions)).toEqual(['name-collective', 'name-nobody', 'name-nobody'])
    expect(partners).toEqual([])
  })
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
