import type { RegionFigures } from '../../../contract/answers/figures-beside.ts'
import { Drawn } from '../../parts/drawn.tsx'
import { rem } from '../../parts/page/letter-size.ts'
import { ownSign } from '../../picture/figures/beside/cell-picture.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { words } from '../../store/language.ts'

/** The sign of a region that reckons with something of its own; the legend says it in words. */
export const OwnSign = () => (
  <svg width={rem(9)} height={rem(9)} viewBox="0 0 9 9" aria-hidden="true">
    <Drawn picture={ownSign(pageTokens)} />
  </svg>
)

export function OwnMark({ row: { own } }: { row: RegionFigures }) {
  const n = own.settings + own.expectations
  if (n === 0) return null
  const why = words.value.t('beside.own.why', { n })
  return (
    <span class="own-mark" title={why}>
      <OwnSign />
      <span class="unseen">{why}</span>
    </span>
  )
}
