import { SpeakerSentence } from '../../../forms/speaker-sentence.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { setFilling } from '../../../store/actions.ts'
import { sitting } from '../../../store/fill/pending.ts'
import { standingSteps, takeBack } from '../../../store/fill/sitting.ts'
import { words } from '../../../store/language.ts'
import { narrow } from '../../../store/screen.ts'

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
