import { mergePartners } from '../../../domain/edit/merge-partners.ts'
import { compareNames } from '../../../domain/order.ts'
import { Choose } from '../../parts/choose.tsx'
import { select } from '../../store/actions.ts'
import { openFormName } from '../../store/drafts/open-form.ts'
import { useDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import { MergeDraft } from '../../store/records/merge-draft.ts'
import type { RegionData } from '../../store/region-data.ts'
import { writeForm } from '../../store/drafts/write-form.ts'
import { PanelForm } from '../statement/panel-form.tsx'

/** Two partners that are one: which two, whose name stays, and what it comes to before anything is written. */
export function MergeForm({ now, draft }: { now: RegionData; draft: MergeDraft }) {
  const { t } = words.value
  const { graph } = now
  const draftName = openFormName({ what: 'merge', draft })
  const { value, set } = useDraft(draftName, MergeDraft, draft)
  const partners = graph.partners.map(({ id, name }) => ({ id, name })).sort((a, b) => compareNames(a.name, b.name))
  const nameOfPartner = (id: string) => partners.find((partner) => partner.id === id)?.name ?? ''
  const stays = value.stays === '' ? value.partner : value.stays
  const gone = stays === value.partner ? value.with : value.partner
  const merge = mergePartners(graph, stays, gone)
  const [staysName, goneName] = [nameOfPartner(stays), nameOfPartner(gone)]
  const save = async () => {
    if (merge === null) return
    const title = t('merge.done', { gone: goneName, stays: staysName })
    if (await writeForm(title, merge.changes, { draft: draftName })) select(stays, 'replace')
  }
  return (
    <PanelForm now={now} title={t('merge.title')} ready={merge !== null} save={save}>
      <p class="small soft">{t('merge.why')}</p>
      <Choose
        label={t('merge.with', { name: nameOfPartner(value.partner) })}
        value={value.with}
        options={[{ id: '', name: t('recordForm.choose') }, ...partners.filter(({ id }) => id !== value.partner)]}
        onChoose={(other) => {
          set({ ...value, with: other, stays: '' })
        }}
      />
      {merge !== null && (
        <>
          <Choose
            label={t('merge.name')}
            value={stays}
            options={[value.partner, value.with].map((id) => ({ id, name: nameOfPartner(id) }))}
            onChoose={(id) => {
              set({ ...value, stays: id })
            }}
          />
          <div role="status">
            <ul class="small merge-preview">
              <li>{t('merge.alias', { name: goneName, stays: staysName })}</li>
              <li>{t('merge.moved', { n: merge.moved.length, name: staysName })}</li>
              {merge.doubles.length > 0 && <li>{t('merge.doubles', { n: merge.doubles.length })}</li>}
              {merge.between.length > 0 && <li>{t('merge.between', { n: merge.between.length })}</li>}
            </ul>
          </div>
        </>
      )}
    </PanelForm>
  )
}
