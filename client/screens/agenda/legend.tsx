import { securingPoints } from '../../../domain/tables/agenda.ts'
import { Drawn } from '../../parts/drawn.tsx'
import { rem } from '../../parts/page/letter-size.ts'
import type { AgendaShape } from '../../picture/agenda/shape.ts'
import { agendaSignsIn, barSign, fillSign, nobodySign } from '../../picture/agenda/signs.ts'
import type { Picture } from '../../picture/primitives.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { words } from '../../store/language.ts'

export function AgendaLegend({ shape }: { shape: AgendaShape }) {
  const { t } = words.value
  const { bars, fills, nobody } = agendaSignsIn(shape)
  return (
    <div class="agenda-legend small">
      <ul aria-label={t('doAgenda.legend')}>
        {bars.map((sign) => (
          <Sign key={sign} width={36} picture={barSign(sign, pageTokens)} text={t(`doAgenda.sign.${sign}`)} />
        ))}
        {nobody.map((sure) => (
          <Sign
            key={String(sure)}
            width={20}
            picture={nobodySign(sure, pageTokens)}
            text={t(`doAgenda.sign.${sure ? 'nobody' : 'perhaps'}`)}
          />
        ))}
      </ul>
      <ul aria-label={t('doAgenda.securing')}>
        {securingPoints.map((point) => (
          <li key={point}>
            <b>{t(`doAgenda.letter.${point}`)}</b> {t(`doAgenda.point.${point}`)}
          </li>
        ))}
        {fills.map((fill) => (
          <Sign key={fill} width={20} picture={fillSign(fill, pageTokens)} text={t(`doAgenda.fill.${fill}`)} />
        ))}
      </ul>
    </div>
  )
}

const Sign = ({ width, picture, text }: { width: number; picture: Picture; text: string }) => (
  <li>
    <svg width={rem(width)} height={rem(20)} viewBox={`0 0 ${width} 20`} aria-hidden="true">
      <Drawn picture={picture} />
    </svg>
    {text}
  </li>
)
