import type { Story, StoryStep } from '../../../../contract/records/meeting/story.ts'
import type { PresentedRegion } from '../../../drawn/presented-region.ts'
import type { RegionData } from '../../../store/region-data.ts'

/** What each part of the editor is given. `region`: null until steps can be drawn. */
export type StoryProps = { now: RegionData; region: PresentedRegion | null; story: Story }
/** `at`: the step that is looked at. */
export type StepProps = StoryProps & { at: StoryStep }
