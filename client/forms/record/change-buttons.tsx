import { words } from '../../store/language.ts'
import type { FormKind } from '../../store/records/form-fields.ts'
import { recordDraftOf } from '../../store/records/record-draft.ts'
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

/** Opens the form of a partner, or that of its merge with another. */
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
    </p>
  )
}
