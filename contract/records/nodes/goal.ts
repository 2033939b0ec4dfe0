import { z } from 'zod'
import { SourceId, TableId } from '../../ids.ts'
import { namesText, nodeRecord, restsOn } from '../definition.ts'
import { maybe, text } from '../fields.ts'
import { sourceRecord } from './source.ts'

/** An agreed regional goal. */
export const Goal = z.strictObject({ id: TableId, name: text(300), horizon: maybe(text(60)), source: maybe(SourceId) })
export type Goal = z.infer<typeof Goal>

export const goalRecord = nodeRecord({
  what: 'goal',
  schema: Goal,
  list: 'goals',
  label: 'Goal',
  links: { source: restsOn(sourceRecord) },
  derived: { searchText: ({ name }) => namesText(name) },
  shown: ['name', 'horizon'],
})
