import { z } from 'zod'
import { PartnerId } from '../../ids.ts'
import { hangsOn, lineRecord, periodIssues } from '../definition.ts'
import { partnerRecord } from '../nodes/partner.ts'
import { statementFields, statementLinks, statementShown, typeOfLevel } from './statement.ts'

/** A partner works with a partner at a level. */
export const Tie = z.strictObject({ ...statementFields, from: PartnerId, to: PartnerId })
export type Tie = z.infer<typeof Tie>

export const tieRecord = lineRecord({
  what: 'tie',
  schema: Tie,
  list: 'ties',
  type: typeOfLevel,
  from: 'from',
  to: 'to',
  links: { from: hangsOn(partnerRecord), to: hangsOn(partnerRecord), ...statementLinks },
  issues: ({ from, to, since, until }) => [
    ...periodIssues(since, until, 'until'),
    ...(from === to
      ? [{ path: 'to', message: 'A tie joins two partners; this one goes from a partner to itself.' }]
      : []),
  ],
  shown: ['from', 'to', ...statementShown],
  partners: ({ from, to }) => [from, to],
})
