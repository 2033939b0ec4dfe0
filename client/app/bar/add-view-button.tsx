import { Icon } from '../../parts/icon.tsx'
import { currentView } from '../../store/current-view.ts'
import { words } from '../../store/language.ts'
import { regionData } from '../../store/region-data.ts'
import { view } from '../../store/screen.ts'
import { addViewToStory, storyToFill } from '../../store/stories/add-view.ts'
import { headline } from '../../drawn/words/headline.ts'

/** Puts the view on the screen into the open story, under its headline. */
export function addPresentView(): void {
  const now = regionData.value
  const shown = currentView.value
  if (now === null || shown === null) return
  const { t } = words.value
  addViewToStory(
    view.value === 'compare' ? t('compare.changes') : headline(shown.scene, now.gaps, view.value, words.value),
  )
}

/** The present view into the open story. */
export function AddViewButton() {
  const { t } = words.value
  const story = storyToFill()
  return (
    <button
      class="tool add-view"
      type="button"
      title={story === null ? t('present.add') : t('present.addTo', { name: story.name })}
      onClick={addPresentView}
    >
      <Icon name="plus" />
      <span class="tool-word">{t('present.add')}</span>
    </button>
  )
}
