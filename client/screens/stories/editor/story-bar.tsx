import type { Story } from '../../../../contract/records/meeting/story.ts'
import { Icon, Logo } from '../../../parts/icon.tsx'
import { unavailableWhen } from '../../../parts/page/unavailable.ts'
import { opensElsewhere } from '../../../parts/page/opens-elsewhere.ts'
import { openAddress, openChooser, openScreen, presentStory } from '../../../store/actions.ts'
import { formatUrl, initialViewState } from '../../../store/address/view-state.ts'
import { words } from '../../../store/language.ts'
import { apiError, type RegionData } from '../../../store/region-data.ts'
import { route } from '../../../store/route.ts'
import { narrow } from '../../../store/screen.ts'
import { exportOpen, readOnly, writing } from '../../../store/session.ts'
import { clip } from '../../../text/clip.ts'
import {
  canRedoEdit,
  canUndoEdit,
  editStory,
  isUnsaved,
  otherVersion,
  saveStory,
  undoEdit,
} from '../../../store/stories/story-draft.ts'

type Props = { now: RegionData; story: Story | null; step?: string | null }

/** Where one is, whether it is saved, and what can be done with the story. */
export function StoryBar({ now, story, step = null }: Props) {
  const { t } = words.value
  const follow = (go: () => void) => (event: MouseEvent) => {
    if (opensElsewhere(event)) return
    event.preventDefault()
    go()
  }
  const home = { ...initialViewState, region: now.graph.region.id, lang: route.value.lang, theme: route.value.theme }
  return (
    <header class="bar story-bar">
      <a class="brand" href="/" onClick={follow(openChooser)} aria-label={t('brand.home')}>
        <Logo />
        <span class="brand-name">Ketenkaart</span>
      </a>
      <nav class="story-way" aria-label={t('story.way')}>
        <a
          href={formatUrl(home)}
          onClick={follow(() => {
            openAddress(home)
          })}
        >
          {now.graph.region.name}
        </a>
        <a
          href={formatUrl({ ...home, view: 'stories' })}
          onClick={follow(() => {
            openScreen('stories')
          })}
        >
          {t('view.stories')}
        </a>
      </nav>
      {story !== null && <StoryName story={story} />}
      <span class="grow" />
      {story !== null && <StoryTools story={story} step={step} />}
    </header>
  )
}

function StoryName({ story }: { story: Story }) {
  const { t } = words.value
  return (
    <label class="story-name">
      <Icon name="right" />
      <span class="unseen">{t('story.name')}</span>
      <input
        type="text"
        maxLength={120}
        value={story.name}
        onChange={(event) => {
          const name = clip(event.currentTarget.value, 120)
          if (name === '') event.currentTarget.value = story.name
          else editStory(story.id, (one) => ({ ...one, name }))
        }}
      />
    </label>
  )
}

function StoryTools({ story, step }: { story: Story; step: string | null }) {
  const { t } = words.value
  const { id } = story
  const unsaved = isUnsaved(id)
  const isEmpty = !story.steps.some(({ hidden }) => !hidden)
  const waits = readOnly.value || otherVersion(id) !== null
  return (
    <div class="story-tools">
      <p class="story-state soft small" role="status">
        {t(
          writing.value
            ? 'story.saving'
            : !unsaved
              ? 'story.isSaved'
              : apiError.value === null
                ? 'story.unsaved'
                : 'story.waits',
        )}
        {unsaved && !narrow.value && (
          <>
            {' · '}
            <kbd>Ctrl</kbd> <kbd>S</kbd>
          </>
        )}
      </p>
      {(['undo', 'redo'] as const).map((way) => (
        <button
          key={way}
          class="tool"
          type="button"
          title={t(`story.${way}`)}
          {...unavailableWhen(way === 'undo' ? !canUndoEdit(id) : !canRedoEdit(id))}
          onClick={() => {
            undoEdit(id, way)
          }}
        >
          <Icon name={way} />
          <span class="tool-word">{t(`story.${way}`)}</span>
        </button>
      ))}
      <button
        class="button"
        type="button"
        {...unavailableWhen(!unsaved || waits)}
        onClick={() => {
          void saveStory(id)
        }}
      >
        {t('story.save')}
      </button>
      <button
        class="tool take"
        type="button"
        {...unavailableWhen(isEmpty)}
        onClick={() => {
          // What is taken along is recorded first, where that can be; and taken along all the same where it cannot.
          void saveStory(id)
          exportOpen.value = { story: id }
        }}
      >
        <Icon name="download" />
        <span class="tool-word">{t('take')}</span>
      </button>
      <button
        class="button is-main"
        type="button"
        {...unavailableWhen(isEmpty)}
        onClick={() => {
          presentStory(story, step)
        }}
      >
        <Icon name="present" />
        {t('story.present')}
      </button>
    </div>
  )
}
