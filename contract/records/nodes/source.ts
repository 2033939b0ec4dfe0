import { z } from 'zod'
import { SourceId } from '../../ids.ts'
import { sourceKinds } from '../../vocabulary.ts'
import { nodeRecord } from '../definition.ts'
import { Day, maybe, text } from '../fields.ts'

/** Where a statement comes from. */
export const Source = z.strictObject({
  id: SourceId,
  title: text(300),
  kind: z.enum(sourceKinds),
  url: maybe(z.url({ protocol: /^https?$/ })),
  date: maybe(Day),
  licence: maybe(text(200)),
  note: maybe(text(2000)),
})
export type Source = z.infer<typeof Source>

export const sourceRecord = nodeRecord({
  what: 'source',
  schema: Source,
  list: 'sources',
  label: 'Source',
  links: {},
  shown: [],
})
