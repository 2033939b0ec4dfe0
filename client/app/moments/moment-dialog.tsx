import { useEffect, useRef, useState } from 'preact/hooks'
import type { RegionGraph } from '../../../contract/graph.ts'
import { validOn } from '../../../domain/in-force.ts'
import { compareNames } from '../../../domain/order.ts'
import { today } from '../../i18n/day.ts'
import { FormField } from '../../parts/field.tsx'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { newId } from '../../store/changes/observation.ts'
import { words } from '../../store/language.ts'
import { readOnly } from '../../store/session.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { MomentNameField, momentNameFault, MomentNoteField, momentWords } from './moment-fields.tsx'
import '../../style/forms/export.css'
import '../../style/parts/choice.css'

/** Freezes the region as it is today: under which name, since when was asked, and who. */
export function MomentDialog({ graph, onClose }: { graph: RegionGraph; onClose: () => void }) {
  const { t } = words.value
  const dialog = useRef<HTMLDialogElement>(null)
  const day = today()
  const partners = graph.partners.filter(validOn(day)).sort((a, b) => compareNames(a.name, b.name))
  const [name, setName] = useState(day.slice(0, 4))
  const [from, setFrom] = useState(day)
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set(partners.map(({ id }) => id)))
  const [tried, setTried] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])
  const nameFault = momentNameFault(name)
  const fromFault = from === '' || from > day ? t('moments.fromFault') : null
  const freeze = async () => {
    setTried(true)
    if (nameFault !== null || fromFault !== null || readOnly.value) return
    const record = {
      ...{ id: newId(graph, 'moment'), from, day, by: null, version: graph.version },
      ...momentWords(name, note),
      asked: partners.map(({ id }) => id).filter((id) => asked.has(id)),
    }
    if (await writeChanges(t('moments.title', { name: record.name }), [{ op: 'put', what: 'moment', record }]))
      dialog.current?.close()
  }
  return (
    <dialog ref={dialog} class="share-address export" aria-labelledby="moment-title" onClose={onClose}>
      <h2 id="moment-title">{t('moments.start')}</h2>
      <p class="small soft">{t('moments.startWhy')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void freeze()
        }}
      >
        <MomentNameField value={name} onInput={setName} fault={tried ? nameFault : null} />
        <FormField label={t('moments.from')} hint={t('moments.fromHint')} fault={tried ? fromFault : null}>
          {(its) => (
            <input
              {...its}
              type="date"
              max={day}
              value={from}
              onInput={(event) => {
                setFrom(event.currentTarget.value)
              }}
            />
          )}
        </FormField>
        <fieldset>
          <legend>{t('moments.asked')}</legend>
          <p class="small soft">{t('moments.askedHint')}</p>
          <p class="form-buttons-inline">
            <button
              class="link"
              type="button"
              onClick={() => {
                setAsked(new Set(partners.map(({ id }) => id)))
              }}
            >
              {t('moments.all')}
            </button>{' '}
            <button
              class="link"
              type="button"
              onClick={() => {
                setAsked(new Set())
              }}
            >
              {t('moments.nobody')}
            </button>
          </p>
          <div class="moment-asked">
            {partners.map((partner) => (
              <label key={partner.id} class="choice-line">
                <input
                  type="checkbox"
                  checked={asked.has(partner.id)}
                  onChange={({ currentTarget: { checked } }) => {
                    const next = new Set(asked)
                    if (checked) next.add(partner.id)
                    else next.delete(partner.id)
                    setAsked(next)
                  }}
                />
                <span>{partner.short ?? partner.name}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <MomentNoteField value={note} onInput={setNote} />
        <p class="form-buttons">
          <button class="button is-main" type="submit" {...unavailableWhen(readOnly.value)}>
            {t('moments.start')}
          </button>
          <button class="button" type="button" onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </p>
      </form>
    </dialog>
  )
}
