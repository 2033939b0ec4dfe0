import { describe, expect, it } from '@jest/globals'
import { dayNumber, sheetText } from '../../../server/export/xlsx/cells.ts'
import { csvLine } from '../../../server/export/csv.ts'
import { unzip } from '../../support/unzip.ts'
import { bytesOf } from './awkward-region.ts'

const BOM = '\ufeff'
/** The rows of a sheet of a workbook, as text, days as their number. */
function rowsOf(xml: string): string[][] {
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [
      ...row.matchAll(
        /<c r="([A-Z]+)\d+"[^>]*>(?:<is><t xml:space="preserve">([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>/g,
      ),
    ].map(([, column, text, number]) => `${column} ${text ?? number}`),
  )
}
const sheetOf = (parts: Record<string, string>, name: string): string => {
  const at = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)].findIndex(
    (match) => match[1] === name,
  )
  return parts[`xl/worksheets/sheet${at + 1}.xml`] ?? ''
}

describe('the csv of a region', () => {
  it('has a file a sheet, with what a Dutch spreadsheet expects', async () => {
    const files = unzip(await bytesOf({ format: 'csv' }))
    expect(Object.keys(files)).toEqual([
      ...[
        'lees-mij.txt',
        'partners.csv',
        'verbindingen.csv',
        'betrokkenheid.csv',
        'activiteiten.csv',
        'overleggen.csv',
      ],
      ...['doelen.csv', 'bronnen.csv', 'onderdelen.csv', 'ketendekking.csv', 'draagt.csv', 'ketenstappen.csv'],
      ...['vermeldingen.csv', 'gevraagd.csv', 'verwachtingen.csv', 'instellingen.csv', 'regio.csv'],
    ])
    expect(files['partners.csv']).toBe(
      `${BOM}Id;Naam;Korte naam;Soort;Andere namen;Onderdeel van;Ketenstappen;Sinds;Tot;Bron;Onze lezing;Opmerking\r\n` +
        'zz24-cluster;zorg;;subregio;;;;;;A document;ja;\r\n' +
        `zz24-goes;"'s-Gravenhage <&> ""Goes""";;centrumgemeente;"""a;b""; c|d";zz24-cluster;;;;A document;nee;\r\n` +
        "zz24-twin;Zorg;;zorg en welzijn;;;;;;A document;nee;''=al een\r\n" +
        `zz24-uwv;UWV;UWV;UWV;;;Intake;2020-08-01;;A document;nee;"'=1+1\nregel twee"\r\n`,
    )
    expect(files['regio.csv']?.split('\r\n')[1]).toBe('ZZ24;Voorbeeldstreek;onbekend;B;1;2026-11-29;all')
    expect(files['instellingen.csv']?.split('\r\n').slice(1, 3)).toEqual([
      'zz24-setting-g02-without;G02;without;"[""stopped"",""done""]"',
      'zz24-setting-g08-days;G08;days;90',
    ])
  })

  it('keeps unknown, 0 and no tie apart, and each statement', async () => {
    const files = unzip(await bytesOf({ format: 'csv', lang: 'en' }))
    expect(files['ties.csv']).toBe(
      `${BOM}Id,From,To,Level,Strength,Judgement,Since,Until,Confirmed,Stated by,Source,Words of the source,Our reading,Note,Why our reading,Statement\r\n` +
        `zz24-goes-twin-uns,"'s-Gravenhage <&> ""Goes""",zz24-twin,level not stated,,,,,,document,A document,in these words,yes,,geraden,zz24-goes-twin-uns\r\n` +
        `zz24-uwv-goes-pol,UWV,"'s-Gravenhage <&> ""Goes""",policy,0 - no contact,,,,,document,A document,geen\u0007 contact,no,,,zz24-uwv-goes-pol\r\n` +
        `zz24-uwv-goes-pol-again,UWV,"'s-Gravenhage <&> ""Goes""",policy,4 - decide together,,,,2026-06-30,observer,A document,in these words,no,,,zz24-uwv-goes-pol-again\r\n`,
    )
  })

  it.each([
    [['a;b', 'x', null, 3, { day: '2026-01-01' }], 'nl', '"a;b";x;;3;2026-01-01\r\n'],
    [['a;b', 'a,b', 'zegt "ja"', ' rand ', 'regel\reen'], 'en', 'a;b,"a,b","zegt ""ja"""," rand ","regel\reen"\r\n'],
  ] as const)('writes %j in %s as %j', (cells, lang, line) => {
    expect(csvLine(cells, lang)).toBe(line)
  })
})

describe('the workbook of a region', () => {
  it('has a guide, a sheet a kind of record and the lists, hidden', async () => {
    const parts = unzip(await bytesOf({ format: 'xlsx' }))
    const names = [
      ...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"[^>]*?( state="hidden")?( r:id="\w+")\/>/g),
    ]
    expect(names.map(([, name, hidden]) => `${name}${hidden ?? ''}`)).toEqual([
      ...['Uitleg', 'Partners', 'Verbindingen', 'Betrokkenheid', 'Activiteiten', 'Overleggen', 'Doelen', 'Bronnen'],
      ...['Onderdelen', 'Ketendekking', 'Draagt', 'Ketenstappen', 'Vermeldingen', 'Gevraagd', 'Verwachtingen'],
      ...['Instellingen', 'Regio', 'Lijsten state="hidden"'],
    ])
    expect(parts['xl/workbook.xml']).toContain(`<definedName name="words_level">'Lijsten'!$B$1:$B$4</definedName>`)
    expect(rowsOf(sheetOf(parts, 'Lijsten'))[0]?.slice(0, 3)).toEqual([
      'A centrumgemeente',
      'B bestuurlijk',
      'C 0 - geen contact',
    ])
    expect(rowsOf(sheetOf(parts, 'Uitleg')).flat()).toContain('A Contactpersonen zijn weggelaten.')
    // Nothing that a spreadsheet would work out, follow or run.
    expect(Object.values(parts).filter((part) => /<f>|<hyperlink|vbaProject|externalLink/.test(part))).toEqual([])
  })

  it('filters by its header, and on paper has all columns side by side under it on each page', async () => {
    const parts = unzip(await bytesOf({ format: 'xlsx' }))
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Partners'!$1:$1</definedName>`,
    )
    const partners = sheetOf(parts, 'Partners')
    const order = ['<sheetPr>', '<sheetData>', '<autoFilter ref="A1:', '<dataValidations', '<pageMargins', '<pageSetup']
    const places = order.map((element) => partners.indexOf(element))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(partners).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"')
  })

  it('has real days, text that stays text, and words that are chosen', async () => {
    const parts = unzip(await bytesOf({ format: 'xlsx' }))
    const partners = sheetOf(parts, 'Partners')
    expect(rowsOf(partners).slice(2)).toEqual([
      [
        ...[
          'A zz24-goes',
          `B 's-Gravenhage &lt;&amp;&gt; "Goes"`,
          'D centrumgemeente',
          'E "a;b"; c|d',
          'F zz24-cluster',
        ],
        ...['J A document', 'K nee'],
      ],
      ['A zz24-twin', 'B Zorg', 'D zorg en welzijn', 'J A document', 'K nee', "L ''=al een"],
      [
        ...['A zz24-uwv', 'B UWV', 'C UWV', 'D UWV', 'G Intake', 'H 44044', 'J A document', 'K nee'],
        "L '=1+1\nregel twee",
      ],
    ])
    expect(partners).toContain('<c r="H5" s="2"><v>44044</v></c>')
    expect(partners).toMatch(/type="list"[^>]*sqref="D2:D1001"><formula1>words_kind<\/formula1>/)
    expect(partners).toContain(`<formula1>'Bronnen'!$B$2:$B$1001</formula1>`)
    // A day that the 1900 system has wrong stays a text.
    expect(rowsOf(sheetOf(parts, 'Onderdelen'))[1]).toContain('D 1899-12-31')
    expect(rowsOf(sheetOf(parts, 'Verbindingen')).map((row) => row.find((cell) => cell.startsWith('E')))).toEqual([
      ...['E Sterkte', undefined, 'E 0 - geen contact', 'E 4 - besluiten samen'],
    ])
    expect(rowsOf(sheetOf(parts, 'Verbindingen'))[2]).toContain('L geen\ufffd contact')
    expect(rowsOf(sheetOf(parts, 'Activiteiten'))[1]).toContain('B Leren _x005F_x0041_')
  })

  it('to fill in has no more than a person fills in, with what the region has or without', async () => {
    const filled = unzip(await bytesOf({ format: 'template' }))
    const empty = unzip(await bytesOf({ format: 'template-empty', lang: 'en' }))
    const names = (parts: Record<string, string>) =>
      [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1])
    expect(names(filled)).toEqual([
      ...[
        'Uitleg',
        'Partners',
        'Verbindingen',
        'Betrokkenheid',
        'Activiteiten',
        'Overleggen',
        'Doelen',
        'Bronnen',
        'Lijsten',
      ],
    ])
    expect(names(empty)).toEqual([
      ...['Read me', 'Partners', 'Ties', 'Involvements', 'Activities', 'Bodies', 'Goals', 'Sources', 'Lists'],
    ])
    expect(rowsOf(sheetOf(filled, 'Partners'))).toHaveLength(5)
    expect(rowsOf(sheetOf(filled, 'Verbindingen'))[0]?.at(-1)).toBe('N Opmerking')
    expect(rowsOf(sheetOf(empty, 'Ties'))).toEqual([
      [
        ...['A Id', 'B From', 'C To', 'D Level', 'E Strength', 'F Judgement', 'G Since', 'H Until', 'I Confirmed'],
        ...['J Stated by', 'K Source', 'L Words of the source', 'M Our reading', 'N Note'],
      ],
    ])
  })

  it.each([
    ['_x0041_', '_x005F_x0041_'],
    ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['a\rb', 'a_x000D_b'],
    ['_x41_ & <b>', '_x41_ &amp; &lt;b&gt;'],
    ['half \ud83d, nul \u0000', 'half \ufffd, nul \ufffd'],
  ])('writes %j as %j', (text, cell) => {
    expect(sheetText(text)).toBe(cell)
  })

  it('counts days as spreadsheets do', () => {
    expect(['1900-02-28', '1900-03-01', '2026-11-29'].map(dayNumber)).toEqual([null, 61, 46355])
  })
})
