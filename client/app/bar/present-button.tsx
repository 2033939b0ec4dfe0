import type { Story } from '../../../contract/records/meeting/story.ts'
import { today } from '../../i18n/day.ts'
import { Icon } from '../../parts/icon.tsx'
import { useMenu } from '../../parts/page/use-menu.ts'
import { openScreen, presentStory } from '../../store/actions.ts'
import { newId } from '../../store/changes/observation.ts'
import { words } from '../../store/language.ts'
import { regionData } from '../../store/region-data.ts'
import { storyToFill } from '../../store/stories/add-view.ts'
import { rememberStory } from '../../store/stories/open-story.ts'
import { addStory, storiesHere } from '../../store/stories/story-draft.ts'
import { addPresentView } from './add-view-button.tsx'
import '../../style/bar/menu.css'
import '../../style/stories/present-button.css'

/** The story of the steering group, made of what is found in the region now, in this browser. */
async function presentTemplate(): Promise<void> {
  const now = regionData.value
  if (now === null) return
  const { templateStory } = await import('../../screens/stories/template.ts')
  const story = templateStory(now, { id: newId(now.graph, 'story'), lang: words.value.lang, day: today() })
  addStory(story)
  present(story)
}

function present(story: Story): void {
  const region = regionData.value?.graph.region.id
  if (region !== undefined) rememberStory(region, story.id)
  presentStory(story)
}

/** Presents the story that was used last; without any, the one that follows from the region. With a menu of the others. */
export function PresentButton() {
  const { t } = words.value
  const menu = useMenu()
  const last = storyToFill()
  const item = (key: string, label: string, go: () => void) => (
    <button
      key={key}
      class="bar-menu-item"
      type="button"
      onClick={() => {
        menu.close()
        go()
      }}
    >
      {label}
    </button>
  )
  return (
    <div class="present-place">
      <button
        class="button is-main present-button"
        type="button"
        title={last === null ? t('present.template') : t('present.what', { name: last.name })}
        onClick={() => {
          if (last === null) void presentTemplate()
          else present(last)
        }}
      >
        <Icon name="present" />
        <span class="present-word">{t('story.present')}</span>
      </button>
      <details class="bar-menu present-menu" {...menu.parts}>
        <summary title={t('present.menu')}>
          <Icon name="down" />
          <span class="unseen">{t('present.menu')}</span>
        </summary>
        <div class="bar-menu-items">
          {storiesHere.value.map((story) =>
            item(story.id, t('present.one', { name: story.name }), () => {
              present(story)
            }),
          )}
          {item('template', t('present.template'), () => void presentTemplate())}
          {item('add', t('present.add'), addPresentView)}
          {item('all', t('present.all'), () => {
            openScreen('stories')
          })}
        </div>
      </details>
    </div>
  )
}
