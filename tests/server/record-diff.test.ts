import { expect, it } from '@jest/globals'
import { RecordDiff } from '../../server/changes/record-diff.ts'

it('reads a step that was logged before a kind of record had all of its fields', () => {
  const before = { id: 'zz01-intake', name: 'Intake', order: 1, side: null, number: 1 }
  const logged = { id: 'zz01-intake', what: 'stage', before: { op: 'put', what: 'stage', record: before }, after: null }
  expect(RecordDiff.parse(logged)).toEqual({
    ...logged,
    before: { op: 'put', what: 'stage', record: { ...before, completeOn: null } },
  })
})
