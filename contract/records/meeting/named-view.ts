import { z } from 'zod'
import { RecordId } from '../../ids.ts'
import { nodeRecord } from '../definition.ts'
import { maybe, text } from '../fields.ts'

/** What is chosen on a screen, with its filters and arrangement, kept under a name. */
export const NamedView = z.strictObject({
  id: RecordId,
  name: text(120),
  /** The address behind the region, without language and theme, as in a step of a story. */
  view: text(2000),
  by: maybe(text(120)),
})
export type NamedView = z.infer<typeof NamedView>

export const namedViewRecord = nodeRecord({
  what: 'view',
  schema: NamedView,
  list: 'views',
  label: 'NamedView',
  links: {},
  shown: ['name'],
})
