import type { MessageKey } from '../../i18n/words.ts'
import { Drawn } from '../../parts/drawn.tsx'
import { type ChainSign, chainSign } from '../../picture/chain/drawing/signs.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { words } from '../../store/language.ts'
import { rem } from '../../parts/page/letter-size.ts'

/** Only what is in view. */
function inView({ rows, lines, stages, handovers }: ChainShape): ChainSign[] {
  const hows = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.how ?? [])))
  const whats = new Set(lines.flatMap((line) => line.lines.map(({ what }) => what)))
  const seen: [ChainSign, boolean][] = [
    ['stated', hows.has('stated')],
    ['own', hows.has('own')],
    ['inferred', hows.has('inferred')],
    ['trial', hows.has('trial')],
    ['unseen', hows.has('unseen')],
    ['members', hows.has('members')],
    ['itself', whats.has('itself')],
    ['handover', whats.has('handover') || whats.has('kin')],
    ['hub', lines.some(({ hubs }) => hubs.length > 0)],
    ['broken', handovers.some(({ word }) => word === 'broken')],
    ['nobody', stages.some(({ word }) => word === 'nobody')],
    ['none', stages.some(({ word }) => word === 'none')],
    ['unknown', stages.some(({ word }) => word === 'unknown')],
  ]
  return seen.filter(([, there]) => there).map(([sign]) => sign)
}

export function ChainLegend({ shape }: { shape: ChainShape }) {
  const { t } = words.value
  const key = (sign: ChainSign): MessageKey => `chain.legend.${sign}`
  return (
    <ul class="chain-legend" aria-label={t('chain.legend')}>
      {inView(shape).map((sign) => (
        <li key={sign}>
          <svg width={rem(36)} height={rem(20)} viewBox="0 0 36 20" aria-hidden="true">
            <Drawn picture={chainSign(sign, pageTokens)} />
          </svg>
          {t(key(sign))}
        </li>
      ))}
    </ul>
  )
}
