import { goalChanges, GoalDraft } from '../../store/changes/goal-changes.ts'
import { emptySeat } from '../../store/changes/seat-changes.ts'
import { openFormName, showForm } from '../../store/drafts/open-form.ts'
import { useDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { today } from '../../i18n/day.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { fieldFault } from '../fields.ts'
import { TypedField } from '../typed-field.tsx'
import { PanelForm } from './panel-form.tsx'

/** A goal the region agreed on, by its name; who leads it is asked next. */
export function GoalForm({ now, draft }: { now: RegionData; draft: GoalDraft }) {
  const { t } = words.value
  const name = openFormName({ what: 'goal', draft })
  const { value, set } = useDraft(name, GoalDraft, draft)
  const fault = fieldFault('goal.name', value.name)
  const save = async () => {
    const { changes, goal } = goalChanges(now, value, t('tie.observed'), today())
    if (!(await writeChanges(t('goal.done', { goal: value.name.trim() }), changes, { draft: name }))) return
    showForm({ what: 'seat', draft: { ...emptySeat, at: goal, level: 'administrative', role: 'lead' } })
  }
  return (
    <PanelForm now={now} title={t('goal.title')} ready={value.name.trim() !== '' && fault === null} save={save}>
      <TypedField
        name="goal.name"
        value={value.name}
        onInput={(typed) => {
          set({ name: typed })
        }}
      />
    </PanelForm>
  )
}
