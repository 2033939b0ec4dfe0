import type { NumberedFinding, Scene } from '../../scene/scene.ts'
import { openScreen, select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { whereOf } from '../../text/finding/missing.ts'

/** Straight to where the missing is recorded: who is meant, the chain, or the record that lacks a value. */
export function WhereLink({ scene, finding }: { scene: Scene; finding: NumberedFinding }) {
  const where = whereOf(scene, finding)
  if (where === null) return null
  return (
    <button
      class="link where-link"
      type="button"
      onClick={() => {
        if (where.what === 'chain') openScreen('chain')
        else select(where.select)
      }}
    >
      {words.value.t(`where.${where.what}`)}
    </button>
  )
}
