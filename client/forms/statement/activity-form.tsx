import { activityStatuses } from '../../../contract/vocabulary.ts'
import { Choose } from '../../parts/choose.tsx'
import { activityChanges, ActivityDraft } from '../../store/changes/activity-changes.ts'
import { closeForm, openFormName } from '../../store/drafts/open-form.ts'
import { useDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { nameOf } from '../../text/names.ts'
import { fieldFault } from '../fields.ts'
import { TypedField } from '../typed-field.tsx'
import { PanelForm } from './panel-form.tsx'

const answers = ['unknown', 'yes', 'no'] as const
const typedIn = ['statusSince', 'lastNews', 'end', 'owner'] as const
const questions = ['structuralMoney', 'bodyPlace', 'resultVisible'] as const

/** What is known of an activity: how it stands, since when, who owns it, and whether its result will last. */
export function ActivityForm({ now, draft }: { now: RegionData; draft: ActivityDraft }) {
  const { t } = words.value
  const name = openFormName({ what: 'activity', draft })
  const { value, set } = useDraft(name, ActivityDraft, draft)
  const what = nameOf(now.graph, draft.record, words.value)
  const change = (part: Partial<ActivityDraft>) => {
    set({ ...value, ...part })
  }
  const faults = typedIn.map((key) => fieldFault(`activity.${key}`, value[key]))
  const save = async () => {
    if (await writeChanges(t('change.done', { what }), activityChanges(now, value), { draft: name })) closeForm()
  }
  return (
    <PanelForm now={now} title={what} ready={faults.every((fault) => fault === null)} save={save}>
      <Choose
        label={t('activity.status')}
        value={value.status}
        options={(['unknown', ...activityStatuses] as const).map((id) => ({
          id,
          name: id === 'unknown' ? t('strength.unknown') : t(`status.${id}`),
        }))}
        onChoose={(id) => {
          change({ status: activityStatuses.find((status) => status === id) ?? 'unknown' })
        }}
      />
      {typedIn.map((key) => (
        <TypedField
          key={key}
          name={`activity.${key}`}
          value={value[key]}
          onInput={(typed) => {
            change({ [key]: typed })
          }}
        />
      ))}
      {questions.map((key) => (
        <Choose
          key={key}
          label={t(`activity.${key}`)}
          value={value[key]}
          options={answers.map((id) => ({ id, name: t(`activity.answer.${id}`) }))}
          onChoose={(id) => {
            change({ [key]: answers.find((answer) => answer === id) ?? 'unknown' })
          }}
        />
      ))}
    </PanelForm>
  )
}
