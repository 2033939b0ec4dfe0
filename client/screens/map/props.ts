import type { Arrangement, Positions } from '../../../contract/layout.ts'
import type { Scene } from '../../scene/scene.ts'

export type Language = 'nl' | 'en'
export type MapTheme = 'light' | 'dark'

/**
 * What the map asks of the screen around it. The map keeps no choice of its own: what is chosen, opened and stored
 * comes in here and goes out again as a wish.
 */
export type MapViewProps = {
  scene: Scene
  arrangement: Arrangement
  /** As stored for this arrangement of this region; empty when nothing is stored yet. */
  positions: Positions
  /** Changes when another region is shown, so that pan and zoom begin anew. */
  region: { id: string; name: string }
  theme: MapTheme
  lang: Language
  /** Ids of stacks (`stack:`), folded sectors (`sector:`) and folded rows (`rows:`) that are opened. */
  open: readonly string[]
  /** A partner, mark, body, activity or finding id; null = nothing chosen any more. `replace` for a step of a walk. */
  onSelect: (id: string | null, step?: 'push' | 'replace') => void
  /** Opens what is folded, or folds it again. */
  onOpen: (id: string) => void
  /** Places given to what had none: to be stored. Called only when there are any. */
  onPositions: (positions: Positions) => void
}
