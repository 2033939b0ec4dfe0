import type { RecordId } from '../../../contract/ids.ts'
import type { Story, StoryStep } from '../../../contract/records/meeting/story.ts'

/** A story holds so many steps. */
export const MAX_STEPS = 30

/** A key that no step of the story has. */
function freeKey(steps: readonly StoryStep[]): string {
  const taken = new Set(steps.map(({ id }) => id))
  for (let at = steps.length + 1; ; at++) if (!taken.has(`s${at}`)) return `s${at}`
}

/** An empty step, to be put into a story. `view` null = words alone. */
export const emptyStep = (steps: readonly StoryStep[], view: string | null): StoryStep => ({
  ...{ id: freeKey(steps), what: view === null ? 'words' : 'view', title: '', text: '', notes: '' },
  ...{ view, fit: 'all', hidden: false },
})

const withSteps = (story: Story, steps: StoryStep[]): Story => ({ ...story, steps })

/** Puts a step behind another one; at the end with null. A full story stays as it is. */
export function insertStep(story: Story, step: StoryStep, behind: string | null): Story {
  const { steps } = story
  if (steps.length >= MAX_STEPS) return story
  const at = steps.findIndex(({ id }) => id === behind)
  return withSteps(story, at < 0 ? [...steps, step] : [...steps.slice(0, at + 1), step, ...steps.slice(at + 1)])
}
export const withoutStep = (story: Story, id: string): Story =>
  withSteps(
    story,
    story.steps.filter((step) => step.id !== id),
  )
export const changeStep = (story: Story, id: string, change: Partial<StoryStep>): Story =>
  withSteps(
    story,
    story.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
  )
/** Puts a step at a place, 0 for the first; beyond an end it stays at that end. */
export function moveStep(story: Story, id: string, to: number): Story {
  const step = story.steps.find((one) => one.id === id)
  if (step === undefined) return story
  const others = story.steps.filter((one) => one.id !== id)
  const at = Math.max(0, Math.min(to, others.length))
  return withSteps(story, [...others.slice(0, at), step, ...others.slice(at)])
}

/** The step that is looked at once one is gone: the one in its place, or the last. */
export const stepAfter = ({ steps }: Story, gone: string): string | null => {
  const at = steps.findIndex(({ id }) => id === gone)
  return (steps[at + 1] ?? steps[at - 1])?.id ?? null
}

/** The same story under another id and name. */
export const copyOf = (story: Story, id: RecordId, name: string): Story => ({ ...story, id, name })
