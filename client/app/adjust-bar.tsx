import { Icon } from '../parts/icon.tsx'
import { words } from '../store/language.ts'
import { endAdjusting } from '../store/stories/add-view.ts'
import { adjustedStep } from '../store/stories/open-story.ts'
import { storyOf } from '../store/stories/story-draft.ts'

/** While the view of a step is changed on the map: for which step, and the ways back to its story. */
export function AdjustBar() {
  const { t } = words.value
  const adjusted = adjustedStep.value
  const story = adjusted === null ? null : storyOf(adjusted.story)
  const at = story?.steps.findIndex(({ id }) => id === adjusted?.step) ?? -1
  if (story === null || at < 0) return null
  return (
    <section class="adjust-bar" aria-label={t('adjust.on')}>
      <p>
        <Icon name="view" />
        {t('adjust.which', { n: at + 1, name: story.name })}
      </p>
      <button
        class="button is-main"
        type="button"
        onClick={() => {
          endAdjusting(true)
        }}
      >
        {t('adjust.take')}
      </button>
      <button
        class="button"
        type="button"
        onClick={() => {
          endAdjusting(false)
        }}
      >
        {t('adjust.back')}
      </button>
    </section>
  )
}
