import { computed } from '@preact/signals'
import { handoverStrength } from '../../picture/chain/handover-strength.ts'
import { type Shape, shapeOf } from '../../picture/chain/shape.ts'
import { withWanted } from '../../store/changes/cover-changes.ts'
import { coverDraft } from '../../store/cover-draft.ts'
import { place, scene, shown } from '../../store/state.ts'

/** The chain on screen, with what is being filled in of who covers what. */
export const chainShape = computed<Shape | null>(() => {
  const [now, drawn, draft] = [shown.value, scene.value, coverDraft.value]
  if (now === null || drawn === null) return null
  const { filters, selected } = place.value
  const { on } = now.gaps
  const graph = draft === null ? now.graph : withWanted(now.graph, draft.wanted, draft.source, on)
  return shapeOf(graph, drawn, { filters, selected, wanted: draft?.wanted ?? null, on, least: handoverStrength(now) })
})
