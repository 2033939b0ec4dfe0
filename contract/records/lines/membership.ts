import { z } from 'zod'
import { PartnerId } from '../../ids.ts'
import { hangsOn, lineRecord, periodIssues, restsOn } from '../definition.ts'
import { partnerRecord } from '../nodes/partner.ts'
import { sourceRecord } from '../nodes/source.ts'
import { edgeFields, period } from './edge.ts'

/** `member` is part of `cluster`: municipalities in a cluster, a branch in its organisation. */
export const Membership = z.strictObject({ ...edgeFields, member: PartnerId, cluster: PartnerId, ...period })
export type Membership = z.infer<typeof Membership>

export const membershipRecord = lineRecord({
  what: 'membership',
  schema: Membership,
  list: 'memberships',
  type: 'PART_OF',
  from: 'member',
  to: 'cluster',
  links: { member: hangsOn(partnerRecord), cluster: hangsOn(partnerRecord), source: restsOn(sourceRecord) },
  issues: ({ since, until }) => periodIssues(since, until, 'until'),
  shown: ['member', 'cluster', 'since', 'until', 'inferred'],
  partners: ({ member, cluster }) => [member, cluster],
})
