import { useLayoutEffect, useRef } from 'preact/hooks'
import { Choose } from '../parts/choose.tsx'
import { FormField } from '../parts/field.tsx'
import { tieChanges, TieDraft } from '../store/changes/tie-changes.ts'
import { words } from '../store/language.ts'
import type { RegionData } from '../store/region-data.ts'
import { closeTieDraft, tieDraftName } from '../store/drafts/tie-draft.ts'
import { useDraft } from '../store/drafts/use-draft.ts'
import { readOnly } from '../store/session.ts'
import { today } from '../i18n/day.ts'
import { writeChanges } from '../store/steps/write.ts'
import { partnerName } from '../text/names.ts'
import { fieldAttributes, fieldFault, fields, levelOptions } from './fields.ts'
import { compareNames } from '../../domain/order.ts'
import { unavailableWhen } from '../parts/page/unavailable.ts'

const strengths = ['unknown', '0', '1', '2', '3', '4', '5'] as const

/** Two partners work together: with whom, at which levels, how strong, and who says so. */
export function TieForm({ now, draft }: { now: RegionData; draft: TieDraft }) {
  const { t } = words.value
  const name = tieDraftName(draft)
  const { value: tie, set: setTie } = useDraft(name, TieDraft, draft)
  const first = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    first.current?.querySelectorAll('select')[draft.to === '' ? 1 : 2]?.focus()
  }, [])
  const { graph } = now
  const partners = graph.partners
    .map(({ id }) => ({ id: id, name: partnerName(graph, id) ?? id }))
    .sort((a, b) => compareNames(a.name, b.name))
  const change = (part: Partial<TieDraft>) => {
    setTie({ ...tie, ...part })
  }
  const [a, b] = [partnerName(graph, tie.from) ?? '', partnerName(graph, tie.to) ?? '']
  const ready = tie.from !== tie.to && tie.from !== '' && tie.to !== '' && tie.levels.length > 0
  const fault = fieldFault('tie.note', tie.note)
  const save = async () => {
    if (fault !== null) return
    const title = t(tie.strength === '0' ? 'tie.doneNone' : 'tie.done', { a, b })
    if (await writeChanges(title, tieChanges(now, tie, t('tie.observed'), today()), { draft: name })) closeTieDraft()
  }
  return (
    <form
      ref={first}
      class="form"
      aria-labelledby="tie-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        closeTieDraft()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2 id="tie-title" class="panel-title">
        {t('tie.title')}
      </h2>
      <Choose
        label={t('tie.from')}
        value={tie.from}
        options={partners}
        onChoose={(from) => {
          change({ from })
        }}
      />
      <Choose
        label={t('tie.to')}
        value={tie.to}
        options={[{ id: '', name: t('tie.choose') }, ...partners.filter(({ id }) => id !== tie.from)]}
        onChoose={(to) => {
          change({ to })
        }}
      />
      <fieldset class="tie-levels">
        <legend class="small soft">{t('tie.levels')}</legend>
        {levelOptions(t).map(({ id: level, name }) => (
          <label key={level} class="check">
            <input
              type="checkbox"
              checked={tie.levels.includes(level)}
              onChange={() => {
                const has = tie.levels.includes(level)
                change({ levels: has ? tie.levels.filter((one) => one !== level) : [...tie.levels, level] })
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <Choose
        label={t('tie.strength')}
        value={tie.strength}
        options={strengths.map((id) => ({ id, name: id === '0' ? t('tie.none') : t(`strength.${id}`) }))}
        onChoose={(strength) => {
          change({ strength: strengths.find((one) => one === strength) ?? 'unknown' })
        }}
      />
      <Choose
        label={t('tie.said')}
        value={tie.said}
        options={[
          { id: 'observer', name: t('tie.said.observer') },
          { id: 'partner', name: t('tie.said.partner', { a }) },
          ...graph.sources.map(({ id, title }) => ({ id, name: title })),
        ]}
        onChoose={(said) => {
          change({ said })
        }}
      />
      <FormField label={t(fields['tie.note'].label)} fault={fault === null ? null : t(fault)}>
        {(its) => (
          <textarea
            {...its}
            {...fieldAttributes('tie.note')}
            value={tie.note}
            onInput={(event) => {
              change({ note: event.currentTarget.value })
            }}
          />
        )}
      </FormField>
      {tie.strength === '0' && <p class="small soft">{t('tie.noneWhy')}</p>}
      <p class="form-buttons">
        <button class="button is-main" type="submit" {...unavailableWhen(!ready || fault !== null || readOnly.value)}>
          {t('tie.save')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            closeTieDraft({ discard: true })
          }}
        >
          {t('tie.cancel')}
        </button>
      </p>
    </form>
  )
}
