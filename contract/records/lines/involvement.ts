import { z } from 'zod'
import { PartnerId, TableId } from '../../ids.ts'
import { roles } from '../../vocabulary.ts'
import { hangsOn, lineRecord, periodIssues } from '../definition.ts'
import { maybe } from '../fields.ts'
import { activityRecord } from '../nodes/activity.ts'
import { bodyRecord } from '../nodes/body.ts'
import { goalRecord } from '../nodes/goal.ts'
import { partnerRecord } from '../nodes/partner.ts'
import { statementFields, statementLinks, statementShown, typeOfLevel } from './statement.ts'

/** A partner takes part in a body, activity or goal at a level. `role` null = not stated. */
export const Involvement = z.strictObject({
  ...statementFields,
  partner: PartnerId,
  at: TableId,
  role: maybe(z.enum(roles)),
})
export type Involvement = z.infer<typeof Involvement>

export const involvementRecord = lineRecord({
  what: 'involvement',
  schema: Involvement,
  list: 'involvements',
  type: typeOfLevel,
  from: 'partner',
  to: 'at',
  links: {
    partner: hangsOn(partnerRecord),
    at: hangsOn(bodyRecord, activityRecord, goalRecord),
    ...statementLinks,
  },
  issues: ({ since, until }) => periodIssues(since, until, 'until'),
  shown: ['partner', 'at', 'role', ...statementShown],
  partners: ({ partner }) => [partner],
})
