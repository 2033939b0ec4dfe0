import { Drawn } from '../../parts/drawn.tsx'
import { rem } from '../../parts/page/letter-size.ts'
import { cellSize, legendSigns } from '../../picture/figures/beside/cell-picture.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { words } from '../../store/language.ts'
import { OwnSign } from './own-mark.tsx'

/** How to read the cells. */
export function BesideLegend({ hasOwn }: { hasOwn: boolean }) {
  const { t } = words.value
  const { height } = cellSize
  return (
    <ul class="beside-legend small soft" aria-label={t('beside.legend')}>
      {legendSigns.map(({ key, width, draw }) => (
        <li key={key}>
          <svg width={rem(width)} height={rem(height)} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            <Drawn picture={draw(pageTokens)} />
          </svg>
          {t(`beside.sign.${key}`)}
        </li>
      ))}
      {hasOwn && (
        <li>
          <OwnSign />
          {t('beside.own')}
        </li>
      )}
    </ul>
  )
}
