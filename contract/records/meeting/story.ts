import { z } from 'zod'
import { RecordId } from '../../ids.ts'
import { type FieldIssue, nodeRecord, restsOn } from '../definition.ts'
import { maybe, text } from '../fields.ts'
import { momentRecord } from './moment.ts'

/** What a step of a story shows: a view of the region, words alone, a comparison of two moments, or what was decided. */
export const stepKinds = ['view', 'words', 'change', 'decisions'] as const
/** How much of a view a step draws: all of it with the rest faded, or what is lit alone. */
export const stepFits = ['all', 'lit'] as const
/** Words of a text beyond this are warned of, and never cut. */
export const MAX_STEP_WORDS = 40

const longText = (most: number) => z.string().max(most)

export const StoryStep = z.strictObject({
  /** Within its story. */
  id: z.string().regex(/^[a-z0-9]{1,24}$/, 'a key such as s1'),
  what: z.enum(stepKinds),
  title: longText(80),
  /** At most `MAX_STEP_WORDS` words should be read in a room. */
  text: longText(1000),
  /** For the presenter alone: in no file unless asked. */
  notes: longText(2000),
  /** The address of a view behind the region, without language and theme: `map?selected=am24-p-goes`; null = the whole map. */
  view: maybe(text(2000)),
  fit: z.enum(stepFits),
  /** Left out in the room. */
  hidden: z.boolean(),
})
export type StoryStep = z.infer<typeof StoryStep>

/** What is told of a region in a meeting, step by step. */
export const Story = z.strictObject({
  id: RecordId,
  name: text(120),
  lang: z.enum(['nl', 'en']),
  /** The moment it shows; null = the region as it is now. */
  moment: maybe(RecordId),
  /** The moment it compares with. */
  before: maybe(RecordId),
  /** The version of the region that was seen when it was last edited. */
  seen: z.int().min(0),
  by: maybe(text(120)),
  steps: z.array(StoryStep).max(30),
})
export type Story = z.infer<typeof Story>

export const storyRecord = nodeRecord({
  what: 'story',
  schema: Story,
  list: 'stories',
  label: 'Story',
  links: { moment: restsOn(momentRecord), before: restsOn(momentRecord) },
  json: ['steps'],
  issues,
  shown: ['name'],
})

function issues({ steps }: Story): FieldIssue[] {
  const seen = new Set<string>()
  return steps.flatMap(({ id }, at): FieldIssue[] => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ path: `steps.${at}.id`, message: `Two steps have the id "${id}"; give each its own.` }]
  })
}
