import { expect, it } from '@jest/globals'
import { RegionId } from '../../../contract/ids.ts'
import { recordName } from '../../../domain/history/record-name.ts'
import { tiny } from '../../networks/records.ts'

const { put } = tiny(RegionId.parse('ZZ01'))

it('has a name for what is named', () => {
  const named = [
    put('partner', 'uwv', { name: 'UWV', kind: 'uwv' }),
    put('partner', 'goes', { name: 'Gemeente Goes', short: 'Goes', kind: 'municipality' }),
    put('body', 'waz', { name: 'Werkgroep WAZ' }),
    put('activity', 'doe', { name: 'Doe-agenda' }),
    put('stage', 'intake', { name: 'Intake' }),
  ]
  expect(named.map(recordName)).toEqual(['UWV', 'Goes', 'Werkgroep WAZ', 'Doe-agenda', 'Intake'])
  expect(recordName(put('tie', 't', { from: 'uwv', to: 'goes', level: 'operational' }))).toBeNull()
})
