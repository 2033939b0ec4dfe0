import { describe, expect, it } from '@jest/globals'
import { network } from '../networks/network.ts'
import { tiny } from '../networks/records.ts'
import { RegionId } from '../../contract/ids.ts'
import { takeRoleOff } from '../../server/import/names/roles-in-names.ts'
import { previewOn, putsOf } from './preview.ts'
import { codes, readAnswer } from './reading.ts'
import { workbookOf } from './workbook-of.ts'

const words = (list: readonly unknown[][]) => list.map((each) => each.slice(0, 5).join(' ').trim())

describe('a list of pairs', () => {
  it.each([
    [
      'under English words',
      'Organisation A,Organisation B,Strategic,Operational\nGoes,UWV,1,0\n',
      ['Goes UWV administrative', 'Goes UWV operational 0'],
    ],
    [
      'of which the header stands in two rows, with levels in the lower',
      'Partner A;Partner B;Sterkte;;\n;;Bestuurlijk;Ambtelijk;Uitvoerend\nGoes;UWV;3;;4\n',
      ['Goes UWV administrative 3', 'Goes UWV operational 4'],
    ],
    [
      'with a short word for a municipality',
      'Van;Naar;Niveau\nGem.Goes;St.Scalda;B\n',
      ['Goes St.Scalda administrative'],
    ],
    [
      'with words for nobody beside a name',
      'Van;Naar;Niveau\nUWV en gemeenten;FNV;B\nMKB-bedrijven;UWV;B\nScholen Goes;UWV;B\n11 gemeenten Midden-Brabant;UWV;B\n',
      ['UWV FNV administrative'],
    ],
  ])('%s', async (_about, text, ties) => {
    expect(words((await readAnswer(text, 'AM24')).ties)).toEqual(ties)
  })

  it('says of several in a cell whose kind is not known', async () => {
    const { questions } = await readAnswer('Van;Naar;Niveau\n"UWV; Bureau X; Goes";FNV;B\n', 'AM24')
    expect(questions.filter(({ code }) => code === 'kind-unknown').map((each) => each.words)).toEqual(['Bureau X'])
  })
})

describe('a square', () => {
  it.each([
    [
      'of which one half-cell is blank is mirrored',
      ';Goes;Hulst;UWV\nGoes;;3;4\nHulst;3;;\nUWV;4;2;\n',
      true,
      ['Goes Hulst unspecified 3', 'Goes UWV unspecified 4', 'UWV Hulst unspecified 2'],
    ],
    [
      'of which most cells stand alone is not',
      ';Goes;Hulst;UWV\nGoes;;x;x\nHulst;x;;\nUWV;;x;\n',
      false,
      ['Goes Hulst unspecified', 'Goes UWV unspecified', 'Hulst Goes unspecified', 'UWV Hulst unspecified'],
    ],
  ])('%s', async (_about, text, symmetric, ties) => {
    const answer = await readAnswer(text, 'AM24')
    expect(answer.tables[0]?.symmetric).toBe(symmetric)
    expect(words(answer.ties)).toEqual(ties)
  })
})

describe('a table of who sits where', () => {
  it.each([
    [
      'with the level in the name of a body, and a total',
      'Partner;Bestuurlijk overleg;Uitvoeringsoverleg;Totaal\nGoes;x;;1\nUWV;x;x;2\n',
      [
        'Goes Bestuurlijk overleg administrative',
        'UWV Bestuurlijk overleg administrative',
        'UWV Uitvoeringsoverleg operational',
      ],
      [],
    ],
    [
      'with the level beside it in one word, and a role that is also a header',
      'Overleg;Niveau;Goes;UWV\nRegionaal Beraad;bestuurlijk;trekker;x\n',
      ['Goes Regionaal Beraad administrative lead', 'UWV Regionaal Beraad administrative'],
      [],
    ],
    [
      'with who leads beside who takes part',
      'Overleg;Niveau;Voorzitter;Deelnemers\nRegionaal Beraad;bestuurlijk;Goes (burgemeester);"UWV, FNV"\n',
      [
        'Goes Regionaal Beraad administrative lead',
        'UWV Regionaal Beraad administrative',
        'FNV Regionaal Beraad administrative',
      ],
      ['name-several'],
    ],
    [
      'with who leads alone',
      'Activiteit;Trekker\nBanenmarkt;Goes\n',
      ['Goes Banenmarkt unspecified lead'],
      ['level-missing'],
    ],
    [
      'with a mark for who leads',
      'Partner;Overleg;Trekker\nGoes;Beraad;x\nUWV;Beraad;\n',
      ['Goes Beraad unspecified lead', 'UWV Beraad unspecified'],
      ['level-missing'],
    ],
  ])('%s', async (_about, text, involvements, asked) => {
    const answer = await readAnswer(text, 'AM24')
    expect(words(answer.involvements)).toEqual(involvements)
    expect(codes(answer.questions)).toEqual(asked)
  })

  it('keeps nobody of a column of people', async () => {
    const text =
      'Overleg;Niveau;Voorzitter;Deelnemers\nRegionaal Beraad;bestuurlijk;J. Jansen;Goes\nTafel;bestuurlijk;Piet de Vries;UWV\n'
    const list = 'Naam;Organisatie;E-mail\nJan Jansen;Scalda;j@scalda.example\n'
    for (const file of [text, list]) expect(JSON.stringify(await readAnswer(file, 'AM24'))).not.toMatch(/Jansen|Vries/)
  })

  it('takes the role off each of several in a cell, and people beside them', async () => {
    const text =
      'partner,overleg,niveau\n"Goes (wethouder), Hulst (Jan Jansen) en UWV",Regionaal Beraad,B\nFNV (Piet Puk): lid,Regionaal Beraad,B\n'
    const { involvements, partners } = await readAnswer(text, 'AM24')
    expect(involvements.map(([partner]) => partner)).toEqual(['Goes', 'Hulst', 'UWV', 'FNV'])
    expect(JSON.stringify([involvements, partners])).not.toMatch(/Jansen|Puk/)
  })

  it.each([
    ['Goes (wethouder Jan Jansen)', 'wethouder', 'Goes (wethouder)'],
    ['Goes (Jan Jansen, wethouder)', null, 'Goes'],
    ['Goes (wethouder Sociale Zaken)', 'wethouder Sociale Zaken', 'Goes (wethouder Sociale Zaken)'],
    ['Beraad: voorzitter J. de Boer', 'voorzitter', 'Beraad: voorzitter'],
    ['UWV (Puk): regiomanager', 'regiomanager', 'UWV: regiomanager'],
    ['Servicepunt (SGA) Venlo', null, 'Servicepunt (SGA) Venlo'],
  ])('keeps the role and not the name of who has it: %s', (text, role, kept) => {
    expect([takeRoleOff(text).role, takeRoleOff(text).words]).toEqual([role, kept])
  })

  it('takes words that name nobody for a mention, though the file calls them a body', async () => {
    const text =
      'partner,partner_type,overleg,niveau\n30 regionale bestuurders,body,Akkoord,administrative\nAlle relevante partners,body,Akkoord,administrative\n(regio),body,Akkoord,administrative\n'
    const { bodies, questions } = await readAnswer(text, 'AM24')
    expect([bodies.map(([name]) => name), codes(questions)]).toEqual([
      ['Akkoord'],
      ['name-collective', 'name-collective'],
    ])
  })
})

describe('a register', () => {
  it('has its kinds in merged rows, also where nothing else is filled in', async () => {
    const rows = [
      ['Partner', 'Toelichting'],
      ['Gemeenten'],
      ['Goes', 'x'],
      ['MBO'],
      ['Scalda'],
      ['Vakbonden'],
      ['Bond X'],
    ]
    const bytes = workbookOf({ name: 'Register', rows, merges: ['A2:B2', 'A4:B4', 'A6:B6'] })
    const { partners, tables } = await readAnswer(bytes, 'AM24', 'register.xlsx')
    expect(partners.map((each) => each.slice(0, 3).join(' '))).toEqual([
      'Goes municipality_centre region',
      'Scalda education_mbo file',
      'Bond X trade_union file',
    ])
    expect(tables[0]?.skip).toEqual([{ rows: [2, 4, 6], why: 'section' }])
  })
})

describe('a survey', () => {
  it('has the level in the row above its questions', async () => {
    const text =
      ';;Bestuurlijk;;Uitvoerend;\nSubmitdate;Organisatie;Hoe sterk [UWV];Hoe sterk [FNV];Hoe sterk [UWV];Hoe sterk [FNV]\n2026-05-01;Goes;3;;1;2\n'
    const { ties } = await readAnswer(text, 'AM24')
    expect(ties.map((each) => each.slice(0, 4).join(' '))).toEqual([
      'Goes UWV administrative 3',
      'Goes UWV operational 1',
      'Goes FNV operational 2',
    ])
  })

  it('takes what a partner answered last to the same question', async () => {
    const text = 'submitdate;Organisatie;Niveau [UWV];Niveau [FNV]\n2026-05-01;Goes;B/U;B\n2026-05-02;Goes;A;\n'
    expect(words((await readAnswer(text, 'AM24')).ties)).toEqual(
      ['Goes FNV administrative', 'Goes UWV policy'].map((each) => expect.stringContaining(each) as unknown as string),
    )
  })
})

describe('the template', () => {
  const header = ['Id', 'Naam', 'Soort']
  it('says that a partner stands there twice, with another kind', async () => {
    const bytes = workbookOf({
      name: 'Partners',
      rows: [header, ['', 'Scalda', 'mbo-instelling'], ['', 'scalda', 'zorg'], ['', 'Scalda', '']],
    })
    const { errors, questions, partners } = await readAnswer(bytes, 'AM24', 'partners.xlsx')
    expect(errors).toEqual([
      { code: 'same-partner-differs', sheet: 'Partners', row: 3, column: 'B', words: 'scalda', other: 2 },
    ])
    expect(codes(questions)).toEqual(['same-partner', 'same-partner'])
    expect(words(partners)).toEqual(['Scalda education_mbo file'])
  })

  it('with nothing under its headers is refused', async () => {
    const answer = await readAnswer(workbookOf({ name: 'Partners', rows: [header] }), 'AM24', 'leeg.xlsx')
    expect(answer).toMatchObject({ outcome: 'refused', errors: [{ code: 'no-rows', sheet: 'Partners', row: 1 }] })
  })
})

describe('a file without a header', () => {
  const { graph } = network(
    (say) => [say.partner('goes', 'municipality'), say.partner('hulst', 'municipality'), say.partner('uwv', 'uwv')],
    { name: 'Streek' },
    tiny(RegionId.parse('ZZ24')),
  )
  it('keeps its first row once that is said', async () => {
    const text = 'goes;uwv;B\nhulst;uwv;A\n'
    const sheet = null
    const columns = [
      { sheet, column: 'A', meaning: 'from' as const },
      { sheet, column: 'B', meaning: 'to' as const },
      { sheet, column: 'C', meaning: 'level' as const },
    ]
    const ties = async (row: number) =>
      putsOf(await previewOn(graph, text, { columns, headers: [{ sheet, row }] }, 'bestand'))
        .filter(({ what }) => what === 'tie')
        .map(({ record }) => (record as { level: string }).level)
    expect([await ties(0), await ties(1)]).toEqual([['administrative', 'policy'], ['policy']])
    expect(
      (await previewOn(graph, text, { columns, headers: [{ sheet, row: 0 }] }, 'bestand')).sheets[0]?.header,
    ).toEqual([0])
  })
})
