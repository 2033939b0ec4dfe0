import { z } from 'zod'
import { PartnerId, Slug, SourceId } from '../../ids.ts'
import { asLine, mayName, nodeRecord, restsOn } from '../definition.ts'
import { Day, maybe, text } from '../fields.ts'
import { partnerRecord } from './partner.ts'
import { sourceRecord } from './source.ts'

/** Someone who carries ties: a role, never a name unless asked. `worksAt`: partner. */
export const Person = z.strictObject({
  id: Slug,
  role: text(200),
  worksAt: maybe(PartnerId),
  temporaryUntil: maybe(Day),
  lastConfirmed: maybe(Day),
  source: maybe(SourceId),
})
export type Person = z.infer<typeof Person>

export const personRecord = nodeRecord({
  what: 'person',
  schema: Person,
  list: 'persons',
  label: 'Person',
  links: { worksAt: asLine('WORKS_AT', mayName(partnerRecord)), source: restsOn(sourceRecord) },
  shown: ['role', 'temporaryUntil', 'lastConfirmed'],
  partners: ({ worksAt }) => (worksAt === null ? [] : [worksAt]),
})
