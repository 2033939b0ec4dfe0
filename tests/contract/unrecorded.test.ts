import { expect, it } from '@jest/globals'
import { unrecordedFields } from '../../contract/records/unrecorded.ts'

it('says of each field that may be not recorded that it is not', () => {
  expect(unrecordedFields('body')).toEqual({ short: null, kind: null, rhythm: null, source: null, note: null })
  expect(unrecordedFields('person')).toEqual({ worksAt: null, temporaryUntil: null, lastConfirmed: null, source: null })
  // A mention may stand for no kind less than one.
  expect(unrecordedFields('mention')).toEqual({ level: null, note: null })
  expect(unrecordedFields('activity')).toMatchObject({ status: null, end: null, stages: [], serves: [] })
  expect(unrecordedFields('tie')).toEqual({
    strength: null,
    judgement: null,
    since: null,
    until: null,
    lastConfirmed: null,
    inferredWhy: null,
    carriedBy: [],
    note: null,
  })
})
