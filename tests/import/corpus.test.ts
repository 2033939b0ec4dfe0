import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { csvRecords } from '../../server/import/file/csv-records.ts'
import { readCsvFile } from '../../server/import/file/csv-file.ts'
import { runs } from '../support/rounds.ts'
import { readAnswer } from './reading.ts'

const encodings = ['utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be', 'windows-1252'] as const
const delimiters = [';', '\t', ',', '|'] as const
const ends = ['\r\n', '\n', '\r'] as const

function encoded(text: string, encoding: (typeof encodings)[number]): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding === 'utf-8 with a mark') return Buffer.from(`\ufeff${text}`)
  if (encoding === 'windows-1252') return Buffer.from(text, 'latin1')
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}
const quoted = (cell: string) => (/[;\t,|"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

describe('a csv', () => {
  it('is the same table in every encoding, with every delimiter and every end of line', () => {
    const cell = fc
      .array(fc.constantFrom('a', 'Z', 'é', 'ü', 'ß', ' ', ';', ',', '\t', '|', '"', '\n', '\r\n', '0', '-'), {
        maxLength: 5,
      })
      .map((letters) => letters.join(''))
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 5 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 12 }),
          ),
        fc.constantFrom(...encodings),
        fc.constantFrom(...delimiters),
        fc.constantFrom(...ends),
        (rows, encoding, delimiter, end) => {
          // A line of letters in front and in every cell one: what a sheet is, its encoding and what stands between its cells can be told.
          const table = [
            rows[0]?.map((_, at) => `kop é${at}`) ?? [],
            ...rows.map((row) => row.map((each) => `x${each}`)),
          ]
          const text = table.map((row) => row.map(quoted).join(delimiter)).join(end)
          const content = readCsvFile(encoded(text, encoding))
          expect(content.delimiter).toBe(delimiter)
          expect([...(content.sheets[0]?.rows() ?? [])].map(({ cells }) => cells)).toEqual(table)
        },
      ),
      runs(60),
    )
  })

  it.each([
    [
      'a quote inside a word',
      'van;naar\nde "Brug" bv;goes\n',
      [
        ['van', 'naar'],
        ['de "Brug" bv', 'goes'],
      ],
    ],
    [
      'a quote that closes too early',
      'a;b\n"Brug" bv;x\n',
      [
        ['a', 'b'],
        ['"Brug" bv', 'x'],
      ],
    ],
    ['an empty last cell, and none', 'a;b\n1;\n2', [['a', 'b'], ['1', ''], ['2']]],
    ['blank lines', 'a;b\n\n\n1;2\n', [['a', 'b'], [''], [''], ['1', '2']]],
  ])('with %s', (_about, text, rows) => {
    expect([...csvRecords(text, ';')].map(({ cells }) => cells)).toEqual(rows)
  })

  it.each([
    ['nothing', '', { code: 'no-rows' }],
    ['a header alone', 'van;naar;niveau\n', { code: 'no-rows', row: 1 }],
    ['a quote that never closes', 'van;naar\ngoes;"UWV\nhulst;UWV\n', { code: 'csv-quote', row: 2, column: 'B' }],
    ['a NUL', 'van;naar\ngoes;U\u0000WV\n', { code: 'csv-nul', row: 2, column: 'B' }],
  ])('of %s is refused, with its place', async (_about, text, issue) => {
    expect(await readAnswer(text, 'AM24')).toMatchObject({ outcome: 'refused', errors: [issue] })
  })

  it('takes words of the language for words, and a header twice once', async () => {
    const text =
      'van;naar;niveau;__proto__;constructor;naar\n__proto__;constructor;B;x;y;hulst\ntoString;hasOwnProperty;A;;;goes\n'
    const { ties, questions } = await readAnswer(text, 'AM24')
    expect(ties).toEqual([
      ['__proto__', 'constructor', 'administrative', null],
      ['toString', 'hasOwnProperty', 'policy', null],
    ])
    expect(questions).toContainEqual({ code: 'header-twice', sheet: null, row: 1, column: 'F', words: 'naar' })
  })

  it('may hold a cell of a megabyte: it is too long, and said where', async () => {
    const text = `van;naar;niveau;opmerking\nGoes;UWV;B;${'é '.repeat(500_000)}\nHulst;UWV;B;\n`
    const { errors, ties } = await readAnswer(text, 'AM24')
    expect(errors).toMatchObject([{ code: 'text-too-long', row: 2, column: 'D' }])
    expect(errors[0]?.words?.length).toBeLessThan(100)
    expect(ties).toEqual([['Hulst', 'UWV', 'administrative', null]])
    const name = `van;naar;niveau\n${'a'.repeat(1_000_000)};UWV;B\n`
    expect((await readAnswer(name, 'AM24')).errors).toMatchObject([{ code: 'text-too-long', row: 2, column: 'A' }])
  })
})
