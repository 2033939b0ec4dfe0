import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import { NamedView } from '../../../contract/records/meeting/named-view.ts'
import { FormField } from '../../parts/field.tsx'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { words } from '../../store/language.ts'
import { tight } from '../../store/screen.ts'
import { filtersOpen, readOnly, writesClosed } from '../../store/session.ts'
import {
  namedViews,
  openView,
  presentView,
  removeView,
  renameView,
  replaceView,
  saveView,
} from '../../store/views/named-views.ts'
import '../../style/views/saved-views.css'

const MAX_NAME = NamedView.shape.name.maxLength ?? undefined

/** Views of the region that were saved under a name, and the way to save the one on the screen. `onOpen`: one was opened. */
export function SavedViews({ onOpen }: { onOpen?: () => void }) {
  const { t } = words.value
  const heading = useId()
  const isNaming = useSignal(false)
  const opener = useRef<HTMLButtonElement>(null)
  const views = namedViews.value
  const stop = () => {
    isNaming.value = false
    opener.current?.focus()
  }
  return (
    <section class="saved-views" aria-labelledby={heading}>
      <h2 id={heading}>{t('views.title')}</h2>
      {views.length === 0 ? (
        <p class="small soft">{t('views.none')}</p>
      ) : (
        <ul>
          {views.map((one) => (
            <SavedView key={one.id} one={one} {...(onOpen === undefined ? {} : { onOpen })} />
          ))}
        </ul>
      )}
      <button
        ref={opener}
        class="link"
        type="button"
        hidden={isNaming.value}
        {...unavailableWhen(writesClosed.value)}
        onClick={() => (isNaming.value = true)}
      >
        {t('views.save')}
      </button>
      {isNaming.value && <NameForm label={t('views.name')} name="" onName={saveView} onEnd={stop} />}
    </section>
  )
}

/** One of them: opened by its name; what else can be done with it is folded away. */
function SavedView({ one, onOpen }: { one: NamedView; onOpen?: () => void }) {
  const { t } = words.value
  const shown = useSignal<'menu' | 'name' | null>(null)
  const more = useRef<HTMLButtonElement>(null)
  const fold = () => {
    shown.value = null
    more.current?.focus()
  }
  const act = (does: () => unknown) => ({
    ...unavailableWhen(readOnly.value),
    onClick: () => {
      void does()
      fold()
    },
  })
  return (
    <li
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || shown.value === null) return
        event.preventDefault()
        event.stopPropagation()
        fold()
      }}
    >
      <button
        type="button"
        class="saved-view"
        aria-current={one.view === presentView.value ? 'true' : undefined}
        onClick={() => {
          openView(one)
          onOpen?.()
          if (tight.value) filtersOpen.value = false
        }}
      >
        {one.name}
      </button>
      <button
        ref={more}
        type="button"
        class="saved-view-more"
        aria-expanded={shown.value !== null}
        onClick={() => (shown.value = shown.value === null ? 'menu' : null)}
      >
        <span class="unseen">{t('views.more', { name: one.name })}</span>
        <span class="saved-view-dots" aria-hidden="true" />
      </button>
      {shown.value === 'menu' && (
        <ul class="saved-view-menu">
          <li>
            <button type="button" class="link" onClick={() => (shown.value = 'name')}>
              {t('views.more.rename')}
            </button>
          </li>
          <li>
            <button type="button" class="link" {...act(() => replaceView(one))}>
              {t('views.more.replace')}
            </button>
          </li>
          <li>
            <button type="button" class="link" {...act(() => removeView(one))}>
              {t('views.more.remove')}
            </button>
          </li>
        </ul>
      )}
      {shown.value === 'name' && (
        <NameForm label={t('views.rename')} name={one.name} onName={(name) => renameView(one, name)} onEnd={fold} />
      )}
    </li>
  )
}

type NameProps = { label: string; name: string; onName: (name: string) => Promise<boolean>; onEnd: () => void }
function NameForm({ label, name, onName, onEnd }: NameProps) {
  const { t } = words.value
  const typed = useSignal(name)
  const isAsked = useSignal(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector('input')?.select()
  }, [])
  const text = typed.value.trim()
  const isDouble = text !== name && namedViews.value.some((one) => one.name === text)
  const send = async () => {
    isAsked.value = true
    if (text === '') return
    if (text === name || (await onName(text))) onEnd()
  }
  return (
    <form
      ref={form}
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onEnd()
      }}
    >
      <FormField
        label={label}
        hint={isDouble && name === '' ? t('views.double') : null}
        fault={isAsked.value && text === '' ? t('views.needed') : null}
      >
        {(its) => (
          <input
            {...its}
            type="text"
            maxLength={MAX_NAME}
            value={typed.value}
            onInput={(event) => (typed.value = event.currentTarget.value)}
          />
        )}
      </FormField>
      <p class="form-buttons">
        <button class="button is-main" type="submit" {...unavailableWhen(readOnly.value)}>
          {t('views.put')}
        </button>
        <button class="button" type="button" onClick={onEnd}>
          {t('views.cancel')}
        </button>
      </p>
    </form>
  )
}
