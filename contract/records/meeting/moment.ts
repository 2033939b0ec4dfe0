import { z } from 'zod'
import { PartnerId, RecordId } from '../../ids.ts'
import { mayName, nodeRecord, periodIssues } from '../definition.ts'
import { Day, maybe, text } from '../fields.ts'
import { partnerRecord } from '../nodes/partner.ts'

/**
 * A state of a region's network that is kept: what was recorded, found and counted on `day`. The state itself is kept
 * beside the records, by the transaction that writes the moment.
 */
export const Moment = z.strictObject({
  id: RecordId,
  name: text(120),
  /** The day on which the region began to ask its partners. */
  from: Day,
  /** The day that is frozen. */
  day: Day,
  /** Who was asked, answered or not. */
  asked: z.array(PartnerId).max(2000),
  note: maybe(text(2000)),
  /** A role or an organisation, never a person's name. */
  by: maybe(text(120)),
  /** The version of the region that is frozen. */
  version: z.int().min(0),
})
export type Moment = z.infer<typeof Moment>

export const momentRecord = nodeRecord({
  what: 'moment',
  schema: Moment,
  list: 'moments',
  label: 'Moment',
  links: { asked: mayName(partnerRecord) },
  issues: ({ from, day }) => periodIssues(from, day, 'day'),
  shown: ['name', 'day'],
})
