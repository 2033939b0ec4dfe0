import { expect, it } from '@jest/globals'
import { headerMeaning } from '../../server/import/table/header-meanings.ts'

it.each([
  ['Niveau (B/A/U)', 'level'],
  ['Sterkte (0-5)', 'strength'],
  ['Sterkte (0 = geen, 5 = samen doen):', 'strength'],
  ['Bron (indien bekend)', 'source'],
  ['Naam (contactpersoon)', 'person'],
  ['Opm.', 'note'],
  ['Overleg/project', 'table'],
  ['(niveau)', null],
  ['Regionaal Beraad (bestuurlijk)', null],
] as const)('a column headed %s', (header, meaning) => {
  expect(headerMeaning(header)).toBe(meaning)
})
