import type { Moment } from '../../../contract/records/meeting/moment.ts'
import { openComparison } from '../../store/actions.ts'
import { momentsOf, comparedMoments } from '../../store/comparison/use-comparison.ts'
import { words } from '../../store/language.ts'
import { moments, regionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { view } from '../../store/screen.ts'

/** What can be laid beside what is shown: another moment, or now. */
export function CompareWith({ onChoose }: { onChoose: () => void }) {
  const { t } = words.value
  const all = momentsOf({ moments: moments.value?.map(({ moment }) => moment) ?? [] })
  const shown = all.find(({ id }) => id === route.value.moment) ?? null
  const others = all.filter((one) => one !== shown)
  if (all.length === 0) return null
  const choices = [...(shown === null ? [] : [null]), ...others]
  return (
    <section class="moment-compare" aria-label={t('compare.with')}>
      <p class="small soft">
        {t(shown === null ? 'compare.nowWith' : 'compare.thisWith', { name: shown?.name ?? '' })}
      </p>
      <ul>
        {choices.map((other) => (
          <li key={other?.id ?? 'now'}>
            <button
              class="button"
              type="button"
              onClick={() => {
                onChoose()
                openComparison((other ?? shown)?.id ?? null, other === null ? null : (shown?.id ?? null))
              }}
            >
              {other?.name ?? t('moment.now')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "2025 → nu", while two moments are compared. */
export function comparedNames(): string | null {
  const { t } = words.value
  const graph = regionData.value?.graph
  if (view.value !== 'compare' || graph === undefined) return null
  const pair = comparedMoments(graph, route.value.compare)
  return typeof pair === 'string'
    ? null
    : `${nameInBar(pair.from)} → ${pair.to === null ? t('moment.now') : nameInBar(pair.to)}`
}
/** Behind the word "Moment" in the bar it need not say so again. */
export const nameInBar = ({ name }: Moment) => name.replace(/^(peil)?moment\s+(?=\S)/i, '')
