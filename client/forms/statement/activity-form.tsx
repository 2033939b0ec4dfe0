import { activityStatuses } from '../../../contract/vocabulary.ts'
import { Choose } from '../../parts/choose.tsx'
import { activityChanges, ActivityDraft, activityDraftOf } from '../../store/changes/activity-changes.ts'
import { closeForm, openFormName } from '../../store/drafts/open-form.ts'
import { useRecordDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { nameOf } from '../../text/names.ts'
import { fieldFault } from '../fields.ts'
import { DoublesPart } from '../doubles-part.tsx'
import { TypedField } from '../typed-field.tsx'
import { PanelForm } from './panel-form.tsx'

const answers = ['unknown', 'yes', 'no'] as const
const typedIn = ['statusSince', 'lastNews', 'end', 'owner'] as const
const questions = ['structuralMoney', 'bodyPlace', 'resultVisible'] as const

/** What is known of an activity: how it stands, since when, who owns it, and whether its result will last. */
export function ActivityForm({ now, draft }: { now: RegionData; draft: ActivityDraft }) {
  const { t } = words.value
  const name = openFormName({ what: 'activity', draft })
  const recorded = now.graph.activities.find(({ id }) => id === draft.record)
  const present = recorded === undefined ? null : activityDraftOf(recorded)
  const { value, set, doubles, settle } = useRecordDraft(name, ActivityDraft, draft, present)
  const what = nameOf(now.graph, draft.record, words.value)
  const change = (part: Partial<ActivityDraft>) => {
    set({ ...value, ...part })
  }
  const statusText = (id: ActivityDraft['status']) => (id === 'unknown' ? t('strength.unknown') : t(`status.${id}`))
  const describe = (field: keyof ActivityDraft, text: string) => {
    if (field === 'status')
      return { label: t('activity.status'), text: statusText(ActivityDraft.shape.status.parse(text)) }
    const question = questions.find((key) => key === field)
    const answer = answers.find((one) => one === text)
    if (question !== undefined)
      return { label: t(`activity.${question}`), text: t(`activity.answer.${answer ?? 'unknown'}`) }
    const typed = typedIn.find((key) => key === field) ?? 'owner'
    return { label: t(`activity.${typed}`), text: text === '' ? t('meanwhile.empty') : text }
  }
  const faults = typedIn.map((key) => fieldFault(`activity.${key}`, value[key]))
  const save = async () => {
    if (await writeChanges(t('change.done', { what }), activityChanges(now, value), { draft: name })) closeForm()
  }
  return (
    <PanelForm
      now={now}
      title={what}
      ready={present !== null && doubles.length === 0 && faults.every((fault) => fault === null)}
      save={save}
    >
      <DoublesPart isGone={present === null} doubles={doubles} describe={describe} settle={settle} />
      <Choose
        label={t('activity.status')}
        value={value.status}
        options={(['unknown', ...activityStatuses] as const).map((id) => ({
          id,
          name: statusText(id),
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
