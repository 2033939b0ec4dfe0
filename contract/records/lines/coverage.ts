import { z } from 'zod'
import { PartnerId, Slug } from '../../ids.ts'
import { hangsOn, lineRecord, periodIssues, restsOn } from '../definition.ts'
import { partnerRecord } from '../nodes/partner.ts'
import { sourceRecord } from '../nodes/source.ts'
import { stageRecord } from '../nodes/stage.ts'
import { edgeFields, period } from './edge.ts'

/** A partner covers a stage of the chain. */
export const Coverage = z.strictObject({ ...edgeFields, partner: PartnerId, stage: Slug, ...period })
export type Coverage = z.infer<typeof Coverage>

export const coverageRecord = lineRecord({
  what: 'coverage',
  schema: Coverage,
  list: 'coverages',
  type: 'COVERS',
  from: 'partner',
  to: 'stage',
  links: { partner: hangsOn(partnerRecord), stage: hangsOn(stageRecord), source: restsOn(sourceRecord) },
  issues: ({ since, until }) => periodIssues(since, until, 'until'),
  shown: ['partner', 'stage', 'since', 'until', 'inferred'],
  partners: ({ partner }) => [partner],
})
