import { today } from '../../i18n/day.ts'
import { FormField } from '../../parts/field.tsx'
import { endSaid, saidIn } from '../../store/changes/said-changes.ts'
import { closeForm, EndDraft, openFormName } from '../../store/drafts/open-form.ts'
import { useDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { saidText } from '../../text/said.ts'
import { fieldAttributes, fields } from '../fields.ts'
import { PanelForm } from './panel-form.tsx'

/** What a source says and is no longer so: until which day it held. */
export function EndForm({ now, draft }: { now: RegionData; draft: EndDraft }) {
  const { t, day } = words.value
  const name = openFormName({ what: 'end', draft })
  const { value: end, set } = useDraft(name, EndDraft, draft)
  const all = saidIn(now.graph, end.records)
  const began =
    all
      .flatMap(({ since }) => since ?? [])
      .sort()
      .at(-1) ?? null
  const what = saidText(now.graph, all, words.value)
  const fault =
    end.until >= today()
      ? t('end.past')
      : began !== null && end.until < began
        ? t('end.before', { day: day(began) })
        : null
  const save = async () => {
    if (await writeChanges(t('end.done', { what }), endSaid(all, end.until), { draft: name })) closeForm()
  }
  return (
    <PanelForm
      now={now}
      title={t('end.title')}
      ready={all.length > 0 && end.until !== '' && fault === null}
      save={save}
    >
      <p>{what}</p>
      <p class="small soft">{t('end.why')}</p>
      <FormField label={t(fields['end.until'].label)} fault={end.until === '' ? null : fault}>
        {(its) => (
          <input
            {...its}
            {...fieldAttributes('end.until')}
            value={end.until}
            onInput={(event) => {
              set({ ...end, until: event.currentTarget.value })
            }}
          />
        )}
      </FormField>
    </PanelForm>
  )
}
