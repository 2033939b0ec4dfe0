import { useEffect, useRef, useState } from 'preact/hooks'
import type { MomentSummary } from '../../../contract/answers/moment.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { openStory } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { readOnly } from '../../store/session.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { MomentNameField, momentNameFault, MomentNoteField, momentWords } from './moment-fields.tsx'
import '../../style/forms/export.css'

type Props = { graph: RegionGraph; summary: MomentSummary; onClose: () => void }

/** What a moment is called and a note on it, and its removal; what it froze stays as it is. */
export function MomentEdit({ graph, summary: { moment, stories }, onClose }: Props) {
  const { t, day } = words.value
  const dialog = useRef<HTMLDialogElement>(null)
  const [name, setName] = useState(moment.name)
  const [note, setNote] = useState(moment.note ?? '')
  useEffect(() => dialog.current?.showModal(), [])
  const using = graph.stories.filter(({ id }) => stories.includes(id))
  const fault = momentNameFault(name)
  const close = () => dialog.current?.close()
  const save = async () => {
    if (fault !== null || readOnly.value) return
    const record = { ...moment, ...momentWords(name, note) }
    const title = t('moments.changed', { name: record.name })
    if (await writeChanges(title, [{ op: 'put', what: 'moment', record }])) close()
  }
  const remove = async () => {
    if (using.length > 0 || readOnly.value) return
    const title = t('moments.removed', { name: moment.name })
    if (await writeChanges(title, [{ op: 'remove', what: 'moment', id: moment.id }])) close()
  }
  return (
    <dialog ref={dialog} class="share-address export" aria-labelledby="moment-edit-title" onClose={onClose}>
      <h2 id="moment-edit-title">{t('moments.change')}</h2>
      <p class="small soft">{t('moments.frozen', { day: day(moment.day) })}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <MomentNameField value={name} onInput={setName} fault={fault} />
        <MomentNoteField value={note} onInput={setNote} />
        {using.length > 0 && (
          <p class="small" id="moment-used">
            {t('moments.used', { n: using.length })}{' '}
            {using.map((story, at) => (
              <span key={story.id}>
                {at > 0 && ', '}
                <button
                  class="link"
                  type="button"
                  onClick={() => {
                    close()
                    openStory(story.id)
                  }}
                >
                  {story.name}
                </button>
              </span>
            ))}
          </p>
        )}
        <p class="form-buttons">
          <button class="button is-main" type="submit" {...unavailableWhen(readOnly.value)}>
            {t('moments.save')}
          </button>
          <button
            class="button"
            type="button"
            aria-describedby={using.length > 0 ? 'moment-used' : undefined}
            {...unavailableWhen(using.length > 0 || readOnly.value)}
            onClick={() => {
              void remove()
            }}
          >
            {t('moments.remove')}
          </button>
          <button class="button" type="button" onClick={close}>
            {t('close')}
          </button>
        </p>
      </form>
    </dialog>
  )
}
