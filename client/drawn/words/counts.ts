import type { Words } from '../../i18n/words.ts'
import { filtersOfAgenda, filtersOfGaps } from '../../scene/filters.ts'
import type { Scene } from '../../scene/scene.ts'
import type { ScreenId, ViewState } from '../../store/address/view-state.ts'
import type { ViewedRegion } from '../../store/make-view.ts'

/** What the filters of the map do to the numbers of each view: all of them follow, none does, or only what is drawn. */
export const filtersIn: Record<ScreenId, 'follow' | 'not' | 'dim'> = {
  map: 'dim',
  list: 'dim',
  chain: 'dim',
  matrix: 'follow',
  gaps: 'not',
  agenda: 'not',
  figures: 'not',
  compare: 'not',
  sheet: 'not',
  pairs: 'not',
  round: 'not',
  history: 'not',
  import: 'not',
  stories: 'not',
  factsheet: 'not',
  story: 'not',
  present: 'not',
  room: 'not',
}

/** How many filters the numbers of a view follow. In the list of gaps those of the list itself do. */
export const countingFilters = (view: ScreenId, filters: ViewState['filters'], all: number): number =>
  view === 'gaps'
    ? filtersOfGaps(filters)
    : view === 'agenda'
      ? filtersOfAgenda(filters)
      : filtersIn[view] === 'not'
        ? 0
        : all - filtersOfAgenda(filters)

/** "30 van 30 partners · 0 filters". */
export function countsText(
  { graph }: ViewedRegion,
  { counts }: Scene,
  { view, filters }: Pick<ViewState, 'view' | 'filters'>,
  { t, figure }: Words,
): string {
  const of = view ?? 'map'
  const all = graph.whole?.partners ?? counts.partners
  const shown = filtersIn[of] === 'not' ? counts.partners : counts.shown
  const n = countingFilters(of, filters, counts.filters)
  return [
    `${figure(shown)} ${t('count.of')} ${figure(all)} ${t('count.partners', { n: all })}`,
    `${figure(n)} ${t('count.filters', { n })}`,
  ].join(' · ')
}
