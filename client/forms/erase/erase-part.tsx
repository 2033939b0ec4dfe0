import { useEffect, useRef, useState } from 'preact/hooks'
import type { Person } from '../../../contract/records/nodes/person.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { announce, dismissNotice } from '../../store/actions.ts'
import { closeForm, showForm } from '../../store/drafts/open-form.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { readOnly } from '../../store/session.ts'
import { erasePerson } from '../../store/steps/write.ts'
import '../../style/forms/backups.css'

type Props = {
  now: RegionData
  person: Person
  /** Under which what was typed in the form is kept. */
  form: string
}

/** Takes a person out of everything that is kept of the region: says first what goes, and what it does not reach. */
export function ErasePart({ now: { graph }, person, form }: Props) {
  const { t } = words.value
  const [asks, setAsks] = useState(false)
  const cancel = useRef<HTMLButtonElement>(null)
  const open = useRef<HTMLButtonElement>(null)
  const carried = [...graph.ties, ...graph.involvements].filter(({ carriedBy }) => carriedBy.includes(person.id))
  useEffect(() => {
    // What cannot be taken back is not done by who presses Enter twice.
    if (asks) cancel.current?.focus()
  }, [asks])
  const erase = async () => {
    const erased = await erasePerson(person.id, form)
    if (erased === null) return
    // A message of before may still name the person.
    dismissNotice()
    closeForm({ discard: true })
    showForm({ what: 'erased', erased })
    announce(t('erase.done'))
  }
  return (
    <div class="record-remove">
      {asks ? (
        <div role="alertdialog" aria-labelledby="erase-sure" aria-describedby="erase-what">
          <p id="erase-sure">
            <b>{t('erase.sure', { name: person.role })}</b>
          </p>
          <ul id="erase-what" class="small bullets">
            <li>{t(carried.length === 0 ? 'erase.alone' : 'erase.map', { n: carried.length })}</li>
            <li>{t('erase.log')}</li>
            <li>{t('erase.found')}</li>
            <li>{t('erase.backups')}</li>
          </ul>
          <p class="form-buttons">
            <button class="button" type="button" {...unavailableWhen(readOnly.value)} onClick={() => void erase()}>
              {t('erase.now')}
            </button>
            <button
              ref={cancel}
              class="button"
              type="button"
              onClick={() => {
                setAsks(false)
                open.current?.focus()
              }}
            >
              {t('erase.cancel')}
            </button>
          </p>
        </div>
      ) : (
        <p>
          <button
            ref={open}
            class="button"
            type="button"
            onClick={() => {
              setAsks(true)
            }}
          >
            {t('erase.open')}
          </button>{' '}
          <span class="small soft">{t('erase.why')}</span>
        </p>
      )}
    </div>
  )
}
