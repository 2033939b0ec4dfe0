import { carryingRecord } from './lines/carrying.ts'
import { coverageRecord } from './lines/coverage.ts'
import { involvementRecord } from './lines/involvement.ts'
import { membershipRecord } from './lines/membership.ts'
import { tieRecord } from './lines/tie.ts'
import { activityRecord } from './nodes/activity.ts'
import { bodyRecord } from './nodes/body.ts'
import { expectationRecord } from './nodes/expectation.ts'
import { goalRecord } from './nodes/goal.ts'
import { mentionRecord } from './nodes/mention.ts'
import { partnerRecord } from './nodes/partner.ts'
import { personRecord } from './nodes/person.ts'
import { regionRecord } from './nodes/region.ts'
import { sourceRecord } from './nodes/source.ts'
import { stageRecord } from './nodes/stage.ts'

/** What is recorded of a region's network: all that a finding may rest on. Order = order of writing. */
export const networkTable = [
  regionRecord,
  sourceRecord,
  partnerRecord,
  personRecord,
  goalRecord,
  stageRecord,
  bodyRecord,
  activityRecord,
  membershipRecord,
  coverageRecord,
  carryingRecord,
  involvementRecord,
  tieRecord,
  mentionRecord,
  expectationRecord,
] as const
export type NetworkKind = (typeof networkTable)[number]['what']
/** The words for what evidence can be. */
export const networkKinds = networkTable.map(({ what }) => what) as [NetworkKind, ...NetworkKind[]]
