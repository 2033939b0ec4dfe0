import type { NumberedFinding } from '../../scene/scene.ts'
import { emptyTie, tieChanges } from '../../store/changes/tie-changes.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { showForm } from '../../store/drafts/open-form.ts'
import { readOnly, writesClosed } from '../../store/session.ts'
import { today } from '../../i18n/day.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { expectationText, unmetOf } from '../../text/expectation.ts'
import { partnerName } from '../../text/names.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'

/** Of a tie that is expected and not found, a coordinator says: it exists, it does not, or (below) it does not apply here. */
export function UnmetExpectation({ now, finding }: { now: RegionData; finding: NumberedFinding }) {
  const { t } = words.value
  const unmet = unmetOf(now.graph, finding)
  if (unmet === null) return null
  const { expectation, from, to, level } = unmet
  const draft = { ...emptyTie, from, to: to ?? '', levels: [level] }
  const [a, b] = [partnerName(now.graph, from) ?? from, to === null ? null : (partnerName(now.graph, to) ?? to)]
  return (
    <section class="unmet">
      <h3>{t('unmet.title')}</h3>
      <p class="small">
        {expectationText(now.graph, expectation, words.value)} · {t(`expect.origin.${expectation.origin}`)}
      </p>
      <p class="form-buttons">
        <button
          class="button"
          type="button"
          {...unavailableWhen(writesClosed.value)}
          onClick={() => {
            showForm({ what: 'tie', draft })
          }}
        >
          {t('unmet.exists')}
        </button>
        {b !== null && (
          <button
            class="button"
            type="button"
            {...unavailableWhen(readOnly.value)}
            onClick={() =>
              void writeChanges(
                t('tie.doneNone', { a, b }),
                tieChanges(now, { ...draft, strength: '0' }, t('tie.observed'), today()),
              )
            }
          >
            {t('unmet.none')}
          </button>
        )}
      </p>
      <p class="small soft">{t('unmet.elsewhere')}</p>
    </section>
  )
}
