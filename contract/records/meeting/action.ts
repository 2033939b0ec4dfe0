import { z } from 'zod'
import { GapId } from '../../finding.ts'
import { RecordId } from '../../ids.ts'
import { nodeRecord } from '../definition.ts'
import { Day, maybe, text } from '../fields.ts'

/**
 * What somebody agreed to do, made from a step that was tried out. `changes` says what will hold once it is done, as
 * the changes that write it; until then nothing of it counts anywhere.
 */
export const Action = z.strictObject({
  id: RecordId,
  title: text(300),
  /** A role or an organisation, never a person's name. */
  owner: maybe(text(200)),
  due: maybe(Day),
  by: maybe(text(120)),
  agreedOn: Day,
  /** The day it was done; null while it is not. */
  doneOn: maybe(Day),
  /** Gaps that would close by it, as reckoned when it was agreed. */
  closes: z.array(GapId).max(100),
  /** Changes of `contract/change.ts`, as JSON: an action is kept whatever becomes of them. */
  changes: z.string().max(60_000),
})
export type Action = z.infer<typeof Action>

export const actionRecord = nodeRecord({
  what: 'action',
  schema: Action,
  list: 'actions',
  label: 'Action',
  links: {},
  shown: [],
})
