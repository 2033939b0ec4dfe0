import { z } from 'zod'
import { PartnerId, RecordId, SourceId } from '../../ids.ts'
import { statedBys } from '../../vocabulary.ts'
import { hangsOn, lineRecord, restsOn } from '../definition.ts'
import { Level, maybe, text } from '../fields.ts'
import { activityRecord } from '../nodes/activity.ts'
import { bodyRecord } from '../nodes/body.ts'
import { goalRecord } from '../nodes/goal.ts'
import { partnerRecord } from '../nodes/partner.ts'
import { sourceRecord } from '../nodes/source.ts'

/**
 * It was asked whether a partner takes part in a body, activity or goal, or works with another partner (`at`), at a level,
 * and nobody knew. It says nothing of whether it does: no reading counts it, and without it nobody would know it was asked.
 */
export const Inquiry = z.strictObject({
  id: RecordId,
  partner: PartnerId,
  at: RecordId,
  level: Level,
  /** Who was asked. */
  statedBy: z.enum(statedBys),
  source: SourceId,
  note: maybe(text(2000)),
})
export type Inquiry = z.infer<typeof Inquiry>

export const inquiryRecord = lineRecord({
  what: 'inquiry',
  schema: Inquiry,
  list: 'inquiries',
  type: 'ASKED',
  from: 'partner',
  to: 'at',
  links: {
    partner: hangsOn(partnerRecord),
    at: hangsOn(bodyRecord, activityRecord, goalRecord, partnerRecord),
    source: restsOn(sourceRecord),
  },
  issues: ({ partner, at }) =>
    partner === at
      ? [{ path: 'at', message: 'One asks whether two work together; this names one partner twice.' }]
      : [],
  shown: [],
})
