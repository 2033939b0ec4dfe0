import { useRef, useState } from 'preact/hooks'
import type { StoryStep } from '../../../../contract/records/meeting/story.ts'
import { Icon } from '../../../parts/icon.tsx'
import { unavailableWhen } from '../../../parts/page/unavailable.ts'
import { StepThumb } from '../../../parts/story/step-thumb.tsx'
import { words } from '../../../store/language.ts'
import { lookAt } from '../../../store/stories/open-story.ts'
import { editStory } from '../../../store/stories/story-draft.ts'
import { MAX_STEPS, moveStep } from '../../../store/stories/story-steps.ts'
import { addStoryStep, stepUp } from './edit-steps.ts'
import type { StepProps } from './props.ts'
import { StoryMoments } from './story-moments.tsx'

/** The steps in their order, each with its small picture: to be chosen, and dragged to another place. */
export function StoryStepList({ now, region, story, at }: StepProps) {
  const { t } = words.value
  const dragged = useRef<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const drop = (place: number) => {
    if (dragged.current !== null) editStory(story.id, (one) => moveStep(one, dragged.current ?? '', place))
    dragged.current = null
    setOver(null)
  }
  return (
    <section class="story-steps" aria-labelledby="story-steps">
      <div class="story-steps-head">
        <h2 id="story-steps">{t('story.steps', { n: story.steps.length })}</h2>
        <button
          class="link with-icon story-add"
          type="button"
          {...unavailableWhen(story.steps.length >= MAX_STEPS)}
          onClick={() => {
            addStoryStep(story.id, at.id)
          }}
        >
          <Icon name="plus" />
          {t('story.addStep')}
        </button>
      </div>
      <ol>
        {story.steps.map((step, place) => (
          <li
            key={step.id}
            class={[
              'story-step',
              step.id === at.id ? 'is-chosen' : '',
              step.hidden ? 'is-hidden' : '',
              over === step.id ? 'is-over' : '',
            ].join(' ')}
            draggable
            onDragStart={(event) => {
              dragged.current = step.id
              event.dataTransfer?.setData('text/plain', step.title)
            }}
            onDragOver={(event) => {
              if (dragged.current === null) return
              event.preventDefault()
              if (over !== step.id) setOver(step.id)
            }}
            onDragEnd={() => {
              dragged.current = null
              setOver(null)
            }}
            onDrop={(event) => {
              event.preventDefault()
              drop(place)
            }}
          >
            <button
              id={`step-${step.id}`}
              class="story-step-button"
              type="button"
              aria-current={step.id === at.id ? 'step' : undefined}
              onClick={() => {
                lookAt(story.id, step.id)
              }}
            >
              <span class="story-step-number">{place + 1}</span>
              <StepThumb region={region} story={story} step={step} />
              <StepName step={step} />
            </button>
            {step.id === at.id && <MoveButtons story={story.id} step={step} place={place} of={story.steps.length} />}
          </li>
        ))}
      </ol>
      <StoryMoments now={now} story={story} />
    </section>
  )
}

const StepName = ({ step }: { step: StoryStep }) => (
  <span class="story-step-name">
    {step.title === '' ? words.value.t('slide.untitled') : step.title}
    {step.hidden && <span class="soft"> {words.value.t('story.hidden')}</span>}
  </span>
)

type MoveProps = { story: string; step: StoryStep; place: number; of: number }
/** For who does not drag: by touch, or by what speaks for a keyboard. */
function MoveButtons({ story, step, place, of }: MoveProps) {
  const { t } = words.value
  const button = (way: -1 | 1, name: 'up' | 'down') => (
    <button
      class="tool"
      type="button"
      title={t(`story.${name}`)}
      {...unavailableWhen(way < 0 ? place === 0 : place === of - 1)}
      onClick={() => {
        stepUp(story, step.id, way)
      }}
    >
      <Icon name={name} />
      <span class="unseen">{t(`story.${name}`)}</span>
    </button>
  )
  return (
    <span class="story-step-move">
      {button(-1, 'up')}
      {button(1, 'down')}
    </span>
  )
}
