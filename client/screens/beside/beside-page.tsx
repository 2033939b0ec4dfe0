import { useEffect } from 'preact/hooks'
import type { FiguresBeside, RegionFigures } from '../../../contract/answers/figures-beside.ts'
import { formatList } from '../../i18n/words.ts'
import { HatchPatterns } from '../../parts/drawn.tsx'
import { ErrorPanel, Loading } from '../../parts/states.tsx'
import { boxHatch } from '../../picture/figures/box-picture.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { openBeside } from '../../store/actions.ts'
import { besideFigures } from '../../store/beside/figures-beside.ts'
import { words } from '../../store/language.ts'
import { apiError, regions } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { narrow, printing } from '../../store/screen.ts'
import { pageTitle } from '../../store/session.ts'
import { BesideCards } from './beside-cards.tsx'
import { BesideGrid } from './beside-grid.tsx'
import { BesideHead } from './beside-head.tsx'
import { BesideLegend } from './beside-legend.tsx'
import { shownBeside } from './beside-rows.ts'
import { SideView } from './side-view.tsx'
import '../../style/beside/beside.css'
import '../../style/beside/side.css'
import '../../style/beside/narrow.css'

/** All regions side by side: as they lie, without an order by any figure, a total or a rank. */
export function BesidePage() {
  const { t } = words.value
  const answer = besideFigures.value
  const title = t('beside.grid')
  useEffect(() => {
    pageTitle.value = title
  }, [title])
  return (
    <main id="main" class="beside" tabIndex={-1}>
      {answer === null ? apiError.value === null ? <Loading /> : <ErrorPanel /> : <Sheet answer={answer} />}
    </main>
  )
}

function Sheet({ answer }: { answer: FiguresBeside }) {
  const { all, laid, shown } = shownBeside(answer.regions, route.value.beside)
  return (
    <>
      <svg class="unseen" width="0" height="0" aria-hidden="true">
        <HatchPatterns hatches={[boxHatch(pageTokens)]} />
      </svg>
      <BesideHead all={all} shown={shown} on={answer.on} laid={laid} />
      {answer.waiting.length > 0 && <Waiting ids={answer.waiting} />}
      {shown.length === 0 ? <Empty isFiltered={all.length > 0} /> : <Rows rows={shown} laid={laid} />}
      <BesideLegend hasOwn={shown.some(({ own }) => own.settings + own.expectations > 0)} />
    </>
  )
}

function Rows({ rows, laid }: { rows: readonly RegionFigures[]; laid: boolean }) {
  if (laid) return <SideView rows={rows} />
  return narrow.value && !printing.value ? <BesideCards rows={rows} /> : <BesideGrid rows={rows} />
}

function Waiting({ ids }: { ids: FiguresBeside['waiting'] }) {
  const names = ids.map((id) => regions.value?.find((region) => region.id === id)?.name ?? id)
  return (
    <p class="beside-waiting small" role="status">
      {words.value.t('beside.waiting', { n: ids.length, names: formatList(words.value, names) })}
    </p>
  )
}

function Empty({ isFiltered }: { isFiltered: boolean }) {
  const { t } = words.value
  return (
    <div class="message">
      <p>{t(isFiltered ? 'beside.empty' : 'beside.nothing')}</p>
      {isFiltered && (
        <button
          type="button"
          class="button is-main"
          onClick={() => {
            openBeside({ form: null, preset: null }, 'replace')
          }}
        >
          {t('beside.empty.all')}
        </button>
      )}
    </div>
  )
}
