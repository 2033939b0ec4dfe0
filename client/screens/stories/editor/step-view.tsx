import { useMemo } from 'preact/hooks'
import type { ResolvedStep } from '../../../drawn/resolve-step.ts'
import { Drawn } from '../../../parts/drawn.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { rem } from '../../../parts/page/letter-size.ts'
import { Loading } from '../../../parts/states.tsx'
import { StepSlide } from '../../../parts/story/step-slide.tsx'
import { resolvedStep, slideFoot } from '../../../parts/story/use-presented.ts'
import { words } from '../../../store/language.ts'
import { adjustOnMap } from '../../../store/stories/add-view.ts'
import { takeView } from './edit-steps.ts'
import type { StepProps } from './props.ts'

/** More of what a step is based on than this is counted. */
const MOST_ROWS = 8

/** The step as the room sees it, the view it is of, and what it is based on. */
export function StepView({ region, story, at }: StepProps) {
  const { t } = words.value
  const place = story.steps.findIndex(({ id }) => id === at.id) + 1
  const shown = story.steps.filter(({ hidden }) => !hidden)
  const number = shown.findIndex(({ id }) => id === at.id) + 1
  const foot = useMemo(() => region && slideFoot(region, story), [region, story.lang, story.moment])
  const resolved = region === null ? null : resolvedStep(region, story, at)
  return (
    <section class="step-view" aria-labelledby="step-view">
      <div class="step-view-head">
        <h2 id="step-view">
          {t(at.hidden ? 'story.stepHidden' : 'story.stepOf', { n: place, of: story.steps.length })}
        </h2>
        <button
          class="button"
          type="button"
          onClick={() => {
            takeView(story.id, at.id)
          }}
        >
          <Icon name="view" />
          {t('story.takeView')}
        </button>
      </div>
      <div class="step-view-slide">
        {resolved === null || foot === null ? (
          <Loading />
        ) : (
          <StepSlide
            resolved={resolved}
            foot={foot}
            lang={story.lang}
            at={at.hidden ? place : number}
            of={at.hidden ? story.steps.length : shown.length}
            heading="h3"
          />
        )}
      </div>
      <p class="step-view-foot">
        {resolved?.caption != null && (
          <span class="step-view-caption soft">
            <Icon name="map" />
            {resolved.caption}
          </span>
        )}
        <button
          class="link"
          type="button"
          onClick={() => {
            adjustOnMap(story.id, at.id)
          }}
        >
          {t(at.what === 'view' ? 'story.adjust' : 'story.adjustNone')}
        </button>
      </p>
      {resolved !== null && <Evidence resolved={resolved} />}
    </section>
  )
}

function Evidence({ resolved: { evidence } }: { resolved: ResolvedStep }) {
  const { t } = words.value
  if (evidence.length === 0) return null
  return (
    <table class="step-evidence">
      <caption>{t('story.basedOn')}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{t('story.basedOn.what')}</th>
          <th scope="col">{t('story.basedOn.how')}</th>
          <th scope="col">{t('story.basedOn.source')}</th>
        </tr>
      </thead>
      <tbody>
        {evidence.slice(0, MOST_ROWS).map(({ sign, text, how, source }, row) => (
          <tr key={row}>
            <td>
              <span class="step-evidence-what">
                <svg width={rem(20)} height={rem(20)} viewBox="-10 -10 20 20" aria-hidden="true">
                  <Drawn picture={sign} />
                </svg>
                {text}
              </span>
            </td>
            <td class="soft">{how}</td>
            <td class="soft">{source}</td>
          </tr>
        ))}
      </tbody>
      {evidence.length > MOST_ROWS && (
        <tfoot>
          <tr>
            <td colSpan={3} class="soft">
              {t('evidence.more', { n: evidence.length - MOST_ROWS })}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
