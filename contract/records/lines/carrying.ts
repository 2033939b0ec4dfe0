import { z } from 'zod'
import { RecordId, TableId } from '../../ids.ts'
import { hangsOn, lineRecord, restsOn } from '../definition.ts'
import { maybe, text } from '../fields.ts'
import { activityRecord } from '../nodes/activity.ts'
import { bodyRecord } from '../nodes/body.ts'
import { sourceRecord } from '../nodes/source.ts'
import { edgeFields } from './edge.ts'

/** A body carries an activity: the activity is done by who sits there. */
export const Carrying = z.strictObject({
  ...edgeFields,
  body: TableId,
  activity: TableId,
  statedAs: maybe(text(300)),
  statement: maybe(RecordId),
})
export type Carrying = z.infer<typeof Carrying>

export const carryingRecord = lineRecord({
  what: 'carrying',
  schema: Carrying,
  list: 'carryings',
  type: 'CARRIES',
  from: 'body',
  to: 'activity',
  links: { body: hangsOn(bodyRecord), activity: hangsOn(activityRecord), source: restsOn(sourceRecord) },
  shown: ['body', 'activity', 'statedAs', 'inferred'],
})
