import { words } from '../../store/language.ts'
import type { FormKind } from '../../store/records/form-fields.ts'
import { newRecordDraft, recordDraftOf } from '../../store/records/record-draft.ts'
import type { RegionData } from '../../store/region-data.ts'
import { OpenFormButton } from '../statement/add-buttons.tsx'

/** Opens the form of a record. */
export const ChangeRecordButton = ({ what, record }: { what: FormKind; record: { id: string } }) => (
  <p class="form-buttons">
    <OpenFormButton form={{ what: 'record', draft: recordDraftOf(what, record), focus: null }}>
      {words.value.t('change')}
    </OpenFormButton>
  </p>
)

const nothing = { name: '', under: '', chosen: [] }

/** Opens the form of a partner, of its merge with another, of a part of it, or of what it is part of. */
export function ChangePartner({ now, id }: { now: RegionData; id: string }) {
  const { t } = words.value
  const partner = now.graph.partners.find((one) => one.id === id)
  if (partner === undefined) return null
  return (
    <p class="form-buttons">
      <OpenFormButton form={{ what: 'record', draft: recordDraftOf('partner', partner), focus: null }}>
        {t('change')}
      </OpenFormButton>
      <OpenFormButton form={{ what: 'merge', draft: { partner: id, with: '', stays: '' } }}>
        {t('merge.title')}
      </OpenFormButton>
      <OpenFormButton form={{ what: 'split', draft: { ...nothing, partner: id, kind: partner.kind } }}>
        {t('split.title')}
      </OpenFormButton>
      <OpenFormButton
        form={{ what: 'record', draft: newRecordDraft(now.graph, 'membership', { member: id }), focus: 'cluster' }}
      >
        {t('split.partOf')}
      </OpenFormButton>
    </p>
  )
}
