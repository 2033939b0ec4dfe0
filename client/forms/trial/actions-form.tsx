import { z } from 'zod'
import type { Put } from '../../../contract/change.ts'
import { Action } from '../../../contract/records/meeting/action.ts'
import { setTrial } from '../../store/actions.ts'
import { newId } from '../../store/changes/observation.ts'
import { useDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { writing } from '../../store/session.ts'
import { clearSteps, stepResults, trialSteps } from '../../store/trial/run-trial.ts'
import { today } from '../../i18n/day.ts'
import type { TrialStep } from '../../store/trial/trial-steps.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { clip } from '../../text/clip.ts'
import { fieldFault } from '../fields.ts'
import { TypedField } from '../typed-field.tsx'
import { effectOf } from './effect.ts'
import { stepText } from './step-text.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'

const Agreed = z.strictObject({ owner: z.string(), due: z.string() })
type Agreed = z.infer<typeof Agreed>
const AgreedByStep = z.record(z.string(), Agreed)

/** Each step as an action with an owner and a date: the first thing of a trial that is written. */
export function ActionsForm({ now, onCancel }: { now: RegionData; onCancel: () => void }) {
  const { t } = words.value
  const name = `actions.${now.graph.region.id}`
  const { value: agreed, set: setAgreed } = useDraft(name, AgreedByStep, {})
  const of = (step: TrialStep): Agreed => agreed[step.id] ?? { owner: '', due: '' }
  const change = (step: TrialStep, part: Partial<Agreed>) => {
    setAgreed({ ...agreed, [step.id]: { ...of(step), ...part } })
  }
  const isWrong = trialSteps.value.some((step) => fieldFault('action.owner', of(step).owner) !== null)
  const save = async () => {
    if (isWrong) return
    const puts = trialSteps.value.map((step, at): Put => actionOf(now, step, at, of(step)))
    if (!(await writeChanges(t('action.saved', { n: puts.length }), puts, { draft: name }))) return
    clearSteps()
    setTrial(false)
  }
  return (
    <form
      class="trial-actions"
      aria-labelledby="action-title"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2 id="action-title">{t('action.title')}</h2>
      <p class="small soft">{t('action.why')}</p>
      <ol>
        {trialSteps.value.map((step) => (
          <li key={step.id}>
            <b>{stepText(step, words.value)}</b>
            <TypedField
              name="action.owner"
              required
              value={of(step).owner}
              onInput={(owner) => {
                change(step, { owner })
              }}
            />
            <TypedField
              name="action.due"
              required
              min={today()}
              value={of(step).due}
              onInput={(due) => {
                change(step, { due })
              }}
            />
          </li>
        ))}
      </ol>
      <p class="form-buttons">
        <button class="button is-main" type="submit" {...unavailableWhen(writing.value || isWrong)}>
          {t('action.save')}
        </button>
        <button class="button" type="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </p>
    </form>
  )
}

function actionOf(now: RegionData, step: TrialStep, at: number, { owner, due }: Agreed): Put {
  const before = at === 0 ? now : stepResults.value[at - 1]
  const after = stepResults.value[at]
  const closes = before === undefined || after === undefined ? [] : effectOf(before.gaps, after.gaps).closes
  const record = {
    id: newId(now.graph, 'action'),
    title: clip(stepText(step, words.value), Action.shape.title.maxLength ?? Infinity),
    owner,
    due,
    by: null,
    agreedOn: today(),
    doneOn: null,
    closes: closes.slice(0, 100).map(({ id }) => id),
    changes: JSON.stringify(step.changes),
  }
  return { op: 'put', what: 'action', record }
}
