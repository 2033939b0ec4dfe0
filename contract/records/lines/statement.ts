import { z } from 'zod'
import { RecordId, Slug, SourceId } from '../../ids.ts'
import { relationOfLevel, statedBys } from '../../vocabulary.ts'
import { mayName, restsOn } from '../definition.ts'
import { Day, Judgement, Level, maybe, Strength, text } from '../fields.ts'
import { personRecord } from '../nodes/person.ts'
import { sourceRecord } from '../nodes/source.ts'

/** What every statement about cooperation carries, whether a tie or an involvement. */
export const statementFields = {
  id: RecordId,
  level: Level,
  /** 0 = asked, and there is none; null = strength not recorded, the tie is there. */
  strength: maybe(Strength),
  judgement: maybe(Judgement),
  since: maybe(Day),
  until: maybe(Day),
  lastConfirmed: maybe(Day),
  statedBy: z.enum(statedBys),
  source: SourceId,
  /** The words of the source for who takes part, e.g. "dertien Zeeuwse gemeenten". */
  statedAs: text(300),
  /** One utterance of a source may be several involvements (a collective): they share this id. */
  statement: RecordId,
  /** True where the level (or the kind) is our reading and not the source's word; `inferredWhy` says how. */
  inferred: z.boolean(),
  inferredWhy: maybe(text(500)),
  /** Persons recorded as carrying it. */
  carriedBy: z.array(Slug).max(20),
  note: maybe(text(2000)),
}

export const statementLinks = { carriedBy: mayName(personRecord), source: restsOn(sourceRecord) }
/** The relationship type IS the level. */
export const typeOfLevel = { field: 'level', types: relationOfLevel } as const
export const statementShown = [
  ...(['level', 'strength', 'since', 'until', 'lastConfirmed', 'judgement', 'statedBy', 'statedAs'] as const),
  ...(['inferred', 'inferredWhy', 'carriedBy'] as const),
]
