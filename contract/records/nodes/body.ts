import { z } from 'zod'
import { SourceId, TableId } from '../../ids.ts'
import { bodyKinds } from '../../vocabulary.ts'
import { namesText, nodeRecord, restsOn } from '../definition.ts'
import { Level, maybe, text } from '../fields.ts'
import { sourceRecord } from './source.ts'

/** A table where partners meet. */
export const Body = z.strictObject({
  id: TableId,
  name: text(200),
  short: maybe(text(60)),
  kind: maybe(z.enum(bodyKinds)),
  level: Level,
  rhythm: maybe(text(60)),
  source: maybe(SourceId),
  note: maybe(text(2000)),
})
export type Body = z.infer<typeof Body>

export const bodyRecord = nodeRecord({
  what: 'body',
  schema: Body,
  list: 'bodies',
  label: 'Body',
  links: { source: restsOn(sourceRecord) },
  derived: { searchText: ({ name, short }) => namesText(name, short) },
  shown: ['name', 'kind', 'level'],
})
