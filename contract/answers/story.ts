import { z } from 'zod'
import { RegionId } from '../ids.ts'
import { Minute } from '../records/meeting/minute.ts'
import { Story } from '../records/meeting/story.ts'

/** A story in the list: its steps are only counted. `changed`: when it was last written; null where the log no longer says. */
export const StorySummary = z.strictObject({
  ...Story.omit({ steps: true }).shape,
  steps: z.int().min(0),
  minutes: z.int().min(0),
  changed: z.iso.datetime().nullable(),
})
export type StorySummary = z.infer<typeof StorySummary>

/** The stories of a region, the one that was written last first. */
export const Stories = z.strictObject({
  region: RegionId,
  version: z.int().min(0),
  stories: z.array(StorySummary),
})
export type Stories = z.infer<typeof Stories>

/** A story with what was said while it was told. */
export const StoryDetail = z.strictObject({
  region: RegionId,
  version: z.int().min(0),
  story: Story,
  /** In the order of their days and ids. */
  minutes: z.array(Minute),
  /**
   * What was changed of the network since the version the story has seen: so many changes, and partners they were about. What a
   * meeting tells, decides and agrees is no change of the network.
   */
  moved: z.strictObject({ changes: z.int().min(0), partners: z.int().min(0) }),
})
export type StoryDetail = z.infer<typeof StoryDetail>
