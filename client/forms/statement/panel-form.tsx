import type { ComponentChildren, RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RecordedStatement } from '../../store/changes/said-changes.ts'
import { isOwnWord } from '../../store/changes/said-changes.ts'
import { closeForm } from '../../store/drafts/open-form.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { readOnly } from '../../store/session.ts'
import { saidText } from '../../text/record/statement-text.ts'
import { changeSaid } from './change-said.ts'
import { RecordNote } from '../../parts/page/record-note.tsx'

type Props = {
  now: RegionData
  title: string
  /** Whether all that is needed is filled in. */
  ready: boolean
  /** What is recorded already and says the same: it is shown before anything is written twice. */
  doubles?: readonly RecordedStatement[]
  save: () => Promise<void>
  /** Given by who says itself which field has the focus first. */
  form?: RefObject<HTMLFormElement | null> | null
  /** What Cancel does instead of throwing away what was typed. */
  onCancel?: () => void
  /** What is said before what was typed is thrown away, and the word of the button that does. */
  asks?: { text: string; yes: string } | null
  children: ComponentChildren
}

/** A form in the place of what is chosen: its title, fields, and buttons to save it or put it away. */
export function PanelForm({
  now,
  title,
  ready,
  doubles = [],
  save,
  form = null,
  onCancel,
  asks: leaving = null,
  children,
}: Props) {
  const { t } = words.value
  const [warned, setWarned] = useState('')
  const own = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    if (form === null) own.current?.querySelector<HTMLElement>('select, input')?.focus()
  }, [])
  const same = doubles.map(({ id }) => id).join(' ')
  const asks = same !== '' && warned === same
  return (
    <form
      ref={form ?? own}
      class="form"
      aria-labelledby="form-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        closeForm()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready || readOnly.value) return
        if (same !== '' && !asks) setWarned(same)
        else void save()
      }}
    >
      <h2 id="form-title" class="panel-title">
        {title}
      </h2>
      {children}
      {asks && <Doubles now={now} doubles={doubles} />}
      {leaving !== null && <p role="alert">{leaving.text}</p>}
      <p class="form-buttons">
        <button class="button is-main" type="submit" {...unavailableWhen(!ready || readOnly.value)}>
          {t(asks ? 'double.both' : 'tie.save')}
        </button>
        <button class="button" type="button" onClick={onCancel ?? throwAway}>
          {leaving?.yes ?? t('tie.cancel')}
        </button>
      </p>
    </form>
  )
}

const throwAway = () => {
  closeForm({ discard: true })
}

/** What stands there already; the region's own word can be changed instead. */
function Doubles({ now: { graph }, doubles }: { now: RegionData; doubles: readonly RecordedStatement[] }) {
  const { t } = words.value
  return (
    <div class="doubles" role="alert">
      <p>
        <b>{t('double')}</b>
      </p>
      <ul>
        {doubles.map((one) => (
          <li key={one.id}>
            {saidText(graph, [one], words.value)}
            {one.note !== null && (
              <span class="soft">
                {' '}
                · <RecordNote>{one.note}</RecordNote>
              </span>
            )}{' '}
            {isOwnWord(graph, one.source) && (
              <button
                class="link"
                type="button"
                onClick={() => {
                  closeForm({ discard: true })
                  changeSaid(one)
                }}
              >
                {t('double.change')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="small soft">{t('double.why')}</p>
    </div>
  )
}
