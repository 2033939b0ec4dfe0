import { useMemo, useState } from 'preact/hooks'
import { Icon } from '../../../parts/icon.tsx'
import { unavailableWhen } from '../../../parts/page/unavailable.ts'
import { Loading } from '../../../parts/states.tsx'
import { StepSlide } from '../../../parts/story/step-slide.tsx'
import { resolvedStep, slideFoot } from '../../../parts/story/use-presented.ts'
import { words } from '../../../store/language.ts'
import { adjustOnMap } from '../../../store/stories/add-view.ts'
import { lookAt } from '../../../store/stories/open-story.ts'
import { MAX_STEPS } from '../../../store/stories/story-steps.ts'
import { addStoryStep, stepUp } from './edit-steps.ts'
import type { StepProps } from './props.ts'
import { StepFields } from './step-fields.tsx'
import { StoryMoments } from './story-moments.tsx'
import { StoryNotices } from './story-notices.tsx'

/** On a phone: the steps under each other as they are told, and the fields of one under it. */
export function PhoneEditor({ at, ...shared }: StepProps) {
  const { t } = words.value
  const { region, story } = shared
  const [open, setOpen] = useState<string | null>(null)
  const foot = useMemo(() => region && slideFoot(region, story), [region, story.lang, story.moment])
  const of = story.steps.length
  return (
    <main id="main" class="story-edit story-scroll-edit" tabIndex={-1}>
      <h1 class="unseen">{story.name}</h1>
      <StoryNotices {...shared} />
      <h2 id="story-steps">{t('story.steps', { n: of })}</h2>
      <ol aria-labelledby="story-steps">
        {story.steps.map((step, place) => (
          <li key={step.id} class={step.hidden ? 'is-hidden' : undefined}>
            {region === null || foot === null ? (
              <Loading />
            ) : (
              <StepSlide
                resolved={resolvedStep(region, story, step)}
                foot={foot}
                lang={story.lang}
                at={place + 1}
                of={of}
                legend={false}
                heading="h3"
              />
            )}
            <p class="story-scroll-tools">
              {step.hidden && <span class="soft">{t('story.hidden')}</span>}
              <button
                class="button"
                type="button"
                aria-expanded={open === step.id}
                onClick={() => {
                  setOpen(open === step.id ? null : step.id)
                  lookAt(story.id, step.id)
                }}
              >
                <Icon name="pencil" />
                {t('story.editStep', { n: place + 1 })}
              </button>
              {(['up', 'down'] as const).map((way) => (
                <button
                  key={way}
                  class="tool"
                  type="button"
                  title={t(`story.${way}`)}
                  {...unavailableWhen(way === 'up' ? place === 0 : place === of - 1)}
                  onClick={() => {
                    stepUp(story.id, step.id, way === 'up' ? -1 : 1)
                  }}
                >
                  <Icon name={way} />
                  <span class="unseen">{t(`story.${way}`)}</span>
                </button>
              ))}
            </p>
            {open === step.id && at.id === step.id && (
              <>
                <StepFields {...shared} at={step} />
                <button
                  class="link"
                  type="button"
                  onClick={() => {
                    adjustOnMap(story.id, step.id)
                  }}
                >
                  {t(step.what === 'view' ? 'story.adjust' : 'story.adjustNone')}
                </button>
              </>
            )}
          </li>
        ))}
      </ol>
      <StoryMoments now={shared.now} story={story} />
      <button
        class="button"
        type="button"
        {...unavailableWhen(of >= MAX_STEPS)}
        onClick={() => {
          addStoryStep(story.id, null)
        }}
      >
        <Icon name="plus" />
        {t('story.addStep')}
      </button>
    </main>
  )
}
