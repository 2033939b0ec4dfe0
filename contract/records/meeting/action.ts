import { z } from 'zod'
import { GapId } from '../../finding.ts'
import { RecordId } from '../../ids.ts'
import { node } from '../definition.ts'

/**
 * What somebody agreed to do, made from a step that was tried out. `changes` says what will hold once it is done, as
 * the changes that write it; until then nothing of it counts anywhere.
 */
export const Action = z.strictObject({
  id: RecordId,
  title: z.string().min(1).max(300),
  /** A role or an organisation, never a person's name. */
  owner: z.string().min(1).max(200).nullable(),
  due: z.iso.date().nullable(),
  by: z.string().min(1).max(120).nullable(),
  agreedOn: z.iso.date(),
  /** The day it was done; null while it is not. */
  doneOn: z.iso.date().nullable(),
  /** Gaps that would close by it, as reckoned when it was agreed. */
  closes: z.array(GapId).max(100),
  /** Changes of `contract/change.ts`, as JSON: an action is kept whatever becomes of them. */
  changes: z.string().max(60_000),
})
export type Action = z.infer<typeof Action>

export const actionRecord = node({
  what: 'action',
  schema: Action,
  list: 'actions',
  label: 'Action',
  links: {},
  shown: [],
})
