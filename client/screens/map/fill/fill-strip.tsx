import type { TargetedEvent, TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../../parts/icon.tsx'
import { setFilling } from '../../../store/actions.ts'
import { sitting } from '../../../store/fill/pending.ts'
import { setSpeaker, speaker, standingSteps, takeBack } from '../../../store/fill/sitting.ts'
import { type Speaker, sourceName, speakerName } from '../../../store/fill/speaker.ts'
import { words } from '../../../store/language.ts'
import { narrow } from '../../../store/screen.ts'

type Part = 'who' | 'source' | 'day'

/** Who says what is filled in, in one sentence with three parts to change; it holds until it is changed. */
export function FillStrip() {
  const { t } = words.value
  const done = standingSteps(sitting.value)
  const last = done.at(-1)
  return (
    <div class="fill-strip" role="group" aria-label={t('fill.strip')}>
      <SpeakerSentence />
      {!narrow.value && (
        <div class="fill-strip-end">
          <span>
            <b>{done.length}</b> {t('fill.count', { n: done.length }).replace(/^\d+ /, '')}
          </span>
          <button
            class="link with-icon"
            type="button"
            disabled={last === undefined}
            {...(last === undefined ? {} : { title: t('fill.undo.one', { what: last.title }) })}
            onClick={() => {
              if (last !== undefined) takeBack([last.operation])
            }}
          >
            <Icon name="undo" />
            {t('fill.undo')}
          </button>
          <button
            class="button is-main"
            type="button"
            onClick={() => {
              setFilling(false)
            }}
          >
            {t('fill.done')}
          </button>
        </div>
      )}
    </div>
  )
}

/** The sentence itself, with the tick for our own reading. */
export function SpeakerSentence() {
  const { t, day } = words.value
  const [open, setOpen] = useState<Part | null>(null)
  const now = speaker.value
  const texts = {
    who: speakerName(now, words.value),
    source: sourceName(now, words.value),
    day: now.day === null ? t('fill.day.unknown') : day(now.day),
  }
  const part = (name: Part) =>
    open === name ? (
      <PartField
        key={name}
        part={name}
        now={now}
        onDone={() => {
          setOpen(null)
        }}
      />
    ) : (
      <button
        key={name}
        class="fill-part"
        type="button"
        aria-label={t('fill.part.change', { part: t(`fill.part.${name}`), now: texts[name] })}
        onClick={() => {
          setOpen(name)
        }}
      >
        {texts[name]}
      </button>
    )
  return (
    <p class="fill-sentence">
      {t(narrow.value ? 'fill.strip.short' : 'fill.strip.says')} {part('who')}
      {t('fill.strip.by')} {part('source')} {t('fill.strip.of')} {part('day')}
      <label class="check">
        <input
          type="checkbox"
          checked={now.isReading}
          onChange={(event) => {
            setSpeaker({ ...now, isReading: event.currentTarget.checked })
          }}
        />
        <span>{t('fill.reading')}</span>
      </label>
    </p>
  )
}

type FieldProps = { part: Part; now: Speaker; onDone: () => void }

/** One part of the sentence, to be typed; an empty one is as it was to begin with. */
function PartField({ part, now, onDone }: FieldProps) {
  const { t } = words.value
  const field = {
    class: 'fill-part-field',
    'aria-label': t(`fill.part.${part}`),
    value: now[part] ?? '',
    ref: (element: HTMLInputElement | null) => {
      element?.focus()
    },
    onChange: (event: TargetedEvent<HTMLInputElement>) => {
      const text = event.currentTarget.value
      setSpeaker(part === 'day' ? { ...now, day: text === '' ? null : text } : { ...now, [part]: text })
    },
    onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return
      event.stopPropagation()
      event.currentTarget.blur()
    },
    onBlur: onDone,
  }
  return part === 'day' ? (
    <input type="date" {...field} />
  ) : (
    <input type="text" maxLength={part === 'who' ? 120 : 150} {...field} />
  )
}
