import { handoverLines } from '../../picture/chain/cell-text.ts'
import type { HandoverStatus } from '../../picture/chain/status.ts'
import { words } from '../../store/language.ts'
import { Numbers } from './numbers.tsx'
import { rem } from '../../parts/page/letter-size.ts'

/** What stands below a gutter: an arrow that goes, breaks or is dotted, with who hands over in words. */
export function HandoverFoot({ one, at }: { one: HandoverStatus; at: number }) {
  const { t } = words.value
  const { from, to } = one.handover
  const [first, ...rest] = handoverLines(one, at, words.value)
  return (
    <>
      <span class="unseen">{t('chain.said.handover', { from: from.name, to: to.name })}</span>
      <span class="chain-way">
        <svg
          class={`chain-arrow is-${one.word}`}
          width={rem(66)}
          height={rem(12)}
          viewBox="0 0 66 12"
          aria-hidden="true"
        >
          {one.word === 'broken' ? (
            <path d="M0 6h24m0 -4.500v9M66 6h-24m0 -4.500v9" />
          ) : (
            <path d={one.word === 'linked' ? 'M0 6h65m-6 -4.500l6 4.500l-6 4.500' : 'M0 6h66'} />
          )}
        </svg>
        <Numbers findings={one.findings} size={20} />
      </span>
      <span class="chain-gives">
        <span class={one.marked ? 'marker' : ''}>{first}</span>
      </span>
      {rest.map((line) => (
        <span key={line} class="soft">
          {line}
        </span>
      ))}
    </>
  )
}
