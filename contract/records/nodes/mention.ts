import { z } from 'zod'
import { RecordId, SourceId, TableId } from '../../ids.ts'
import { kindNames } from '../../vocabulary.ts'
import { asLine, hangsOn, nodeRecord, restsOn } from '../definition.ts'
import { Kind, maybe, NamedLevel, text } from '../fields.ts'
import { activityRecord } from './activity.ts'
import { bodyRecord } from './body.ts'
import { sourceRecord } from './source.ts'

/** Named, but not who: words of a source that may stand for any partner of `kinds`. */
export const Mention = z.strictObject({
  id: RecordId,
  words: text(300),
  kinds: z.array(Kind).min(1).max(kindNames.length),
  level: maybe(NamedLevel),
  at: TableId,
  source: SourceId,
  statement: RecordId,
  inferred: z.boolean(),
  note: maybe(text(2000)),
})
export type Mention = z.infer<typeof Mention>

export const mentionRecord = nodeRecord({
  what: 'mention',
  schema: Mention,
  list: 'mentions',
  label: 'Mention',
  links: { at: asLine('AT', hangsOn(bodyRecord, activityRecord)), source: restsOn(sourceRecord) },
  shown: ['words', 'kinds', 'level', 'at', 'inferred'],
})
