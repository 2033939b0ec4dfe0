import { MarkIcon } from '../../parts/mark.tsx'
import { memberName } from '../../picture/chain/cell-text.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import type { Mark } from '../../scene/scene.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { printing } from '../../store/screen.ts'

const MAX_NAMES_SHOWN = 24

/** Partners without a step: counted, and each one to be opened. */
export function UncoveredPartners({ shape }: { shape: ChainShape }) {
  const { t } = words.value
  const { without } = shape
  if (without.length === 0) return null
  const count = new Set(without.flatMap(({ members }) => members)).size
  const list = (marks: readonly Mark[]) => (
    <ul>
      {marks.map((mark) => (
        <li key={mark.id}>
          <button
            class={shape.faded.mark(mark.id) ? 'is-faint' : ''}
            type="button"
            aria-pressed={route.value.selected === mark.id}
            onClick={() => {
              select(mark.id)
            }}
          >
            <MarkIcon {...mark} several={mark.what === 'stack' || mark.collective} size={20} />
            {memberName(mark)}
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <section class="chain-without" aria-labelledby="chain-without">
      <h2 id="chain-without">
        {t('chain.without')} <span class="soft">{count}</span>
      </h2>
      {list(without.slice(0, MAX_NAMES_SHOWN))}
      {without.length > MAX_NAMES_SHOWN && (
        <details open={printing.value}>
          <summary>{t('chain.withoutMore', { n: without.length - MAX_NAMES_SHOWN })}</summary>
          {list(without.slice(MAX_NAMES_SHOWN))}
        </details>
      )}
    </section>
  )
}
