import { useEffect } from 'preact/hooks'
import type { Comparison } from '../../../contract/answers/comparison.ts'
import { Loading } from '../../parts/states.tsx'
import { type ShownMoment, shownMoments } from '../../store/address/view-state.ts'
import { openScreen, setCompare } from '../../store/actions.ts'
import {
  type AskedPair,
  type MomentPair,
  comparedMoments,
  useComparison,
} from '../../store/comparison/use-comparison.ts'
import { words } from '../../store/language.ts'
import { singleKeysEnabled } from '../../store/preferences.ts'
import { apiError, type RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { pageTitle } from '../../store/session.ts'
import { comparisonCounts, comparisonHeadline, momentText } from '../../text/comparison/headline.ts'
import type { ScreenModule, ScreenProps } from '../screen.ts'
import { ChangesAside } from './changes-aside.tsx'
import { CompareMap } from './compare-map.tsx'
import { FiguresThenAndNow, LinesTable } from './lines-table.tsx'
import { VoicesAside } from './voices-aside.tsx'
import '../../style/compare/compare.css'
import '../../style/compare/asides.css'
import '../../style/compare/narrow.css'

/** A region at two moments beside each other: who could speak twice, what changed on the map, and each change as a line. */
function CompareScreen({ now }: ScreenProps) {
  const pair = comparedMoments(now.graph, route.value.compare)
  const comparison = useComparison(now, typeof pair === 'string' ? null : pair)
  useShownKeys()
  useTitle(now, pair)
  if (typeof pair === 'string') return <NothingToCompare why={pair} />
  if (comparison === null)
    return (
      <main id="main" class="compare is-waiting" tabIndex={-1} aria-busy={apiError.value === null}>
        {apiError.value === null ? <Loading /> : <p>{words.value.t('compare.lost')}</p>}
      </main>
    )
  return <Compared now={now} comparison={comparison} pair={pair} />
}

/** Names the page by the two moments. */
function useTitle({ graph }: RegionData, pair: AskedPair): void {
  const { t } = words.value
  const both =
    typeof pair === 'string'
      ? t('view.compare')
      : t('compare.pair', { before: pair.from.name, after: pair.to?.name ?? t('compare.now') })
  const title = `${graph.region.name}: ${both}`
  useEffect(() => {
    pageTitle.value = title
  }, [title])
}

type ComparedProps = { now: RegionData; comparison: Comparison; pair: MomentPair }
function Compared({ now, comparison, pair }: ComparedProps) {
  const { t } = words.value
  const { basis, needed, before, after } = comparison
  return (
    <div class="compare">
      <main id="main" class="compare-main" tabIndex={-1}>
        <div class="compare-head">
          <h1>{comparisonHeadline(comparison, words.value)}</h1>
          <ShowSwitch />
          <p class="compare-counts">
            <b>{comparisonCounts(comparison, words.value)}</b> · {t('compare.filters')} ·{' '}
            {t('compare.pair', { before: momentText(before, words.value), after: momentText(after, words.value) })}
          </p>
          {basis === 'few' && <p class="compare-needed">{t('compare.needed', { n: needed })}</p>}
          {basis === 'documents' && <p class="compare-needed">{t('compare.documents.why')}</p>}
        </div>
        <CompareMap comparison={comparison} show={route.value.compare.show} />
        <LinesTable comparison={comparison} />
        <FiguresThenAndNow comparison={comparison} />
      </main>
      <ChangesAside now={now} comparison={comparison} />
      <VoicesAside now={now} comparison={comparison} pair={pair} />
    </div>
  )
}

/** One of the two, or how they differ; nothing in the drawing moves. */
function ShowSwitch() {
  const { t } = words.value
  return (
    <div class="switch" role="group" aria-label={t('compare.show')}>
      {shownMoments.map((show) => (
        <button
          key={show}
          type="button"
          aria-pressed={route.value.compare.show === show}
          aria-keyshortcuts={singleKeysEnabled.value ? String(shownMoments.indexOf(show) + 1) : undefined}
          onClick={() => {
            setCompare({ show })
          }}
        >
          {t(`compare.${show}`)}
        </button>
      ))}
    </div>
  )
}

const byKey: Readonly<Record<string, ShownMoment | undefined>> = { 1: 'before', 2: 'after', 3: 'difference' }
/** The keys 1, 2 and 3, where one does not type. */
function useShownKeys(): void {
  useEffect(() => {
    const press = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) => {
      const show = byKey[key]
      if (show === undefined || ctrlKey || metaKey || altKey || !singleKeysEnabled.value) return
      if (target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null) return
      setCompare({ show })
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
    }
  }, [])
}

/** A region without a moment, or with another than is asked for: what to do about it. */
function NothingToCompare({ why }: { why: 'none' | 'gone' }) {
  const { t } = words.value
  return (
    <main id="main" class="compare is-waiting" tabIndex={-1}>
      <h1>{t(`compare.${why}.title`)}</h1>
      <p>{t(`compare.${why}.why`)}</p>
      <p class="compare-ways">
        {why === 'gone' && (
          <button
            class="button is-main"
            type="button"
            onClick={() => {
              setCompare({ from: null, to: null })
            }}
          >
            {t('compare.lastAndNow')}
          </button>
        )}
        <button
          class="button"
          type="button"
          onClick={() => {
            openScreen('map')
          }}
        >
          {t('compare.toMap')}
        </button>
      </p>
    </main>
  )
}

export const compareScreen: ScreenModule = { Screen: CompareScreen }
