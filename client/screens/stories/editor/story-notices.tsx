import { useState } from 'preact/hooks'
import type { Story } from '../../../../contract/records/meeting/story.ts'
import { Icon } from '../../../parts/icon.tsx'
import { openComparison, openScreen } from '../../../store/actions.ts'
import { words } from '../../../store/language.ts'
import { route } from '../../../store/route.ts'
import { editStory, otherVersion, settleStory } from '../../../store/stories/story-draft.ts'
import type { StoryProps } from './props.ts'
import { useMoved } from './use-moved.ts'

/** What is to be known before one goes on: somebody else changed the story, or nothing can be written. */
export function StoryNotices({ now, story }: StoryProps) {
  const { t } = words.value
  const theirs = otherVersion(story.id)
  const moved = useMoved(now, story)
  const [left, setLeft] = useState<string | null>(null)
  return (
    <>
      {theirs !== null && <Conflict mine={story} theirs={theirs} />}
      {moved !== null && left !== story.id && (
        <Moved
          now={now}
          story={story}
          moved={moved}
          onLeave={() => {
            setLeft(story.id)
          }}
        />
      )}
      {route.value.trial && <p class="story-notice">{t('story.trial')}</p>}
    </>
  )
}

type MovedProps = Pick<StoryProps, 'now' | 'story'> & {
  moved: NonNullable<ReturnType<typeof useMoved>>
  onLeave: () => void
}
/**
 * The data changed since the story was made: see in what, go along with it, or keep to the moment of then. A story of a moment shows
 * that moment, and can leave it for now; one of now can be tied to the last moment it had seen.
 */
function Moved({ now: { graph }, story, moved, onLeave }: MovedProps) {
  const { t } = words.value
  const seen = graph.moments.filter(({ version }) => version <= story.seen).sort((a, b) => b.version - a.version)[0]
  const freeze = () => {
    if (story.moment === null && seen !== undefined) editStory(story.id, (one) => ({ ...one, moment: seen.id }))
    onLeave()
  }
  return (
    <div class="story-notice" role="status">
      <span>
        <Icon name="info" />
        {t('story.moved', { n: moved.changes, partners: t('count.partnersN', { n: moved.partners }) })}
      </span>
      <button
        class="link"
        type="button"
        onClick={() => {
          if (seen === undefined) openScreen('history')
          else openComparison(seen.id, null)
        }}
      >
        {t('story.moved.show')}
      </button>
      <button
        class="link"
        type="button"
        onClick={() => {
          editStory(story.id, (one) => ({ ...one, moment: null, seen: graph.version }))
        }}
      >
        {t('story.moved.refresh')}
      </button>
      {(story.moment !== null || seen !== undefined) && (
        <button class="link" type="button" onClick={freeze}>
          {t('story.moved.leave')}
        </button>
      )}
    </div>
  )
}

/** Both versions, to choose one of. */
function Conflict({ mine, theirs }: { mine: Story; theirs: Story }) {
  const { t } = words.value
  const version = (whose: 'mine' | 'theirs', story: Story, other: Story) => (
    <div>
      <h3>{t(`story.conflict.${whose}`)}</h3>
      <p>
        <b>{story.name}</b>
      </p>
      <ol>
        {story.steps.map((step) => {
          const same = other.steps.find(({ id }) => id === step.id)
          const isOther = JSON.stringify(same) !== JSON.stringify(step)
          return (
            <li key={step.id}>
              {isOther ? (
                <mark class="marker">{step.title || t('slide.untitled')}</mark>
              ) : (
                step.title || t('slide.untitled')
              )}
              {isOther && step.text !== same?.text && <p class="small soft">{step.text}</p>}
            </li>
          )
        })}
      </ol>
      <button
        class="button"
        type="button"
        onClick={() => {
          settleStory(mine.id, whose)
        }}
      >
        {t(`story.conflict.${whose}.take`)}
      </button>
    </div>
  )
  return (
    <section class="story-conflict" role="alert" aria-labelledby="story-conflict">
      <h2 id="story-conflict">
        <Icon name="info" />
        {t('story.conflict')}
      </h2>
      <div class="story-conflict-versions">
        {version('mine', mine, theirs)}
        {version('theirs', theirs, mine)}
      </div>
    </section>
  )
}
