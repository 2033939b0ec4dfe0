import { z } from 'zod'
import { RecordId } from '../../../contract/ids.ts'
import { verdicts } from '../../../contract/vocabulary.ts'

/** What can be kept of a meeting: one of the three answers to a gap, or something said in the room. */
export const minuteChoices = [...verdicts, 'decision', 'action', 'reading'] as const
export type MinuteChoice = (typeof minuteChoices)[number]

/** One thing that was kept, as a window shows it. */
export const MinuteLine = z.strictObject({
  /** Of the record it was written as. */
  id: RecordId,
  what: z.enum(minuteChoices),
  text: z.string(),
  owner: z.string().nullable(),
  /** YYYY-MM-DD. */
  due: z.string().nullable(),
  /** The number of the gap it is an answer to. */
  question: z.number().nullable(),
  /** Where in the story it was said, 1 for the first step; null when that is not known. */
  step: z.number().nullable(),
})
export type MinuteLine = z.infer<typeof MinuteLine>
