import type { ComponentChildren } from 'preact'
import { MAX_STEP_WORDS, stepFits, stepKinds, type StoryStep } from '../../../../contract/records/meeting/story.ts'
import { Badge } from '../../../parts/badge.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { resolvedStep } from '../../../parts/story/use-presented.ts'
import { words } from '../../../store/language.ts'
import { editStory } from '../../../store/stories/story-draft.ts'
import { changeStep } from '../../../store/stories/story-steps.ts'
import { wordCount } from '../../../text/story/word-count.ts'
import { dropStoryStep, viewToTake } from './edit-steps.ts'
import type { StepProps } from './props.ts'

/** What is said in a step: title and text for the room, its question, and what is for the presenter alone. */
export function StepFields({ region, story, at }: StepProps) {
  const { t } = words.value
  const change = (what: Partial<StoryStep>, key: string | null) => {
    editStory(story.id, (one) => changeStep(one, at.id, what), key === null ? null : `${at.id}.${key}`)
  }
  const question = region === null ? null : resolvedStep(region, story, at).question
  return (
    <section class="step-fields" aria-label={t('story.fields')}>
      <Field label={t('story.title')}>
        <textarea
          class="step-field-title"
          rows={2}
          maxLength={80}
          lang={story.lang}
          value={at.title}
          onInput={(event) => {
            change({ title: event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' ') }, 'title')
          }}
        />
      </Field>
      <TextField
        key={at.id}
        text={at.text}
        lang={story.lang}
        onText={(text) => {
          change({ text }, 'text')
        }}
      />
      {question !== null && (
        <div class="field step-question">
          <p>{t('story.question')}</p>
          <p class="step-question-text" lang={story.lang}>
            <Badge severity={question.severity} label={question.label} />
            {question.text}
          </p>
          <p class="soft small">{t('story.question.why')}</p>
        </div>
      )}
      <Field label={t('story.notes')}>
        <textarea
          rows={6}
          maxLength={2000}
          lang={story.lang}
          value={at.notes}
          onInput={(event) => {
            change({ notes: event.currentTarget.value }, 'notes')
          }}
        />
      </Field>
      <Field label={t('story.shows')}>
        <select
          value={at.what}
          onChange={(event) => {
            const what = stepKinds.find((kind) => kind === event.currentTarget.value) ?? 'view'
            change({ what, ...(what === 'view' && at.view === null ? { view: viewToTake(story.id) } : {}) }, null)
          }}
        >
          {stepKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`story.shows.${kind}`)}
            </option>
          ))}
        </select>
      </Field>
      {at.what === 'view' && (
        <div class="field">
          <p id="step-fit">{t('story.fit')}</p>
          <div class="switch" role="group" aria-labelledby="step-fit">
            {stepFits.map((fit) => (
              <button
                key={fit}
                type="button"
                aria-pressed={at.fit === fit}
                onClick={() => {
                  change({ fit }, null)
                }}
              >
                {t(`story.fit.${fit}`)}
              </button>
            ))}
          </div>
        </div>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={at.hidden}
          onChange={(event) => {
            change({ hidden: event.currentTarget.checked }, null)
          }}
        />
        <span>{t('story.hide')}</span>
      </label>
      <button
        class="link with-icon step-drop"
        type="button"
        onClick={() => {
          dropStoryStep(story.id, at.id)
        }}
      >
        <Icon name="close" />
        {t('story.drop')}
      </button>
      <p class="step-fields-foot soft small">{t('story.inBrowser')}</p>
    </section>
  )
}

const Field = ({
  label,
  aside,
  children,
}: {
  label: string
  aside?: ComponentChildren
  children: ComponentChildren
}) => (
  <div class="field">
    <label>
      <span class="step-field-label">
        <span>{label}</span>
        {aside}
      </span>
      {children}
    </label>
  </div>
)

type TextProps = { text: string; lang: string; onText: (text: string) => void }
/** The text for the room, with how many of its words are used: more is said, and nothing is cut. */
function TextField({ text, lang, onText }: TextProps) {
  const { t } = words.value
  const count = wordCount(text)
  const isOver = count > MAX_STEP_WORDS
  return (
    <div class="field">
      <p class="step-field-label">
        <label for="step-text">{t('story.text')}</label>
        <span class={isOver ? 'marker' : 'soft'}>{t('story.words', { n: count, most: MAX_STEP_WORDS })}</span>
      </p>
      <textarea
        id="step-text"
        rows={5}
        maxLength={1000}
        lang={lang}
        aria-describedby={isOver ? 'step-over' : undefined}
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value)
        }}
      />
      <span class={`step-bar${isOver ? ' is-over' : ''}`} aria-hidden="true">
        <span style={{ width: `${Math.min(100, (count / MAX_STEP_WORDS) * 100)}%` }} />
      </span>
      <p id="step-over" class="small" role="status">
        {isOver && t('story.over', { n: count - MAX_STEP_WORDS })}
      </p>
    </div>
  )
}
