import { Icon } from '../../parts/icon.tsx'
import { memberName } from '../../picture/chain/cell-text.ts'
import type { Mark } from '../../scene/scene.ts'
import { toggleUnfolded } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'

const opened = (mark: Mark) => `stack:${mark.id}`
/** A stack, or the first of a stack that was opened; null = neither. */
export const stackFoldOf = (mark: Mark): 'open' | 'fold' | null =>
  mark.what === 'stack' ? 'open' : route.value.unfolded.includes(opened(mark)) ? 'fold' : null

/** Opens a stack of equals into a row each, or folds it again. */
export const toggleStack = (mark: Mark): void => {
  const fold = stackFoldOf(mark)
  if (fold !== null) toggleUnfolded(fold === 'fold' ? opened(mark) : mark.id)
}

export function StackFold({ mark }: { mark: Mark }) {
  const fold = stackFoldOf(mark)
  if (fold === null) return null
  return (
    <button
      class="chain-open"
      type="button"
      tabIndex={-1}
      aria-expanded={fold === 'fold'}
      aria-label={words.value.t(`stack.${fold}`, { name: memberName(mark) })}
      onClick={() => {
        toggleStack(mark)
      }}
    >
      <Icon name="down" size={16} />
    </button>
  )
}
