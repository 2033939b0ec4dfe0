import { useState } from 'preact/hooks'
import type { Put } from '../../../contract/change.ts'
import { removalOf } from '../../../domain/edit/removal.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { readOnly } from '../../store/session.ts'
import { writeForm } from '../../store/drafts/write-form.ts'
import { recordTitle } from '../../text/record/record-title.ts'

/** Takes a record out: says first what goes with it, or why it cannot. */
export function RemovePart({ now: { graph }, put }: { now: RegionData; put: Put }) {
  const { t } = words.value
  const [asks, setAsks] = useState(false)
  const { taken, inTheWay } = removalOf(graph, put.record.id)
  const name = recordTitle(graph, put, words.value)
  if (put.what === 'region') return null
  const { what, record } = put
  const remove = async () => {
    const title = t('recordForm.removed', { name })
    if (!(await writeForm(title, [{ op: 'remove', what, id: record.id }], { discard: true }))) return
    if (route.value.selected === record.id) select(null, 'replace')
  }
  return (
    <div class="record-remove">
      {inTheWay.length > 0 ? (
        <p class="small soft">{t('recordForm.inTheWay', { n: inTheWay.length })}</p>
      ) : asks ? (
        <div role="alert">
          <p class="small">
            {t(taken.length > 0 ? 'recordForm.removeAlso' : 'recordForm.removeAlone', { n: taken.length })}
          </p>
          <button class="button" type="button" {...unavailableWhen(readOnly.value)} onClick={() => void remove()}>
            {t('recordForm.removeNow')}
          </button>
        </div>
      ) : (
        <button
          class="button"
          type="button"
          onClick={() => {
            setAsks(true)
          }}
        >
          {t('recordForm.remove')}
        </button>
      )}
    </div>
  )
}
