import { RuleId } from '../../contract/finding.ts'
import type { Planted, Story } from './story.ts'

/** A rule's key: written by hand from what the rule should mean, never from what its query gives. */
export const planted = (rule: string, stories: readonly Story[]): Planted => ({ rule: RuleId.parse(rule), stories })
