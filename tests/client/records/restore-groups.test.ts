import { expect, it } from '@jest/globals'
import { restoreGroups } from '../../../client/store/records/restore-groups.ts'
import { recordPuts } from '../../../domain/edit/removal.ts'
import { network } from '../../networks/network.ts'

it('says what comes back, what changes in which fields, and what goes', () => {
  const made = network(({ put }) => [
    put('partner', 'uwv', { kind: 'uwv', name: 'UWV' }),
    put('partner', 'fnv', { kind: 'trade_union', name: 'FNV' }),
  ])
  const { graph, id, put } = made
  const uwv = put('partner', 'uwv', { kind: 'uwv', name: 'UWV Zuidwest', note: 'as it was' })
  const sbb = put('partner', 'sbb', { kind: 'sbb', name: 'SBB' })
  const groups = restoreGroups(graph, [{ op: 'remove', what: 'partner', id: id('fnv') }, sbb, uwv])
  expect(groups.back).toEqual([sbb])
  expect(groups.changed).toEqual([{ put: uwv, fields: ['name', 'note'] }])
  expect(groups.gone.map(({ record }) => record.id)).toEqual([id('fnv')])
  expect(recordPuts(groups.then).map(({ record }) => record.id)).toEqual(expect.arrayContaining([id('uwv'), id('sbb')]))
  expect(groups.then.partners).toHaveLength(2)
})
