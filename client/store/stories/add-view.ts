import type { StoryStep } from '../../../contract/records/meeting/story.ts'
import { comparedMoments } from '../comparison/use-comparison.ts'
import { MAX_STEPS, changeStep, emptyStep, insertStep } from './story-steps.ts'
import { inform, openAddress, openStory } from '../actions.ts'
import { parseViewAddress, viewAddress } from '../address/view-address.ts'
import { words } from '../language.ts'
import { regionData } from '../region-data.ts'
import { route } from '../route.ts'
import { view } from '../screen.ts'
import { adjustedStep, adjustStep, lastStory, lookAt, rememberStory } from './open-story.ts'
import { addStory, editStory, storiesHere, storyOf } from './story-draft.ts'
import { newStory } from './new-story.ts'

/** The view on the screen, as a step keeps it. */
const viewHere = (): string => viewAddress({ ...route.value, view: view.value })

/** The story that views are added to: the one that was opened last, else the first. */
export const storyToFill = () => {
  const { region } = route.value
  const last = region === null ? null : lastStory(region)
  const all = storiesHere.value
  return all.find(({ id }) => id === last) ?? all[0] ?? null
}

/** Puts the view on the screen at the end of the open story; without one, into a new one. Says what was done. `title`: of the step. */
export function addViewToStory(title: string): void {
  const now = regionData.value
  if (now === null) return
  const { t, lang } = words.value
  let story = storyToFill()
  if (story === null) {
    story = newStory(now.graph, { name: t('stories.newName'), lang })
    addStory(story)
    rememberStory(now.graph.region.id, story.id)
  }
  if (story.steps.length >= MAX_STEPS) {
    inform(t('stories.full', { name: story.name }))
    return
  }
  const shown = { ...emptyStep(story.steps, viewHere()), title: title.slice(0, 80) }
  const pair = view.value === 'compare' ? comparedMoments(now.graph, route.value.compare) : 'none'
  const step: StoryStep = typeof pair === 'string' ? shown : { ...shown, what: 'change', view: null }
  const compares = typeof pair === 'string' ? {} : { before: pair.from.id, moment: pair.to?.id ?? null }
  editStory(story.id, (one) => insertStep({ ...one, ...compares }, step, null))
  lookAt(story.id, step.id)
  inform(t('stories.added', { name: story.name, n: story.steps.length + 1 }))
}

/** To the view of a step, so that it can be changed there. */
export function adjustOnMap(story: string, step: string): void {
  const region = regionData.value?.graph.region.id
  const found = storyOf(story)
  const what = found?.steps.find(({ id }) => id === step)
  if (region === undefined || found === null || what === undefined) return
  adjustStep({ region, story: found.id, step })
  openAddress(parseViewAddress(region, what.view ?? 'map'))
}

/** Back to the story: with the view on the screen in its step, or with the one it had. */
export function endAdjusting(keep: boolean): void {
  const adjusted = adjustedStep.value
  if (adjusted === null) return
  const view = viewHere()
  if (keep) editStory(adjusted.story, (story) => changeStep(story, adjusted.step, { view, what: 'view' }))
  lookAt(adjusted.story, adjusted.step)
  adjustStep(null)
  openStory(adjusted.story)
}
