import { useLayoutEffect, useRef } from 'preact/hooks'
import { type ActivityStatus, activityStatuses } from '../../../contract/vocabulary.ts'
import { today } from '../../i18n/day.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { statusSinceText, statusWord } from '../../picture/agenda/words.ts'
import { statusChanges, StatusDraft } from '../../store/changes/status-changes.ts'
import { closeForm, openFormName } from '../../store/drafts/open-form.ts'
import { useDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import { regionData, type RegionData } from '../../store/region-data.ts'
import { whenWritten, writesClosed } from '../../store/session.ts'
import { writeForm } from '../../store/drafts/write-form.ts'
import { fieldFault } from '../fields.ts'
import { TypedField } from '../typed-field.tsx'

/** A new status of an activity: pressing one writes it, with the day and the reason as they are filled in; its number does the same. */
export function StatusForm({ now, draft }: { now: RegionData; draft: StatusDraft }) {
  const { t } = words.value
  const first = useRef<HTMLButtonElement>(null)
  const name = openFormName({ what: 'status', draft })
  const { value, set } = useDraft(name, StatusDraft, draft)
  useLayoutEffect(() => {
    first.current?.focus()
  }, [])
  const activity = now.graph.activities.find(({ id }) => id === draft.record)
  if (activity === undefined) return <p class="panel-gone">{t('panel.gone')}</p>
  const faults = [fieldFault('status.since', value.since), fieldFault('status.reason', value.reason)]
  const ready = faults.every((fault) => fault === null) && !writesClosed.value
  const save = async (status: ActivityStatus) => {
    // The step before may still be on its way; this one is made upon what it left.
    await whenWritten()
    if (!ready) return
    const said = statusSinceText({ status, statusSince: value.since === '' ? null : value.since }, words.value)
    const title = t('doAgenda.form.done', { name: activity.short ?? activity.name, said })
    await writeForm(title, statusChanges(regionData.peek() ?? now, value, status), { draft: name })
  }
  return (
    <form
      class="form status-form"
      aria-labelledby="form-title"
      onSubmit={(event) => {
        event.preventDefault()
      }}
      onKeyDown={(event) => {
        const status = activityStatuses[Number(event.key) - 1]
        if (event.key === 'Escape') closeForm()
        else if (status !== undefined && !(event.target instanceof HTMLInputElement)) void save(status)
        else return
        event.preventDefault()
      }}
    >
      <h2 id="form-title" class="panel-title">
        {t('doAgenda.form', { name: activity.name })}
      </h2>
      <p class="small soft">{statusSinceText(activity, words.value)}</p>
      <div class="status-since">
        <TypedField
          name="status.since"
          value={value.since}
          onInput={(since) => {
            set({ ...value, since })
          }}
        />
        <button
          class="button"
          type="button"
          onClick={() => {
            set({ ...value, since: today() })
          }}
        >
          {t('doAgenda.form.today')}
        </button>
      </div>
      <TypedField
        name="status.reason"
        value={value.reason}
        onInput={(reason) => {
          set({ ...value, reason })
        }}
      />
      <fieldset class="status-choice">
        <legend class="small soft">{t('doAgenda.form.choose')}</legend>
        {activityStatuses.map((status, at) => (
          <button
            key={status}
            ref={at === 0 ? first : null}
            class="button"
            type="button"
            aria-pressed={activity.status === status}
            {...unavailableWhen(!ready)}
            onClick={() => void save(status)}
          >
            <kbd aria-hidden="true">{at + 1}</kbd> {statusWord(status, words.value)}
          </button>
        ))}
      </fieldset>
      <p class="form-buttons">
        <button
          class="button"
          type="button"
          onClick={() => {
            closeForm({ discard: true })
          }}
        >
          {t('tie.cancel')}
        </button>
      </p>
    </form>
  )
}
