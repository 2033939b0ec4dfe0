import { describe, expect, it } from '@jest/globals'
import { RegionId } from '../../contract/ids.ts'
import { network } from '../networks/network.ts'
import { tiny } from '../networks/records.ts'
import { previewOn, putsOf } from './preview.ts'
import { type GivenCell, workbookOf } from './workbook-of.ts'

const { graph } = network(
  (say) => [say.partner('goes', 'municipality'), say.partner('uwv', 'uwv', { name: 'UWV' }), say.body('beraad')],
  { name: 'Streek' },
  tiny(RegionId.parse('ZZ24')),
)
const list = (row: string, header = 'Van;Naar;Niveau;Sterkte;Sinds;Tot;Opmerking') => `${header}\n${row}\n`
const sheet = (name: string, header: readonly string[], row: readonly GivenCell[]) =>
  workbookOf({ name, rows: [header, row] })
const involvements = ['Id', 'Partner', 'Bij', 'Niveau', 'Rol']
const activities = ['Id', 'Naam', 'Status', 'Begin', 'Eind']

type Case = [
  code: string,
  file: string | Buffer,
  sheet: string | null,
  column: string,
  words: string | undefined,
  mended: string,
  what: string,
]
const cases: Case[] = [
  ['level-wrong', list('goes;UWV;hoog;3;;;'), null, 'C', 'hoog', 'bestuurlijk', 'tie'],
  ['strength-wrong', list('goes;UWV;B;9;;;'), null, 'D', '9', '4', 'tie'],
  ['day-wrong', list('goes;UWV;B;3;30-02-2025;;'), null, 'E', '30-02-2025', '28-02-2025', 'tie'],
  ['until-before-since', list('goes;UWV;B;3;1-2-2025;1-1-2025;'), null, 'F', undefined, '', 'tie'],
  ['name-missing', list('goes;;B;3;;;'), null, 'B', undefined, 'UWV', 'tie'],
  ['text-too-long', list(`goes;UWV;B;3;;;${'a'.repeat(2_001)}`), null, 'G', `${'a'.repeat(59)}…`, 'kort', 'tie'],
  ['cell-error', list('goes;#N/A;B;3;;;'), null, 'B', '#N/A', 'UWV', 'tie'],
  ['id-nowhere', list('goes;12;B;3;;;'), null, 'B', '12', 'UWV', 'tie'],
  [
    'role-wrong',
    sheet('Betrokkenheid', involvements, ['', 'goes', 'beraad', '', 'baas']),
    'Betrokkenheid',
    'E',
    'baas',
    'trekker',
    'involvement',
  ],
  [
    'table-nowhere',
    sheet('Betrokkenheid', involvements, ['', 'goes', 'Nergens', '', '']),
    'Betrokkenheid',
    'C',
    'Nergens',
    'beraad',
    'involvement',
  ],
  [
    'status-wrong',
    sheet('Activiteiten', activities, ['', 'Leren', 'zweeft', '', '']),
    'Activiteiten',
    'C',
    'zweeft',
    'loopt',
    'activity',
  ],
  [
    'end-before-start',
    sheet('Activiteiten', activities, ['', 'Leren', '', '2026-05-01', '2026-04-01']),
    'Activiteiten',
    'E',
    undefined,
    '2026-06-01',
    'activity',
  ],
  [
    'address-wrong',
    sheet('Bronnen', ['Id', 'Titel', 'Adres'], ['', 'Plan', 'hier']),
    'Bronnen',
    'C',
    'hier',
    'https://plan.example',
    'source',
  ],
  [
    'cluster-nowhere',
    sheet('Partners', ['Id', 'Naam', 'Soort', 'Onderdeel van'], ['', 'Nieuw', 'zorg', 'Nergensbond']),
    'Partners',
    'D',
    'Nergensbond',
    '',
    'partner',
  ],
  [
    'number-wrong',
    sheet('Ketenstappen', ['Id', 'Naam', 'Volgorde'], ['', 'Stap', 'eerste']),
    'Ketenstappen',
    'C',
    'eerste',
    '1',
    'stage',
  ],
  [
    'word-wrong',
    sheet('Regio', ['Id', 'Naam', 'Sturingsvorm', 'Vaste lijst'], ['ZZ24', 'Streek', 'rond', 'B']),
    'Regio',
    'C',
    'rond',
    'samen',
    'region',
  ],
]

describe('a cell that is wrong', () => {
  it.each(cases)(
    '%s stops its row, and counts once it is mended',
    async (code, file, name, column, words, text, what) => {
      const before = await previewOn(graph, file, {}, 'bestand')
      expect(
        before.errors.map((error) => [error.code, error.sheet, error.row, error.column, error.words, error.kind]),
      ).toEqual([[code, name, 2, column, words, 'fault']])
      expect(before.outcome).toBe('errors')
      expect(putsOf(before).filter((put) => put.what === what)).toEqual([])
      const after = await previewOn(graph, file, { mends: [{ sheet: name, row: 2, column, text }] }, 'bestand')
      expect(after.errors).toEqual([])
      expect(putsOf(after).filter((put) => put.what === what)).toHaveLength(1)
    },
  )
})
