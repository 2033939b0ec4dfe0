import { useEffect } from 'preact/hooks'
import { ErrorPanel, Loading } from '../../parts/states.tsx'
import { words } from '../../store/language.ts'
import { loadRegionDetail } from '../../store/load.ts'
import { apiError, regions } from '../../store/region-data.ts'
import { pageTitle, previewedRegion } from '../../store/session.ts'
import { RegionCard } from './region-card.tsx'
import { RegionList } from './region-list.tsx'
import { TileLegend } from './tile-legend.tsx'
import { Tiles } from './tiles.tsx'

/** The first screen: the 35 regions as they lie, in a list, and the one looked at with its door. */
export function RegionsScreen() {
  const { t } = words.value
  const list = regions.value
  const best = list === null ? null : ([...list].sort((a, b) => b.statements - a.statements)[0] ?? null)
  const here = list?.find(({ id }) => id === previewedRegion.value) ?? best
  useEffect(() => {
    pageTitle.value = t('region.choose')
  })
  useEffect(() => {
    if (here) void loadRegionDetail(here.id)
  }, [here?.id])
  if (list === null || here === null) {
    return (
      <main id="main" tabIndex={-1}>
        {apiError.value === null ? <Loading /> : <ErrorPanel />}
      </main>
    )
  }
  const known = list.filter(({ statements }) => statements > 0)
  const statements = list.reduce((sum, one) => sum + one.statements - one.own, 0)
  const own = list.reduce((sum, one) => sum + one.own, 0)
  const asked = list.reduce((sum, one) => sum + one.asked, 0)
  const municipalities = list.reduce((sum, one) => sum + one.municipalities, 0)
  return (
    <div class="chooser-columns">
      <main id="main" class="chooser-main" tabIndex={-1}>
        <h1>{t('chooser.title', { n: list.length - known.length, known: known.length, all: list.length })}</h1>
        <p class="soft">
          {[
            t('chooser.sub', { statements }),
            own > 0 ? t('chooser.own', { n: own }) : null,
            asked > 0 ? t('door.asked', { n: asked }) : t('chooser.nobodyAsked'),
            t('chooser.everywhere', { municipalities }),
          ]
            .filter((sentence) => sentence !== null)
            .join(' ')}
        </p>
        <div class="chooser-body">
          <div class="chooser-map">
            <Tiles regions={list} here={here.id} />
            <TileLegend regions={list} />
          </div>
          <RegionList regions={list} here={here.id} />
        </div>
      </main>
      <RegionCard region={here} />
    </div>
  )
}
