import { today } from '../../i18n/day.ts'
import { toggle } from '../../store/actions.ts'
import { endSaid, saidIn } from '../../store/changes/said-changes.ts'
import { closeForm, EndDraft, openFormName } from '../../store/drafts/open-form.ts'
import { useDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { writeForm } from '../../store/drafts/write-form.ts'
import { sourceOf } from '../../text/names.ts'
import { saidText } from '../../text/record/statement-text.ts'
import { TypedField } from '../typed-field.tsx'
import { sayOurselves } from './change-said.ts'
import { PanelForm } from './panel-form.tsx'

/** What sources say and is no longer so: which of it, and until which day it held; or what the region says itself. */
export function EndForm({ now, draft }: { now: RegionData; draft: EndDraft }) {
  const { t, day } = words.value
  const { graph } = now
  const name = openFormName({ what: 'end', draft })
  const { value: end, set } = useDraft(name, EndDraft, draft)
  const all = saidIn(graph, draft.records)
  const chosen = saidIn(graph, end.chosen)
  const began = chosen
    .flatMap(({ since }) => since ?? [])
    .sort()
    .at(-1)
  const fault =
    end.until >= today()
      ? t('end.past')
      : began !== undefined && end.until < began
        ? t('end.before', { day: day(began) })
        : null
  const save = async () => {
    const title = t('end.done', { what: saidText(graph, chosen, words.value) })
    await writeForm(title, endSaid(chosen, end.until), { draft: name })
  }
  const ready = chosen.length > 0 && end.until !== '' && fault === null
  const [only, ...others] = chosen
  return (
    <PanelForm now={now} title={t('end.title')} ready={ready} save={save}>
      <p class="small soft">{t('end.why')}</p>
      <fieldset class="tie-levels">
        <legend class="small soft">{t('end.which')}</legend>
        {all.map((one) => (
          <label key={one.id} class="check">
            <input
              type="checkbox"
              checked={end.chosen.includes(one.id)}
              onChange={() => {
                set({ ...end, chosen: toggle(end.chosen, one.id) })
              }}
            />
            <span>
              {saidText(graph, [one], words.value)}
              <span class="soft small"> · {sourceOf(graph, one.source)?.title}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <TypedField
        name="end.until"
        value={end.until}
        fault={end.until === '' ? null : fault}
        onInput={(until) => {
          set({ ...end, until })
        }}
      />
      {only !== undefined && others.length === 0 && (
        <p class="small">
          {t('end.otherwise')}{' '}
          <button
            class="link"
            type="button"
            onClick={() => {
              closeForm()
              sayOurselves(only)
            }}
          >
            {t('change.own')}
          </button>
        </p>
      )}
    </PanelForm>
  )
}
