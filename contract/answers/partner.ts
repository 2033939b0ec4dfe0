import { z } from 'zod'
import { Activity } from '../records/nodes/activity.ts'
import { Body } from '../records/nodes/body.ts'
import { Coverage } from '../records/lines/coverage.ts'
import { Goal } from '../records/nodes/goal.ts'
import { Inquiry } from '../records/lines/inquiry.ts'
import { Involvement } from '../records/lines/involvement.ts'
import { Membership } from '../records/lines/membership.ts'
import { Mention } from '../records/nodes/mention.ts'
import { Partner } from '../records/nodes/partner.ts'
import { Source } from '../records/nodes/source.ts'
import { Tie } from '../records/lines/tie.ts'

/** Everything said of a partner, and by whom, up to what one answer holds. Every id named in a statement is in one of the lists. */
export const PartnerStory = z.strictObject({
  partner: Partner,
  /** Whether more is said of it than one answer holds. */
  truncated: z.boolean(),
  /** Of how many lines and mentions it is a part, when it is. */
  whole: z.strictObject({ lines: z.int().min(0), mentions: z.int().min(0) }).optional(),
  involvements: z.array(Involvement),
  ties: z.array(Tie),
  memberships: z.array(Membership),
  coverages: z.array(Coverage),
  inquiries: z.array(Inquiry),
  /** Mentions whose words may stand for this partner's kind. */
  mentions: z.array(Mention),
  /** What is named above: the tables, the other partners and the sources. */
  bodies: z.array(Body),
  activities: z.array(Activity),
  goals: z.array(Goal),
  partners: z.array(Partner),
  sources: z.array(Source),
})
export type PartnerStory = z.infer<typeof PartnerStory>
