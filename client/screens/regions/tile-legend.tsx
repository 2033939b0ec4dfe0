import type { RegionSummary } from '../../../contract/answers/region.ts'
import { sectors } from '../../../contract/vocabulary.ts'
import { SectorDot } from '../../parts/mark.tsx'
import { shapeOf } from '../../picture/sector-shape.ts'
import { words } from '../../store/language.ts'
import { rem } from '../../parts/page/letter-size.ts'

/** How to read a tile; only the sectors that occur. */
export function TileLegend({ regions }: { regions: readonly RegionSummary[] }) {
  const { t } = words.value
  const present = sectors.filter((sector) =>
    regions.some((region) => region.sectors.some((state) => state.sector === sector)),
  )
  return (
    <>
      <div class="tile-sectors">
        <h2>{t('filter.sectors')}</h2>
        <ul>
          {present.map((sector) => (
            <li key={sector}>
              <SectorDot sector={sector} /> {t(`sector.${sector}`)}
            </li>
          ))}
        </ul>
      </div>
      <div class="tile-legend">
        <h2>{t('tile.legend')}</h2>
        <ul>
          {([false, true] as const).map((open) => (
            <li key={String(open)}>
              <svg width={rem(30)} height={rem(8)} viewBox="0 0 30 8" aria-hidden="true">
                <path class={open ? 'tile-line is-open' : 'tile-line'} d="M0 4H30" />
              </svg>
              {t(open ? 'tile.open' : 'tile.known')}
            </li>
          ))}
          {(['named', 'known', 'mentioned'] as const).map((state) => (
            <li key={state}>
              <svg width={rem(30)} height={rem(14)} viewBox="-22 -2 64 32" aria-hidden="true">
                <path class={`tile-mark of-public is-${state}`} d={shapeOf.public} />
              </svg>
              {t(state === 'known' ? 'tile.known.mark' : `tile.${state}`)}
            </li>
          ))}
        </ul>
        <p class="soft small">{t('tile.noJudgement')}</p>
      </div>
    </>
  )
}
