import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Gap } from '../../../contract/gap.ts'
import { Day } from '../../../contract/records/fields.ts'
import type { Verdict } from '../../../contract/vocabulary.ts'
import { closeDecisionDraft, decisionsLocked, whenWritten } from '../../store/drafts/decision-draft.ts'
import { words } from '../../store/language.ts'
import { deciderName, saveDeciderName } from '../../store/preferences.ts'
import type { RegionData } from '../../store/region-data.ts'
import { attributesOf, fields } from '../fields.ts'
import { decide, today } from './decide.ts'

type Props = { now: RegionData; gap: Gap; verdict: Verdict; number: number; question: string }
type Wrong = 'owner' | 'due' | 'reason'

/** The day last agreed on: a meeting mostly agrees on the same one. */
let lastDue = ''
const text = (data: FormData, name: string) => {
  const value = data.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
const orNull = (value: string) => (value === '' ? null : value)

/** One small form for all that can be said of a gap: who and when, or why. Enter saves, Escape puts it away. */
export function DecisionForm({ now, gap, verdict, number, question }: Props) {
  const { t } = words.value
  const form = useRef<HTMLFormElement>(null)
  const title = useId()
  const [wrong, setWrong] = useState<readonly Wrong[]>([])
  const [saving, setSaving] = useState(false)
  const assigns = verdict === 'assigned'
  const before = gap.decision?.verdict === verdict ? gap.decision : null
  // At once and not with the next frame: who types right after the key loses no letter.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [])

  const save = async () => {
    if (form.current === null || decisionsLocked.value || saving) return
    const data = new FormData(form.current)
    const [owner, due, reason] = [text(data, 'owner'), Day.safeParse(text(data, 'due')), text(data, 'reason')]
    const missing: Wrong[] = assigns
      ? [...(owner === '' ? ['owner' as const] : []), ...(due.success ? [] : ['due' as const])]
      : reason === ''
        ? ['reason']
        : []
    setWrong(missing)
    if (missing[0] !== undefined) {
      form.current.querySelector<HTMLElement>(`[name=${missing[0]}]`)?.focus()
      return
    }
    saveDeciderName(text(data, 'by'))
    if (assigns && due.success) lastDue = due.data
    const said = {
      reason: orNull(reason),
      owner: assigns ? owner : null,
      due: assigns && due.success ? due.data : null,
    }
    setSaving(true)
    await whenWritten()
    if (await decide(now, gap, verdict, { ...said, question })) closeDecisionDraft(number)
    else setSaving(false)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') closeDecisionDraft(number)
    else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement && !event.shiftKey) void save()
    else return
    event.preventDefault()
  }
  const fault = (name: Wrong) => (wrong.includes(name) ? t(`form.missing.${name}`) : null)
  return (
    <form
      ref={form}
      class="decide-form"
      aria-labelledby={title}
      noValidate
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3 id={title}>{t(`form.${verdict}`)}</h3>
      {assigns && (
        <>
          <Field
            label={t(fields['decision.owner'].label)}
            hint={t(fields['decision.owner'].hint)}
            fault={fault('owner')}
          >
            {(its) => (
              <>
                <input
                  {...its}
                  {...attributesOf('decision.owner')}
                  name="owner"
                  list="owners"
                  autocomplete="off"
                  defaultValue={before?.owner ?? ''}
                />
                <Owners now={now} />
              </>
            )}
          </Field>
          <Field label={t(fields['decision.due'].label)} fault={fault('due')}>
            {(its) => (
              <input
                {...its}
                {...attributesOf('decision.due')}
                name="due"
                min={today()}
                max="2100-12-31"
                defaultValue={before?.due ?? lastDue}
              />
            )}
          </Field>
        </>
      )}
      <Field label={t(assigns ? fields['decision.reason'].label : `form.reason.${verdict}`)} fault={fault('reason')}>
        {(its) => (
          <textarea {...its} {...attributesOf('decision.reason')} name="reason" defaultValue={before?.reason ?? ''} />
        )}
      </Field>
      <Field
        label={t(fields['decision.by'].label)}
        hint={deciderName.value === null ? t(fields['decision.by'].hint) : null}
      >
        {(its) => (
          <input
            {...its}
            {...attributesOf('decision.by')}
            name="by"
            autocomplete="name"
            defaultValue={deciderName.value ?? ''}
          />
        )}
      </Field>
      <div class="decide-buttons">
        <button class="button is-main" type="submit" disabled={decisionsLocked.value || saving}>
          {t(saving ? 'do.saving' : 'do.save')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            closeDecisionDraft(number)
          }}
        >
          {t('do.cancel')}
        </button>
      </div>
      <p class="small soft decide-keys">{t('form.keys')}</p>
    </form>
  )
}

/** Who could take it up: the partners by name, and roles every region has. */
function Owners({ now }: { now: RegionData }) {
  const names = now.graph.partners.map(({ short, name }) => short ?? name)
  const roles = words.value.t('roles').split(', ')
  return (
    <datalist id="owners">
      {[...new Set([...roles, ...names.sort((a, b) => a.localeCompare(b))])].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}

/** What ties a field to its label, and to what is said under it. */
type Its = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }
type FieldProps = {
  label: string
  hint?: string | null
  fault?: string | null
  children: (its: Its) => ComponentChildren
}

/** A label, its field, and under it how to fill it in, or what is wrong with it. */
function Field({ label, hint = null, fault = null, children }: FieldProps) {
  const id = useId()
  const said = fault ?? hint
  const about = said === null ? {} : { 'aria-describedby': `${id}-said` }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, ...about, ...(fault === null ? {} : { 'aria-invalid': true }) })}
      {said !== null && (
        <p id={`${id}-said`} class={fault === null ? 'small soft' : 'small field-fault'}>
          {said}
        </p>
      )}
    </div>
  )
}
