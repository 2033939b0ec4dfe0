import { setDepth } from '../store/actions.ts'
import { words } from '../store/language.ts'
import { route } from '../store/route.ts'

const depths = [1, 2, 3] as const

/** How many steps around what is chosen stay lit. */
export function Depth() {
  const { t } = words.value
  return (
    <section class="depth">
      <h3 id="depth">{t('depth')}</h3>
      <div class="switch" role="group" aria-labelledby="depth">
        {depths.map((depth) => (
          <button
            key={depth}
            type="button"
            aria-pressed={route.value.depth === depth}
            onClick={() => {
              setDepth(depth)
            }}
          >
            {t('depth.steps', { n: depth })}
          </button>
        ))}
      </div>
    </section>
  )
}
