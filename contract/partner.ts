import { z } from 'zod'
import { Activity, Body, Coverage, Goal, Involvement, Membership, Mention, Partner, Source, Tie } from './graph.ts'

/** Everything said of a partner, and by whom. Every id named in a statement is in one of the lists. */
export const PartnerStory = z.strictObject({
  partner: Partner,
  involvements: z.array(Involvement),
  ties: z.array(Tie),
  memberships: z.array(Membership),
  coverages: z.array(Coverage),
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
