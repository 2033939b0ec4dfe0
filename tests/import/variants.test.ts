import { describe, expect, it } from '@jest/globals'
import { codes, readAnswer } from './reading.ts'

const short = (list: readonly unknown[][]) =>
  list.map((each) => each.filter((cell) => typeof cell !== 'object' || cell === null).join(' '))

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
      'a letter of a level above each column',
      'Nr.,Van,Naar,B,A,U\n1,Goes,UWV,3,4,5\n2,Veere,UWV,,2,\n',
      ['Goes UWV administrative 3', 'Goes UWV policy 4', 'Goes UWV operational 5', 'Veere UWV policy 2'],
      'read',
    ],
    [
      'the level in the column of the kind of relation',
      'Partij A,Partij B,Type relatie,Sinds\nGoes,UWV,bestuurlijk + ambtelijk,sept 2024\nHulst,UWV WERKbedrijf,uitvoerend,2023-2024\n',
      ['Goes UWV administrative ', 'Goes UWV policy ', 'Hulst UWV operational '],
      'read',
    ],
    [
      'several in a cell, and headers that are questions',
      'Wie;Werkt samen met;Op welk niveau;Hoe intensief (1-5)\nGoes;UWV, Adviesbureau X en FNV;strategisch;3\n',
      ['Goes UWV administrative 3', 'Goes Adviesbureau X administrative 3', 'Goes FNV administrative 3'],
      'questions',
    ],
    [
      'partners above, with the word for what stands below',
      'Partner;Sterkte UWV;Contact met FNV\nGoes;4;0\n',
      ['Goes UWV unspecified 4', 'Goes FNV unspecified 0'],
      'questions',
    ],
    [
      'municipalities beside, other partners above',
      'Gemeente;Inwoners;Wethouder;UWV;WSP\nGoes;39000;J. Jansen;5;4\nHulst;27000;K. Pieters;0;\n',
      ['Goes UWV unspecified 5', 'Goes WSP unspecified 4', 'Hulst UWV unspecified 0'],
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
      'words beside marks',
      'Overlegtafel;Voorzitter;Agenda;Goes;UWV\nBeraad;Goes;zie verslag;x;\nStuurgroep;UWV;;;x\n',
      ['Goes Beraad unspecified lead ', 'UWV Stuurgroep unspecified lead '],
    ],
    [
      'levels above names, once for each group',
      ';;Bestuurlijk;;Uitvoerend;\nActiviteit;Toelichting;Goes;UWV;Goes;UWV\nLeren;;x;x;;x\nIntake;;;x;x;\n',
      [
        'Goes Leren administrative  ',
        'UWV Leren administrative  ',
        'UWV Leren operational  ',
        'UWV Intake administrative  ',
        'Goes Intake operational  ',
      ],
    ],
    [
      'several in a cell, one of them new',
      'Overleg,Niveau,Deelnemers\nRegionaal Beraad,bestuurlijk,"Goes, UWV, Adviesbureau X"\n',
      [
        'Goes Regionaal Beraad administrative  ',
        'UWV Regionaal Beraad administrative  ',
        'Adviesbureau X Regionaal Beraad administrative  ',
      ],
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
