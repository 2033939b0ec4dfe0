import { z } from 'zod'
import { GapId } from '../../finding.ts'
import { PartnerId, RecordId } from '../../ids.ts'
import { hangsOn, mayName, nodeRecord } from '../definition.ts'
import { Day, maybe, text } from '../fields.ts'
import { partnerRecord } from '../nodes/partner.ts'
import { storyRecord } from './story.ts'

/** What can be said in the room besides a decision on a gap or an action: something decided, how a partner reads it, a note. */
export const minuteKinds = ['decision', 'reading', 'note'] as const

/** What was said in the room while a story was told. */
export const Minute = z.strictObject({
  id: RecordId,
  story: RecordId,
  /** The step that was shown. */
  step: maybe(text(24)),
  what: z.enum(minuteKinds),
  text: text(500),
  gap: maybe(GapId),
  about: z.array(PartnerId).max(20),
  /** A role or an organisation, never a person's name. */
  owner: maybe(text(200)),
  due: maybe(Day),
  by: maybe(text(120)),
  on: Day,
})
export type Minute = z.infer<typeof Minute>

export const minuteRecord = nodeRecord({
  what: 'minute',
  schema: Minute,
  list: 'minutes',
  label: 'Minute',
  links: { story: hangsOn(storyRecord), about: mayName(partnerRecord) },
  shown: ['text'],
})
