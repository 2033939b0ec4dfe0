import type { MessageKey } from '../../i18n/words.ts'
import { Drawn } from '../../parts/drawn.tsx'
import { type ChainSign, chainSign, chainSignBox, chainSignsIn } from '../../picture/chain/drawing/signs.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { words } from '../../store/language.ts'
import { rem } from '../../parts/page/letter-size.ts'

export function ChainLegend({ shape }: { shape: ChainShape }) {
  const { t } = words.value
  const key = (sign: ChainSign): MessageKey => `chain.legend.${sign}`
  return (
    <ul class="chain-legend" aria-label={t('chain.legend')}>
      {chainSignsIn(shape).map((sign) => (
        <li key={sign}>
          <svg
            width={rem(chainSignBox.width)}
            height={rem(chainSignBox.height)}
            viewBox={`0 0 ${chainSignBox.width} ${chainSignBox.height}`}
            aria-hidden="true"
          >
            <Drawn picture={chainSign(sign, pageTokens)} />
          </svg>
          {t(key(sign))}
        </li>
      ))}
    </ul>
  )
}
