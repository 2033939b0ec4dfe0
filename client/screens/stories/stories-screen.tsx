import { useState } from 'preact/hooks'
import type { Story } from '../../../contract/records/meeting/story.ts'
import { today } from '../../i18n/day.ts'
import { Icon } from '../../parts/icon.tsx'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { openScreen, openStory, presentStory } from '../../store/actions.ts'
import { newId } from '../../store/changes/observation.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { exportOpen, readOnly } from '../../store/session.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { newStory } from '../../store/stories/new-story.ts'
import {
  addStory,
  discardStoryDraft,
  editStory,
  isUnsaved,
  saveStory,
  storiesHere,
  storyOf,
} from '../../store/stories/story-draft.ts'
import { copyOf } from '../../store/stories/story-steps.ts'
import { clip } from '../../text/clip.ts'
import type { ScreenModule, ScreenProps } from '../screen.ts'
import { templateStory } from './template.ts'
import { useChangedDays } from './use-changed-days.ts'
import '../../style/stories/stories.css'

/** The stories of a region: to be told, edited, copied or begun. */
function StoriesScreen({ now }: ScreenProps) {
  const { t } = words.value
  const all = storiesHere.value
  const changed = useChangedDays(now)
  return (
    <main id="main" class="stories" tabIndex={-1}>
      <div class="stories-head">
        <h1>{t('stories.title', { region: now.graph.region.name })}</h1>
        <button
          class="link"
          type="button"
          onClick={() => {
            openScreen('map')
          }}
        >
          {t('stories.back')}
        </button>
      </div>
      {all.length === 0 ? (
        <p class="stories-none">{t('stories.none')}</p>
      ) : (
        <table class="stories-table">
          <thead>
            <tr>
              <th scope="col">{t('stories.name')}</th>
              <th scope="col">{t('stories.moment')}</th>
              <th scope="col">{t('stories.steps')}</th>
              <th scope="col">{t('stories.changed')}</th>
              <th scope="col">
                <span class="unseen">{t('stories.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {all.map((story) => (
              <StoryRow key={story.id} now={now} story={story} changed={changed.get(story.id) ?? null} />
            ))}
          </tbody>
        </table>
      )}
      <section class="stories-new" aria-labelledby="stories-new">
        <h2 id="stories-new">{t('stories.new')}</h2>
        <p>{t('stories.new.text')}</p>
        <p class="form-buttons">
          <button
            class="button is-main"
            type="button"
            onClick={() => {
              begin(now, true)
            }}
          >
            {t('stories.new.template')}
          </button>
          <button
            class="button"
            type="button"
            onClick={() => {
              begin(now, false)
            }}
          >
            {t('stories.new.empty')}
          </button>
        </p>
      </section>
    </main>
  )
}

/** A new story in the language of the screen: from what is found in the region, or empty. It opens to be edited. */
function begin(now: RegionData, fromTemplate: boolean): void {
  const { t, lang } = words.value
  const id = newId(now.graph, 'story')
  const story = fromTemplate
    ? templateStory(now, { id, lang, day: today() })
    : { ...newStory(now.graph, { name: t('stories.newName'), lang }), id }
  addStory(story)
  openStory(story.id)
}

function StoryRow({ now, story, changed }: { now: RegionData; story: Story; changed: string | null }) {
  const { t, day } = words.value
  const { id, name, steps } = story
  const moment = now.graph.moments.find((one) => one.id === story.moment)
  const isRecorded = now.graph.stories.some((one) => one.id === id)
  const [renaming, setRenaming] = useState(false)
  return (
    <tr>
      <th scope="row">
        {renaming ? (
          <RenameForm
            name={name}
            onDone={(next) => {
              setRenaming(false)
              if (next === null || next === name) return
              editStory(id, (one) => ({ ...one, name: next }))
              if (isRecorded) void saveStory(id)
            }}
          />
        ) : (
          <button
            class="link stories-open"
            type="button"
            onClick={() => {
              openStory(id)
            }}
          >
            {name}
          </button>
        )}
        {isUnsaved(id) && <span class="soft small"> {t('story.unsaved')}</span>}
      </th>
      <td data-label={t('stories.moment')}>{moment === undefined ? t('moment.now') : moment.name}</td>
      <td data-label={t('stories.steps')}>{steps.length}</td>
      <td data-label={t('stories.changed')}>
        {changed === null ? (isRecorded ? '' : t('stories.onlyHere')) : day(changed)}
      </td>
      <td>
        <div class="stories-actions">
          <button
            class="button"
            type="button"
            {...unavailableWhen(!steps.some(({ hidden }) => !hidden))}
            onClick={() => {
              presentStory(story)
            }}
          >
            <Icon name="present" />
            {t('story.present')}
            <span class="unseen"> {name}</span>
          </button>
          <RowButton
            label={t('take')}
            name={name}
            off={!steps.some(({ hidden }) => !hidden)}
            go={() => {
              exportOpen.value = { story: id }
            }}
          />
          <RowButton
            label={t('stories.rename')}
            name={name}
            go={() => {
              setRenaming(true)
            }}
          />
          <RowButton
            label={t('stories.copy')}
            name={name}
            go={() => {
              addStory(copyOf(story, newId(now.graph, 'story'), clip(t('stories.copyName', { name }), 120)))
            }}
          />
          <RowButton
            label={t('stories.remove')}
            name={name}
            off={isRecorded && readOnly.value}
            go={() => void remove(id, isRecorded)}
          />
        </div>
      </td>
    </tr>
  )
}

type RowButtonProps = { label: string; name: string; off?: boolean; go: () => void }
const RowButton = ({ label, name, off = false, go }: RowButtonProps) => (
  <button class="link" type="button" {...unavailableWhen(off)} onClick={go}>
    {label}
    <span class="unseen"> {name}</span>
  </button>
)

/** One step that can be taken back; what is in this browser alone just goes. */
async function remove(id: string, isRecorded: boolean): Promise<void> {
  const story = storyOf(id)
  if (story === null) return
  if (!isRecorded) {
    discardStoryDraft(id)
    return
  }
  const title = words.value.t('stories.removed', { name: story.name })
  if (await writeChanges(title, [{ op: 'remove', what: 'story', id: story.id }])) discardStoryDraft(id)
}

function RenameForm({ name, onDone }: { name: string; onDone: (name: string | null) => void }) {
  const { t } = words.value
  const [value, setValue] = useState(name)
  return (
    <form
      class="stories-rename form"
      onSubmit={(event) => {
        event.preventDefault()
        const given = clip(value, 120)
        onDone(given === '' ? null : given)
      }}
    >
      <label class="choose">
        <span class="unseen">{t('story.name')}</span>
        <input
          type="text"
          maxLength={120}
          value={value}
          ref={(input) => {
            if (input !== null && document.activeElement !== input && value === name) input.select()
          }}
          onInput={(event) => {
            setValue(event.currentTarget.value)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            onDone(null)
          }}
        />
      </label>
      <button class="button" type="submit">
        {t('story.rename')}
      </button>
    </form>
  )
}

export const storiesScreen: ScreenModule = { Screen: StoriesScreen }
