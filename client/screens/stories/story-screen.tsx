import { useEffect } from 'preact/hooks'
import { NotFound } from '../../parts/not-found.tsx'
import { ConnectionLost } from '../../parts/states.tsx'
import { usePresented } from '../../parts/story/use-presented.ts'
import { words } from '../../store/language.ts'
import { apiError } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { narrow } from '../../store/screen.ts'
import { pageTitle } from '../../store/session.ts'
import { adjustedStep, lookedAt, rememberStory } from '../../store/stories/open-story.ts'
import { saveStory, storyOf } from '../../store/stories/story-draft.ts'
import type { ScreenModule, ScreenProps } from '../screen.ts'
import { EmptyStory } from './editor/empty-story.tsx'
import { StoryNotices } from './editor/story-notices.tsx'
import { StepFields } from './editor/step-fields.tsx'
import { StoryStepList } from './editor/step-list.tsx'
import { StepView } from './editor/step-view.tsx'
import { StoryBar } from './editor/story-bar.tsx'
import { PhoneEditor } from './editor/phone-editor.tsx'
import { useEditorKeys } from './editor/use-editor-keys.ts'
import '../../style/stories/editor.css'
import '../../style/stories/step.css'
import '../../style/stories/editor-narrow.css'

/** One story: its steps, the one that is looked at as the room sees it, and what is said in it. */
function StoryScreen({ now }: ScreenProps) {
  const id = route.value.story ?? ''
  const story = storyOf(id)
  const region = usePresented(now, story)
  const at = story?.steps.find((step) => step.id === lookedAt(id)) ?? story?.steps[0] ?? null
  useEffect(() => {
    if (story !== null) rememberStory(now.graph.region.id, id)
    return () => {
      // Who changes a view on the map comes back: until then it is one change.
      if (adjustedStep.peek()?.story !== id) void saveStory(id)
    }
  }, [id, story === null])
  useEffect(() => {
    if (story !== null) pageTitle.value = `${now.graph.region.name}: ${story.name}`
  }, [story?.name])
  useEditorKeys(id, at?.id ?? null)
  if (story === null)
    return (
      <>
        <StoryBar now={now} story={null} />
        <NotFound />
      </>
    )
  const shared = { now, region, story }
  return (
    <>
      <StoryBar now={now} story={story} step={at?.id ?? null} />
      {apiError.value !== null && <ConnectionLost />}
      {story.steps.length === 0 || at === null ? (
        <main id="main" class="story-edit is-empty" tabIndex={-1}>
          <StoryNotices {...shared} />
          <EmptyStory {...shared} />
        </main>
      ) : narrow.value ? (
        <PhoneEditor {...shared} at={at} />
      ) : (
        <main id="main" class="story-edit" tabIndex={-1} aria-labelledby="story-title">
          <h1 id="story-title" class="unseen">
            {story.name}
          </h1>
          <StoryStepList {...shared} at={at} />
          <div class="story-middle">
            <StoryNotices {...shared} />
            <StepView {...shared} at={at} />
            <StoryKeys />
          </div>
          <StepFields {...shared} at={at} />
        </main>
      )}
    </>
  )
}

const keys = [
  { keys: ['Alt', '↑', '↓'], does: 'story.key.move' },
  { keys: ['Del'], does: 'story.key.drop' },
  { keys: ['PgDn'], does: 'story.key.next' },
  { keys: ['F5'], does: 'story.key.present' },
] as const
const StoryKeys = () => (
  <ul class="story-keys soft">
    {keys.map(({ keys: pressed, does }) => (
      <li key={does}>
        {pressed.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}{' '}
        {words.value.t(does)}
      </li>
    ))}
  </ul>
)

export const storyScreen: ScreenModule = { Screen: StoryScreen }
