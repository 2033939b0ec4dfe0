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
  /** What it is one of, under a name: the reports of every year, or the questions that are asked again. Sources of one series are one voice. */
  series: maybe(text(120)),
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
