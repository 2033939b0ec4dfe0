import { setStagesEditing } from '../../../store/drafts/cover-draft.ts'
import { words } from '../../../store/language.ts'
import type { RegionData } from '../../../store/region-data.ts'
import { readOnly } from '../../../store/session.ts'
import { writeChanges } from '../../../store/steps/write.ts'
import { stagesToStart } from './default-stages.ts'
import { unavailableWhen } from '../../../parts/page/unavailable.ts'

/** A region without stages: what to add, and what one button sets up. */
export function NoStages({ now }: { now: RegionData }) {
  const { t } = words.value
  const stages = stagesToStart(now.graph.region.id)
  const start = () => {
    void writeChanges(
      t('chain.saved.start'),
      stages.map((record) => ({ op: 'put', what: 'stage', record })),
    )
  }
  return (
    <div class="chain-none">
      <h2>{t('chain.none.title')}</h2>
      <p>{t('chain.none.text')}</p>
      <ol class="chain-none-stages">
        {stages.map(({ id, name }, at) => (
          <li key={id}>
            <span class="soft">{t('chain.step', { n: at + 1 })}</span>
            <b lang="nl">{name}</b>
          </li>
        ))}
      </ol>
      <p class="soft">{t('chain.none.how')}</p>
      <p class="chain-none-doors">
        <button class="button is-main" type="button" {...unavailableWhen(readOnly.value)} onClick={start}>
          {t('chain.none.start')}
        </button>
        <button
          class="button"
          type="button"
          {...unavailableWhen(readOnly.value)}
          onClick={() => {
            setStagesEditing(true)
          }}
        >
          {t('chain.none.own')}
        </button>
      </p>
    </div>
  )
}
