import type { Put } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { namesIn } from '../../../contract/records/links.ts'
import { recordsNaming } from '../../../domain/edit/split-partner.ts'
import { groupBy } from '../../../domain/group-by.ts'
import { fold } from '../../../domain/text-match.ts'
import { capitalise } from '../../i18n/words.ts'
import { today } from '../../i18n/day.ts'
import { Choose } from '../../parts/choose.tsx'
import { select } from '../../store/actions.ts'
import { openFormName } from '../../store/drafts/open-form.ts'
import { useDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import { splitChanges, SplitDraft } from '../../store/records/split-draft.ts'
import type { RegionData } from '../../store/region-data.ts'
import { writeForm } from '../../store/drafts/write-form.ts'
import { nameOf, sourceOf } from '../../text/names.ts'
import { recordTitle } from '../../text/record/record-title.ts'
import { ContractField, contractFault } from '../record/contract-field.tsx'
import { PanelForm } from '../statement/panel-form.tsx'
import '../../style/forms/record-form.css'

/** A part of a partner becomes one of its own: how it is called, of whom it is part, and which of what is recorded goes with it. */
export function SplitForm({ now, draft }: { now: RegionData; draft: SplitDraft }) {
  const { t } = words.value
  const { graph } = now
  const draftName = openFormName({ what: 'split', draft })
  const { value, set } = useDraft(draftName, SplitDraft, draft)
  const change = (part: Partial<SplitDraft>) => {
    set({ ...value, ...part })
  }
  const whole = graph.partners.find(({ id }) => id === value.partner)
  if (whole === undefined) return null
  const may = recordsNaming(graph, value.partner)
  const chosen = may.filter(({ record }) => value.chosen.includes(record.id))
  const name = value.name.trim()
  const isThere = graph.partners.some((one) => fold(one.name) === fold(name))
  const isReady = name !== '' && !isThere && contractFault('partner.name', value.name) === null
  const save = async () => {
    const split = splitChanges(
      graph,
      { ...value, chosen: chosen.map(({ record }) => record.id) },
      {
        ...{ day: today(), title: t('tie.observed') },
      },
    )
    const title = t('split.done', { name, whole: whole.name })
    if (await writeForm(title, split.changes, { draft: draftName })) select(split.id)
  }
  const clusters = graph.memberships.filter(({ member }) => member === whole.id).map(({ cluster }) => cluster)
  return (
    <PanelForm now={now} title={t('split.title')} ready={isReady} save={save}>
      <p class="small soft">{t('split.why', { name: whole.name })}</p>
      <ContractField
        now={now}
        of="partner.name"
        value={value.name}
        fault={isThere ? t('split.twice') : null}
        onChange={(typed) => {
          change({ name: typed })
        }}
      />
      <ContractField
        now={now}
        of="partner.kind"
        value={value.kind}
        onChange={(kind) => {
          change({ kind: SplitDraft.shape.kind.catch(value.kind).parse(kind) })
        }}
      />
      <Choose
        label={t('split.under')}
        value={value.under}
        options={[
          { id: '', name: t('split.under.nobody') },
          ...[...new Set([whole.id, ...clusters])].map((id) => ({ id, name: nameOf(graph, id, words.value) })),
        ]}
        onChoose={(under) => {
          change({ under })
        }}
      />
      <Goes
        now={now}
        whole={whole.id}
        may={may}
        chosen={value.chosen}
        onChange={(ids) => {
          change({ chosen: ids })
        }}
      />
      <div role="status">
        <ul class="small merge-preview">
          <li>{t('merge.moved', { n: chosen.length, name: name === '' ? t('split.part') : name })}</li>
          <li>{t('split.stays', { n: may.length - chosen.length, name: whole.name })}</li>
        </ul>
      </div>
    </PanelForm>
  )
}

type GoesProps = {
  now: RegionData
  whole: string
  may: readonly Put[]
  chosen: readonly string[]
  onChange: (ids: string[]) => void
}

/** What is recorded of the whole, by kind, to be ticked one by one; or all of a source at once. */
function Goes({ now: { graph }, whole, may, chosen, onChange }: GoesProps) {
  const { t } = words.value
  if (may.length === 0) return <p class="small soft">{t('split.nothing')}</p>
  const bySource = groupBy(may, ({ record }) => ('source' in record ? record.source : null))
  const sources = [...bySource].flatMap(([id, puts]) => {
    const title = sourceOf(graph, id)?.title
    return title === undefined ? [] : [{ title, ids: puts.map(({ record }): string => record.id) }]
  })
  const all = (ids: readonly string[]) => ids.every((id) => chosen.includes(id))
  const tick = (key: string, label: string, ids: readonly string[], said: string | null = null) => (
    <label key={key} class="check">
      <input
        type="checkbox"
        checked={all(ids)}
        onChange={() => {
          const others = chosen.filter((id) => !ids.includes(id))
          onChange(all(ids) ? others : [...others, ...ids])
        }}
      />
      <span>
        {label}
        {said !== null && <span class="soft small"> · {said}</span>}
      </span>
    </label>
  )
  return (
    <div class="is-whole">
      {sources.length > 1 && (
        <fieldset class="record-several">
          <legend>{t('split.bySource')}</legend>
          {sources.map(({ title, ids }) => tick(title, title, ids, t('split.count', { n: ids.length })))}
        </fieldset>
      )}
      {[...groupBy(may, ({ what }) => what)].map(([what, puts]) => (
        <fieldset key={what} class="record-several">
          <legend>{capitalise(t(what === 'inquiry' ? 'split.asked' : `recordKind.${what as 'tie'}`))}</legend>
          {puts.map((put) =>
            tick(
              put.record.id,
              lineOf(graph, put, whole),
              [put.record.id],
              'source' in put.record ? (sourceOf(graph, put.record.source)?.title ?? null) : null,
            ),
          )}
        </fieldset>
      ))}
    </div>
  )
}

/** What a record says of the whole, without saying its name at every line: "Werkgroep WAZ, uitvoerend". */
function lineOf(graph: RegionGraph, put: Put, whole: string): string {
  const title = recordTitle(graph, put, words.value)
  const other = namesIn(put).find(({ id, link }) => link.whenGone === 'removed' && id !== whole)
  if (other === undefined || 'name' in put.record || put.what === 'expectation') return title
  const name = nameOf(graph, other.id, words.value)
  const { record } = put
  return 'level' in record && record.level !== null ? `${name}, ${words.value.t(`level.${record.level}`)}` : name
}
