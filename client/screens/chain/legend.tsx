import type { ComponentChildren } from 'preact'
import type { MessageKey } from '../../i18n/words.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import { words } from '../../store/language.ts'

const Block = ({ how }: { how: string }) => (
  <>
    <rect class={`chain-block is-${how}`} x="1" y="3" width="34" height="14" rx="2" />
    {how === 'unseen' && (
      <rect class="chain-block-hatch" x="1" y="3" width="34" height="14" rx="2" fill="url(#chain-hatch)" />
    )}
  </>
)
const signs = {
  stated: <Block how="stated" />,
  inferred: <Block how="inferred" />,
  unseen: <Block how="unseen" />,
  members: <circle class="chain-dot" cx="18" cy="10" r="3" />,
  itself: <path class="chain-bar-sign" d="M2 10h32" />,
  handover: <path class="chain-line-sign" d="M2 10h32" />,
  hub: (
    <g class="chain-line is-hub">
      <path d="M2 4C10 4 10 10 18 10M2 16C10 16 10 10 18 10H34" />
      <circle class="is-stated" cx="18" cy="10" r="3.500" />
    </g>
  ),
  broken: (
    <g class="chain-stub">
      <rect class="chain-marker" x="13" y="1" width="10" height="18" />
      <path d="M0 10h9m0 -4v8M36 10h-9m0 -4v8" />
    </g>
  ),
  nobody: <rect class="chain-band is-nobody is-bare" x="2" y="2" width="32" height="16" />,
  unknown: <rect class="chain-band is-unknown is-bare" x="2" y="2" width="32" height="16" />,
} satisfies Record<string, ComponentChildren>
type Sign = keyof typeof signs

/** Only what is in view. */
function inView({ rows, lines, stages, handovers }: ChainShape): Sign[] {
  const hows = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.how ?? [])))
  const whats = new Set(lines.flatMap((one) => one.lines.map(({ what }) => what)))
  const seen: [Sign, boolean][] = [
    ['stated', hows.has('stated')],
    ['inferred', hows.has('inferred')],
    ['unseen', hows.has('unseen')],
    ['members', hows.has('members')],
    ['itself', whats.has('itself')],
    ['handover', whats.has('handover') || whats.has('kin')],
    ['hub', lines.some(({ hubs }) => hubs.length > 0)],
    ['broken', handovers.some(({ word }) => word === 'broken')],
    ['nobody', stages.some(({ word }) => word === 'nobody')],
    ['unknown', stages.some(({ word }) => word === 'unknown')],
  ]
  return seen.filter(([, there]) => there).map(([sign]) => sign)
}

export function ChainLegend({ shape }: { shape: ChainShape }) {
  const { t } = words.value
  const key = (sign: Sign): MessageKey => `chain.legend.${sign}`
  return (
    <ul class="chain-legend" aria-label={t('chain.legend')}>
      {inView(shape).map((sign) => (
        <li key={sign}>
          <svg width="36" height="20" viewBox="0 0 36 20" aria-hidden="true">
            {signs[sign]}
          </svg>
          {t(key(sign))}
        </li>
      ))}
    </ul>
  )
}
