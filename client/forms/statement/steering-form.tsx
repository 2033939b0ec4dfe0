import { regionForms } from '../../../contract/vocabulary.ts'
import { Choose } from '../../parts/choose.tsx'
import { steeringChanges, SteeringDraft } from '../../store/changes/steering-changes.ts'
import { openFormName } from '../../store/drafts/open-form.ts'
import { useDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { writeForm } from '../../store/drafts/write-form.ts'
import { PanelForm } from './panel-form.tsx'

/** How the region is governed. */
export function SteeringForm({ now, draft }: { now: RegionData; draft: SteeringDraft }) {
  const { t } = words.value
  const { graph } = now
  const name = openFormName({ what: 'steering', draft })
  const { value, set } = useDraft(name, SteeringDraft, draft)
  const save = async () => {
    const title = t('steering.done', { form: t(`steering.${value.form}`) })
    await writeForm(title, steeringChanges(graph, value), { draft: name })
  }
  return (
    <PanelForm now={now} title={t('steering.title')} ready={value.form !== graph.region.form} save={save}>
      <Choose
        label={t('steering.how')}
        value={value.form}
        options={regionForms.map((id) => ({ id, name: t(`steering.${id}`) }))}
        onChoose={(id) => {
          set({ form: regionForms.find((form) => form === id) ?? value.form })
        }}
      />
    </PanelForm>
  )
}
