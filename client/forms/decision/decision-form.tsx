import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Gap } from '../../../contract/gap.ts'
import { Day } from '../../../contract/records/fields.ts'
import { isLikelyDay } from '../../../contract/written-text.ts'
import type { Verdict } from '../../../contract/vocabulary.ts'
import type { MessageKey } from '../../i18n/words.ts'
import { closeDecisionDraft, decisionDraftName, DecisionText } from '../../store/drafts/decision-draft.ts'
import { FormField } from '../../parts/field.tsx'
import { readDraft, saveDraft } from '../../store/drafts/stored-drafts.ts'
import { words } from '../../store/language.ts'
import { deciderName, saveDeciderName } from '../../store/preferences.ts'
import type { RegionData } from '../../store/region-data.ts'
import { today } from '../../i18n/day.ts'
import { whenWritten, writesClosed } from '../../store/session.ts'
import { fieldAttributes, fieldFault, fields } from '../fields.ts'
import { decide } from './decide.ts'
import { Owners, ownersId } from './owners.tsx'
import { unavailableWhen } from '../../parts/page/unavailable.ts'

type Props = { now: RegionData; gap: Gap; verdict: Verdict; number: number; question: string }
type Wrong = 'owner' | 'due' | 'reason' | 'by'
/** The message that says what is wrong with a field. */
type Faults = Partial<Record<Wrong, MessageKey>>

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
  const [faults, setFaults] = useState<Faults>({})
  const [saving, setSaving] = useState(false)
  const assigns = verdict === 'assigned'
  const before = gap.decision?.verdict === verdict ? gap.decision : null
  const name = decisionDraftName(gap.id, verdict)
  const [typed] = useState(() => readDraft(name, DecisionText))
  // At once and not with the next frame: who types right after the key loses no letter.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [])

  const save = async () => {
    if (form.current === null || writesClosed.value || saving) return
    const data = new FormData(form.current)
    const [owner, due, reason] = [text(data, 'owner'), Day.safeParse(text(data, 'due')), text(data, 'reason')]
    const missing: Faults = assigns
      ? { ...(owner === '' && { owner: 'form.missing.owner' as const }), ...dueFault(due.data, before?.due) }
      : { ...(reason === '' && { reason: 'form.missing.reason' as const }) }
    const found: Faults = { ...missing, ...textFaultsOf(data) }
    setFaults(found)
    const [first] = Object.keys(found)
    if (first !== undefined) {
      form.current.querySelector<HTMLElement>(`[name=${first}]`)?.focus()
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
    if (await decide(now, gap, verdict, { ...said, question, draft: name })) closeDecisionDraft(number)
    else setSaving(false)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') closeDecisionDraft(number)
    else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement && !event.shiftKey) void save()
    else return
    event.preventDefault()
  }
  const fault = (field: Wrong) => {
    const key = faults[field]
    return key === undefined ? null : t(key)
  }
  const keepText = (event: { currentTarget: HTMLFormElement }) => {
    const data = new FormData(event.currentTarget)
    saveDraft(name, { owner: text(data, 'owner'), due: text(data, 'due'), reason: text(data, 'reason') })
  }
  return (
    <form
      ref={form}
      class="decide-form"
      aria-labelledby={title}
      noValidate
      onInput={keepText}
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3 id={title}>{t(`form.${verdict}`)}</h3>
      {assigns && (
        <>
          <FormField
            label={t(fields['decision.owner'].label)}
            hint={t(fields['decision.owner'].hint)}
            fault={fault('owner')}
          >
            {(its) => (
              <>
                <input
                  {...its}
                  {...fieldAttributes('decision.owner')}
                  name="owner"
                  list={ownersId}
                  autocomplete="off"
                  defaultValue={typed?.owner ?? before?.owner ?? ''}
                />
                <Owners now={now} />
              </>
            )}
          </FormField>
          <FormField label={t(fields['decision.due'].label)} fault={fault('due')}>
            {(its) => (
              <input
                {...its}
                {...fieldAttributes('decision.due')}
                name="due"
                min={today()}
                max="2199-12-31"
                defaultValue={typed?.due ?? before?.due ?? lastDue}
              />
            )}
          </FormField>
        </>
      )}
      <FormField
        label={t(assigns ? fields['decision.reason'].label : `form.reason.${verdict}`)}
        fault={fault('reason')}
      >
        {(its) => (
          <textarea
            {...its}
            {...fieldAttributes('decision.reason')}
            name="reason"
            defaultValue={typed?.reason ?? before?.reason ?? ''}
          />
        )}
      </FormField>
      <FormField
        label={t(fields['decision.by'].label)}
        hint={deciderName.value === null ? t(fields['decision.by'].hint) : null}
        fault={fault('by')}
      >
        {(its) => (
          <input
            {...its}
            {...fieldAttributes('decision.by')}
            name="by"
            autocomplete="name"
            defaultValue={deciderName.value ?? ''}
          />
        )}
      </FormField>
      <div class="decide-buttons">
        <button class="button is-main" type="submit" {...unavailableWhen(writesClosed.value || saving)}>
          {t(saving ? 'do.saving' : 'do.save')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            closeDecisionDraft(number, { discard: true })
          }}
        >
          {t('do.cancel')}
        </button>
      </div>
      <p class="small soft decide-keys">{t('form.keys')}</p>
    </form>
  )
}

/** What is wrong with the texts, field by field. */
function textFaultsOf(data: FormData): Faults {
  const names = ['owner', 'reason', 'by'] as const
  return Object.fromEntries(
    names.flatMap((name) => {
      const fault = fieldFault(`decision.${name}`, text(data, name))
      return fault === null ? [] : [[name, fault]]
    }),
  )
}

/** What is wrong with the day something is agreed for; one that was agreed before and has passed may stay. */
function dueFault(due: string | undefined, before: string | null | undefined): Faults {
  if (due === undefined) return { due: 'form.missing.due' }
  if (!isLikelyDay(due)) return { due: 'form.year' }
  return due < today() && due !== before ? { due: 'form.past' } : {}
}
