import { Icon } from '../../../parts/icon.tsx'
import { words } from '../../../store/language.ts'
import { today } from '../../../i18n/day.ts'
import { editStory } from '../../../store/stories/story-draft.ts'
import { templateStory } from '../template.ts'
import { addStoryStep } from './edit-steps.ts'
import type { StoryProps } from './props.ts'

/** A story without steps: how it begins. */
export function EmptyStory({ now, story }: StoryProps) {
  const { t } = words.value
  return (
    <div class="message">
      <h1>{t('story.empty')}</h1>
      <p>{t('story.empty.text')}</p>
      <p class="form-buttons">
        <button
          class="button is-main"
          type="button"
          onClick={() => {
            const { steps, before } = templateStory(now, { id: story.id, lang: story.lang, day: today() })
            editStory(story.id, (one) => ({ ...one, steps, before }))
          }}
        >
          {t('story.empty.template')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            addStoryStep(story.id, null)
          }}
        >
          <Icon name="plus" />
          {t('story.empty.step')}
        </button>
      </p>
    </div>
  )
}
