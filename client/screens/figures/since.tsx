import type { Comparison } from '../../../contract/answers/comparison.ts'
import { Bold } from '../../parts/bold.tsx'
import { sinceText } from '../../picture/figures/figures-since.ts'
import { openComparison } from '../../store/actions.ts'
import { sinceLastPair, useComparison } from '../../store/comparison/use-comparison.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'

/** What changed since the last moment; null while a moment or a trial is shown, and for a region without a moment. */
export function useSinceLast(now: RegionData): Comparison | null {
  return useComparison(now, sinceLastPair(now, route.value))
}

/** By whose words the changes under the figures are told, and the way to all of them. */
export function SinceLast({ comparison }: { comparison: Comparison }) {
  const { t } = words.value
  return (
    <p class="figures-since small">
      <span>
        <Bold text={sinceText(comparison, words.value)} />
      </span>
      <button
        class="link"
        type="button"
        onClick={() => {
          openComparison(comparison.before.id, null)
        }}
      >
        {t('compare.figures.open')}
      </button>
    </p>
  )
}
