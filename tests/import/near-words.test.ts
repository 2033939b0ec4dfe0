import { describe, expect, it } from '@jest/globals'
import { network } from '../networks/network.ts'
import { bracketOf } from '../../server/import/table/header-meanings.ts'
import { readAnswer } from './reading.ts'
import { previewOn } from './preview.ts'
import { workbookOf, workbookParts, zipOf } from './workbook-of.ts'

/* What looks like a word of ours and goes on and on, and what a workbook says of itself that cannot be (BAD-03). */

const LONG = 100_000
const head = ['Van', 'Naar', 'Niveau']
const { graph } = network((say) => [say.partner('goes', 'municipality'), say.partner('uwv', 'uwv')])
const near: [string, string][] = [
  ['opening brackets', '['.repeat(LONG)],
  ['opening parentheses', 'a ('.repeat(LONG / 3)],
  ['pairs of parentheses', `a${'()'.repeat(LONG / 2)}x`],
  ['spaces', `a${' '.repeat(LONG)}x`],
  ['stars', `${'* '.repeat(LONG / 2)}x`],
  ['roles', `x${': wethouder'.repeat(LONG / 11)}`],
  ['names', 'goes en '.repeat(LONG / 8)],
  ['marks', 'b/'.repeat(LONG / 2)],
]

describe.each(near)('a cell of many %s', (_what, words) => {
  it.each([
    ['in a header', `"${words}";Naar;Van\nx;goes;uwv\n`],
    ['as a name', `Van;Naar;Niveau\n"${words}";uwv;B\n`],
    ['in a list of tables', `Partner;Overleg;Rol\n"${words}";Overleg A;trekker\nOverleg A;"${words}";lid\n`],
    ['in the template', `Id;Naam*;"${words}";Soort*\n;"${words}";;gemeente\n`],
  ])('is read at once %s', async (_where, text) => {
    const start = performance.now()
    await readAnswer(text, 'AM24', 'Partners.csv')
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

it('reads a cell of megabytes', async () => {
  const answer = await readAnswer(`Van;Naar;Niveau\n${'a en '.repeat(1_500_000)};uwv;B\n`, 'AM24', 'x.csv')
  expect(answer.errors).toMatchObject([{ code: 'text-too-long', row: 2, column: 'A' }])
})

it('refuses a file of this program that is nested without end, before it is read', async () => {
  const text = `{"kind":"ketenkaart-network","data":${'['.repeat(LONG)}`
  expect(await previewOn(graph, text)).toMatchObject({ outcome: 'refused', errors: [{ code: 'json-wrong' }] })
})

it('reads a list of megabytes in the template', async () => {
  const file = workbookOf({
    name: 'Partners',
    rows: [
      ['Id', 'Naam*', 'Andere namen', 'Soort*'],
      ['', 'Iemand', `"${'a'.repeat(8_000_000)}`, 'UWV'],
    ],
  })
  expect((await previewOn(graph, file, {}, 'x.xlsx')).errors).toMatchObject([{ sheet: 'Partners', row: 2 }])
})

it('keeps of the name of a sheet what can be told', async () => {
  const file = workbookOf({ name: 'n'.repeat(5_000), rows: [head, ['goes', 'uwv', 'Z']] })
  expect((await previewOn(graph, file, {}, 'x.xlsx')).errors).toMatchObject([{ sheet: 'n'.repeat(200) }])
})

it.each([
  ['Contact met [Goes]', { before: 'Contact met', name: 'Goes' }],
  ['[ Goes ] ', { before: '', name: 'Goes' }],
  ['Met [a] en [ b c ]', { before: 'Met [a] en', name: 'b c' }],
  ['Met [a [b]', { before: 'Met', name: 'a [b' }],
  ['Met []', null],
  ['Met [Goes', null],
  ['Met Goes]', null],
  ['Met [a] b]', null],
  [']', null],
  ['', null],
])('takes the name off %j', (header, found) => {
  expect(bracketOf(header)).toEqual(found)
})

const row = (number: string, cells: readonly string[]) =>
  `<row r="${number}">${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`
const workbook = (rows: string, more = '') =>
  zipOf({
    ...workbookParts([{ name: 'Blad', rows: [] }]),
    'xl/worksheets/s0.xml': `<worksheet>${more.startsWith('<cols') ? more : ''}<sheetData>${rows}</sheetData>${more.startsWith('<merge') ? more : ''}</worksheet>`,
  })

describe('a workbook that says what cannot be', () => {
  it.each(['x', '-5', '0', '1e20', '1.5', 'Infinity', '', '9999999'])(
    'of the number of a row, %j, is read by the order of its rows',
    async (number) => {
      const answer = await readAnswer(workbook(row(number, head) + row(number, ['goes', 'uwv', 'Z'])), 'AM24', 'x.xlsx')
      expect(answer.errors).toMatchObject([{ code: 'level-wrong', sheet: 'Blad', row: 2, column: 'C' }])
    },
  )

  it.each([
    '<mergeCells><mergeCell ref="C1:ZZZZZZ1"/></mergeCells>',
    '<mergeCells><mergeCell ref="ZZZZZZ2:ZZZZZZ9"/></mergeCells>',
    '<cols><col min="-1000000000" max="0" hidden="1"/><col hidden="1"/></cols>',
    `<cols>${'<col min="4" max="16384" hidden="1"/>'.repeat(20_000)}</cols>`,
  ])('of its columns, is read all the same: %.60s', async (more) => {
    const start = performance.now()
    const rows = row('1', head) + row('2', ['goes', 'uwv', 'B']) + row('3', ['goes', 'uwv', 'U'])
    const answer = await readAnswer(workbook(rows, more), 'AM24', 'x.xlsx')
    expect([answer.errors, answer.ties.length]).toEqual([[], 2])
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
