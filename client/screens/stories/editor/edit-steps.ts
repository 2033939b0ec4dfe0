import { announce } from '../../../store/actions.ts'
import { words } from '../../../store/language.ts'
import { lastView, lookAt } from '../../../store/stories/open-story.ts'
import { editStory, storyOf } from '../../../store/stories/story-draft.ts'
import {
  changeStep,
  emptyStep,
  insertStep,
  MAX_STEPS,
  moveStep,
  withoutStep,
  stepAfter,
} from '../../../store/stories/story-steps.ts'

/** The view that was on the screen last in the region of a story; the whole map where none was. */
export const viewToTake = (story: string): string => {
  const last = lastView.value
  return last !== null && story.startsWith(`${last.region.toLowerCase()}-`) ? last.view : 'map'
}

/** Puts a step behind another, or at the end, and looks at it. */
export function addStoryStep(story: string, behind: string | null): void {
  const now = storyOf(story)
  if (now === null || now.steps.length >= MAX_STEPS) return
  const step = emptyStep(now.steps, viewToTake(story))
  editStory(story, (one) => insertStep(one, step, behind))
  lookAt(story, step.id)
}

/** Takes a step out, and looks at the one that comes in its place. */
export function dropStoryStep(story: string, step: string): void {
  const now = storyOf(story)
  if (now === null) return
  const next = stepAfter(now, step)
  const title = now.steps.find(({ id }) => id === step)?.title ?? ''
  editStory(story, (one) => withoutStep(one, step))
  lookAt(story, next)
  announce(words.value.t('story.dropped', { title }))
  if (next !== null)
    requestAnimationFrame(() => {
      document.getElementById(`step-${next}`)?.focus()
    })
}

/** Moves a step so many places down, or up. */
export function stepUp(story: string, step: string, way: -1 | 1): void {
  const now = storyOf(story)
  const at = now?.steps.findIndex(({ id }) => id === step) ?? -1
  if (now === null || at < 0 || now.steps[at + way] === undefined) return
  editStory(story, (one) => moveStep(one, step, at + way))
  announce(words.value.t('story.movedTo', { n: at + way + 1, of: now.steps.length }))
}

/** Looks at the step before or after. */
export function lookOn(story: string, step: string, way: -1 | 1): void {
  const steps = storyOf(story)?.steps ?? []
  const next = steps[steps.findIndex(({ id }) => id === step) + way]
  if (next !== undefined) lookAt(story, next.id)
}

/** Puts the view that was on the screen last into a step. */
export const takeView = (story: string, step: string): void => {
  editStory(story, (one) => changeStep(one, step, { view: viewToTake(story), what: 'view' }))
}
