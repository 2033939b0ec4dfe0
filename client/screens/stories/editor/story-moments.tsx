import type { RecordId } from '../../../../contract/ids.ts'
import { words } from '../../../store/language.ts'
import { editStory } from '../../../store/stories/story-draft.ts'
import type { StoryProps } from './props.ts'

/** Which moment a story shows, and with which it compares; nothing while the region has none. */
export function StoryMoments({ now: { graph }, story }: Pick<StoryProps, 'now' | 'story'>) {
  const { t } = words.value
  if (graph.moments.length === 0) return null
  const choice = (field: 'moment' | 'before') => (
    <label class="choose" key={field}>
      <span class="small soft">{t(`story.${field}`)}</span>
      <select
        value={story[field] ?? ''}
        onChange={(event) => {
          const chosen: RecordId | null = graph.moments.find(({ id }) => id === event.currentTarget.value)?.id ?? null
          editStory(story.id, (one) => ({ ...one, [field]: chosen }))
        }}
      >
        <option value="">{t(`story.${field}.none`)}</option>
        {graph.moments.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <div class="story-moments">
      {choice('moment')}
      {story.steps.some(({ what }) => what === 'change') && choice('before')}
    </div>
  )
}
