import { useLayoutEffect, useRef } from 'preact/hooks'
import { Choose } from '../../parts/choose.tsx'
import { doubleTies, tieChanges, TieDraft } from '../../store/changes/tie-changes.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { openFormName } from '../../store/drafts/open-form.ts'
import { useDraft } from '../../store/drafts/use-draft.ts'
import { today } from '../../i18n/day.ts'
import { writeForm } from '../../store/drafts/write-form.ts'
import { partnerName } from '../../text/names.ts'
import { levelOptions } from '../fields.ts'
import { compareNames } from '../../../domain/order.ts'
import { ContractField, contractFault } from '../record/contract-field.tsx'
import { PanelForm } from './panel-form.tsx'
import { SaidChoice } from './said-fields.tsx'

const strengths = ['unknown', '0', '1', '2', '3', '4', '5'] as const

/** Two partners work together: with whom, at which levels, how strong, and who says so. */
export function TieForm({ now, draft }: { now: RegionData; draft: TieDraft }) {
  const { t } = words.value
  const name = openFormName({ what: 'tie', draft })
  const { value: tie, set: setTie } = useDraft(name, TieDraft, draft)
  const first = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    first.current?.querySelectorAll('select')[draft.from === '' ? 0 : draft.to === '' ? 1 : 2]?.focus()
  }, [])
  const { graph } = now
  const partners = graph.partners
    .map(({ id }) => ({ id: id, name: partnerName(graph, id) ?? id }))
    .sort((a, b) => compareNames(a.name, b.name))
  const nobody = { id: '', name: t('tie.choose') }
  const change = (part: Partial<TieDraft>) => {
    setTie({ ...tie, ...part })
  }
  const [a, b] = [partnerName(graph, tie.from) ?? '', partnerName(graph, tie.to) ?? '']
  const ready = tie.from !== tie.to && tie.from !== '' && tie.to !== '' && tie.levels.length > 0
  const save = async () => {
    const title = t(tie.strength === '0' ? 'tie.doneNone' : 'tie.done', { a, b })
    await writeForm(title, tieChanges(now, tie, t('tie.observed'), today()), { draft: name })
  }
  return (
    <PanelForm
      form={first}
      now={now}
      title={t('tie.title')}
      ready={ready && contractFault('tie.note', tie.note) === null}
      doubles={doubleTies(now, tie, today())}
      save={save}
    >
      <Choose
        label={t('tie.from')}
        value={tie.from}
        options={draft.from === '' ? [nobody, ...partners] : partners}
        onChoose={(from) => {
          change({ from })
        }}
      />
      <Choose
        label={t('tie.to')}
        value={tie.to}
        options={[nobody, ...partners.filter(({ id }) => id !== tie.from)]}
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
      <SaidChoice
        graph={graph}
        value={tie.said}
        name={a}
        onChoose={(said) => {
          change({ said })
        }}
      />
      <ContractField
        now={now}
        of="tie.note"
        value={tie.note}
        onChange={(note) => {
          change({ note })
        }}
      />
      {tie.strength === '0' && <p class="small soft">{t('tie.noneWhy')}</p>}
    </PanelForm>
  )
}
