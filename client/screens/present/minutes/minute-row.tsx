import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { z } from 'zod'
import { today } from '../../../i18n/day.ts'
import type { MessageKey } from '../../../i18n/words.ts'
import { Owners, ownersId } from '../../../forms/decision/owners.tsx'
import { FormField } from '../../../parts/field.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { useDraft } from '../../../store/drafts/use-draft.ts'
import { words } from '../../../store/language.ts'
import { keepMinute } from '../../../store/present/kept-minutes.ts'
import { type MinuteChoice, minuteChoices } from '../../../store/present/minute-line.ts'
import { readSpokenDay } from '../../../store/present/spoken-day.ts'
import type { RegionData } from '../../../store/region-data.ts'
import { asksWho, isVerdict, limitOf, makeMinute, type SaidAt, saidFaults, type SaidFaults } from './make-minute.ts'

const Typed = z.strictObject({
  what: z.enum(minuteChoices),
  text: z.string(),
  owner: z.string(),
  due: z.string(),
  /** What an answer is an answer to. */
  gap: z.string().nullable(),
})
export type Typed = z.infer<typeof Typed>
export const nothingTyped: Typed = { what: 'decision', text: '', owner: '', due: '', gap: null }
/** What is typed and not kept yet, over a reload. */
export const useTyped = (story: string) => useDraft(`minute.${story}`, Typed, nothingTyped)

const tabs = ['decision', 'action', 'reading'] as const

const textLabel = (what: MinuteChoice): MessageKey => {
  if (!isVerdict(what)) return `minute.text.${what}`
  return what === 'assigned' ? 'form.note' : `form.reason.${what}`
}

type RowProps = {
  now: RegionData
  /** The step that is shown. */
  place: SaidAt
  places: readonly SaidAt[]
  typed: ReturnType<typeof useTyped>
  /** Counts up whenever the row is asked for: the focus then goes there. */
  asked: number
  /** Whether it is being asked for as it comes. */
  isOpen: boolean
  onTakeBack: () => void
}

/** One open row: what is said is typed, and Enter keeps it. */
export function MinuteRow({ now, place, places, typed: { value, set }, asked, isOpen, onTakeBack }: RowProps) {
  const { t, day } = words.value
  const form = useRef<HTMLFormElement>(null)
  const [faults, setFaults] = useState<SaidFaults>({})
  const verdict = isVerdict(value.what) ? value.what : null
  const at = verdict === null ? place : (places.find(({ gap }) => gap?.of.id === value.gap) ?? place)
  const answered = useRef(isOpen ? -1 : asked)
  // At once and not with the next frame: who types right after the key loses no letter, and none is taken for a key.
  useLayoutEffect(() => {
    if (asked === answered.current) return
    answered.current = asked
    form.current?.querySelector<HTMLElement>(verdict === 'assigned' ? '[name=owner]' : '[name=text]')?.focus()
  }, [asked])
  const change = (part: Partial<Typed>) => {
    setFaults({})
    set({ ...value, ...part })
  }
  const keep = () => {
    const found = saidFaults(value, today())
    setFaults(found)
    const [first] = Object.keys(found)
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus()
      return
    }
    keepMinute(makeMinute(now, value, at, words.value))
    set({ ...nothingTyped, what: verdict === null ? value.what : 'decision' })
    form.current?.querySelector<HTMLElement>('[name=text]')?.focus()
  }
  const keys = (event: KeyboardEvent) => {
    const isEmpty = [value.text, value.owner, value.due].every((text) => text === '')
    if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement && !event.shiftKey) keep()
    else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && isEmpty) onTakeBack()
    else return
    event.preventDefault()
  }
  const read = readSpokenDay(value.due, today())
  const faultText = (key: SaidFaults['text']) => (key === undefined ? null : t(key))
  return (
    <form
      ref={form}
      class="minute-row"
      aria-label={t('minute.form')}
      noValidate
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      {verdict === null ? (
        <div class="minute-tabs" role="group" aria-label={t('minute.kind')}>
          {tabs.map((what) => (
            <button
              key={what}
              type="button"
              aria-pressed={value.what === what}
              onClick={() => {
                change({ what })
              }}
            >
              {t(`minute.${what}`)}
            </button>
          ))}
          <kbd aria-hidden="true">+</kbd>
        </div>
      ) : (
        <p class="minute-tabs">
          <b>{t('minute.ofQuestion', { number: at.gap?.number ?? '', verdict: t(`do.${verdict}`) })}</b>
          <button
            class="icon-button"
            type="button"
            title={t('minute.leave')}
            aria-label={t('minute.leave')}
            onClick={() => {
              change({ what: 'decision', gap: null })
            }}
          >
            <Icon name="close" size={16} />
          </button>
        </p>
      )}
      <div class={verdict === null ? 'minute-text' : 'minute-text is-answer'}>
        <FormField label={t(textLabel(value.what))} fault={faultText(faults.text)}>
          {(its) => (
            <textarea
              {...its}
              name="text"
              rows={2}
              maxLength={limitOf(value.what)}
              value={value.text}
              onInput={({ currentTarget }) => {
                change({ text: currentTarget.value })
              }}
            />
          )}
        </FormField>
      </div>
      <div class="minute-foot">
        {asksWho(value.what) && (
          <>
            <FormField label={t('minute.owner')} fault={faultText(faults.owner)}>
              {(its) => (
                <>
                  <input
                    {...its}
                    name="owner"
                    list={ownersId}
                    autocomplete="off"
                    maxLength={200}
                    placeholder={t('minute.owner.hint')}
                    value={value.owner}
                    onInput={({ currentTarget }) => {
                      change({ owner: currentTarget.value })
                    }}
                  />
                  <Owners now={now} />
                </>
              )}
            </FormField>
            <FormField label={t('minute.due')} fault={faultText(faults.due)} hint={read === null ? null : day(read)}>
              {(its) => (
                <input
                  {...its}
                  name="due"
                  autocomplete="off"
                  maxLength={40}
                  placeholder={t('minute.due.hint')}
                  value={value.due}
                  onInput={({ currentTarget }) => {
                    change({ due: currentTarget.value })
                  }}
                />
              )}
            </FormField>
          </>
        )}
        <button class="button is-main" type="submit">
          {t('do.save')}
          <kbd aria-hidden="true">Enter</kbd>
        </button>
      </div>
    </form>
  )
}
