import { z } from 'zod'
import { Slug } from '../../ids.ts'
import { nodeRecord } from '../definition.ts'
import { Day, maybe, text } from '../fields.ts'

/** A step of the chain as this region has it; `number` is the step 1-7 of the default chain it stands for. */
export const Stage = z.strictObject({
  id: Slug,
  name: text(120),
  order: z.int().min(1).max(99),
  side: maybe(text(40)),
  number: maybe(z.int().min(1).max(7)),
  /** The day on which it was said that everyone who does this step is recorded; null = nobody has said so, and others may do it too. */
  completeOn: maybe(Day),
})
export type Stage = z.infer<typeof Stage>

export const stageRecord = nodeRecord({
  what: 'stage',
  schema: Stage,
  list: 'stages',
  label: 'Stage',
  links: {},
  shown: ['name', 'order', 'number'],
})
